// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/publisher.h"
#include "ui/base/pane.h"
#include "ui/reports/report_services.h"

class QAction;
class QBoxLayout;
class QCheckBox;
class QFrame;
class QLabel;
class QToolButton;

namespace wardmate {

class ChoiceBox;
class EmptyState;
class FiguresView;
class InlineMessage;
class SaveBar;

/// Preview is free, publishing is the one act; the coordinator's own figures are a view apart that cannot be saved
/// (ux.md 7.7).
class ReportsPane final : public Pane
{
    Q_OBJECT

public:
    explicit ReportsPane(ReportServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> menuActions() const override;
    void focusFirst() override;
    bool openItem(const QString &reference) override;
    void setRoom(Room room) override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("reports"); }

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitWidth();
    void makeActions();
    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildInternalHead();
    [[nodiscard]] QWidget *buildFoot();
    void reload();
    void fillPeriods();
    void fillFilters();
    void refresh();
    void refreshPublished(const Period &period);
    void refreshInternal(const Period &period);
    void showIssue(const Issue &issue, bool isPublished);
    void showRefusal(const Error &error, const Period &period);
    void fillComparisons(const Issue &issue);
    void showInternal(bool internal);
    void publish();
    void saveFiles(const Issue &issue);
    void showSaved(const Result<int> &saved);
    [[nodiscard]] bool isAdministrator() const { return m_services.publisher == nullptr; }
    [[nodiscard]] PublishRequest request() const;
    [[nodiscard]] const Issue *comparedWith() const;

    ReportServices &m_services;
    QList<Issue> m_issues;
    Issue m_shown;
    bool m_isPublished = false;
    bool m_isInternal = false;
    Room m_room = Room::Wide;

    ChoiceBox *m_period;
    ChoiceBox *m_compare;
    QWidget *m_compareRow = nullptr;
    QBoxLayout *m_choices = nullptr;
    QBoxLayout *m_filterRow = nullptr;
    QToolButton *m_published;
    QToolButton *m_internal;
    QWidget *m_filters = nullptr;
    ChoiceBox *m_area;
    ChoiceBox *m_profession;
    ChoiceBox *m_group;
    InlineMessage *m_banner;
    QLabel *m_total;
    QLabel *m_rates;
    FiguresView *m_figures;
    EmptyState *m_empty;
    QWidget *m_content = nullptr;
    InlineMessage *m_explanation;
    QLabel *m_state;
    QCheckBox *m_totalsOnly;
    SaveBar *m_saveBar;
    QWidget *m_foot = nullptr;
    InlineMessage *m_result;
    QAction *m_publish = nullptr;
    QAction *m_showFolder = nullptr;
    QAction *m_useTotals = nullptr;
};

} // namespace wardmate
