// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_walk.h"
#include "tests/support/gui_test.h"
#include "ui/base/choice_box.h"
#include "ui/base/date_field.h"
#include "ui/base/tab_order.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// The order of Tab is that of the page, whoever was made first.
class TestTabOrder : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {

        GuiTest::failOnWarnings();
        m_page = std::make_unique<QWidget>();
    }
    void cleanup() { m_page.reset(); }

    void partsGoAsGiven()
    {
        auto *last = named<QPushButton>(u"last"_s);
        auto *choice = named<ChoiceBox>(u"choice"_s);
        auto *day = named<DateField>(u"day"_s);
        auto *first = named<QPushButton>(u"first"_s);
        auto *group = named<QWidget>(u"group"_s);
        auto *inGroup = new QPushButton(u"one"_s, group);
        inGroup->setObjectName(u"one"_s);
        auto *alsoInGroup = new QPushButton(u"two"_s, group);
        alsoInGroup->setObjectName(u"two"_s);
        (new QVBoxLayout(group))->addWidget(inGroup);
        group->layout()->addWidget(alsoInGroup);
        auto *rows = new QVBoxLayout(m_page.get());
        for (QWidget *part : QList<QWidget *>{first, choice, group, day, last})
            rows->addWidget(part);
        tabThrough({first, choice, group, day, last});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QStringList order = tabOrder(*m_page);
        const qsizetype start = order.indexOf(u"first"_s);
        QVERIFY2(start >= 0, qPrintable(order.join(u' ')));
        std::rotate(order.begin(), order.begin() + start, order.end());
        QCOMPARE(order.mid(0, 4), QStringList({u"first"_s, u"choice"_s, u"one"_s, u"two"_s}));
        QCOMPARE(order.last(), u"last"_s);
        QCOMPARE(order.size(), 7); // the line and the button of the day between them
    }

    /// What was made first goes last, and what comes after it in the page still does.
    void theFirstOfThePageIsTheFirstOfTheRound()
    {
        auto *foot = named<QPushButton>(u"foot"_s);
        auto *inside = named<QWidget>(u"inside"_s);
        QList<QPushButton *> rows;
        for (const QString &name : {u"late"_s, u"later"_s, u"early"_s}) {
            rows.append(new QPushButton(name, inside));
            rows.constLast()->setObjectName(name);
        }
        auto *column = new QVBoxLayout(inside);
        for (QPushButton *row : {rows.at(2), rows.at(0), rows.at(1)})
            column->addWidget(row);
        (new QVBoxLayout(m_page.get()))->addWidget(inside);
        m_page->layout()->addWidget(foot);
        tabThrough({rows.at(2), rows.at(0), rows.at(1)});
        tabThrough({inside, foot});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        rows.at(2)->setFocus();
        QStringList order;
        for (int step = 0; step < 4; ++step) {
            order.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order, QStringList({u"early"_s, u"late"_s, u"later"_s, u"foot"_s}));
    }

    void anEmptyListChangesNothing() { tabThrough({}); }

private:
    template<typename T>
    T *named(const QString &name)
    {
        auto *made = new T(m_page.get());
        made->setObjectName(name);
        return made;
    }

    std::unique_ptr<QWidget> m_page;
};

QTEST_MAIN(TestTabOrder)
#include "tst_tab_order.moc"
