# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One INTERFACE target carries every flag, so that no folder sets its own.
add_library(wardmate_build_flags INTERFACE)
target_compile_features(wardmate_build_flags INTERFACE cxx_std_20)
set_target_properties(wardmate_build_flags PROPERTIES INTERFACE_POSITION_INDEPENDENT_CODE ON)
target_compile_definitions(wardmate_build_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(wardmate_build_flags INTERFACE "${PROJECT_SOURCE_DIR}")
if(MSVC)
    target_compile_options(wardmate_build_flags INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus
        $<$<BOOL:${WARDMATE_WERROR}>:/WX>)
else()
    target_compile_options(wardmate_build_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wold-style-cast -Wnon-virtual-dtor
        -Woverloaded-virtual $<$<BOOL:${WARDMATE_WERROR}>:-Werror>)
endif()
# GCC, when it optimises, takes the unused alternatives of a std::variant for variables that were never set. Clang, the
# sanitizers and valgrind look for real ones.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_BUILD_TYPE)
    target_compile_options(wardmate_build_flags INTERFACE -Wno-maybe-uninitialized)
endif()
if(UNIX AND NOT APPLE AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT CMAKE_BUILD_TYPE STREQUAL "")
    target_compile_options(wardmate_build_flags INTERFACE -fstack-protector-strong $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
    target_link_options(wardmate_build_flags INTERFACE -Wl,-z,relro,-z,now)
endif()
