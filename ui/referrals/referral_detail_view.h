// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/intake.h"
#include "models/referrals/workflow.h"
#include "ui/referrals/referral_services.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace wardmate {

class EventFacts;
class EventPeople;
class HistoryView;
class LaterDatesView;
class PeerFields;
class ReferralActs;
class StepLine;
class VerbButtons;
class VerbForm;

/// One referral: who, what happened, how far it is, the next act and all others, the facts to edit in place, and the
/// history of dates and acts. There is no field for notes (domain.md, rule 1).
class ReferralDetailView final : public QWidget
{
    Q_OBJECT

public:
    ReferralDetailView(ReferralServices &services, ReferralActs &acts, QWidget *parent = nullptr);

    void setReferral(ReferralId id);
    [[nodiscard]] ReferralId referral() const { return m_detail.referral.id; }
    /// The next act of the referral, as its button does it.
    void startMain();
    void start(Verb verb);
    [[nodiscard]] bool mayStart(Verb verb) const;
    /// The acts in the order of the buttons, for the context menu.
    [[nodiscard]] QList<QAction *> actions() const;
    /// As a page over the list it has a way back.
    void setIsPage(bool isPage);
    void focusFirst();
    void editFirst();
    /// Stores what still stands in a field; nothing typed is lost by going on or by locking.
    void commit();
    [[nodiscard]] bool closeForm();
    /// What start() has opened and is still there.
    [[nodiscard]] std::optional<Verb> openVerb() const { return m_form ? m_openVerb : std::nullopt; }

signals:
    void stepWanted(int rows);
    void backWanted();
    void matchWanted(wardmate::ReferralId id);
    void helpWanted();
    void openWanted(wardmate::ReferralId id);
    void eventListWanted(wardmate::EventId event);
    void goTo(const QString &paneId, const QString &reference);
    void undoOffered(const wardmate::UndoOffer &offer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();
    void build(QVBoxLayout &layout);
    void connectParts(QPushButton &hint);
    QWidget *buildHead();
    void reload();
    void showHead();
    void showForm(QWidget *form);
    void goBack();
    void showProposals();
    void showMessage(MessageKind kind);
    bool act(Verb verb, const VerbFacts &facts);
    [[nodiscard]] UndoOffer afterwards(Verb verb);

    ReferralServices &m_services;
    ReferralActs &m_acts;
    ReferralDetail m_detail;
    QLabel *m_name;
    QLabel *m_who;
    QLabel *m_what;
    QLabel *m_oneLine;
    QPushButton *m_back;
    QPushButton *m_crisis;
    StepLine *m_steps;
    VerbButtons *m_verbs;
    QWidget *m_head = nullptr;
    QWidget *m_afterVerbs; ///< where a form comes in
    QVBoxLayout *m_formPlace;
    QWidget *m_form = nullptr;
    std::optional<Verb> m_openVerb;
    QPointer<QWidget> m_before; ///< where the focus was before the form
    QScrollArea *m_scroll;
    QWidget *m_content;
    PeerFields *m_fields;
    EventFacts *m_event;
    EventPeople *m_people;
    LaterDatesView *m_later;
    HistoryView *m_history;
};

} // namespace wardmate
