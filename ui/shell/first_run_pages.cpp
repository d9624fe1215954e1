// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run_pages.h"

#include "ui/base/error_text.h"
#include "ui/base/step_list.h"
#include "ui/shell/passphrase_page.h"
#include "ui/shell/programme_page.h"
#include "ui/shell/recovery_page.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

FirstRunPages::FirstRunPages(ProgramAccess &access, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_steps(new StepList({tr("Programme"), tr("Passphrase"), tr("Recovery key")}, Qt::Horizontal, this))
    , m_pages(new QStackedWidget(this))
    , m_programme(new ProgrammePage(access, prompts, this))
    , m_passphrase(new PassphrasePage(access, this))
    , m_recovery(new RecoveryPage(prompts, this))
{
    setObjectName(u"firstRunPages"_s);
    m_pages->addWidget(m_programme);
    m_pages->addWidget(m_passphrase);
    m_pages->addWidget(m_recovery);
    auto *layout = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    layout->setContentsMargins(line, line * 3 / 4, line, 0);
    auto *top = new QHBoxLayout;
    top->addStretch();
    top->addWidget(m_steps);
    top->addStretch();
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    connectAll();
}

void FirstRunPages::connectAll()
{
    connect(m_programme, &ProgrammePage::next, this, [this] { goTo(1); });
    connect(m_programme, &ProgrammePage::openFileWanted, this, &FirstRunPages::openFileWanted);
    connect(m_programme, &ProgrammePage::sampleWanted, this, &FirstRunPages::sampleWanted);
    connect(m_passphrase, &PassphrasePage::back, this, [this] { goTo(0); });
    connect(m_passphrase, &PassphrasePage::next, this, &FirstRunPages::create);
    connect(m_recovery, &RecoveryPage::finished, this, [this] {
        m_recovery->forget();
        emit opened(m_program);
    });
}

void FirstRunPages::restart()
{
    m_programme->clear();
    m_passphrase->clear();
    m_recovery->forget();
    goTo(0);
}

int FirstRunPages::step() const
{
    return m_pages->currentIndex();
}

void FirstRunPages::goTo(int step)
{
    m_pages->setCurrentIndex(step);
    m_steps->setCurrent(step);
    if (step == 0) {
        m_programme->focusFirst();
    } else if (step == 1) {
        const NewProgram program = m_programme->program();
        m_passphrase->start({program.hospital, program.person});
    } else {
        m_recovery->focusFirst();
    }
}

void FirstRunPages::create()
{
    m_passphrase->setBusy(true);
    m_access.create(m_programme->program(), m_passphrase->takePassphrase(),
        [self = QPointer<FirstRunPages>(this)](const Result<CreatedProgram> &result) {
            if (self)
                self->created(result);
        });
}

void FirstRunPages::created(const Result<CreatedProgram> &result)
{
    m_passphrase->setBusy(false);
    if (!result) {
        const QString text = errorText(result.error(), QFileInfo(m_programme->program().path).fileName());
        if (result.error().kind == Error::Kind::Exists) {
            goTo(0);
            m_programme->showPlaceProblem(text);
        } else {
            m_passphrase->showProblem(text);
        }
        return;
    }
    // The file exists now, so there is no way back to its passphrase here.
    m_passphrase->clear();
    m_program = result->program;
    m_recovery->setKey(result->recoveryKey, QFileInfo(m_program.path).fileName());
    goTo(2);
}

} // namespace wardmate
