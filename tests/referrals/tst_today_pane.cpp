// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/referrals/desk_fixture.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/window_pictures.h"
#include "ui/base/error_text.h"
#include "ui/base/inline_message.h"
#include "ui/referrals/referral_panes.h"
#include "ui/referrals/today_row.h"

#include <QDialog>
#include <QLabel>
#include <QMainWindow>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestTodayPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsOwedStandsInItsGroup();
    void whatCannotBeReadIsNotNothing();
    void enterActsOnTheFirstOverdueRow();
    void arrowsGoFromRowToRow();
    void theCountIsOverdueAndToday();
    void rowsBelowTheEdgeAreMadeAfterTheFirstPainting();
    void anActElsewhereRefreshesTheList();
    void theFocusStaysOnItsRowWhenTheListIsReadAgain();
    void whereARowHasGoneTheNextHasTheFocus();
    void withLittleWidthTheButtonsStandBelow();
    void anUnfinishedReferralCanBeContinued();
    void whatOtherPartsOweStandsAmongTheRest();
    void everyDutyOfAWeekComesByItself_data();
    void everyDutyOfAWeekComesByItself();
    void theCountsLeadToTheirLists();
    void theButtonsOfAllGroupsLineUp();
    void theStartingListGoesWhenItIsDoneOrHidden();
    void whatBecameDueMeanwhileIsSaid();
    void anEmptyDaySaysWhatComesNext();
    void theOverdueBeyondTheListAreALink();
    void everyWidgetHasANameAndIsReached();
    void pictures();

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no such widget: %s", name);
        return found;
    }
    void show();
    QStringList captions(const char *group) const;

    std::unique_ptr<DeskFixture> m_desk;
    DeskFixture::People m_people;
    std::unique_ptr<QMainWindow> m_window;
    Pane *m_pane = nullptr;
};

void TestTodayPane::init()
{
    GuiTest::failOnWarnings();
    m_desk = std::make_unique<DeskFixture>();
}

void TestTodayPane::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestTodayPane::show()
{
    m_window = std::make_unique<QMainWindow>();
    m_pane = todayPane(m_desk->services).make(m_window.get());
    m_window->setCentralWidget(m_pane);
    m_window->resize(1100, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_pane->focusFirst();
}

QStringList TestTodayPane::captions(const char *group) const
{
    QStringList names;
    for (const QPushButton *button : child<TodayGroup>(group)->buttons())
        names.append(button->accessibleName());
    return names;
}

void TestTodayPane::whatIsOwedStandsInItsGroup()
{
    m_people = m_desk->addMorning();
    show();
    QCOMPARE(captions("overdueGroup"), QStringList{u"Find a supporter: Rivera, Ana"_s});
    QCOMPARE(captions("todayGroup"), (QStringList{u"Log contact…: Okafor, Ngozi"_s, u"Find a supporter: Chen, Wei"_s}));
    QCOMPARE(captions("weekGroup"), QStringList{u"Close…: Haddad, Rana"_s});
    QVERIFY(child<QLabel>("greeting")->text().endsWith(u"1 overdue, 2 due today."_s));
}

void TestTodayPane::whatCannotBeReadIsNotNothing()
{
    m_people = m_desk->addMorning();
    show();
    m_desk->vault.db().executeScript(u"DROP INDEX open_by_due"_s);
    QVERIFY(!m_desk->today.read(m_desk->clock.nowUtc(), {}, 1));
    m_pane->hide();
    m_desk->clock.advance(60);
    m_pane->show(); // reads again
    const auto *message = child<InlineMessage>("inlineMessage");
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(message->text(), errorText(Error{Error::Kind::Internal, {}, {}}));
    QCOMPARE(captions("overdueGroup"), QStringList{u"Find a supporter: Rivera, Ana"_s}); // as it was known last
}

void TestTodayPane::enterActsOnTheFirstOverdueRow()
{
    m_people = m_desk->addMorning();
    show();
    QSignalSpy places(m_pane, &Pane::goTo);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.first().first().toString(), u"referrals"_s);
    QCOMPARE(places.first().at(1).toString(), u"act:%1"_s.arg(m_people.rivera.value));
}

