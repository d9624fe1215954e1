// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/base/pane.h"
#include "ui/programme/leadership_models.h"

#include <functional>

class QLabel;
class QTabWidget;
class QTableView;
class QUndoStack;

namespace wardmate {

class InlineMessage;
class Prompts;

/// What the page of the leadership case asks of the rest of the program.
struct LeadershipServices {
    Prompts &prompts;
    QUndoStack &undo;
    std::function<Result<QString>()> load; ///< the stored numbers as text, empty before the first time
    std::function<Result<void>(const QString &text)> save;
    /// What the programme itself knows of the last twelve months: conversations, supporters. Counts only.
    std::function<QMap<CaseInput, double>()> known;
    /// A web page where the path ends so, else a PDF.
    std::function<Result<void>(const LeadershipCase &numbers, bool complete, const QString &path)> saveDocument;
    std::function<QString(bool complete)> fileName;
};

/// The case for the hospital's leadership: every number with its source, three outlooks, what the result hangs on, and
/// the document (domain.md, Leadership case).
class LeadershipPane final : public Pane
{
    Q_OBJECT

public:
    explicit LeadershipPane(LeadershipServices &services, QWidget *parent = nullptr);
    void focusFirst() override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("leadership"); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeNumbers();
    [[nodiscard]] QWidget *makeResult();
    [[nodiscard]] QWidget *makeSwings();
    [[nodiscard]] QWidget *makeFooter();
    void load();
    void change(const LeadershipCase &numbers, const QString &name);
    void store(const LeadershipCase &numbers);
    void takeKnown();
    void putBack();
    void saveDocument(bool complete);
    void refresh();

    LeadershipServices &m_services;
    CaseInputsModel *m_inputs;
    CaseResultModel *m_results;
    CaseSwingModel *m_swings;
    QTabWidget *m_tabs;
    QTableView *m_inputTable = nullptr;
    QLabel *m_missing = nullptr;
    QLabel *m_summary = nullptr;
    InlineMessage *m_message;
};

[[nodiscard]] PaneSpec leadershipPane(LeadershipServices &services);

} // namespace wardmate
