// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/step_list.h"

#include "tests/support/gui_test.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestStepList : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void aScreenReaderHearsWhereOneIs()
    {
        StepList steps({u"Programme"_s, u"Passphrase"_s, u"Recovery key"_s}, Qt::Horizontal);
        QCOMPARE(steps.accessibleName(), u"Step 1 of 3: Programme"_s);
        steps.setCurrent(1);
        QCOMPARE(steps.current(), 1);
        QCOMPARE(steps.accessibleName(), u"Step 2 of 3: Passphrase"_s);
        QCOMPARE(steps.findChildren<QLabel *>().at(0)->accessibleName(), u"Programme, done"_s);
    }

    void thePresentStepIsStrongAndGrowsWithTheText()
    {
        StepList steps({u"One"_s, u"Two"_s}, Qt::Vertical);
        steps.setCurrent(1);
        const QList<QLabel *> labels = steps.findChildren<QLabel *>();
        QVERIFY(!labels.at(0)->font().bold());
        QVERIFY(labels.at(1)->font().bold());
        const int before = labels.at(1)->fontMetrics().height();
        steps.show();
        m_gui->theme->apply(ThemeChoice::Dark, 200);
        QTRY_VERIFY(labels.at(1)->fontMetrics().height() > before * 17 / 10);
    }

    void itNeverTakesTheFocus()
    {
        StepList steps({u"One"_s}, Qt::Vertical);
        QCOMPARE(steps.focusPolicy(), Qt::NoFocus);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestStepList)
#include "tst_step_list.moc"
