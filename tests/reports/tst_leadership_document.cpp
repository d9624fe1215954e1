// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/leadership_document.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// The document as poppler reads it and as a browser would.
class TestLeadershipDocument : public QObject
{
    Q_OBJECT

private slots:
    void theOnePageIsOnePage_data() { papers(); }
    void theOnePageIsOnePage()
    {
        QFETCH(QString, paper);
        QCOMPARE(pagesOf(pdf(false, paper)), 1);
    }

    void theCompleteOneIsFourPagesAtMost_data() { papers(); }
    void theCompleteOneIsFourPagesAtMost()
    {
        QFETCH(QString, paper);
        const int pages = pagesOf(pdf(true, paper));
        QVERIFY2(pages >= 2 && pages <= 4, qPrintable(QString::number(pages)));
    }

    // Qt once drew a page without its headings; whoever signs a document reads no other.
    void everyWordOfTheWebPageIsInIt()
    {
        QString page = QString::fromUtf8(leadershipHtml(document(true, u"letter"_s))).section(u"<main>"_s, 1);
        page.replace(QRegularExpression(u"<[^>]*>"_s), u" "_s).replace(u"&#39;"_s, u"'"_s);
        const QString text = textOf(pdf(true)).simplified();
        QStringList missing;
        for (const QString &word : page.replace(QChar(0x2019), u'\'').simplified().split(u' '))
            missing += text.contains(word) ? QStringList() : QStringList(word);
        QCOMPARE(missing, QStringList());
        for (const QString &heading : {u"How it is worked out"_s, u"Every number, and where it is from"_s})
            QVERIFY2(text.contains(heading), qPrintable(heading));
    }

    void thePublishedExampleStandsInItInThreeColumns()
    {
        const QString text = textOf(pdf(false));
        for (const auto &expected : {u"1,125,000"_s, u"12.5 %"_s, u"2.5 %"_s, u"Careful"_s, u"Likely"_s, u"Hopeful"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected));
        QVERIFY(text.contains(u"Assumptions, not promises"_s));
    }

    void theCompleteOneNamesEveryNumberItsSourceAndYear()
    {
        const QString text = textOf(pdf(true));
        for (const CaseInputInfo &info : caseInputs())
            QVERIFY2(text.contains(caseInputLabel(info.input).section(u' ', 0, 1)), qPrintable(info.code));
        QVERIFY(text.contains(u"2024"_s));
        QVERIFY(text.contains(u"The hospital's own number"_s));
    }

    void whatIsNotSaidYetStandsBesideTheResult()
    {
        QVERIFY(textOf(pdf(false)).simplified().contains(u"counted as zero: Nurses supported in a year;"_s));
        LeadershipDocument complete = document(false, u"letter"_s);
        for (const CaseInput input : missingInputs(complete.numbers))
            complete.numbers.own.insert(input, {1, 1, 1});
        QVERIFY(!leadershipHtml(complete).contains("counted as zero"));
    }

    void theSameNumbersAreTheSameBytes() { QCOMPARE(pdf(true), pdf(true)); }

    void thePdfSaysNothingOfThePersonOrTheMachine()
    {
        const QByteArray bytes = pdf(true);
        QVERIFY(bytes.contains("Wardmate"));
        QVERIFY(!bytes.contains(qgetenv("HOME")));
        // A user called "nurse" or "root" would be found among the document's own words.
        const QByteArray user = qgetenv("USER");
        const bool isWordOfIt = user.isEmpty() || leadershipHtml(document(true, u"letter"_s)).contains(user);
        QVERIFY(isWordOfIt || !bytes.contains(user));
        qputenv("USER", "zorrilla_imogen");
        QVERIFY(!pdf(true).contains("zorrilla_imogen"));
        qputenv("USER", user);
    }

    void theWebPageIsWellFormedAndHasItsHeadingsInOrder()
    {
        const QString html = QString::fromUtf8(leadershipHtml(document(true, u"letter"_s)));
        QVERIFY(html.contains(QRegularExpression(u"<html lang=\"[a-z]+\""_s)));
        int last = 0;
        auto headings = QRegularExpression(u"<h([1-6])>"_s).globalMatch(html);
        while (headings.hasNext()) {
            const int level = headings.next().captured(1).toInt();
            QVERIFY(level <= last + 1);
            last = level;
        }
        QVERIFY(last > 0);
    }

    void whatAHospitalIsCalledCannotBecomeMarkup()
    {
        LeadershipDocument hostile = document(false, u"letter"_s);
        hostile.hospital = u"<script>St. Mary & Sons</script>"_s;
        const QString html = QString::fromUtf8(leadershipHtml(hostile));
        QVERIFY(!html.contains(u"<script>"_s));
        QVERIFY(html.contains(u"&lt;script&gt;St. Mary &amp; Sons"_s));
    }

private:
    static void papers()
    {
        QTest::addColumn<QString>("paper");
        QTest::newRow("letter") << u"letter"_s;
        QTest::newRow("a4") << u"a4"_s;
    }

    [[nodiscard]] static LeadershipDocument document(bool complete, const QString &paper)
    {
        LeadershipDocument document{
            .hospital = u"Lakeside Hospital"_s, .day = QDate(2026, 11, 20), .complete = complete, .paper = paper};
        const auto set = [&](CaseInput input, double value) {
            document.numbers.own.insert(input, {value, value, value});
        };
        set(CaseInput::Physicians, 450);
        set(CaseInput::Burnout, 50);
        set(CaseInput::Turnover, 7.5);
        set(CaseInput::PhysicianReplacement, 500'000);
        set(CaseInput::BurnoutReduction, 20);
        set(CaseInput::OtherCosts, 1'000'000);
        return document;
    }

    [[nodiscard]] static QByteArray pdf(bool complete, const QString &paper = u"letter"_s)
    {
        const auto made = leadershipPdf(document(complete, paper));
        if (!made)
            qFatal("no document");
        return *made;
    }

    /// Runs a program of poppler over the document.
    [[nodiscard]] QString read(const QString &program, const QByteArray &bytes, const QStringList &after = {})
    {
        const QString path = m_folder.filePath(u"case.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        file.close();
        QProcess process;
        process.start(program, QStringList{path} + after);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    [[nodiscard]] int pagesOf(const QByteArray &bytes)
    {
        return QRegularExpression(u"Pages: +(\\d+)"_s).match(read(u"pdfinfo"_s, bytes)).captured(1).toInt();
    }
    [[nodiscard]] QString textOf(const QByteArray &bytes)
    {
        QFile::remove(u"leadership-case.pdf"_s);
        QFile copy(u"leadership-case.pdf"_s); // left in the build folder to be looked at
        if (copy.open(QIODevice::WriteOnly))
            copy.write(bytes);
        return read(u"pdftotext"_s, bytes, {u"-layout"_s, u"-"_s}).replace(QChar(0x2019), u'\'');
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestLeadershipDocument)
#include "tst_leadership_document.moc"
