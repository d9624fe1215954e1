// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QSettings;
class QTableView;

namespace wardmate {

/// Makes a table as every list of the program is: whole rows, no Tab trap, rows from the font, named for screen readers,
/// a header menu to show, hide, move and reset columns (ux.md 2, Columns). Call it after setModel().
void setUpTable(QTableView &table, const QString &accessibleName);

/// Widths in characters, column after column; none is narrower than its heading, which is longer in other languages.
void setColumnCharacters(QTableView &table, const QList<int> &characters);

/// Keeps widths, order and visibility of the columns in the settings of this computer, under columns/<key>.
void rememberColumns(QTableView &table, QSettings &settings, const QString &key);

} // namespace wardmate
