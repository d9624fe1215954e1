// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_import.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestReferralFields : public QObject
{
    Q_OBJECT
private slots:
    void everyLabelAndSynonymFindsItsOwnField_data();
    void everyLabelAndSynonymFindsItsOwnField();
};

void TestReferralFields::everyLabelAndSynonymFindsItsOwnField_data()
{
    QTest::addColumn<bool>("history");
    QTest::newRow("safety report") << false;
    QTest::newRow("history") << true;
}

void TestReferralFields::everyLabelAndSynonymFindsItsOwnField()
{
    QFETCH(bool, history);
    const QList<FieldSpec> fields = history ? historyFields() : safetyReportFields();
    for (const FieldSpec &field : fields) {
        for (const QString &heading : QStringList{field.code, field.label} + field.synonyms) {
            CsvTable table;
            table.headings = {heading};
            const auto map = mapHeadings(table, fields);
            QVERIFY(map);
            QVERIFY2(map->columnOf(field.code) == 0, qPrintable(heading + u" is not "_s + field.code));
        }
    }
}

QTEST_GUILESS_MAIN(TestReferralFields)
#include "tst_referral_fields.moc"
