// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match_store.h"
#include "models/matching/matcher.h"
#include "ui/matching/match_run.h"
#include "ui/matching/matching_services.h"

#include <QDialog>
#include <QTimer>

#include <optional>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QListWidget;
class QSlider;
class QSpinBox;

namespace wardmate {

class ChoiceBox;
class InlineMessage;

/// How much each criterion weighs, with what would change in the present proposals while one turns.
class WeightsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// present: what is being matched now; all who wait when left out.
    WeightsDialog(MatchingServices &services, std::optional<MatchRequest> present, QWidget *parent = nullptr);

    [[nodiscard]] MatchWeights weights() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        Criterion criterion;
        QSlider *slider;
        QSpinBox *number;
    };
    void build();
    void addLine(QGridLayout &grid, Criterion criterion);
    void setWeights(const MatchWeights &weights);
    void preview();
    void showChanges(const MatchResult &result);
    void arrange();
    void fillPast();
    void save();

    MatchingServices &m_services;
    MatchRequest m_request;
    Taxonomy m_taxonomy;
    MatchWeights m_before;
    MatchResult m_beforeResult;
    MatchRun m_beforeRun;
    MatchRun m_run;
    QTimer m_soon; ///< a slider moves many times; the preview waits until it rests
    std::vector<Line> m_lines;
    QBoxLayout *m_halves = nullptr;
    QList<PastWeights> m_pastWeights;
    QLabel *m_pastLabel;
    ChoiceBox *m_past;
    QLabel *m_summary;
    QListWidget *m_changes;
    InlineMessage *m_message;
};

} // namespace wardmate
