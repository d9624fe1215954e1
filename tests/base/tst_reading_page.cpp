// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/reading_page.h"

#include "tests/support/gui_test.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestReadingPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void theColumnIsAsWideAsCanBeReadAndFollowsTheText()
    {
        ReadingPage page(40);
        page.column().addWidget(new QLabel(u"Everything stays on this computer."_s, &page.content()));
        page.resize(1600, 300);
        page.show();
        QCOMPARE(page.content().width(), page.fontMetrics().averageCharWidth() * 40);
        const int before = page.content().width();
        m_gui->theme->apply(ThemeChoice::Light, 200);
        QTRY_VERIFY(page.content().width() > before);
        QCOMPARE(page.content().width(), page.fontMetrics().averageCharWidth() * 40);
    }

    void itScrollsAndIsNoStopForTab()
    {
        ReadingPage page(40);
        for (int line = 0; line < 60; ++line)
            page.column().addWidget(new QLabel(QString::number(line), &page.content()));
        page.resize(400, 300);
        page.show();
        QVERIFY(page.verticalScrollBar()->maximum() > 0);
        QCOMPARE(page.focusPolicy(), Qt::NoFocus);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestReadingPage)
#include "tst_reading_page.moc"
