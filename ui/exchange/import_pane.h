// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_session.h"
#include "ui/exchange/import_services.h"

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace wardmate {

class BringInPage;
class CheckPage;
class ImportKeeper;
class InlineMessage;
class MatchPage;
class StepList;

/// Bringing in a list in three steps; nothing is written before the last button (ux.md 7.10).
class ImportPane final : public Pane
{
    Q_OBJECT

public:
    explicit ImportPane(ImportServices &services, QWidget *parent = nullptr);

    void focusFirst() override;
    bool openItem(const QString &reference) override;
    [[nodiscard]] QString here() const override;
    void keepDrafts() override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("import"); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step {
        BringIn,
        Match,
        Check,
        Done
    };
    void build();
    QWidget *makeFooter();
    QWidget *makeDone();
    void go(Step step);
    void forward();
    void back();
    void apply();
    void finish(const Result<ImportOutcome> &outcome);
    void saveProblems();
    void takeBack();
    void startAgain();
    void told(const Result<int> &stayed);
    void refresh();
    [[nodiscard]] QJsonObject decided() const;
    void offerKept();
    bool goOnWith(DraftId id);
    void cannotGoOn(const Error &error, const KeptImport &kept);
    void tellResumed(const ImportSession::Resumed &resumed, bool isLongAtCheck);

    ImportServices &m_services;
    ImportSession m_session;
    ImportKeeper *m_keeper;
    QJsonObject m_repairLater; ///< of a long list, once it is looked through again
    StepList *m_steps;
    InlineMessage *m_kept; ///< a list half brought in: offered, here again, or why not
    QStackedWidget *m_stack;
    BringInPage *m_bringIn;
    MatchPage *m_match;
    CheckPage *m_check;
    InlineMessage *m_result;
    QPushButton *m_back = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_next = nullptr;
    QAction *m_undo;
    QAction *m_show;
    QAction *m_again;
    QAction *m_goOn;
    QAction *m_putAway;
    DraftId m_offered; ///< what m_goOn and m_putAway are about
    int m_undoIndex = -1;
    Step m_step = BringIn;
};

} // namespace wardmate
