// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/centred_page.h"

#include "tests/support/gui_test.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestCentredPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void theColumnIsReadableWideAndNeverWiderThanTheWindow()
    {
        CentredPage page(60);
        page.column().addWidget(new QLabel(u"Text"_s, &page.content()));
        page.resize(1600, 600);
        page.show();
        const int character = page.fontMetrics().averageCharWidth();
        QTRY_COMPARE(page.content().width(), character * 60);
        page.resize(character * 50, 600);
        QTRY_VERIFY(page.content().width() <= character * 50);
        m_gui->theme->apply(ThemeChoice::Light, 200);
        QTRY_VERIFY(page.content().width() >= page.fontMetrics().averageCharWidth() * 36);
    }

    void itScrollsRatherThanAskForATallWindow()
    {
        CentredPage page(60);
        for (int i = 0; i < 60; ++i)
            page.column().addWidget(new QLabel(u"Text"_s, &page.content()));
        QVERIFY(page.minimumSizeHint().height() < 400);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestCentredPage)
#include "tst_centred_page.moc"
