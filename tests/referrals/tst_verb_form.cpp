// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/verb_form.h"

#include "tests/referrals/desk_fixture.h"
#include "tests/support/accessible_walk.h"
#include "ui/base/date_field.h"

#include <QSignalSpy>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// The forms in which an act's facts are told.
class TestVerbForm : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_desk = std::make_unique<DeskFixture>();
        m_people = m_desk->addMorning();
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void tabGoesThroughEveryFormAsTheEyeDoes_data()
    {
        QTest::addColumn<int>("verb");
        for (const Verb verb : {Verb::Outreach, Verb::Conversation, Verb::Declined, Verb::FurtherHelp,
                 Verb::OfferResource, Verb::Close, Verb::Escalate, Verb::Hold, Verb::Unassign})
            QTest::newRow(qPrintable(codeOf(verb))) << int(verb);
    }
    void tabGoesThroughEveryFormAsTheEyeDoes()
    {
        QFETCH(int, verb);
        QVERIFY(open(Verb(verb)));
        QCOMPARE((accessibilityFindings(*m_window) + orderFindings(*m_window)).join(u'\n'), QString());
    }

    // A contact of yesterday is one of the hospital's yesterday, wherever this computer stands.
    void aDayToldAfterwardsIsTheHospitals()
    {
        ZonedClock clock(m_desk->clock);
        clock.setZone(QTimeZone("Pacific/Kiritimati"));
        const ReferralServices &services = m_desk->services;
        const ReferralServices there{.store = services.store,
            .queue = services.queue,
            .choices = services.choices,
            .today = services.today,
            .drafts = services.drafts,
            .clock = clock,
            .prompts = services.prompts,
            .undo = services.undo,
            .settings = services.settings};
        VerbForm *form = open(Verb::Outreach, there);
        QVERIFY(form);
        auto *day = form->findChild<DateField *>(u"contactDay"_s);
        const QDate today = clock.today();
        QCOMPARE(day->date(), today);
        day->setDate(today.addDays(-1));
        QSignalSpy done(form, &VerbForm::done);
        QTest::keyClick(form, Qt::Key_Return);
        QCOMPARE(done.count(), 1);
        const auto facts = done.first().at(1).value<VerbFacts>();
        QCOMPARE(clock.now().dayOf(facts.at), today.addDays(-1));
    }

private:
    VerbForm *open(Verb verb) { return open(verb, m_desk->services); }
    VerbForm *open(Verb verb, const ReferralServices &services)
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        VerbForm *form = makeVerbForm(verb, *m_desk->store.detail(m_people.novak), services, m_window.get());
        if (!form)
            return nullptr;
        layout->addWidget(form);
        m_window->resize(460, 700);
        m_window->show();
        return QTest::qWaitForWindowActive(m_window.get()) ? form : nullptr;
    }

    std::unique_ptr<DeskFixture> m_desk;
    DeskFixture::People m_people;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(TestVerbForm)
#include "tst_verb_form.moc"
