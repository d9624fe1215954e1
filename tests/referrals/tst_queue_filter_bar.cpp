// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/queue_filter_bar.h"

#include "tests/referrals/desk_fixture.h"
#include "ui/base/choice_box.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestQueueFilterBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_desk = std::make_unique<DeskFixture>();
        (void)m_desk->addMorning();
        m_bar = std::make_unique<QueueFilterBar>(m_desk->choices);
        m_bar->resize(900, 200);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    }
    void cleanup()
    {
        m_bar.reset();
        m_desk.reset();
    }

    void theCrossOfTheLineGoesWithItsText()
    {
        m_bar->focusSearch();
        QTest::keyClicks(&m_bar->search(), u"riv"_s);
        QTRY_VERIFY(cross()->isVisible());
        QSignalSpy changed(m_bar.get(), &QueueFilterBar::filterChanged);
        m_bar->clear();
        QCOMPARE(changed.count(), 1); // one new list, not one for each part of the filter
        QVERIFY(m_bar->search().text().isEmpty());
        QTRY_VERIFY(!cross()->isVisible());
        QueueFilter other;
        other.text = u"chen"_s;
        m_bar->setFilter(other);
        QCOMPARE(changed.count(), 2);
        QTRY_VERIFY(cross()->isVisible());
    }

    void theFoldIsFilledInByKeysAlone()
    {
        auto *more = m_bar->findChild<QPushButton *>(u"moreFilters"_s);
        QVERIFY(more);
        more->click();
        auto *unit = qobject_cast<ChoiceBox *>(QApplication::focusWidget());
        QVERIFY(unit);
        QTest::keyClicks(unit->lineEdit(), u"icu"_s); // over "Any", which stands there
        QTest::keyClick(unit, Qt::Key_Return);
        QVERIFY(m_bar->filter().unit.isValid());
        QCOMPARE(unit->currentText(), u"ICU"_s);
    }

private:
    [[nodiscard]] QToolButton *cross() const { return m_bar->search().findChild<QToolButton *>(); }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<QueueFilterBar> m_bar;
};

QTEST_MAIN(TestQueueFilterBar)
#include "tst_queue_filter_bar.moc"
