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

    void aColumnInTheMiddleIsNeverWiderThanTheWindow()
    {
        ReadingPage page(60, nullptr, ReadingPage::Column::InTheMiddle);
        auto *words = new QLabel(u"Everything stays on this computer, in one encrypted file."_s, &page.content());
        words->setWordWrap(true);
        page.column().addWidget(words);
        page.resize(1600, 600);
        page.show();
        const int character = page.fontMetrics().averageCharWidth();
        QTRY_COMPARE(page.content().width(), character * 60);
        QTRY_VERIFY(qAbs(page.content().mapTo(&page, page.content().rect().center()).x() - page.width() / 2) <= 2);
        page.resize(character * 50, 600);
        QTRY_VERIFY(page.content().width() <= character * 50);
        m_gui->theme->apply(ThemeChoice::Light, 200);
        QTRY_VERIFY(page.content().width() >= page.fontMetrics().averageCharWidth() * 36);
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
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
        QVERIFY(page.minimumSizeHint().height() < 300);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestReadingPage)
#include "tst_reading_page.moc"
