// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/report_export.h"
#include "models/reports/report_json.h"
#include "tests/reports/report_fixture.h"
#include "tests/support/other_programs.h"

#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

/// A quarter in which every number is told apart from every other by being unusual.
ReportContent contentOf(ReportFixture &programme)
{
    programme.settings.hospital = u"Lakeview Community Hospital"_s;
    for (const QString &period : {u"2025Q3"_s, u"2026Q2"_s, u"2026Q3"_s}) {
        programme.fill(*Period::parse(period), 83);
        (void)programme.publish(period);
    }
    return {programme.issue(u"2026Q3"_s), programme.issues(), {programme.settings.hospital, u"letter"_s}};
}

/// All numbers that may stand in a document: totals, shown ones, percentages of shown ones, days and years.
QSet<int> allowedNumbers(const ReportContent &content)
{
    QSet<int> allowed = {11, 4, 5, 100};
    for (const Issue &issue : content.all) {
        allowed << issue.total << issue.span.first.year;
        for (const ReportTable &table : issue.tables) {
            for (const ReportCell &cell : table.cells) {
                if (cell.shown)
                    allowed << *cell.shown << qRound(100.0 * *cell.shown / table.total)
                            << table.total - *cell.shown // everybody but those, in the funnel
                            << qRound(100.0 * (table.total - *cell.shown) / table.total);
            }
        }
    }
    const QDate day = content.issue.issuedAt.toLocalTime().date();
    allowed << day.day() << day.year() << day.month() << content.issue.hiddenCount();
    return allowed;
}

/// The numbers of a text that may not stand there. \a pattern: where numbers stand, the digits in its first group.
QStringList strayIn(const QString &text, const QSet<int> &allowed, const QString &pattern = u"([0-9]+)"_s)
{
    QStringList stray;
    auto found = QRegularExpression(pattern).globalMatch(text);
    if (!found.hasNext())
        return {u"no numbers at all"_s};
    while (found.hasNext()) {
        const QString number = found.next().captured(1);
        if (!allowed.contains(number.toInt()))
            stray.append(number);
    }
    return stray;
}

QString partOf(const QString &workbook, const QString &part)
{
    return QString::fromUtf8(outputOf(u"unzip"_s, {u"-p"_s, workbook, part}));
}

QStringList strayInSheets(const QString &workbook, const QSet<int> &allowed)
{
    return strayIn(
        partOf(workbook, u"xl/worksheets/*"_s), allowed, u"<c r=\"[A-Z]+[0-9]+\"(?: s=\"[0-9]+\")?><v>([0-9]+)</v>"_s);
}

QStringList strayInCharts(const QString &workbook, const QSet<int> &allowed)
{
    return strayIn(partOf(workbook, u"xl/charts/*"_s), allowed, u"<c:v>([0-9]+)</c:v>"_s);
}

QString withoutQuarters(QString text)
{
    static const QRegularExpression quarter(u"Q[1-4] "_s);
    return text.remove(quarter);
}

/// Without the numbers of the pages.
QString pdfText(const QString &path)
{
    static const QRegularExpression page(u"Page ([0-9]+) of ([0-9]+)"_s);
    QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    return page.match(text).hasMatch() ? withoutQuarters(text.remove(page)) : QString();
}

QString htmlText(const QByteArray &bytes)
{
    static const QRegularExpression style(u"<style>[^<]*</style>"_s);
    static const QRegularExpression picture(u"<img[^>]*alt=\"([^\"]*)\"[^>]*>"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString html = QString::fromUtf8(bytes);
    return withoutQuarters(html.remove(style).replace(picture, u" \\1 "_s).replace(tag, u" "_s));
}

} // namespace

