// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_copy.h"

#include "models/base/clock.h"
#include "models/sheets/resource_defaults.h"
#include "models/sheets/resource_store.h"
#include "models/sheets/sheet_text_store.h"
#include "models/vault/database.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestSheetCopy : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_from = std::make_unique<TempVault>();
        m_to = Database::open(u":memory:"_s, {}, Database::Mode::Create);
        m_to->executeScript(u"CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) "
                            "STRICT, WITHOUT ROWID; INSERT INTO setting VALUES ('hospital', 'before');"_s);
        m_from->db().executeScript(
            u"INSERT INTO setting VALUES ('hospital', 'Sankt Brendanus'), ('backup.folder', '/somewhere')"_s);
        ResourceStore directory(m_from->db(), m_clock, PersonRole::Director);
        QVERIFY(directory.addAll(nationalDirectory(u"us"_s).value()));
        Resource own;
        own.name = u"Quill's \"own\" line; DROP TABLE resource"_s;
        own.nameEs = u"Línea ñandú"_s;
        own.phone = u"555-0107"_s;
        m_own = directory.add(own).value();
        SheetTextStore texts(m_from->db(), m_clock, PersonRole::Director);
        QImage logo(300, 100, QImage::Format_ARGB32);
        logo.fill(QColor(10, 80, 140));
        QVERIFY(texts.setLogo(logo));
        ProgrammeTexts spanish;
        spanish.name = u"Apoyo entre colegas"_s;
        QVERIFY(texts.setProgrammeTexts(u"es"_s, spanish));
    }

    void whatIsPrintedIsTheSameAfterwards()
    {
        copySheetContents(m_from->db(), *m_to);
        QVERIFY(hasSheetContents(*m_to));
        QCOMPARE(sheetContentsDigest(*m_to), sheetContentsDigest(m_from->db()));
        const ResourceStore here(m_from->db(), m_clock, PersonRole::Director);
        const ResourceStore there(*m_to, m_clock, PersonRole::Administrator);
        QVERIFY(there.all().value() == here.all().value());
        const SheetTextStore texts(*m_to, m_clock, PersonRole::Administrator);
        QCOMPARE(texts.programmeTexts()->value(u"es"_s).name, u"Apoyo entre colegas"_s);
        QVERIFY(!texts.logo()->isNull());
        QCOMPARE(tableText(*m_to, u"SELECT key, value FROM setting"_s), u"hospital|Sankt Brendanus"_s);
    }

    void whatWasTakenOutAndWhoDidItStayBehind()
    {
        ResourceStore directory(m_from->db(), m_clock, PersonRole::Director);
        QVERIFY(directory.remove(m_own));
        copySheetContents(m_from->db(), *m_to);
        QCOMPARE(tableText(*m_to, u"SELECT count(*) FROM resource WHERE name LIKE 'Quill%'"_s), u"0"_s);
        QCOMPARE(tableText(*m_to, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s),
            u"resource\nsetting\nsheet_logo\nsheet_own_text\nsheet_programme_text"_s);
    }

    void everyChangeOfASheetIsAnotherDigest()
    {
        const QByteArray before = sheetContentsDigest(m_from->db());
        ResourceStore directory(m_from->db(), m_clock, PersonRole::Director);
        QVERIFY(directory.confirm(m_own));
        const QByteArray confirmed = sheetContentsDigest(m_from->db());
        QVERIFY(confirmed != before);
        SheetTextStore texts(m_from->db(), m_clock, PersonRole::Director);
        QVERIFY(texts.setLogo({}));
        QVERIFY(sheetContentsDigest(m_from->db()) != confirmed);
        const QByteArray now = sheetContentsDigest(m_from->db());
        m_from->db().execute(u"UPDATE setting SET value = 'elsewhere' WHERE key = 'backup.folder'"_s);
        QCOMPARE(sheetContentsDigest(m_from->db()), now); // of the computer, and on no sheet
    }

private:
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC)};
    std::unique_ptr<TempVault> m_from;
    std::unique_ptr<Database> m_to;
    ResourceId m_own;
};

QTEST_GUILESS_MAIN(TestSheetCopy)
#include "tst_sheet_copy.moc"