void TestTodayPane::arrowsGoFromRowToRow()
{
    m_people = m_desk->addMorning();
    show();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Log contact…: Okafor, Ngozi"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Find a supporter: Rivera, Ana"_s);
}

void TestTodayPane::rowsBelowTheEdgeAreMadeAfterTheFirstPainting()
{
    QWidget page;
    TodayGroup group(u"Overdue"_s, &page);
    QList<TodayItem> items;
    for (int i = 0; i < 5; ++i) {
        TodayItem item;
        item.key = QString::number(i);
        item.act = u"Match"_s;
        items.append(item);
    }
    group.makeAtFirst(2);
    group.setItems(items);
    QPushButton below(u"Below"_s, &page);
    QCOMPARE(group.buttons().size(), 2);
    QCOMPARE(group.count(), 5);
    group.makeTheRest();
    QCOMPARE(group.buttons().size(), 5);
    for (int i = 1; i < 5; ++i) { // Tab goes down the rows all the same
        const QWidget *next = group.buttons().at(i - 1)->nextInFocusChain();
        while ((next->focusPolicy() & Qt::TabFocus) == 0)
            next = next->nextInFocusChain();
        QCOMPARE(next, static_cast<const QWidget *>(group.buttons().at(i)));
    }
    group.setItems(items);
    QCOMPARE(group.buttons().size(), 5); // at once from then on
}

void TestTodayPane::theCountIsOverdueAndToday()
{
    m_people = m_desk->addMorning();
    show();
    QCOMPARE(m_pane->count(), 3);
    QCOMPARE(todayPane(m_desk->services).count().number, 3);
}

void TestTodayPane::anActElsewhereRefreshesTheList()
{
    m_people = m_desk->addMorning();
    show();
    m_desk->advance(m_people.rivera, Verb::Withdrawn);
    QTRY_VERIFY(captions("overdueGroup").isEmpty());
}

void TestTodayPane::theFocusStaysOnItsRowWhenTheListIsReadAgain()
{
    m_people = m_desk->addMorning();
    show();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    const QPointer<QWidget> before = QApplication::focusWidget();
    QDialog progress(m_window.get()); // the names due are erased while such a one is shown
    progress.show();
    QVERIFY(QTest::qWaitForWindowActive(&progress));
    emit m_desk->store.reset();
    QTRY_VERIFY(!before);
    progress.hide();
    m_window->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Log contact…: Okafor, Ngozi"_s);
}

void TestTodayPane::whereARowHasGoneTheNextHasTheFocus()
{
    m_people = m_desk->addMorning();
    show();
    m_desk->advance(m_people.rivera, Verb::Withdrawn);
    QTRY_VERIFY(captions("overdueGroup").isEmpty());
    QTRY_VERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Log contact…: Okafor, Ngozi"_s);
}

void TestTodayPane::withLittleWidthTheButtonsStandBelow()
{
    m_people = m_desk->addMorning();
    show();
    m_pane->setRoom(Room::Narrow);
    QTRY_VERIFY(child<TodayGroup>("todayGroup")->buttons().first()->x() == 0);
    QCOMPARE(captions("todayGroup").size(), 2);
    m_pane->setRoom(Room::Wide);
    QTRY_VERIFY(child<TodayGroup>("todayGroup")->buttons().first()->x() > m_window->width() / 2);
}

void TestTodayPane::anUnfinishedReferralCanBeContinued()
{
    show();
    QSignalSpy places(m_pane, &Pane::goTo);
    const QJsonObject clinician{{u"name"_s, u"Rivera, Ana"_s}};
    const auto id = m_desk->drafts.keep({}, u"intake"_s, {{u"clinician"_s, clinician}});
    QTRY_VERIFY(child<QWidget>("unfinishedLine")->isVisible());
    QVERIFY(child<QLabel>("unfinishedText")->text().startsWith(u"Unfinished: Rivera, Ana (referral not saved yet"_s));
    child<QPushButton>("continueLatest")->click();
    QCOMPARE(places.first().at(1).toString(), u"draft:%1"_s.arg(id->value));
}

