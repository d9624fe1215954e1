// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run_pages.h"

#include "ui/base/error_text.h"
#include "ui/base/step_list.h"
#include "ui/shell/passphrase_page.h"
#include "ui/shell/programme_page.h"
#include "ui/shell/recovery_page.h"
#include "ui/shell/supporters_page.h"

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
    , m_steps(new StepList({tr("Programme"), tr("Passphrase"), tr("Supporters")}, Qt::Horizontal, this))
    , m_pages(new QStackedWidget(this))
    , m_programme(new ProgrammePage(access, prompts, this))
    , m_passphrase(new PassphrasePage(access, this))
    , m_recovery(new RecoveryPage(access, prompts, this))
    , m_supporters(new SupportersPage(this))
{
    setObjectName(u"firstRunPages"_s);
    m_pages->addWidget(m_programme);
    m_pages->addWidget(m_passphrase);
    m_pages->addWidget(m_recovery);
    m_pages->addWidget(m_supporters);
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
    connect(m_programme, &ProgrammePage::next, this, [this] { goTo(Passphrase); });
    connect(m_programme, &ProgrammePage::openFileWanted, this, &FirstRunPages::openFileWanted);
    connect(m_programme, &ProgrammePage::sampleWanted, this, &FirstRunPages::sampleWanted);
    connect(m_passphrase, &PassphrasePage::back, this, [this] { goTo(Programme); });
    connect(m_passphrase, &PassphrasePage::next, this, &FirstRunPages::create);
    connect(m_recovery, &RecoveryPage::finished, this, [this] {
        m_recovery->forget();
        goTo(Supporters);
    });
    connect(m_supporters, &SupportersPage::chosen, this, [this](const QString &place, const QString &reference) {
        m_program.place = place;
        m_program.reference = reference;
        emit opened(m_program);
    });
}

void FirstRunPages::restart(const QString &note)
{
    m_programme->clear();
    m_programme->setNote(note);
    m_passphrase->clear();
    m_recovery->forget();
    goTo(Programme);
}

bool FirstRunPages::isBusy() const
{
    return m_passphrase->isBusy();
}

int FirstRunPages::step() const
{
    // The recovery key belongs to the passphrase.
    const int page = m_pages->currentIndex();
    return page > Passphrase ? page - 1 : page;
}

void FirstRunPages::goTo(Page page)
{
    m_pages->setCurrentIndex(page);
    m_steps->setCurrent(step());
    switch (page) {
    case Programme:
        return m_programme->focusFirst();
    case Passphrase: {
        const NewProgram program = m_programme->program();
        return m_passphrase->start({program.hospital, program.person});
    }
    case Recovery:
        return m_recovery->focusFirst();
    case Supporters:
        return m_supporters->focusFirst();
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
            goTo(Programme);
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
    goTo(Recovery);
}

} // namespace wardmate
