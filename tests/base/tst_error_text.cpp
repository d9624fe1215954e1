// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/error_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasAPlainSentence_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind)
            QTest::addRow("%d", kind) << kind;
    }

    void everyKindHasAPlainSentence()
    {
        QFETCH(int, kind);
        const Error error{Error::Kind(kind), u"SQLITE_NOTADB at page 3"_s, u"some_code"_s};
        const ErrorWords words = errorWords(error, u"roster.csv"_s);
        QVERIFY(!words.title.isEmpty());
        QVERIFY(!words.text.isEmpty());
        // Style of ux.md 7.13.
        static const QRegularExpression never(
            u"\\b(error|invalid|illegal|failed|abort|please|database|record|user|corrupt|oops)\\b|!"_s,
            QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!never.match(words.text + words.title).hasMatch(), qPrintable(words.text));
        QVERIFY(!words.text.contains(u"SQLITE"_s));
        QVERIFY(!words.text.contains(u"some_code"_s));
        QVERIFY(words.details.contains(u"SQLITE_NOTADB"_s));
        QVERIFY(words.text.count(u". "_s) + 1 <= 2);
        QVERIFY(words.text.endsWith(u'.'));
    }

    void noTwoKindsReadTheSame()
    {
        QSet<QString> texts;
        for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind)
            texts.insert(errorText({Error::Kind(kind), {}, {}}));
        QCOMPARE(texts.size(), int(Error::Kind::Internal) + 1);
    }

    void theRecoveryKeyHasASentenceOfItsOwn()
    {
        QVERIFY(errorText({Error::Kind::WrongKey, {}, u"recovery_key"_s}).contains(u"recovery key"_s));
        QVERIFY(errorText({Error::Kind::WrongKey, {}, {}}).contains(u"passphrase"_s));
    }

    void theFileIsNamedWhenThereIsOne()
    {
        QVERIFY(errorText({Error::Kind::NotOurFile, {}, {}}, u"roster.csv"_s).startsWith(u"“roster.csv” is not"_s));
        QVERIFY(errorText({Error::Kind::NotOurFile, {}, {}}).startsWith(u"This is not"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
