// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_runner.h"
#include "tests/support/other_programs.h"

#include <QDate>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// \file
/// T8: two hospitals that differ in nothing but a hidden number publish the same, byte for byte: every document, and
/// every page of the report file as the stock sqlcipher reads it. And the ids of what was counted are nowhere.

namespace {

const QStringList kKinds{
    u"unexpected_patient_death"_s, u"medical_error"_s, u"patient_aggression"_s, u"litigation"_s, u"moral_distress"_s};

/// A hospital with so many referrals of each kind of event in one quarter, which it has published.
class Published
{
public:
    explicit Published(const QList<int> &counts)
    {
        m_isMade = m_cli.create().exit == 0;
        m_cli.write(u"history.csv"_s, historyOf(counts));
        for (const QString &words :
            {u"import referrals history.csv"_s, u"publish 2026Q3"_s, u"report 2026Q3 --format xlsx --out r.xlsx"_s,
                u"report 2026Q3 --format pdf --out r.pdf"_s, u"report 2026Q3 --format html --out r.html"_s,
                u"report 2026Q3 --format json --out r.json"_s, u"report 2026Q3 --format csv --out csv"_s})
            m_isMade = m_isMade && m_cli.on(words.split(u' ')).exit == 0;
    }

    [[nodiscard]] bool isMade() const { return m_isMade; }
    [[nodiscard]] QByteArray document(const QString &name) const { return m_cli.read(name); }

    /// Documents without their compression.
    [[nodiscard]] QByteArray unpacked(const QString &name) const
    {
        const QString path = m_cli.path(name);
        if (name.endsWith(u".xlsx"_s))
            return outputOf(u"unzip"_s, {u"-p"_s, path});
        return outputOf(u"qpdf"_s, {u"--qdf"_s, u"--deterministic-id"_s, path, u"-"_s});
    }

    /// What stock sqlcipher answers about one of the two files.
    [[nodiscard]] QString ask(const QString &which, const QString &sql) const
    {
        const QString key = QString::fromUtf8(
            m_cli.on({u"people"_s, u"recovery-key"_s, u"--raw"_s, u"--file"_s, which}, "yes\nyes\n").out)
                                .trimmed();
        const QString suffix = which == u"reports"_s ? u"-reports"_s : QString();
        const QString answer = stockSqlcipher(m_cli.path(u"t.wardmate"_s) + suffix, key, sql);
        return answer.startsWith(u"ok\n"_s) ? answer.mid(3) : QString();
    }

    /// All pages of the report file without encryption, those given back included; without what is by chance in every
    /// file: the signature that SQLCipher leaves at the end of each page, and the counter of changes in the first.
    [[nodiscard]] QByteArray pages() const
    {
        constexpr int used = 4096 - 80;
        QByteArray pages;
        for (const QString &page :
            ask(u"reports"_s, u"SELECT hex(data) FROM sqlite_dbpage ORDER BY pgno;"_s).split(u'\n'))
            pages += QByteArray::fromHex(page.toLatin1()).left(used);
        if (pages.size() < used)
            return {};
        for (const int counter : {24, 92})
            pages.replace(counter, 4, QByteArray(4, '\0'));
        return pages;
    }

private:
    static QByteArray historyOf(const QList<int> &counts)
    {
        QByteArray csv = "Date referred,Case number,Event type,Unit,Role,Referred by,Outcome,First contact,"
                         "Contacts,Further help,Date closed\n";
        int number = 0;
        for (int kind = 0; kind < counts.size(); ++kind) {
            for (int i = 0; i < counts.at(kind); ++i, ++number) {
                const QString day = QDate(2026, 7, 1).addDays(number).toString(Qt::ISODate);
                csv += u"%1,H-%2,%3,ICU,registered_nurse,self,supported,%1,1,,%1\n"_s
                           .arg(day, QString::number(number), kKinds.at(kind))
                           .toUtf8();
            }
        }
        return csv;
    }

    CliRunner m_cli;
    bool m_isMade = false;
};

QByteArray bigEndian(qint64 number)
{
    const qint64 big = qToBigEndian(number);
    return {reinterpret_cast<const char *>(&big), sizeof big};
}

} // namespace

class TestPublishedBytes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_one = std::make_unique<Published>(QList{24, 26, 8, 7, 5});
        m_other = std::make_unique<Published>(QList{24, 26, 7, 6, 7}); // the three hidden ones only
        QVERIFY(m_one->isMade() && m_other->isMade());
        const QByteArray kinds = m_one->document(u"csv/event_group.csv"_s);
        QVERIFY2(kinds.contains("aggression_or_exposure,*") && kinds.contains("legal_or_review,*")
                && kinds.contains("staff_or_other,*") && kinds.contains("error_or_harm,26"),
            kinds.constData());
    }

    void aHiddenNumberMakesNoDifferenceToADocument_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"r.xlsx", "r.pdf", "r.html", "r.json", "csv/event_group.csv", "csv/area.csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aHiddenNumberMakesNoDifferenceToADocument()
    {
        QFETCH(QString, name);
        QVERIFY(!m_one->document(name).isEmpty());
        QVERIFY(m_one->document(name) == m_other->document(name));
    }

    void aHiddenNumberMakesNoDifferenceToTheReportFile()
    {
        const QByteArray pages = m_one->pages();
        QVERIFY2(pages.startsWith("SQLite format 3"), "the stock sqlcipher tool is needed");
        QVERIFY(pages == m_other->pages());
    }

    // The proof can fail: a number that is shown does make a difference, everywhere.
    void aShownNumberWouldBeSeen()
    {
        const Published third({25, 25, 8, 7, 5});
        QVERIFY(third.isMade());
        for (const QString &name : {u"r.xlsx"_s, u"r.pdf"_s, u"r.html"_s, u"r.json"_s, u"csv/event_group.csv"_s})
            QVERIFY2(third.document(name) != m_one->document(name), qPrintable(name));
        QVERIFY(third.pages() != m_one->pages());
    }

    void noIdIsAnywhere()
    {
        const QByteArray pages = m_one->pages();
        const QByteArray workbook = m_one->unpacked(u"r.xlsx"_s);
        const QByteArray paper = m_one->unpacked(u"r.pdf"_s);
        QVERIFY2(workbook.contains("<worksheet") && paper.contains("/Type /Page"), "unzip and qpdf are needed");
        const QString ids = m_one->ask(u"program"_s, u"SELECT id FROM referral UNION SELECT id FROM event;"_s);
        QCOMPARE(ids.count(u'\n') + 1, 140);
        for (const QString &id : ids.split(u'\n')) {
            const QByteArray inDigits = id.toLatin1();
            QVERIFY(inDigits.size() > 9); // or it could be there by chance
            QVERIFY(!pages.contains(inDigits) && !pages.contains(bigEndian(id.toLongLong())));
            QVERIFY(!workbook.contains(inDigits) && !paper.contains(inDigits));
            QVERIFY(!m_one->document(u"r.html"_s).contains(inDigits));
            QVERIFY(!m_one->document(u"r.json"_s).contains(inDigits));
        }
    }

private:
    std::unique_ptr<Published> m_one;
    std::unique_ptr<Published> m_other;
};

QTEST_GUILESS_MAIN(TestPublishedBytes)
#include "tst_published_bytes.moc"
