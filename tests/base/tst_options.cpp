// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/options.h"

#include "tests/support/gui_test.h"

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void aNewComputerHasSensibleOnes()
    {
        const Options options = readOptions(*m_gui->settings);
        QCOMPARE(options, Options{});
        QCOMPARE(options.idleMinutes, 5);
    }

    void whatWasWrittenIsRead()
    {
        const Options wanted{.language = u"es"_s,
            .theme = ThemeChoice::HighContrast,
            .textPercent = 150,
            .idleMinutes = 0,
            .keepRecent = false};
        writeOptions(*m_gui->settings, wanted);
        QCOMPARE(readOptions(*m_gui->settings), wanted);
    }

    void nonsenseInTheFileIsMadeHarmless()
    {
        m_gui->settings->setValue(u"interface/text_percent"_s, 5000);
        m_gui->settings->setValue(u"interface/theme"_s, u"pink"_s);
        m_gui->settings->setValue(u"lock/idle_minutes"_s, -3);
        const Options options = readOptions(*m_gui->settings);
        QCOMPARE(options.textPercent, 200);
        QCOMPARE(options.theme, ThemeChoice::System);
        QCOMPARE(options.idleMinutes, 0);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestOptions)
#include "tst_options.moc"