/// What leaves the program: the same numbers in every format, and hidden ones in none.
class TestReportFiles : public QObject
{
    Q_OBJECT

private slots:
    void csvHoldsStarsForHiddenNumbers()
    {
        ReportFixture programme;
        const ReportContent content = contentOf(programme);
        const QList<ReportFile> files = issueCsv(content.issue);
        QCOMPARE(files.size(), 9);
        int stars = 0;
        for (const ReportFile &file : files) {
            if (!file.name.endsWith(u".csv"_s))
                continue;
            QVERIFY(file.bytes.startsWith("category,count\r\n"));
            QVERIFY(file.bytes.endsWith("all,83\r\n"));
            stars += int(file.bytes.count(",*\r\n"));
        }
        QCOMPARE(stars, content.issue.hiddenCount());
        QVERIFY(stars > 0);
    }

    void jsonHoldsNullForHiddenNumbers()
    {
        ReportFixture programme;
        const ReportContent content = contentOf(programme);
        const QJsonObject json = issueJson(content.issue);
        int hidden = 0;
        for (const QJsonValue &list : json[u"lists"_s].toArray()) {
            for (const QJsonValue &cell : list[u"categories"_s].toArray())
                hidden += cell[u"count"_s].isNull() ? 1 : 0;
        }
        QCOMPARE(hidden, content.issue.hiddenCount());
        const QJsonObject layout = layoutJson(content.issue);
        QCOMPARE(layout[u"threshold"_s].toInt(), 11);
        QCOMPARE(layout[u"lists"_s].toArray().size(), 8);
    }

    void aWorkbookIsTheSameEachTime()
    {
        ReportFixture programme;
        const ReportContent content = contentOf(programme);
        const auto first = reportXlsx(content);
        const auto second = reportXlsx(content);
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
    }

    // Row by row and with the words in the cells; all else as in a small one.
    void aLargeWorkbookKeepsWhatASmallOnePromises()
    {
        ReportFixture programme;
        ReportContent content = contentOf(programme);
        ReportTable &areas = content.issue.tables[int(ReportList::Area)];
        for (int row = 0; row < 2500; ++row)
            areas.cells.append({u"Area %1"_s.arg(row), 1000 + row});
        const auto first = reportXlsx(content);
        const auto second = reportXlsx(content);
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"large.xlsx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*first) == first->size());
        file.close();
        const QString sheets = partOf(path, u"xl/worksheets/*"_s);
        QVERIFY(sheets.contains(u"<is><t>Area 2499</t></is>"_s));
        QCOMPARE(
            sheets.count(u"fitToHeight=\"0\""_s), 1 + int(content.issue.tables.size())); // every sheet one page wide
        for (int row = 0; row < 2500; ++row)
            QVERIFY(sheets.contains(u"<v>%1</v>"_s.arg(1000 + row)));
        QVERIFY(partOf(path, u"docProps/*"_s).contains(u"<dc:creator></dc:creator>"_s));
        QVERIFY(sheets.contains(u"<mergeCell "_s)); // definitions over the whole width
        const QString names = partOf(path, u"xl/workbook.xml"_s);
        QVERIFY(names.contains(u"name=\"First outreach within the\u2026\""_s)); // no word is cut in two
        QVERIFY(names.contains(u"name=\"Kind of event\""_s));
    }

