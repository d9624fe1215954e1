// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/program_access.h"

#include <QWidget>

class QProgressBar;
class QStackedWidget;

namespace wardmate {

class InlineMessage;
class PassphrasePage;
class ProgrammePage;
class Prompts;
class RecoveryPage;
class StepList;
class SupportersPage;

/// Starting a programme in three steps: the programme, a passphrase with the recovery key, the supporters (ux.md 7.8). No
/// question that a nurse cannot answer.
class FirstRunPages final : public QWidget
{
    Q_OBJECT

public:
    FirstRunPages(ProgramAccess &access, Prompts &prompts, QWidget *parent = nullptr);

    void restart(const QString &note = {});
    [[nodiscard]] bool isBusy() const; ///< a file is being made
    [[nodiscard]] int step() const; ///< 0 to 2

signals:
    void opened(const wardmate::OpenedProgram &program);
    void openFileWanted();
    void sampleWanted();

private:
    void connectAll();
    enum Page {
        Programme,
        Passphrase,
        Recovery,
        Supporters
    };
    void goTo(Page page);
    void create();
    void created(const Result<CreatedProgram> &result);

    ProgramAccess &m_access;
    StepList *m_steps;
    QStackedWidget *m_pages;
    ProgrammePage *m_programme;
    PassphrasePage *m_passphrase;
    RecoveryPage *m_recovery;
    SupportersPage *m_supporters;
    OpenedProgram m_program;
};

} // namespace wardmate
