// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/inline_match.h"

#include "tests/matching/matching_scene.h"
#include "tests/matching/sentence_check.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"
#include "ui/base/inline_message.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestInlineMatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_scene = std::make_unique<MatchingScene>();
    }

    void cleanup()
    {
        m_place.reset();
        m_scene.reset();
    }

    // ux.md 7.1: Enter on the row shows the proposals with the focus on the first, Enter chooses it.
    void enterOnTheFirstProposalMatchesOnePerson()
    {
        m_scene->fourOfOneEvent();
        open();
        QSignalSpy assigned(m_match, &InlineMatch::assigned);
        press(Qt::Key_Return);
        QCOMPARE(assigned.count(), 1);
        QCOMPARE(m_scene->assignedCount(), 1);
        m_scene->undo.undo();
        QCOMPARE(m_scene->assignedCount(), 0);
    }

    void threeAreProposedAndTheOthersAreNamedWithTheReason()
    {
        m_scene->fourOfOneEvent();
        open();
        QVERIFY(m_match->findChild<QPushButton *>(u"choose3"_s));
        QVERIFY(!m_match->findChild<QPushButton *>(u"choose4"_s));
        auto *list = m_match->findChild<QListWidget *>(u"excludedList"_s);
        QVERIFY(!list->isVisible());
        m_match->findChild<QPushButton *>(u"showExcluded"_s)->click();
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().startsWith(u"Novak, Pavel: Not active"_s));
    }

    void theSecondCanBeChosenByTab()
    {
        m_scene->fourOfOneEvent();
        open();
        press(Qt::Key_Tab);
        auto *second = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(second);
        QCOMPARE(second->objectName(), u"choose2"_s);
        const QString name = second->accessibleName().section(u' ', 1);
        press(Qt::Key_Return);
        QCOMPARE(m_scene->referrals.detail(m_scene->last.constFirst())->supporterName, name);
    }

    void aRefusalIsSaidInPlace()
    {
        m_scene->fourOfOneEvent();
        open();
        (void)m_scene->referrals.advance(m_scene->last.constFirst(), Verb::Withdrawn, {});
        press(Qt::Key_Return);
        QVERIFY(m_match->findChild<InlineMessage *>()->isVisible());
        QCOMPARE(m_scene->undo.count(), 0);
    }

    void whereNobodyFitsItSaysWhy()
    {
        m_scene->addEvent(EventCategory::UnexpectedPatientDeath, {u"Rivera, Ana"_s}, u"ICU"_s);
        open();
        QCOMPARE(m_match->findChild<QLabel *>(u"noMatchText"_s)->text(), u"There are no supporters yet."_s);
        QSignalSpy went(m_match, &InlineMatch::goTo);
        m_match->findChild<QPushButton *>(u"way_outside_line"_s)->click();
        QCOMPARE(went.constFirst().constFirst().toString(), u"resources"_s);
    }

    void aPairSetAsideIsProposedAgainWhenAllowed()
    {
        const SupporterId only
            = m_scene->addSupporter(u"Diaz, Marta"_s, u"critical care"_s, ProfessionGroup::RegisteredNurse);
        m_scene->addEvent(EventCategory::UnexpectedPatientDeath, {u"Rivera, Ana"_s}, u"ICU"_s);
        QVERIFY(m_scene->store.setAside({m_scene->last.constFirst(), only}, true));
        open();
        QVERIFY(!m_match->findChild<QPushButton *>(u"choose1"_s));
        m_match->findChild<QPushButton *>(u"way_allow_pair"_s)->click();
        QVERIFY(m_match->findChild<QPushButton *>(u"choose1"_s));
    }

    // After a supporter declines or cannot be reached: somebody else, never the same one, and nobody is told why.
    void anotherSupporterIsFoundForAPeerWhoHasOne()
    {
        m_scene->fourOfOneEvent();
        const ReferralId peer = m_scene->last.constFirst();
        open();
        press(Qt::Key_Return);
        const SupporterId first = taken(m_scene->referrals.detail(peer)).referral.supporter;
        open();
        m_match->findChild<QPushButton *>(u"showExcluded"_s)->click();
        QCOMPARE(m_match->findChild<QListWidget *>(u"excludedList"_s)->count(), 3);
        press(Qt::Key_Return);
        const SupporterId second = taken(m_scene->referrals.detail(peer)).referral.supporter;
        QVERIFY(second.isValid() && second != first);
        const auto after = taken(m_scene->store.forReferrals({peer}));
        QVERIFY(std::ranges::find(after.excluded, Pair{peer, first}) != after.excluded.end());
        m_scene->undo.undo();
        QCOMPARE(taken(m_scene->referrals.detail(peer)).referral.supporter, first);
        m_scene->undo.redo();
        QCOMPARE(taken(m_scene->referrals.detail(peer)).referral.supporter, second);
    }

    void onlyADirectorMayLiftTheRuleOnCareerStages()
    {
        m_scene->addSupporter(
            u"Diaz, Marta"_s, u"critical care"_s, ProfessionGroup::RegisteredNurse, CareerStage::Student);
        m_scene->addEvent(EventCategory::UnexpectedPatientDeath, {u"Rivera, Ana"_s}, u"ICU"_s);
        Referral facts = taken(m_scene->referrals.detail(m_scene->last.constFirst())).referral;
        facts.stage = CareerStage::Leader;
        QVERIFY(m_scene->referrals.editReferral(facts));
        open();
        QVERIFY(!m_match->findChild<QPushButton *>(u"way_lift_rank_rule"_s));
        m_scene->services.role = PersonRole::Director;
        open();
        m_match->findChild<QPushButton *>(u"way_lift_rank_rule"_s)->click();
        QVERIFY(m_match->findChild<QPushButton *>(u"choose1"_s));
    }

    void theProposalsSpeakSpanish()
    {
        const Speaking speaking(u"es"_s);
        m_scene->fourOfOneEvent();
        open();
        QVERIFY(m_match->findChild<QPushButton *>(u"choose1"_s)->text() != u"Choose"_s);
        takePictures(*m_place, *m_gui->theme, u"matching-inline-es"_s, 560, 700);
    }

    /// Beside a referral there is little room: it grows downwards, and what is around it scrolls.
    void noReasonIsCutInANarrowPaneAtAnyTextSize()
    {
        m_scene->fourOfOneEvent();
        open();
        for (const int percent : {100, 125, 150, 200}) {
            m_gui->theme->apply(ThemeChoice::Light, percent);
            // The detail pane is never narrower than that (ReferralDetailView::fitWidth).
            for (const int characters : {44, 60}) {
                const int width = m_match->fontMetrics().averageCharWidth() * characters;
                m_place->resize(width, 300);
                for (int round = 0; round < 3; ++round)
                    QCoreApplication::processEvents();
                QVERIFY2(m_match->width() <= m_place->viewport()->width(),
                    qPrintable(u"%1 wide at %2 % where %3 are"_s.arg(m_match->width()).arg(percent).arg(width)));
                for (const QLabel *label : m_match->findChildren<QLabel *>()) {
                    if (label->isVisible() && label->wordWrap())
                        QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                            qPrintable(u"%1 at %2 %, %3 wide"_s.arg(label->text()).arg(percent).arg(width)));
                }
            }
        }
    }

    void everythingHasANameAndIsReachedByTab()
    {
        m_scene->fourOfOneEvent();
        open();
        QCOMPARE(accessibilityFindings(*m_match).join(u'\n'), QString());
        QCOMPARE(orderFindings(*m_match).join(u'\n'), QString());
        takePictures(*m_place, *m_gui->theme, u"matching-inline"_s, 560, 700);
    }

private:
    void open()
    {
        m_place = std::make_unique<QScrollArea>(); // as the detail pane has it
        m_place->setWidgetResizable(true);
        m_place->setFocusPolicy(Qt::NoFocus);
        m_place->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_match = inlineMatch(m_scene->services, m_scene->last.constFirst(), nullptr);
        m_place->setWidget(m_match);
        m_place->resize(560, 700);
        m_place->show();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
        m_match->focusFirst();
    }

    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QTRY_VERIFY(std::ranges::none_of(m_match->findChildren<QAbstractButton *>(), &QAbstractButton::isDown));
    }

    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<MatchingScene> m_scene;
    std::unique_ptr<QScrollArea> m_place;
    InlineMatch *m_match = nullptr; ///< in it
};

QTEST_MAIN(TestInlineMatch)
#include "tst_inline_match.moc"