    void noHiddenNumberIsInTheWorkbook()
    {
        if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
            return;
        ReportFixture programme;
        const ReportContent content = contentOf(programme);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"r.xlsx"_s);
        QVERIFY(saveReport(content, ReportFormat::Xlsx, path));
        const QSet<int> allowed = allowedNumbers(content);
        QCOMPARE(strayInSheets(path, allowed), QStringList());
        QCOMPARE(strayInCharts(path, allowed), QStringList());
        const QString drawings = QString::fromUtf8(outputOf(u"unzip"_s, {u"-p"_s, path, u"xl/drawings/*.xml"_s}));
        QVERIFY(drawings.contains(u"descr=\"Bar chart"_s));
        const QByteArray core = outputOf(u"unzip"_s, {u"-p"_s, path, u"docProps/*"_s});
        QVERIFY(core.contains("<dc:creator></dc:creator>"));
    }

    void noHiddenNumberIsInThePdfOrTheWebPage()
    {
        ReportFixture programme;
        const ReportContent content = contentOf(programme);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"r.pdf"_s);
        QVERIFY(saveReport(content, ReportFormat::Pdf, path));
        const QString pdf = pdfText(path);
        QVERIFY2(pdf.contains(u"Lakeview Community Hospital"_s), "pdftotext is needed");
        const QString html = htmlText(reportHtml(content));
        QVERIFY(html.contains(u"Bar chart"_s));
        const QSet<int> allowed = allowedNumbers(content);
        QCOMPARE(strayIn(pdf, allowed), QStringList());
        QCOMPARE(strayIn(html, allowed), QStringList());
    }

    // In both languages, and counting the year before that stands beside it.
    void theFootSaysWhatIsTrueOfThisDocument_data()
    {
        QTest::addColumn<bool>("hides");
        QTest::addColumn<bool>("yearBeforeHides");
        QTest::newRow("something hidden") << true << false;
        QTest::newRow("nothing hidden") << false << false;
        QTest::newRow("hidden a year before") << false << true;
    }
    void theFootSaysWhatIsTrueOfThisDocument()
    {
        QFETCH(bool, hides);
        QFETCH(bool, yearBeforeHides);
        Issue issue;
        issue.span = Span::of(*Period::parse(u"2026Q1"_s));
        issue.threshold = 11;
        issue.issuedAt = QDateTime(QDate(2026, 4, 2), QTime(9, 0), Qt::UTC);
        issue.total = 60;
        const auto tableOf = [](bool hidden) {
            ReportTable table{ReportList::Outreach, 60, {{u"yes"_s, 36}, {u"no"_s, 24}}};
            for (ReportCell &cell : table.cells)
                cell.shown = hidden ? std::nullopt : cell.shown;
            return table;
        };
        issue.tables = {tableOf(hides)};
        Issue before = issue;
        before.span = Span::of(*Period::parse(u"2025Q1"_s));
        before.tables = {tableOf(yearBeforeHides)};
        ReportContent content{issue, {before, issue}, {u"Lakeview Community Hospital"_s, u"a4"_s}};
        QTemporaryDir folder;
        const QString path = folder.filePath(u"r.pdf"_s);
        const QString foot = u"Small numbers are hidden. "_s; // alone in its line, before the page's number
        QVERIFY(saveReport(content, ReportFormat::Pdf, path));
        const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
        QVERIFY(text.contains(u"Page 1 of"_s));
        QCOMPARE(text.contains(foot), hides || yearBeforeHides);
        QCOMPARE(text.contains(u"No number had to be hidden. "_s), !(hides || yearBeforeHides));
    }

    // A quarter of which next to nothing can be shown: no tables of nothing, no page for two lines.
    void aListOfWhichNothingShowsIsASentence()
    {
        ReportFixture programme;
        ReportContent content = contentOf(programme);
        for (ReportTable &table : content.issue.tables) {
            for (ReportCell &cell : table.cells)
                cell.shown.reset();
        }
        content.issue.own = {{ProgrammeNumber::SupportersActive, 21}, {ProgrammeNumber::ResourcesListed, 34}};
        content.all = {content.issue};
        QTemporaryDir folder;
        const QString path = folder.filePath(u"r.pdf"_s);
        QVERIFY(saveReport(content, ReportFormat::Pdf, path));
        const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
        QCOMPARE(text.count(u"Every number of this list is hidden (too few to report): "_s), 8);
        QVERIFY(text.contains(u"Page 2 of 2"_s));
        QVERIFY(text.contains(u"21"_s) && text.contains(u"34"_s));
    }

    // The proof can fail: a number that is hidden, put into the document all the same, is seen in every format.
    void aHiddenNumberWouldBeSeen()
    {
        ReportFixture programme;
        ReportContent content = contentOf(programme);
        const QSet<int> allowed = allowedNumbers(content);
        int secret = 1;
        while (allowed.contains(secret))
            ++secret;
        bool isPlanted = false;
        for (ReportTable &table : content.issue.tables) {
            for (ReportCell &cell : table.cells) {
                if (!cell.shown && !isPlanted) {
                    cell.shown = secret;
                    isPlanted = true;
                }
            }
        }
        QVERIFY(isPlanted);
        const QString said = QString::number(secret);
        QVERIFY(strayIn(htmlText(reportHtml(content)), allowed).contains(said));
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const Result<QByteArray> &bytes) {
            QFile file(folder.filePath(name));
            return bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size();
        };
        QVERIFY(write(u"r.pdf"_s, reportPdf(content)));
        QVERIFY(strayIn(pdfText(folder.filePath(u"r.pdf"_s)), allowed).contains(said));
        QVERIFY(write(u"r.xlsx"_s, reportXlsx(content)));
        QVERIFY(strayInSheets(folder.filePath(u"r.xlsx"_s), allowed).contains(said));
        QVERIFY(strayInCharts(folder.filePath(u"r.xlsx"_s), allowed).contains(said));
    }

    void whatWasNotPublishedIsNotSaved()
    {
        ReportFixture programme;
        ReportContent content = contentOf(programme);
        QTemporaryDir folder;
        content.issue.tables[0].cells[0].shown = 3;
        QVERIFY(!saveReport(content, ReportFormat::Csv, folder.filePath(u"csv"_s)));
        QVERIFY(!QFileInfo::exists(folder.filePath(u"csv"_s)));
        content.all.last() = content.issue;
        QVERIFY(!saveReport(content, ReportFormat::Xlsx, folder.filePath(u"r.xlsx"_s)));
        QVERIFY(!QFileInfo::exists(folder.filePath(u"r.xlsx"_s)));
    }

    void aPublishedFunnelIsReproduced()
    {
        // 165 referred, 17 declined, 16 with further help (field-facts.md)
        ReportFixture programme;
        const QDate day(2026, 5, 4);
        programme.vault.db().transaction([&] {
            for (int i = 0; i < 165; ++i) {
                const qint64 referral = programme.addReferral(day, programme.addEvent(day));
                const QString outcome = i < 17 ? u"declined"_s : i < 33 ? u"further_help"_s : u"supported"_s;
                programme.vault.db().execute(
                    u"UPDATE referral SET outcome = ?, further_help_accepted = ? WHERE id = ?"_s, outcome,
                    i >= 17 && i < 33, referral);
            }
        });
        CountRequest request;
        request.spans = {*Span::parse(u"2026Q2"_s)};
        const auto counts = ReportStore(programme.vault.db()).counts(request, {}, programme.settings);
        QVERIFY(counts);
        const QJsonObject rates
            = internalJson(*Period::parse(u"2026Q2"_s), *counts, programme.clock.nowUtc())[u"rates"_s].toObject();
        QCOMPARE(rates[u"declined_of_referred_percent"_s].toDouble(), 10.3);
        QCOMPARE(rates[u"further_help_of_supported_percent"_s].toDouble(), 10.8);
    }

    void theReportFileHoldsOnlyWhatWasPublished()
    {
        ReportFixture programme;
        const ReportContent content = contentOf(programme);
        QTemporaryDir folder;
        auto reports = Database::open(folder.filePath(u"reports"_s), TempVault::key(), Database::Mode::Create);
        fillReportFile(*reports, content.all, content.frame);
        QCOMPARE(LedgerStore(*reports).issues().value_or(QList<Issue>()), content.all);
        QCOMPARE(LedgerStore(*reports).frame().value_or(ReportFrame()), content.frame);
        QCOMPARE(tableText(*reports,
                     u"SELECT count(*) FROM sqlite_schema WHERE name IN ('issue_member', "
                     "'year_area', 'secret')"_s),
            u"0"_s);
    }
};

QTEST_MAIN(TestReportFiles)
#include "tst_report_files.moc"
