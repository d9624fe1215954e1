// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_draft.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestImportDraft : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBackFromTheText()
    {
        ImportDraft draft;
        draft.kind = u"referrals"_s;
        draft.files = QStringList{u"/media/stick/a, \"b\".csv"_s, u"/media/stick/ñ.csv"_s};
        draft.fingerprint = fingerprintOf({"Name\nKumar, Dana\n", "x"});
        draft.mapping.columns = {{u"Staff (Last, First)"_s, u"name"_s}, {u"Grade"_s, QString()}};
        draft.mapping.reading.delimiter = u'\t';
        draft.mapping.reading.encoding = TextEncoding::Windows1252;
        draft.mapping.reading.headingRow = 4;
        draft.mapping.dateOrder = DateOrder::Dmy;
        draft.updatesKnown = true;
        draft.corrections = {{7, 2, u"Kumar, Dana"_s}, {9'000'000'000, 0, QString()}};
        const QByteArray text = QJsonDocument(toJson(draft)).toJson();
        const ImportDraft back = importDraftFrom(QJsonDocument::fromJson(text).object());
        QCOMPARE(back.kind, draft.kind);
        QCOMPARE(back.files, draft.files);
        QCOMPARE(back.fingerprint, draft.fingerprint);
        QCOMPARE(back.mapping.columns, draft.mapping.columns);
        QCOMPARE(back.mapping.reading.delimiter, draft.mapping.reading.delimiter);
        QCOMPARE(back.mapping.reading.encoding, draft.mapping.reading.encoding);
        QCOMPARE(back.mapping.reading.headingRow, draft.mapping.reading.headingRow);
        QCOMPARE(back.mapping.dateOrder, draft.mapping.dateOrder);
        QVERIFY(back.updatesKnown);
        QCOMPARE(back.corrections, draft.corrections);
    }

    void whatWasNotSaidIsFoundOutAnew()
    {
        ImportDraft draft;
        draft.pasted = u"Name\tUnit\nKumar, Dana\tICU\n"_s;
        const ImportDraft back = importDraftFrom(toJson(draft));
        QCOMPARE(back.pasted, draft.pasted);
        QVERIFY(back.files.isEmpty());
        QVERIFY(!back.mapping.reading.delimiter && !back.mapping.reading.encoding && !back.mapping.reading.headingRow);
        QVERIFY(!back.mapping.dateOrder);
    }

    void theFingerprintTellsWhereOneFileEnds()
    {
        QVERIFY(fingerprintOf({"ab", "c"}) != fingerprintOf({"a", "bc"}));
        QVERIFY(fingerprintOf({"ab"}) != fingerprintOf({"abc"}));
    }
};

QTEST_GUILESS_MAIN(TestImportDraft)
#include "tst_import_draft.moc"
