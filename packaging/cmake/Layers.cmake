# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later

# add_layer(models_roster SOURCES a.cpp b.cpp LINK models_base Qt6::Core PRIVATE_LINK models_vault)
# makes the static library wardmate_models_roster; names without "::" are layers of ours.
function(wardmate_layer_names OUT)
    set(names)
    foreach(name IN LISTS ARGN)
        if(TARGET "wardmate_${name}" OR name MATCHES "^(models|ui|app|tests)_")
            list(APPEND names "wardmate_${name}")
        else()
            list(APPEND names "${name}")
        endif()
    endforeach()
    set(${OUT} "${names}" PARENT_SCOPE)
endfunction()

function(add_layer NAME)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    wardmate_layer_names(public ${ARG_LINK})
    wardmate_layer_names(private ${ARG_PRIVATE_LINK})
    add_library("wardmate_${NAME}" STATIC ${ARG_SOURCES})
    target_link_libraries("wardmate_${NAME}" PUBLIC wardmate_build_flags ${public} PRIVATE ${private})
endfunction()

# add_unit_test(tst_text LINK models_base [GUI]) builds tst_text.cpp of the same folder and registers it with CTest.
# Every test runs offscreen, in UTF-8, with a home folder of its own.
function(add_unit_test NAME)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;LABELS" ${ARGN})
    wardmate_layer_names(link ${ARG_LINK})
    add_executable(${NAME} ${NAME}.cpp ${ARG_SOURCES})
    target_link_libraries(${NAME} PRIVATE wardmate_build_flags Qt6::Test ${link})
    add_test(NAME ${NAME} COMMAND ${NAME})
    set(home "${CMAKE_CURRENT_BINARY_DIR}/home-${NAME}")
    file(MAKE_DIRECTORY "${home}")
    set_tests_properties(${NAME} PROPERTIES
        TIMEOUT 600
        LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;HOME=${home};XDG_CONFIG_HOME=${home}/.config;XDG_DATA_HOME=${home}/.local/share;WARDMATE_SOURCE_DIR=${PROJECT_SOURCE_DIR};WARDMATE_BINARY_DIR=${PROJECT_BINARY_DIR}")
    if(WARDMATE_WATCH_WRITES AND "${link}" MATCHES "wardmate_(ui_|app_window|tests_ui_support|tests_journeys)")
        watch_writes(${NAME})
    endif()
endfunction()

# The test of a window runs under tests/security/write_watch.cpp, which notes to what places a name in it goes;
# tests/security/suite_scan.py reads what was noted of all of them.
function(watch_writes NAME)
    file(STRINGS "${PROJECT_SOURCE_DIR}/tests/security/suite_names.txt" names REGEX "^[^#]")
    string(REPLACE ";" "," names "${names}")
    set(folder "${PROJECT_BINARY_DIR}/watched")
    file(MAKE_DIRECTORY "${folder}")
    get_test_property(${NAME} ENVIRONMENT environment)
    set_tests_properties(${NAME} PROPERTIES
        FIXTURES_SETUP windows_were_watched
        ENVIRONMENT "${environment};LD_PRELOAD=$<TARGET_FILE:wardmate_write_watch>;WARDMATE_WATCH_LOG=${folder}/${NAME};WARDMATE_WATCH_MARKERS=${names}")
    add_dependencies(${NAME} wardmate_write_watch)
    set_property(GLOBAL APPEND PROPERTY WARDMATE_WATCHED_TESTS ${NAME})
endfunction()

# add_long_proof(tst_power_loss) runs the same program once more, with WARDMATE_LONG_PROOF set: as often as the design
# asks and not only as often as every run can bear. ctest -L long
function(add_long_proof NAME)
    if(NOT WARDMATE_LONG_PROOFS)
        return()
    endif()
    add_test(NAME ${NAME}_long COMMAND ${NAME})
    get_test_property(${NAME} ENVIRONMENT environment)
    set_tests_properties(${NAME}_long PROPERTIES
        TIMEOUT 7200
        LABELS long
        ENVIRONMENT "${environment};WARDMATE_LONG_PROOF=1;QTEST_FUNCTION_TIMEOUT=7200000") # Qt's own limit is five minutes
endfunction()
