// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "tests/support/accessible_walk.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"
#include "ui/base/inline_message.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestPreferences : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void itShowsWhatIsSetAndTellsEveryChange()
    {
        const Options start{.language = u"es"_s,
            .theme = ThemeChoice::Dark,
            .textPercent = 150,
            .idleMinutes = 10,
            .keepRecent = false};
        Preferences dialog(start);
        QCOMPARE(dialog.options(), start);
        QSignalSpy changed(&dialog, &Preferences::changed);
        dialog.findChild<QSpinBox *>()->setValue(7);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).value<Options>().idleMinutes, 7);
    }

    void neverLockingWarns()
    {
        Preferences dialog(Options{});
        dialog.show();
        dialog.findChild<QSpinBox *>()->setValue(0);
        QVERIFY(dialog.findChild<InlineMessage *>()->isVisible());
        QCOMPARE(dialog.findChild<InlineMessage *>()->kind(), InlineMessage::Kind::Warning);
        QCOMPARE(dialog.findChild<QSpinBox *>()->text(), u"Never"_s);
    }

    void aTextSizeThatIsNotListedIsKept()
    {
        Options options;
        options.textPercent = 137;
        QCOMPARE(Preferences(options).options().textPercent, 137);
    }

    void everythingHasANameAndIsReachedByTab()
    {
        Preferences dialog(Options{});
        dialog.show();
        QCOMPARE((accessibilityFindings(dialog) + orderFindings(dialog)).join(u'\n'), QString());
        QCOMPARE(sizeFindings(dialog, *m_gui->theme).join(u'\n'), QString());
        takePictures(dialog, *m_gui->theme, u"preferences"_s, 0, 0);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
