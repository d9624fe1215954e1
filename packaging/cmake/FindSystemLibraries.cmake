# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The libraries that are found through pkg-config, each as an imported target Wardmate::<name>. Where vcpkg gives a CMake
# configuration instead (Windows), that is taken.
find_package(PkgConfig REQUIRED)

# SQLCipher. The module's version is SQLite's; 3.4.1 (plain Debian 12) writes another file format.
pkg_check_modules(SQLCIPHER QUIET sqlcipher>=3.40)
if(NOT SQLCIPHER_FOUND)
    find_package(sqlcipher CONFIG QUIET)
endif()
if(NOT SQLCIPHER_FOUND AND NOT TARGET sqlcipher::sqlcipher)
    message(FATAL_ERROR "SQLCipher 4 was not found. Wardmate's files need SQLCipher 4.6 or later, with its development "
        "files; Debian 12 has them in bookworm-backports (package libsqlcipher-dev). packaging/run installs them.")
endif()
add_library(wardmate_sqlcipher INTERFACE)
add_library(Wardmate::SqlCipher ALIAS wardmate_sqlcipher)
target_include_directories(wardmate_sqlcipher SYSTEM INTERFACE ${SQLCIPHER_INCLUDE_DIRS})
target_compile_definitions(wardmate_sqlcipher INTERFACE SQLITE_HAS_CODEC) # else sqlite3_key() is not declared
find_library(SQLCIPHER_STATIC NAMES libsqlcipher.a sqlcipher.lib HINTS ${SQLCIPHER_LIBRARY_DIRS} ${SQLCIPHER_STATIC_LIBRARY_DIRS})
if(TARGET sqlcipher::sqlcipher)
    target_link_libraries(wardmate_sqlcipher INTERFACE sqlcipher::sqlcipher)
    find_path(SQLCIPHER_INCLUDE_DIR sqlite3.h PATH_SUFFIXES sqlcipher REQUIRED)
    target_include_directories(wardmate_sqlcipher SYSTEM INTERFACE "${SQLCIPHER_INCLUDE_DIR}")
elseif(WARDMATE_SHARED_SQLCIPHER)
    target_link_libraries(wardmate_sqlcipher INTERFACE ${SQLCIPHER_LINK_LIBRARIES})
elseif(SQLCIPHER_STATIC)
    find_package(OpenSSL REQUIRED COMPONENTS Crypto)
    target_link_libraries(wardmate_sqlcipher INTERFACE "${SQLCIPHER_STATIC}" OpenSSL::Crypto ${CMAKE_DL_LIBS})
    if(UNIX AND NOT APPLE)
        target_link_libraries(wardmate_sqlcipher INTERFACE m)
        # Nobody else in the process may see, or take the place of, our sqlite3_* symbols (security.md section 0, row 1).
        set(hidden ALL)
        if(WARDMATE_FUZZ) # Clang's sanitizers lie in archives, too, and the system's libraries must find them
            get_filename_component(hidden "${SQLCIPHER_STATIC}" NAME)
        endif()
        target_link_options(wardmate_sqlcipher INTERFACE "-Wl,--exclude-libs,${hidden}")
    endif()
else()
    message(FATAL_ERROR "The static library of SQLCipher was not found. Install libsqlcipher-dev (4.6 or later), "
        "or configure with -DWARDMATE_SHARED_SQLCIPHER=ON to link the shared one.")
endif()

# wardmate_pkg_library(<name> <pkg-config module> <Debian package> [<CMake package>])
function(wardmate_pkg_library NAME MODULE PACKAGE)
    pkg_check_modules(${NAME}_PC QUIET IMPORTED_TARGET ${MODULE})
    if(NOT ${NAME}_PC_FOUND AND ARGC GREATER 3)
        find_package(${ARGV3} CONFIG QUIET)
        string(REPLACE "unofficial-" "" target "${ARGV3}")
        if(TARGET unofficial::${target}::${target})
            add_library(Wardmate::${NAME} ALIAS unofficial::${target}::${target})
            return()
        endif()
    endif()
    if(NOT ${NAME}_PC_FOUND)
        message(FATAL_ERROR "${MODULE} was not found. On Debian and Ubuntu: apt-get install ${PACKAGE}")
    endif()
    add_library(Wardmate::${NAME} ALIAS PkgConfig::${NAME}_PC)
endfunction()
wardmate_pkg_library(Sodium libsodium libsodium-dev)
wardmate_pkg_library(XlsxWriter xlsxwriter libxlsxwriter-dev)
wardmate_pkg_library(QrCodeGen qrcodegencpp libqrcodegencpp-dev unofficial-nayuki-qr-code-generator)

find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h PATH_SUFFIXES zxcvbn)
find_library(ZXCVBN_LIBRARY NAMES zxcvbn)
if(NOT ZXCVBN_INCLUDE_DIR OR NOT ZXCVBN_LIBRARY)
    message(FATAL_ERROR "zxcvbn was not found. On Debian and Ubuntu: apt-get install libzxcvbn-dev. Elsewhere build "
        "zxcvbn-c and name it: -DZXCVBN_INCLUDE_DIR=... -DZXCVBN_LIBRARY=...")
endif()
add_library(wardmate_zxcvbn INTERFACE)
target_include_directories(wardmate_zxcvbn SYSTEM INTERFACE "${ZXCVBN_INCLUDE_DIR}")
target_link_libraries(wardmate_zxcvbn INTERFACE "${ZXCVBN_LIBRARY}")
add_library(Wardmate::Zxcvbn ALIAS wardmate_zxcvbn)
