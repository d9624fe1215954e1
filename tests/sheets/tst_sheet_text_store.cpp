// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_text_store.h"

#include "models/base/clock.h"
#include "models/sheets/programme_logo.h"
#include "models/sheets/sheet_renderer.h"
#include "models/vault/database.h"
#include "tests/sheets/sheet_fixture.h"
#include "tests/support/temp_vault.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;
using namespace wardmate::test;

class TestSheetTextStore : public QObject
{
    Q_OBJECT

private slots:
    void anOwnTextIsPrintedUntilItGoesBackToOurs();
    void aNewerShippedTextIsPointedOut();
    void aTextWithoutItsHeadIsRefused();
    void namesAndNumbersAreKeptLanguageByLanguage();
    void aNumberNoTelephoneTakesIsRefused();
    void aLogoIsPrintedWithoutWhatCameWithIt();
    void whatIsNoPictureIsNoLogo();
    void anAdministratorChangesNothing();

private:
    TempVault m_vault;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC)};
    SheetTextStore m_store{m_vault.db(), m_clock, PersonRole::Director};
};

namespace {

QByteArray picture(const char *format, const QSize &size = {300, 100})
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(QColor(10, 80, 140, 120));
    image.setText(u"Author"_s, u"A name that nobody wants in the file"_s);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

} // namespace

void TestSheetTextStore::anOwnTextIsPrintedUntilItGoesBackToOurs()
{
    using Origin = SheetTextStore::Origin;
    QSignalSpy changes(&m_store, &SheetTextStore::changed);
    const QString ours = shippedText(u"flyer"_s, u"en"_s).value();
    QVERIFY(m_store.origin(u"flyer"_s, u"en"_s) == Origin::Ours);
    QVERIFY(m_store.keep(u"flyer"_s, u"en"_s, QString(ours).replace(u"Rough shift?"_s, u"Hard night?"_s)).has_value());
    QVERIFY(m_store.origin(u"flyer"_s, u"en"_s) == Origin::Own);
    QVERIFY(m_store.origin(u"flyer"_s, u"es"_s) == Origin::Ours);
    const auto sheet = m_store.sheet(u"flyer"_s, u"en"_s);
    QVERIFY(sheetPlainText(*sheet, sheetFacts())->contains(u"Hard night?"_s));
    // Whatever the text says, the crisis numbers stand first.
    const auto document = renderSheet(*sheet, sheetFacts(), {});
    QVERIFY(document->blocks().at(1).kind == SheetBlock::Kind::Crisis);
    QVERIFY(m_store.reset(u"flyer"_s, u"en"_s).has_value());
    QCOMPARE(m_store.text(u"flyer"_s, u"en"_s).value(), ours);
    QCOMPARE(changes.size(), 2);
}

void TestSheetTextStore::aNewerShippedTextIsPointedOut()
{
    const QString ours = shippedText(u"flyer"_s, u"en"_s).value();
    QVERIFY(m_store.keep(u"flyer"_s, u"en"_s, ours).has_value());
    m_vault.db().execute(u"UPDATE sheet_own_text SET based_on = 'of an older version'"_s);
    QVERIFY(m_store.origin(u"flyer"_s, u"en"_s) == SheetTextStore::Origin::OwnOutdated);
    QVERIFY(m_store.keep(u"flyer"_s, u"en"_s, ours).has_value()); // looked at again, so settled
    QVERIFY(m_store.origin(u"flyer"_s, u"en"_s) == SheetTextStore::Origin::Own);
    QVERIFY(m_store.reset(u"flyer"_s, u"en"_s).has_value());
}

void TestSheetTextStore::aTextWithoutItsHeadIsRefused()
{
    const auto kept = m_store.keep(u"flyer"_s, u"en"_s, u"# No head\n"_s);
    QVERIFY(!kept.has_value());
    QCOMPARE(kept.error().code, u"template_head"_s);
    QCOMPARE(m_store.keep(u"no_such_sheet"_s, u"en"_s, u"title: X\n---\n# X\n"_s).error().code, u"unknown_sheet"_s);
}