void TestTodayPane::everyDutyOfAWeekComesByItself_data()
{
    QTest::addColumn<QList<Verb>>("steps");
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("state");
    using enum Verb;
    const auto row = [](const char *name, const QList<Verb> &steps, int days, const QString &group, const QString &act,
                         const QString &state) { QTest::newRow(name) << steps << days << group << act << state; };
    const QString today = u"todayGroup"_s;
    row("a supporter is to be found", {}, 1, today, u"Find a supporter"_s, u"no supporter yet"_s);
    row("also when it is ready", {Triage}, 1, today, u"Find a supporter"_s, u"no supporter yet"_s);
    row("the supporter is to be told", {Assign}, 3, today, u"Write to the supporter…"_s,
        u"Sam Lee is chosen and not told yet"_s);
    row("was there a first contact", {Assign, Told}, 3, today, u"Log contact…"_s,
        u"Sam Lee was asked; was there a first contact?"_s);
    row("again after 3 days", {Assign, Told, Outreach}, 3, today, u"Log contact…"_s, u"1 attempt(s) by Sam Lee"_s);
    row("again after 7 days", {Assign, Told, Outreach, Outreach}, 7, today, u"Log contact…"_s,
        u"2 attempt(s) by Sam Lee"_s);
    row("nobody answered", {Assign, Told, Outreach, Outreach, Outreach}, 8, today, u"No response"_s,
        u"3 attempt(s) by Sam Lee"_s);
    row("have they talked", {Assign, Told, Outreach, Connected}, 3, today, u"Log conversation…"_s,
        u"in contact with Sam Lee; have they talked?"_s);
    row("14 days after the first talk", {Assign, Told, Outreach, Connected, Conversation}, 14, today, u"Close…"_s,
        u"talked once with Sam Lee; is a second talk wanted?"_s);
    row("14 days after the second", {Assign, Told, Outreach, Connected, Conversation, Conversation}, 14, today,
        u"Close…"_s, u"talked 2 time(s) with Sam Lee"_s);
    row("declined: resources, then close", {Assign, Told, Outreach, Declined}, 1, today, u"Close…"_s,
        u"Offer made, declined"_s);
    row("no response: close", {Assign, Told, Outreach, NoResponse}, 1, today, u"Close…"_s, u"No response"_s);
    row("this week already", {Assign, Told, Outreach, Outreach}, 2, u"weekGroup"_s, u"Log contact…"_s,
        u"2 attempt(s) by Sam Lee"_s);
    row("and late in the end", {Assign, Told, Outreach}, 5, u"overdueGroup"_s, u"Log contact…"_s,
        u"1 attempt(s) by Sam Lee"_s);
}

void TestTodayPane::everyDutyOfAWeekComesByItself()
{
    QFETCH(QList<Verb>, steps);
    QFETCH(int, daysLater);
    QFETCH(QString, group);
    QFETCH(QString, act);
    QFETCH(QString, state);
    const ReferralId id = m_desk->add(u"Rivera, Ana"_s, u"ICU"_s, EventCategory::MedicalError, 0);
    VerbFacts facts;
    facts.supporter = m_desk->addSupporter(u"Lee, Sam"_s);
    facts.channel = Channel::Phone;
    facts.result = AttemptResult::NoAnswer;
    for (const Verb verb : steps)
        m_desk->advance(id, verb, facts);
    m_desk->clock.set(m_desk->clock.nowUtc().addDays(daysLater).addSecs(-60));
    show();
    QCOMPARE(captions(group.toLatin1().constData()), QStringList{act + u": Rivera, Ana"_s});
    const QPushButton *button = child<TodayGroup>(group.toLatin1().constData())->buttons().first();
    QVERIFY2(button->accessibleDescription().startsWith(state), qPrintable(button->accessibleDescription()));
}

void TestTodayPane::theCountsLeadToTheirLists()
{
    m_people = m_desk->addMorning();
    show();
    QSignalSpy places(m_pane, &Pane::goTo);
    for (const auto &[name, text, reference] : {std::tuple("place_overdue", u"Overdue 1"_s, u"view:overdue"_s),
             std::tuple("place_waiting", u"Waiting 2"_s, u"view:waiting"_s),
             std::tuple("place_open", u"Open 5"_s, u"view:open"_s)}) {
        QCOMPARE(child<QPushButton>(name)->text(), text);
        child<QPushButton>(name)->click();
        QCOMPARE(places.last().at(1).toString(), reference);
    }
}

