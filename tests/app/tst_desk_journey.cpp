// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk_driver.h"
#include "ui/referrals/history_view.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// A day at the desk over the sample programme, without the mouse, and the budgets of ux.md 7.1: keys to find one's way;
/// what is typed into fields is not counted.
class TestDeskJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void aNewReferralOfANewEvent();
    void aNewReferralOfAKnownEvent();
    void oneMatchIsTwoKeys();
    void reachedByPhoneIsThreeKeys();
    void severalAreMatchedTogether();
    void aWholeDayWithoutTheMouse();

private:
    [[nodiscard]] QString shownName() { return m_driver->child<QLabel>("detailName")->text(); }
    [[nodiscard]] QStringList history() { return m_driver->child<HistoryView>("history")->lines(); }
    void record(const QString &name);
    void toList();

    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<DeskDriver> m_driver;
};

void TestDeskJourney::init()
{
    m_driver = std::make_unique<DeskDriver>(m_clock);
    QVERIFY(m_driver->open(true));
    QCOMPARE(m_driver->place(), u"today"_s);
    m_driver->keys = 0;
}

void TestDeskJourney::cleanup()
{
    QVERIFY(!m_driver->mouseUsed);
    m_driver.reset();
}

/// A referral as it comes by phone: what happened, who, how to reach them.
void TestDeskJourney::record(const QString &name)
{
    m_driver->key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_driver->place(), u"intake"_s);
    m_driver->type(u"unexpected"_s);
    QVERIFY(m_driver->tabTo(m_driver->child("oneLine")));
    m_driver->type(u"Was at the bedside."_s);
    m_driver->key(Qt::Key_M, Qt::AltModifier); // to the name
    m_driver->type(name);
    m_driver->key(Qt::Key_Tab);
    m_driver->type(u"ext. 4410"_s);
    m_driver->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_driver->place(), u"referrals"_s);
    QCOMPARE(shownName(), name);
}

void TestDeskJourney::toList()
{
    const auto *queue = m_driver->child<QAbstractItemView>("queue");
    for (int turns = 0; turns < 8 && !queue->hasFocus(); ++turns)
        m_driver->key(Qt::Key_F6);
    QVERIFY(queue->hasFocus());
}

void TestDeskJourney::aNewReferralOfANewEvent()
{
    record(u"Zimmer, Nele"_s);
    qInfo("new referral, new event: %d keys", m_driver->keys);
    QVERIFY2(m_driver->keys <= 12, qPrintable(QString::number(m_driver->keys)));
}

void TestDeskJourney::aNewReferralOfAKnownEvent()
{
    m_driver->key(Qt::Key_N, Qt::ControlModifier);
    m_driver->key(Qt::Key_A, Qt::AltModifier); // the same event as the last one
    m_driver->key(Qt::Key_M, Qt::AltModifier);
    m_driver->type(u"Zimmer, Nele"_s);
    m_driver->key(Qt::Key_Tab);
    m_driver->type(u"ext. 4410"_s);
    m_driver->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_driver->place(), u"referrals"_s);
    QCOMPARE(shownName(), u"Zimmer, Nele"_s);
    qInfo("new referral, known event: %d keys", m_driver->keys);
    QVERIFY2(m_driver->keys <= 6, qPrintable(QString::number(m_driver->keys)));
}

void TestDeskJourney::oneMatchIsTwoKeys()
{
    record(u"Zimmer, Nele"_s);
    toList();
    m_driver->keys = 0;
    m_driver->key(Qt::Key_Return);
    QVERIFY(m_driver->child<QPushButton>("choose1"));
    QVERIFY(m_driver->child<QPushButton>("choose1")->hasFocus());
    m_driver->key(Qt::Key_Return);
    QCOMPARE(m_driver->keys, 2);
    QCOMPARE(history().first(), u"Supporter chosen"_s);
    // The bar at the bottom offers to take it back.
    const auto words = m_driver->window().findChildren<QLabel *>();
    QVERIFY(std::any_of(words.cbegin(), words.cend(),
        [](const QLabel *label) { return label->isVisible() && label->text() == u"Match saved."_s; }));
    m_driver->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!history().contains(u"Supporter chosen"_s));
    QVERIFY(!history().contains(u"Supporter could not take it"_s));
}

