// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/resource_defaults.h"
#include "models/sheets/resource_store.h"
#include "models/sheets/sheet_copy.h"
#include "tests/reports/report_fixture.h"

#include <QTest>
#include <QtEndian>

#include <sqlite3.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// \file
/// T8: the file that an administrator opens, looked into page by page without its encryption, as somebody could who has
/// the key: no hidden number, no id of a referral, nobody's name, nothing in pages that were given back.

namespace {

const QStringList kNames{u"Qvazmodel"_s, u"Dana Zvertlopp"_s};

/// A number as SQLite stores it in a column, from 2^47 on.
QByteArray asValue(qint64 number)
{
    const qint64 big = qToBigEndian(number);
    return {reinterpret_cast<const char *>(&big), sizeof big};
}

/// And as the key of a row: seven bits a byte, all but the last marked.
QByteArray asRowId(qint64 number)
{
    QByteArray bytes(1, char(number & 0x7f));
    for (number >>= 7; number > 0; number >>= 7)
        bytes.prepend(char((number & 0x7f) | 0x80));
    return bytes;
}

struct Published {
    ReportFixture programme;
    QTemporaryDir folder;
    std::unique_ptr<Database> reports;

    Published()
    {
        programme.settings.hospital = u"Lakeview Community Hospital"_s;
        Database &db = programme.vault.db();
        const QDate day(2026, 4, 1);
        const qint64 first = programme.addReferral(day, programme.addEvent(day));
        db.execute(u"UPDATE referral SET id = 7000000000000000 WHERE id = ?"_s, first); // ids as they really are: long
        for (const QString &period : {u"2026Q2"_s, u"2026Q3"_s}) {
            programme.fill(*Period::parse(period), 83);
            (void)programme.publish(period);
        }
        programme.vault.db().execute(u"INSERT INTO peer_identity (referral_id, name, name_key) "
                                     "SELECT id, 'Qvazmodel ' || id, 'qvazmodel ' || id FROM referral"_s);
        reports = Database::open(folder.filePath(u"reports"_s), TempVault::key(), Database::Mode::Create);
        fillReportFile(*reports, programme.issues(), {programme.settings.hospital, u"letter"_s});
        programme.vault.db().execute(
            u"INSERT OR REPLACE INTO setting (key, value) VALUES ('hospital', ?), ('backup.folder', ?)"_s,
            programme.settings.hospital, u"/home/"_s + kNames.at(1));
        ResourceStore directory(programme.vault.db(), programme.clock, PersonRole::Director);
        (void)directory.addAll(nationalDirectory(u"us"_s).value());
        copySheetContents(programme.vault.db(), *reports);
    }

    /// All pages as they are under the encryption.
    [[nodiscard]] QByteArray pages() const
    {
        sqlite3_int64 size = 0;
        unsigned char *bytes = sqlite3_serialize(reports->handle(), "main", &size, 0);
        QByteArray content(reinterpret_cast<const char *>(bytes), qsizetype(size));
        sqlite3_free(bytes);
        return content;
    }

    /// What the file tells and may not.
    [[nodiscard]] QStringList findings()
    {
        QStringList found;
        const QByteArray content = pages();
        if (!content.startsWith("SQLite format 3"))
            found.append(u"the pages are not seen in clear"_s);
        for (const QString &name : kNames) {
            if (content.contains(name.toUtf8()))
                found.append(u"a name"_s);
        }
        programme.vault.db().visit(
            [&](const Row &row) {
                const auto id = row.get<qint64>(0);
                if (content.contains(asValue(id)) || content.contains(asRowId(id)))
                    found.append(u"the id of a referral"_s);
            },
            u"SELECT id FROM referral"_s);
        const QString tables = tableText(*reports,
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN "
            "('issue', 'ledger', 'setting', 'issue_number', 'resource', 'sheet_logo', 'sheet_own_text', "
            "'sheet_programme_text') AND name NOT LIKE 'sqlite_%'"_s);
        if (!tables.isEmpty())
            found.append(u"a table of its own: "_s + tables);
        for (const Issue &issue : programme.issues()) {
            for (const ReportTable &table : issue.tables) {
                for (const ReportCell &cell : table.cells) {
                    const auto told = reports->value<int>(
                        u"SELECT shown FROM ledger WHERE period = ? AND list = ? AND category = ?"_s, issue.span.text(),
                        codeOf(table.list), cell.category);
                    if (told != cell.shown)
                        found.append(u"another number than was published"_s);
                }
            }
        }
        found.removeDuplicates();
        return found;
    }
};

using Plant = std::function<void(Published &)>;

} // namespace

Q_DECLARE_METATYPE(Plant)

class TestPublishedFile : public QObject
{
    Q_OBJECT

private slots:
    void theAdministratorsFileTellsNothingElse()
    {
        Published published;
        QCOMPARE(published.findings(), QStringList());
        int hidden = 0;
        for (const Issue &issue : published.programme.issues())
            hidden += issue.hiddenCount();
        QVERIFY(hidden > 0);
        QCOMPARE(published.programme.issues().size(), 2);
    }

    // The proof can fail.
    void aLeakWouldBeSeen_data()
    {
        QTest::addColumn<Plant>("plant");
        QTest::addColumn<QString>("seen");
        const auto row
            = [](const char *name, Plant plant, const QString &seen) { QTest::newRow(name) << plant << seen; };
        row(
            "a hidden number",
            [](Published &p) { p.reports->execute(u"UPDATE ledger SET shown = 3 WHERE shown IS NULL"_s); },
            u"another number than was published"_s);
        row(
            "whom it counts",
            [](Published &p) {
                p.reports->executeScript(u"CREATE TABLE issue_member (referral_id INTEGER PRIMARY KEY) STRICT"_s);
                p.reports->execute(u"INSERT INTO issue_member VALUES (?)"_s,
                    p.programme.vault.db().value<qint64>(u"SELECT max(id) FROM referral"_s));
            },
            u"the id of a referral"_s);
        row(
            "who published it",
            [](Published &p) { p.reports->execute(u"INSERT INTO setting VALUES ('by', ?)"_s, kNames.at(1)); },
            u"a name"_s);
        row(
            "pages that were given back",
            [](Published &p) { // as if the file were changed in place instead of made anew
                p.reports->executeScript(u"PRAGMA secure_delete = OFF; CREATE TABLE work (name TEXT)"_s);
                for (int i = 0; i < 500; ++i)
                    p.reports->execute(u"INSERT INTO work VALUES (?)"_s, kNames.at(0) + QString::number(i));
                p.reports->executeScript(u"DROP TABLE work"_s);
            },
            u"a name"_s);
    }
    void aLeakWouldBeSeen()
    {
        QFETCH(Plant, plant);
        QFETCH(QString, seen);
        Published published;
        {
            const StatementRules::Pass pass(published.reports->rules());
            plant(published);
        }
        QVERIFY2(published.findings().contains(seen), qPrintable(published.findings().join(u"; "_s)));
    }
};

QTEST_GUILESS_MAIN(TestPublishedFile)
#include "tst_published_file.moc"
