// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/unfinished_line.h"

#include "tests/support/gui_test.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestUnfinishedLine : public QObject
{
    Q_OBJECT

private slots:
    void theLatestHasItsVerbAndTheOthersAWay()
    {
        GuiTest gui;
        QWidget window;
        UnfinishedLine line(&window);
        window.show();
        QVERIFY(line.isHidden());
        QStringList run;
        TodayItem first{u"a"_s, u"New referral"_s, u"not saved yet"_s, u"kept today 09:12"_s, {}, u"Continue"_s, {}};
        TodayItem second = first;
        first.run = [&run] { run.append(u"first"_s); };
        second.run = [&run] { run.append(u"second"_s); };
        auto *others = line.findChild<QPushButton *>(u"showUnfinished"_s);
        line.setItems({first});
        QVERIFY(!line.isHidden() && others->isHidden());
        line.setItems({second, first});
        QVERIFY(!others->isHidden());
        line.button()->click();
        QCOMPARE(run, QStringList{u"second"_s});
        QSignalSpy wanted(&line, &UnfinishedLine::othersWanted);
        others->click();
        QCOMPARE(wanted.size(), 1);
        line.setItems({});
        QVERIFY(line.isHidden());
    }
};

QTEST_MAIN(TestUnfinishedLine)
#include "tst_unfinished_line.moc"
