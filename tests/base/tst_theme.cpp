// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include "tests/support/gui_test.h"

#include <QApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QStyle>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void theChoiceSetsThePaletteOfTheWholeProgram()
    {
        m_gui->theme->apply(ThemeChoice::Dark, 100);
        QCOMPARE(m_gui->theme->look(), Look::Dark);
        QCOMPARE(lookOf(QApplication::palette()), Look::Dark);
        m_gui->theme->apply(ThemeChoice::HighContrast, 100);
        QCOMPARE(lookOf(QApplication::palette()), Look::HighContrast);
    }

    void followingTheSystemGoesBackToItsLook()
    {
        m_gui->theme->apply(ThemeChoice::Dark, 100);
        m_gui->theme->apply(ThemeChoice::System, 100);
        QCOMPARE(m_gui->theme->look(), Look::Light); // the offscreen platform is light
    }

    void aDarkDesktopIsRecognised()
    {
        QApplication::setPalette(QPalette(QColor(0x30, 0x30, 0x30), QColor(0x20, 0x20, 0x20)));
        const Theme theme;
        QCOMPARE(theme.look(), Look::Dark);
        QApplication::setPalette(QPalette());
        qputenv("GTK_THEME", "HighContrast");
        const Theme contrasted;
        QCOMPARE(contrasted.look(), Look::HighContrast);
        qunsetenv("GTK_THEME");
    }

    void textGrowsFromTheSystemsOwnSizeWithinBounds()
    {
        const qreal own = QApplication::font().pointSizeF();
        m_gui->theme->apply(ThemeChoice::Light, 150);
        QCOMPARE(QApplication::font().pointSizeF(), own * 1.5);
        m_gui->theme->apply(ThemeChoice::Light, 150); // not on top of itself
        QCOMPARE(QApplication::font().pointSizeF(), own * 1.5);
        m_gui->theme->apply(ThemeChoice::Light, 900);
        QCOMPARE(QApplication::font().pointSizeF(), own * 2);
        m_gui->theme->apply(ThemeChoice::Light, 10);
        QCOMPARE(QApplication::font().pointSizeF(), own);
    }

    void everyChangeIsTold()
    {
        QSignalSpy changed(m_gui->theme.get(), &Theme::changed);
        m_gui->theme->apply(ThemeChoice::Dark, 100);
        QCOMPARE(changed.count(), 1);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
