// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/pane.h"
#include "ui/referrals/referral_services.h"

#include <QTimer>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;

namespace wardmate {

class ChoiceBox;
class FlowLayout;
class InlineMessage;

/// The programme's own words for the ready messages, in both languages, with a preview as one types. What can be used is
/// in force at once; what cannot be used yet is kept as a draft, and the wording before stays in force.
class WordingPane final : public Pane
{
    Q_OBJECT

public:
    explicit WordingPane(ReferralServices &services, QWidget *parent = nullptr);

    void focusFirst() override;
    /// "assignment:es": that message in that language.
    bool openItem(const QString &reference) override;
    void setRoom(Room room) override;
    void keepDrafts() override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("messages"); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fitHeights();
    QWidget *makeEditor();
    QWidget *makePreview();
    void load();
    void fillFields();
    void insertField(const QString &field);
    void refresh();
    void store();
    void leave();
    void backToOurs();
    void keepDraft();
    void removeDraft();
    [[nodiscard]] DraftId draftOf() const;
    [[nodiscard]] bool put(const QString &text);
    [[nodiscard]] MessageKind kind() const;
    [[nodiscard]] QString language() const;

    ReferralServices &m_services;
    ChoiceBox *m_kind;
    ChoiceBox *m_language;
    QPlainTextEdit *m_edit;
    QWidget *m_fieldBox;
    FlowLayout *m_fields;
    QLabel *m_subject;
    QPlainTextEdit *m_preview;
    QLabel *m_whose;
    InlineMessage *m_problem;
    QAction *m_ours;
    QBoxLayout *m_halves = nullptr;
    QTimer m_pause;
    int m_visit = 0; ///< edits of one stay are one act to undo
    bool m_loading = false;
};

/// What is wrong with a wording, and what helps.
[[nodiscard]] QString wordingWords(const WordingProblem &problem);

} // namespace wardmate
