// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/text_document.h"

#include "tests/reports/read_pdf.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestTextDocument : public QObject
{
    Q_OBJECT

private slots:
    void itsPagesAreNumbered()
    {
        TextDocument document = shortOne();
        for (int i = 0; i < 120; ++i)
            document.body += textParagraph(u"Paragraph %1."_s.arg(i));
        const QString text = pdfText(made(document));
        QVERIFY(text.contains(u"Page 2 of"_s));
        QVERIFY(text.contains(u"Paragraph 119."_s));
        QVERIFY(text.contains(u"A line at the foot."_s));
    }

    void whenItWasSavedIsNotInIt()
    {
        const QByteArray bytes = made(shortOne());
        QVERIFY(bytes.contains("/CreationDate (D:20261002090000"));
        QVERIFY(bytes.contains("xmp:CreateDate=\"2026-10-02T09:00:00"));
        QVERIFY(!bytes.contains(QDate::currentDate().toString(u"yyyy-MM-dd"_s).toLatin1()));
        const qint64 second = QDateTime::currentSecsSinceEpoch();
        QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > second);
        QCOMPARE(made(shortOne()), bytes);
    }

    void anotherZoneOfTheComputerMakesNoOtherFile()
    {
        const QByteArray bytes = made(shortOne());
        qputenv("TZ", "Asia/Kathmandu");
        tzset();
        const QByteArray there = made(shortOne());
        qputenv("TZ", "UTC");
        tzset();
        QVERIFY(there.contains("D:20261002090000+00'00'"));
        QVERIFY(!there.contains("+05"));
        QCOMPARE(pdfText(there), pdfText(bytes));
    }

    void anotherTextIsAnotherIdentity()
    {
        TextDocument other = shortOne();
        other.body += textParagraph(u"More."_s);
        QVERIFY(idOf(made(other)) != idOf(made(shortOne())));
        QCOMPARE(idOf(made(shortOne())).size(), 32);
    }

    void nothingMovesSoThePlacesInTheFileStillHold()
    {
        const QByteArray bytes = made(shortOne());
        const qsizetype said = bytes.lastIndexOf("startxref") + 10;
        const qsizetype place = bytes.mid(said, bytes.indexOf('\n', said) - said).trimmed().toLongLong();
        QVERIFY(bytes.mid(place).startsWith("xref"));
    }

    void textCannotBecomeMarkup()
    {
        QCOMPARE(textParagraph(u"<b>&"_s), u"<p>&lt;b&gt;&amp;</p>\n"_s);
        QCOMPARE(textHeading(2, u"<i>"_s), u"<h2>&lt;i&gt;</h2>\n"_s);
        QCOMPARE(textCell(u"<td>"_s, true), u"<td align=\"right\">&lt;td&gt;</td>"_s);
    }

private:
    [[nodiscard]] static TextDocument shortOne()
    {
        return {.title = u"Title"_s,
            .body = textHeading(1, u"Title"_s) + textParagraph(u"A paragraph."_s),
            .foot = u"A line at the foot."_s,
            .made = QDateTime(QDate(2026, 10, 2), QTime(9, 0), Qt::UTC)};
    }
    [[nodiscard]] static QByteArray made(const TextDocument &document)
    {
        const auto bytes = textDocumentPdf(document);
        if (!bytes)
            qFatal("no document");
        return *bytes;
    }
    [[nodiscard]] static QByteArray idOf(const QByteArray &bytes)
    {
        const qsizetype at = bytes.lastIndexOf("/ID [ <") + 7;
        return bytes.mid(at, bytes.indexOf('>', at) - at);
    }
};

QTEST_MAIN(TestTextDocument)
#include "tst_text_document.moc"
