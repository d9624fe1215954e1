// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/programme/self_check.h"
#include "ui/base/pane.h"

#include <functional>

class QLabel;
class QUndoStack;
class QVBoxLayout;

namespace wardmate {

class ChoiceBox;
class InlineMessage;
class Prompts;

/// What the page of the self-check asks of the rest of the program.
struct SelfCheckServices {
    Prompts &prompts;
    QUndoStack &undo;
    std::function<Result<QString>()> load; ///< the stored answers as text, empty before the first time
    std::function<Result<void>(const QString &text)> save;
    std::function<QDate()> today;
    /// Format by suffix, "pdf" or "html".
    std::function<Result<void>(const SelfCheck &check, const QString &suffix, const QString &path)> saveDocument;
    std::function<QString(const QString &suffix)> fileName;
    std::function<void(const SelfCheck &check)> print; ///< through the system's print preview
};

/// The programme against the eight areas on which experts agreed: a page of statements, each answered at once, and the
/// document to take to a meeting.
class SelfCheckPane final : public Pane
{
    Q_OBJECT

public:
    explicit SelfCheckPane(SelfCheckServices &services, QWidget *parent = nullptr);
    void focusFirst() override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("self-check"); }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addArea(CheckArea area, QVBoxLayout *page);
    void addQuestion(const CheckQuestion &question, QVBoxLayout *page);
    [[nodiscard]] QWidget *makeFooter();
    void fitWidth();
    void load();
    void answer(const QString &code, const QString &answer);
    void store(const SelfCheck &check);
    void showAnswers(const SelfCheck &check);
    void saveDocument(const QString &suffix, const QString &filter);

    SelfCheckServices &m_services;
    SelfCheck m_check;
    InlineMessage *m_message;
    QWidget *m_page = nullptr;
    QLabel *m_summary = nullptr;
    QHash<QString, ChoiceBox *> m_boxes; ///< by question
    QHash<CheckArea, QLabel *> m_standings;
};

/// The place "selfcheck", reached from the programme's page.
[[nodiscard]] PaneSpec selfCheckPane(SelfCheckServices &services);

} // namespace wardmate