void TestTodayPane::theButtonsOfAllGroupsLineUp()
{
    m_people = m_desk->addMorning();
    show();
    QSet<int> widths;
    QSet<int> lefts;
    for (const char *group : {"overdueGroup", "todayGroup", "weekGroup"}) {
        for (const QPushButton *button : child<TodayGroup>(group)->buttons()) {
            widths.insert(button->width());
            lefts.insert(button->mapTo(m_window.get(), QPoint()).x());
        }
    }
    QCOMPARE(widths.size(), 1);
    QCOMPARE(lefts.size(), 1);
}

void TestTodayPane::whatOtherPartsOweStandsAmongTheRest()
{
    m_desk->services.owedElsewhere = [this] {
        return QList<OwedElsewhere>{{u"3 buddy pairs"_s, u"weekly check-in"_s, m_desk->clock.nowUtc().addSecs(3600),
            u"Check in…"_s, u"buddies"_s, {}}};
    };
    show();
    QCOMPARE(captions("todayGroup"), QStringList{u"Check in…: 3 buddy pairs"_s});
    QCOMPARE(m_pane->count(), 1);
}

void TestTodayPane::theStartingListGoesWhenItIsDoneOrHidden()
{
    m_desk->services.startingPoints = [] {
        return QList<StartingPoint>{
            {u"Add supporters"_s, true, u"supporters"_s}, {u"Check the crisis lines"_s, false, u"resources"_s}};
    };
    show();
    auto *hide = child<QPushButton>("hideStarting");
    QVERIFY(hide->isVisible());
    hide->click();
    QVERIFY(!hide->isVisible());
}

void TestTodayPane::whatBecameDueMeanwhileIsSaid()
{
    m_people = m_desk->addMorning();
    show();
    m_window.reset();
    m_desk->clock.advance(3600 * 6);
    show();
    QVERIFY(child<QLabel>("sinceLastTime")->text().startsWith(u"2 became due since"_s));
}

void TestTodayPane::anEmptyDaySaysWhatComesNext()
{
    show();
    QCOMPARE(child<QLabel>("greeting")->text().section(u'.', 1).trimmed(), u"Nothing is due today."_s);
    QStringList texts;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    QVERIFY(texts.contains(u"Nothing is due."_s));
}

void TestTodayPane::theOverdueBeyondTheListAreALink()
{
    for (int at = 0; at < 45; ++at)
        (void)m_desk->add(u"Peer %1"_s.arg(at), u"ICU"_s, EventCategory::MedicalError, 60 + at);
    show();
    QCOMPARE(child<TodayGroup>("overdueGroup")->count(), 40);
    QCOMPARE(m_pane->count(), 45);
    QVERIFY(child<QLabel>("greeting")->text().contains(u"45 overdue"_s));
}

void TestTodayPane::everyWidgetHasANameAndIsReached()
{
    m_people = m_desk->addMorning();
    show();
    QCOMPARE(accessibilityFindings(*m_window).join(u'\n'), QString());
    QCOMPARE(orderFindings(*m_window).join(u'\n'), QString());
}

void TestTodayPane::pictures()
{
    m_people = m_desk->addMorning();
    const QJsonObject clinician{{u"name"_s, u"Berg, Ida"_s}};
    (void)m_desk->drafts.keep({}, u"intake"_s, {{u"clinician"_s, clinician}});
    m_desk->services.startingPoints = [] {
        return QList<StartingPoint>{{u"Add supporters"_s, true, u"supporters"_s},
            {u"Check the crisis lines"_s, false, u"resources"_s},
            {u"Print the recovery sheet"_s, false, u"settings"_s}};
    };
    m_desk->services.owedElsewhere = [this] {
        return QList<OwedElsewhere>{{u"3 buddy pairs"_s, u"weekly check-in"_s, m_desk->clock.nowUtc().addSecs(3600),
            u"Check in…"_s, u"buddies"_s, {}}};
    };
    show();
    takePictures(*m_window, *m_desk->gui.theme, u"today"_s);
}

QTEST_MAIN(TestTodayPane)
#include "tst_today_pane.moc"
