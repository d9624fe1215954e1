# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D LUPDATE=<program> -D TS_FILES=<files> [-D PYTHON=<program>] -P UpdateTranslations.cmake, in the top folder.
# Without locations: a moved line changes no translation file. Without obsolete entries: what is gone is in the history.
# English is in the source; its file has the plural forms alone, and they are filled in by rule.
foreach(file IN LISTS TS_FILES)
    set(only "")
    if(file MATCHES "_en\\.ts$")
        set(only -pluralonly)
    endif()
    execute_process(
        COMMAND "${LUPDATE}" -silent -locations none -no-obsolete -no-ui-lines ${only} -I . -extensions h,cpp models ui app
            -ts "${file}"
        COMMAND_ERROR_IS_FATAL ANY)
    if(only AND PYTHON)
        execute_process(COMMAND "${PYTHON}" -B "${CMAKE_CURRENT_LIST_DIR}/english_plurals.py" "${file}"
            COMMAND_ERROR_IS_FATAL ANY)
    endif()
endforeach()
