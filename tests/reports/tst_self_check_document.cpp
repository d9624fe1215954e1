// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/self_check_document.h"

#include "tests/reports/read_pdf.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// The document as poppler reads it, and as a browser would.
class TestSelfCheckDocument : public QObject
{
    Q_OBJECT

private slots:
    void allAreasAndStatementsAreInIt()
    {
        const QString text = pdfText(pdf(partly()), u"self-check.pdf"_s);
        for (const Word<CheckArea> &area : wordsOf<CheckArea>())
            QVERIFY2(text.contains(labelOf(area.value)), area.code);
        for (const CheckQuestion &question : checkQuestions())
            QVERIFY2(text.simplified().contains(questionText(question).section(u' ', 0, 3)), qPrintable(question.code));
        for (const auto &expected : {u"Lakeside Hospital"_s, u"Who sees to it"_s, u"By when"_s, u"92 experts"_s,
                 u"1 of 4 in place, 1 partly, 2 not answered"_s, u"Page 1 of"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected));
    }

    void whereAllIsInPlaceThereIsNothingToSeeTo()
    {
        SelfCheck all;
        for (const CheckQuestion &question : checkQuestions())
            all.answers.insert(question.code, {CheckAnswer::InPlace, QDate(2026, 11, 2)});
        QVERIFY(!pdfText(pdf(all)).contains(u"Who sees to it"_s));
    }

    void beforeTheFirstAnswerItIsAFormToFillIn()
    {
        const QString text = pdfText(pdf({}));
        QCOMPARE(text.count(u"Not answered"_s), checkQuestions().size());
        QVERIFY(!text.contains(u"Who sees to it"_s));
    }

    void theSameAnswersAreTheSameBytes() { QCOMPARE(pdf(partly()), pdf(partly())); }

    void theWebPageIsWellFormedAndSaysTheSame()
    {
        SelfCheckDocument document = of(partly());
        document.hospital = u"<b>St. Mary & Sons</b>"_s;
        const QByteArray html = selfCheckHtml(document);
        QVERIFY(html.contains("&lt;b&gt;St. Mary &amp; Sons"));
        QXmlStreamReader reader(QString::fromUtf8(html)
                                    .replace(u"<meta charset=\"utf-8\">"_s, QString())
                                    .replace(u"<!DOCTYPE html>"_s, QString())
                                    .replace(u"&nbsp;"_s, QString()));
        int rows = 0;
        while (!reader.atEnd())
            rows += reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"tr" ? 1 : 0;
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(rows > checkQuestions().size() + 8);
    }

private:
    [[nodiscard]] static SelfCheck partly()
    {
        SelfCheck check;
        check.answers.insert(u"goals_written"_s, {CheckAnswer::InPlace, QDate(2026, 11, 1)});
        check.answers.insert(u"goals_not_therapy"_s, {CheckAnswer::Partly, QDate(2026, 11, 1)});
        check.answers.insert(u"access_hours"_s, {CheckAnswer::NotYet, QDate(2026, 11, 2)});
        return check;
    }
    [[nodiscard]] static SelfCheckDocument of(const SelfCheck &check)
    {
        return {.check = check, .hospital = u"Lakeside Hospital"_s, .day = QDate(2026, 11, 20)};
    }
    [[nodiscard]] static QByteArray pdf(const SelfCheck &check)
    {
        const auto made = selfCheckPdf(of(check));
        if (!made)
            qFatal("no document");
        return *made;
    }
};

QTEST_MAIN(TestSelfCheckDocument)
#include "tst_self_check_document.moc"