void TestDeskJourney::reachedByPhoneIsThreeKeys()
{
    record(u"Zimmer, Nele"_s);
    toList();
    m_driver->key(Qt::Key_Return);
    m_driver->key(Qt::Key_Return);
    m_driver->keys = 0;
    m_driver->key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    m_driver->key(Qt::Key_1);
    m_driver->key(Qt::Key_Return);
    QCOMPARE(m_driver->keys, 3);
    QVERIFY(history().first().startsWith(u"Contact: "_s));
}

void TestDeskJourney::severalAreMatchedTogether()
{
    for (const QString &name : {u"Zimmer, Nele"_s, u"Quist, Nils"_s})
        record(name);
    m_driver->keys = 0;
    m_driver->key(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(m_driver->place(), u"matching"_s);
    m_driver->key(Qt::Key_N, Qt::AltModifier);
    m_driver->key(Qt::Key_C, Qt::AltModifier);
    QCOMPARE(m_driver->keys, 3);
    QVERIFY(m_driver->child("tellTable") && m_driver->child("tellTable")->isVisible());
}

void TestDeskJourney::aWholeDayWithoutTheMouse()
{
    // Today: the first thing owed has the focus and Enter does it.
    QVERIFY(QApplication::focusWidget() && m_driver->pane()->isAncestorOf(QApplication::focusWidget()));
    m_driver->key(Qt::Key_Return);
    m_driver->key(Qt::Key_Escape);
    // Somebody calls.
    record(u"Zimmer, Nele"_s);
    toList();
    // A supporter is found and told.
    m_driver->key(Qt::Key_Return);
    m_driver->key(Qt::Key_Return);
    QVERIFY(m_driver->child<QPushButton>("mainVerb")->hasFocus() || m_driver->child("detailName")->isVisible());
    toList();
    m_driver->key(Qt::Key_Return);
    QVERIFY(m_driver->child("messageCard"));
    QVERIFY(m_driver->tabTo(m_driver->child("told")));
    m_driver->key(Qt::Key_Space);
    QCOMPARE(history().first(), u"Supporter told"_s);
    // The first try leaves a message, the second reaches the peer, who accepts.
    for (const Qt::Key result : {Qt::Key_2, Qt::Key_1}) {
        m_driver->key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        m_driver->key(result);
        m_driver->key(Qt::Key_Return);
    }
    m_driver->key(Qt::Key_A, Qt::AltModifier);
    QCOMPARE(history().first(), u"Peer accepted"_s);
    // They talk; a day to look in again is noted; the referral is closed.
    toList();
    m_driver->key(Qt::Key_Return);
    m_driver->key(Qt::Key_Return);
    QVERIFY(history().first().startsWith(u"Conversation 1"_s));
    QVERIFY(m_driver->tabTo(m_driver->child("laterDay")));
    m_driver->type(u"2027-11-19"_s);
    QVERIFY(m_driver->tabTo(m_driver->child("addLaterDate")));
    m_driver->key(Qt::Key_Space);
    QVERIFY(m_driver->child("laterDone_0"));
    toList();
    m_driver->key(Qt::Key_Return);
    m_driver->key(Qt::Key_Return);
    QVERIFY(history().first().startsWith(u"Closed: "_s));
    // Too early: it is taken back, and done again.
    m_driver->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(history().first().startsWith(u"Conversation 1"_s));
    m_driver->key(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(history().first().startsWith(u"Closed: "_s));
    // Every other place opens by its number.
    QSet<QString> places;
    for (const Qt::Key number : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7}) {
        m_driver->key(number, Qt::ControlModifier);
        places.insert(m_driver->place());
    }
    QVERIFY2(places.size() >= 6, qPrintable(QStringList(places.values()).join(u' ')));
    // The day ends.
    m_driver->key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!m_driver->pane());
    qInfo("a whole day: %d keys", m_driver->keys);
}

QTEST_MAIN(TestDeskJourney)
#include "tst_desk_journey.moc"
