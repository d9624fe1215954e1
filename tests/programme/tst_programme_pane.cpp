// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programme_pane.h"

#include "models/programme/settings_store.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/temp_vault.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"

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
    void itLeadsToWhatKeepsTheFileSafe();
    void theThresholdIsRaisedAndNeverUnderEleven();
    void theZoneIsFoundByTypingAndKept();
    void everyFieldHasAName();
    void itFitsInEveryLook();
    void fieldsGrowWithTheText();
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

void TestProgrammePane::itLeadsToWhatKeepsTheFileSafe()
{
    TempVault vault;
    SettingsStore settings(vault.db());
    FakePrompts prompts;
    ProgrammeServices services{.settings = settings, .prompts = prompts};
    ProgrammePane pane(services);
    QStringList places;
    connect(&pane, &Pane::goTo, this, [&places](const QString &place) { places.append(place); });
    for (const QString &place : {u"areas"_s, u"selfcheck"_s, u"safety"_s, u"people"_s})
        pane.findChild<QPushButton *>(place + u"Link"_s)->click();
    QCOMPARE(places, (QStringList{u"areas"_s, u"selfcheck"_s, u"safety"_s, u"people"_s}));
}

void TestProgrammePane::theThresholdIsRaisedAndNeverUnderEleven()
{
    TempVault vault;
    SettingsStore settings(vault.db());
    FakePrompts prompts;
    ProgrammeServices services{.settings = settings, .prompts = prompts};
    ProgrammePane pane(services);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    auto *threshold = pane.findChild<QSpinBox *>(u"smallNumbers"_s);
    QCOMPARE(threshold->value(), 11);
    threshold->setFocus();
    threshold->setValue(20);
    QTest::keyClick(threshold, Qt::Key_Return);
    QTRY_COMPARE(settings.settings().smallNumberThreshold, 20);
    threshold->setValue(5);
    QCOMPARE(threshold->value(), 11);
}

void TestProgrammePane::theZoneIsFoundByTypingAndKept()
{
    TempVault vault;
    SettingsStore settings(vault.db());
    FakePrompts prompts;
    ProgrammeServices services{.settings = settings, .prompts = prompts};
    {
        ProgrammePane pane(services);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        auto *zone = pane.findChild<ChoiceBox *>(u"timeZone"_s);
        QCOMPARE(zone->code(), QString()); // as on this computer
        zone->setFocus();
        zone->setEditText(u"new york"_s);
        QTest::keyClick(zone, Qt::Key_Return);
        QTRY_COMPARE(settings.settings().week.timeZone, u"America/New_York"_s);
    }
    ProgrammeSettings stored = settings.settings();
    stored.week.timeZone = u"UTC"_s; // no choice of the list, and kept
    QVERIFY(settings.save(stored));
    ProgrammePane pane(services);
    pane.show();
    auto *hospital = pane.findChild<QLineEdit *>(u"hospital"_s);
    hospital->setText(u"Lakeview"_s);
    emit hospital->editingFinished();
    QCOMPARE(settings.settings().hospital, u"Lakeview"_s);
    QCOMPARE(settings.settings().week.timeZone, u"UTC"_s);
}

void TestProgrammePane::everyFieldHasAName()
{
    GuiTest gui; // as people see it: sizes are those of the program's look
    TempVault vault;
    SettingsStore settings(vault.db());
    FakePrompts prompts;
    ProgrammeServices services{.settings = settings, .prompts = prompts};
    ProgrammePane pane(services);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    QCOMPARE((accessibilityFindings(pane) + orderFindings(pane)).join(u"; "_s), QString());
}

void TestProgrammePane::itFitsInEveryLook()
{
    GuiTest gui;
    TempVault vault;
    SettingsStore settings(vault.db());
    FakePrompts prompts;
    ProgrammeServices services{.settings = settings, .prompts = prompts};
    ProgrammePane pane(services);
    takePictures(pane, *gui.theme, u"programme"_s);
    QCOMPARE(sizeFindings(pane, *gui.theme).join(u"; "_s), QString());
}

void TestProgrammePane::fieldsGrowWithTheText()
{
    GuiTest gui;
    TempVault vault;
    SettingsStore settings(vault.db());
    FakePrompts prompts;
    ProgrammeServices services{.settings = settings, .prompts = prompts};
    ProgrammePane pane(services);
    pane.resize(2400, 700);
    pane.show();
    const auto *hospital = pane.findChild<QLineEdit *>(u"hospital"_s);
    gui.theme->apply(ThemeChoice::Light, 200);
    QTRY_VERIFY(hospital->width() >= hospital->fontMetrics().averageCharWidth() * 40);
}

QTEST_MAIN(TestProgrammePane)
#include "tst_programme_pane.moc"
