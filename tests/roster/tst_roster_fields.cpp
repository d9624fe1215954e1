// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_reader.h"
#include "models/roster/roster_import.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestRosterFields : public QObject
{
    Q_OBJECT
private slots:
    void everyLabelAndSynonymFindsItsOwnField();
};

void TestRosterFields::everyLabelAndSynonymFindsItsOwnField()
{
    for (const FieldSpec &field : rosterFields()) {
        for (const QString &heading : QStringList{field.code, field.label} + field.synonyms) {
            CsvTable table;
            table.headings = {heading};
            const auto map = mapHeadings(table, rosterFields());
            QVERIFY(map);
            QVERIFY2(map->columnOf(field.code) == 0, qPrintable(heading + u" is not "_s + field.code));
        }
    }
}

QTEST_GUILESS_MAIN(TestRosterFields)
#include "tst_roster_fields.moc"
