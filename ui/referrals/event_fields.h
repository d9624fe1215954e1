// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/local_now.h"
#include "models/referrals/event.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace wardmate {

class ChoiceBox;
class DateField;
class DeskChoices;
class FormFields;
class OneLineField;

/// The event part of the intake form: a new one, or one already known, of which everything is inherited (WCAG 3.3.7).
class EventFields final : public QWidget
{
    Q_OBJECT

public:
    EventFields(DeskChoices &choices, const LocalNow &now, QWidget *parent = nullptr);

    /// Empty, with what the last event came through as a first guess.
    void start();
    /// False when the event cannot be read; then it is a new one as before.
    bool setSame(EventId event);
    [[nodiscard]] EventId sameAs() const;
    [[nodiscard]] Event event() const;
    [[nodiscard]] QString unitName() const;
    [[nodiscard]] bool check();
    void focusFirst();
    [[nodiscard]] OneLineField &line() const { return *m_line; }

    [[nodiscard]] QJsonObject toDraft() const;
    void fromDraft(const QJsonObject &draft);

signals:
    void edited();

private:
    void build(const QDate &today);
    void addFields();
    void fillKnown(EventId also = {});
    void showWhetherUnitIsNew();
    void showKind();

    DeskChoices &m_choices;
    LocalNow m_now;
    QDate m_today;
    QList<Event> m_known;
    QRadioButton *m_new;
    QRadioButton *m_same;
    ChoiceBox *m_sameAs;
    QWidget *m_newPart;
    FormFields *m_form;
    ChoiceBox *m_category;
    DateField *m_day;
    ChoiceBox *m_shift;
    QLineEdit *m_unit;
    QStringList m_units; ///< the known ones
    OneLineField *m_line;
    ChoiceBox *m_referrer;
    ChoiceBox *m_via;
    QCheckBox *m_group;
};

} // namespace wardmate