void TestSheetTextStore::namesAndNumbersAreKeptLanguageByLanguage()
{
    ProgrammeTexts spanish;
    spanish.name = u"Apoyo Wellspring"_s;
    spanish.confidentiality = u"Frase aprobada."_s;
    QVERIFY(m_store.setProgrammeTexts(u"es"_s, spanish).has_value());
    SheetFacts facts = sheetFacts(true);
    const auto own = m_store.programmeTexts().value();
    QCOMPARE(own.size(), 1);
    facts.programmeIn.insert(u"es"_s, withDefaults(own.value(u"es"_s), facts.programme));
    const QString es = sheetPlainText(shippedTemplate(u"general_support"_s, u"es"_s).value(), facts).value();
    QVERIFY(es.contains(u"Frase aprobada."_s));
    QVERIFY(es.contains(facts.programme.phone)); // what is empty comes from the settings
    const QString en = sheetPlainText(shippedTemplate(u"general_support"_s, u"en"_s).value(), facts).value();
    QVERIFY(!en.contains(u"Frase aprobada."_s));
}

void TestSheetTextStore::aNumberNoTelephoneTakesIsRefused()
{
    ProgrammeTexts texts;
    texts.phone = u"ask the desk"_s;
    QCOMPARE(m_store.setProgrammeTexts(u"en"_s, texts).error().code, u"implausible_number"_s);
}

void TestSheetTextStore::aLogoIsPrintedWithoutWhatCameWithIt()
{
    const QImage logo = checkedLogo(picture("PNG")).value();
    QVERIFY(!logo.hasAlphaChannel());
    QVERIFY(m_store.setLogo(logo).has_value());
    const QImage kept = m_store.logo().value();
    QCOMPARE(kept.size(), QSize(300, 100));
    QVERIFY(kept.textKeys().isEmpty());
    SheetFacts facts = sheetFacts();
    facts.logo = kept;
    for (const QString &id : {u"general_support"_s, u"certificate"_s, u"crisis_card"_s, u"nomination_letter"_s}) {
        const auto sheet = renderSheet(id, u"en"_s, facts, {});
        QVERIFY(sheet->problems().empty());
        QVERIFY(std::any_of(sheet->pages().at(0).items.begin(), sheet->pages().at(0).items.end(),
            [](const SheetItem &item) { return std::holds_alternative<SheetImageItem>(item); }));
    }
    const QString html = sheetPage(shippedTemplate(u"flyer"_s, u"en"_s).value(), facts).value();
    QVERIFY(html.contains(u"<img class=\"logo\" alt=\"Peer support team\""_s));
    QVERIFY(m_store.setLogo({}).has_value());
    QVERIFY(m_store.logo().value().isNull());
}

void TestSheetTextStore::whatIsNoPictureIsNoLogo()
{
    QVERIFY(checkedLogo(picture("JPG")).has_value());
    QCOMPARE(checkedLogo(picture("BMP")).error().code, u"logo_not_a_picture"_s);
    QCOMPARE(checkedLogo("<svg xmlns='http://www.w3.org/2000/svg'/>").error().code, u"logo_not_a_picture"_s);
    QCOMPARE(checkedLogo(picture("PNG").left(60)).error().code, u"logo_not_a_picture"_s);
    QCOMPARE(checkedLogo(picture("PNG", {8, 8})).error().code, u"logo_too_small"_s);
    QCOMPARE(checkedLogo(QByteArray(5 * 1024 * 1024, 'x')).error().code, u"logo_too_large"_s);
    QVERIFY(checkedLogo(picture("PNG", {3000, 500})).value().width() <= 900);
}

void TestSheetTextStore::anAdministratorChangesNothing()
{
    SheetTextStore store(m_vault.db(), m_clock, PersonRole::Administrator);
    QCOMPARE(store.reset(u"flyer"_s, u"en"_s).error().code, u"role"_s);
    QCOMPARE(store.setProgrammeTexts(u"en"_s, {}).error().code, u"role"_s);
}

QTEST_MAIN(TestSheetTextStore)
#include "tst_sheet_text_store.moc"
