// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_session.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace wardmate {

class InlineMessage;
class ProblemModel;
struct ImportServices;

/// Step 3: what would be added, and the rows that would not, to be put right on the spot (ux.md 7.10).
class CheckPage final : public QWidget
{
    Q_OBJECT

public:
    CheckPage(ImportSession &session, const ImportServices &services, QWidget *parent = nullptr);

    /// Works out the preview; of a long list beside the window. Then loaded() comes, or calledOff().
    void load();
    [[nodiscard]] const ImportPreview &preview() const { return m_preview; }
    [[nodiscard]] bool isReady() const { return m_state == State::Ready; }
    void say(const QString &problem);
    void focusFirst();
    /// The row that is being put right, and what is half typed for it.
    [[nodiscard]] QJsonObject repairHere() const;
    void goToRepair(const QJsonObject &here);

signals:
    void changed();
    void loaded(); ///< after work beside the window
    void calledOff();

private:
    enum class State {
        Nothing, ///< what is to be brought in cannot be understood; the message says why
        Looking, ///< the preview is being made beside the window
        Ready
    };

    void build();
    QWidget *makeRepair();
    void showProblem();
    void repair(const QString &text);
    void load(const std::function<void()> &then);
    void loadBeside(const std::function<void()> &then);
    void show(Result<ImportPreview> preview);
    void enter(State state, ImportPreview preview);
    void tellRepaired(qsizetype number, int place, bool wasTyping);
    void showSummary();

    ImportSession &m_session;
    const ImportServices &m_services;
    InlineMessage *m_message;
    QLabel *m_summary;
    QLabel *m_remarks;
    QCheckBox *m_update;
    QTableView *m_table;
    ProblemModel *m_problems;
    QWidget *m_repair;
    QLabel *m_repairLabel;
    QLineEdit *m_value;
    QPushButton *m_correct;
    QPushButton *m_empty;
    ImportPreview m_preview;
    State m_state = State::Nothing;
};

} // namespace wardmate
