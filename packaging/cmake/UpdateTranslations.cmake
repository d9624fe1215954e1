# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D LUPDATE=<program> -D TS_FILES=<files> -P UpdateTranslations.cmake, in the top folder of the source.
# Without locations: a moved line changes no translation file. Without obsolete entries: what is gone is in the history.
execute_process(
    COMMAND "${LUPDATE}" -silent -locations none -no-obsolete -no-ui-lines -I . -extensions h,cpp models ui app -ts ${TS_FILES}
    COMMAND_ERROR_IS_FATAL ANY)
