// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programme_pane.h"

#include "models/programme/settings_store.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/temp_vault.h"
#include "tests/support/window_pictures.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestProgrammePane : public QObject
{
    Q_OBJECT

private slots:
    void aFieldIsKeptWhenItIsLeft();
    void targetsAreKeptToo();
    void erasingAsksForTheCountAndTellsIt();
    void nothingDueLeavesNothingToErase();
    void everyFieldHasAName();
    void itFitsInEveryLook();
};

void TestProgrammePane::aFieldIsKeptWhenItIsLeft()
{
    TempVault vault;
    SettingsStore settings(vault.db());
    FakePrompts prompts;
    ProgrammeServices services{.settings = settings, .prompts = prompts};
    ProgrammePane pane(services);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    auto *hospital = pane.findChild<QLineEdit *>(u"hospital"_s);
    hospital->setFocus();
    QTest::keyClicks(hospital, u"Lakeview"_s);
    QTest::keyClick(hospital, Qt::Key_Tab);
    QTRY_COMPARE(settings.settings().hospital, u"Lakeview"_s);
    SettingsStore again(vault.db());
    QVERIFY(again.load());
    QCOMPARE(again.settings().hospital, u"Lakeview"_s);
}

void TestProgrammePane::targetsAreKeptToo()
{
    TempVault vault;
    SettingsStore settings(vault.db());
    FakePrompts prompts;
    ProgrammeServices services{.settings = settings, .prompts = prompts};
    ProgrammePane pane(services);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    auto *days = pane.findChild<QSpinBox *>(u"eraseAfter"_s);
    days->setFocus();
    days->setValue(45);
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_COMPARE(settings.settings().targets.eraseDays, 45);
}

void TestProgrammePane::erasingAsksForTheCountAndTellsIt()
{
    TempVault vault;
    SettingsStore settings(vault.db());
    FakePrompts prompts;
    int due = 3;
    ProgrammeServices services{.settings = settings, .prompts = prompts};
    services.erasuresDue = [&] { return ErasureCounts{due, 0}; };
    services.erase = [&]() -> Result<int> { return std::exchange(due, 0); };
    ProgrammePane pane(services);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    auto *erase = pane.findChild<QPushButton *>(u"eraseNames"_s);
    QVERIFY(erase->isEnabled());
    prompts.answer = false;
    erase->click();
    QCOMPARE(due, 3);
    prompts.answer = true;
    erase->click();
    QCOMPARE(prompts.typedCount, 3);
    QCOMPARE(due, 0);
    QVERIFY(!erase->isEnabled());
}

void TestProgrammePane::nothingDueLeavesNothingToErase()
{
    TempVault vault;
    SettingsStore settings(vault.db());
    FakePrompts prompts;
    ProgrammeServices services{.settings = settings, .prompts = prompts};
    ProgrammePane pane(services);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    QVERIFY(!pane.findChild<QPushButton *>(u"eraseNames"_s)->isEnabled());
}

void TestProgrammePane::everyFieldHasAName()
{
    TempVault vault;
    SettingsStore settings(vault.db());
    FakePrompts prompts;
    ProgrammeServices services{.settings = settings, .prompts = prompts};
    services.changePassphrase = [](const SecretBytes &, const SecretBytes &) -> Result<void> { return {}; };
    ProgrammePane pane(services);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    QCOMPARE(accessibilityFindings(pane).join(u"; "_s), QString());
}

void TestProgrammePane::itFitsInEveryLook()
{
    GuiTest gui;
    TempVault vault;
    SettingsStore settings(vault.db());
    FakePrompts prompts;
    ProgrammeServices services{.settings = settings, .prompts = prompts};
    services.backUp = [] {};
    services.changePassphrase = [](const SecretBytes &, const SecretBytes &) -> Result<void> { return {}; };
    ProgrammePane pane(services);
    takePictures(pane, *gui.theme, u"programme"_s);
    QCOMPARE(sizeFindings(pane, *gui.theme).join(u"; "_s), QString());
}

QTEST_MAIN(TestProgrammePane)
#include "tst_programme_pane.moc"
