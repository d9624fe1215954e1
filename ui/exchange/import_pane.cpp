// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_pane.h"

#include "models/base/whole_file.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"
#include "ui/base/prompts.h"
#include "ui/base/step_list.h"
#include "ui/base/tab_order.h"
#include "ui/exchange/bring_in_page.h"
#include "ui/exchange/check_page.h"
#include "ui/exchange/import_command.h"
#include "ui/exchange/import_keeper.h"
#include "ui/exchange/import_words.h"
#include "ui/exchange/match_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoStack>

#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

PaneSpec importPane(ImportServices &services)
{
    return {.id = u"import"_s,
        .title = ImportPane::tr("&Bring in a list"),
        .group = u"work"_s,
        .icon = u"add"_s,
        .make = [&services](QWidget *parent) { return new ImportPane(services, parent); },
        .listed = false};
}

ImportPane::ImportPane(ImportServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_session(services.kinds)
    , m_keeper(new ImportKeeper(
          services, [this] { return decided(); }, this))
    , m_steps(new StepList({tr("Bring in"), tr("Match columns"), tr("Check")}, Qt::Horizontal, this))
    , m_kept(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_bringIn(new BringInPage(m_session, services.prompts, m_stack))
    , m_match(new MatchPage(m_session, m_stack))
    , m_check(new CheckPage(m_session, services, m_stack))
    , m_result(nullptr)
    , m_undo(new QAction(tr("&Undo"), this))
    , m_show(new QAction(tr("&Show them"), this))
    , m_again(new QAction(tr("Bring in &another list"), this))
    , m_goOn(new QAction(tr("&Go on with it"), this))
    , m_putAway(new QAction(tr("&Throw it away"), this))
{
    build();
    connect(m_keeper, &ImportKeeper::troubleChanged, this, [this](const QString &problem) {
        setUnkept(*this, !problem.isEmpty());
        if (!problem.isEmpty())
            m_kept->show(InlineMessage::Kind::Problem, problem);
        else
            m_kept->clear();
    });
    connect(m_bringIn, &BringInPage::changed, this, [this] {
        if (m_session.hasTable())
            m_kept->clear(); // another was chosen than what is offered there
        refresh();
    });
    connect(m_match, &MatchPage::changed, this, &ImportPane::refresh);
    connect(m_check, &CheckPage::changed, this, &ImportPane::refresh);
    connect(m_check, &CheckPage::loaded, this, [this] {
        m_check->goToRepair(std::exchange(m_repairLater, {}));
        if (m_step == Check && isVisible())
            focusFirst();
    });
    connect(m_check, &CheckPage::calledOff, this, [this] {
        if (m_step != Check)
            return;
        back();
        emit said(tr("Called off. Nothing was added."));
    });
    connect(m_undo, &QAction::triggered, this, &ImportPane::takeBack);
    connect(m_show, &QAction::triggered, this, [this] { emit goTo(m_session.kind().code, {}); });
    connect(m_again, &QAction::triggered, this, &ImportPane::startAgain);
    connect(m_goOn, &QAction::triggered, this, [this] { (void)goOnWith(m_offered); });
    connect(m_putAway, &QAction::triggered, this, [this] {
        m_services.drafts.remove(m_offered);
        m_kept->clear();
        offerKept(); // the one before it
        focusFirst();
    });
    go(BringIn);
    offerKept();
}

void ImportPane::focusFirst()
{
    switch (m_step) {
    case BringIn:
        return m_session.hasTable() ? m_next->setFocus(Qt::OtherFocusReason) : m_bringIn->focusFirst();
    case Match:
        return m_match->focusFirst();
    case Check:
        return m_next->isEnabled() ? m_next->setFocus(Qt::OtherFocusReason) : m_check->focusFirst();
    case Done:
        Pane::focusFirst();
    }
}

bool ImportPane::openItem(const QString &reference)
{
    if (m_step == Done)
        startAgain();
    if (reference.startsWith("draft:"_L1)) {
        const DraftId id{reference.mid(6).toLongLong()};
        return id == m_keeper->id() || goOnWith(id);
    }
    if (reference.startsWith("file:"_L1)) {
        if (!m_keeper->keepNow())
            return false; // the one that is here is not lost to another
        m_keeper->goOnWith({}); // a half-done one stays among what is unfinished
        go(BringIn);
        m_bringIn->openFiles(reference.mid(5).split(u'\n', Qt::SkipEmptyParts));
        focusFirst();
        return true;
    }
    const QString how = reference.contains(u':') ? reference.section(u':', 0, 0) : QString();
    const QString kind = reference.section(u':', -1);
    m_bringIn->setKind(kind);
    if (how == "paste"_L1)
        m_bringIn->paste();
    else if (how == "choose"_L1)
        QTimer::singleShot(0, m_bringIn, &BringInPage::chooseFile); // the place is shown before the question
    return m_session.kind().code == kind;
}

QString ImportPane::here() const
{
    return m_keeper->id().isValid() ? u"draft:%1"_s.arg(m_keeper->id().value) : QString();
}

void ImportPane::keepDrafts()
{
    (void)m_keeper->keepNow();
}

void ImportPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_step != BringIn && m_step != Done)
        return back();
    if (event->matches(QKeySequence::Paste) && m_step == BringIn) {
        m_bringIn->paste();
        return focusFirst(); // on to the next step, if there was anything to paste
    }
    Pane::keyPressEvent(event);
}

void ImportPane::build()
{
    m_stack->addWidget(m_bringIn);
    m_stack->addWidget(m_match);
    m_stack->addWidget(m_check);
    m_stack->addWidget(makeDone());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(headingLabel(tr("Bring in a list"), 1, this));
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_steps);
    steps->addStretch();
    layout->addLayout(steps);
    layout->addWidget(m_kept);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFooter());
}

QWidget *ImportPane::makeFooter()
{
    auto *footer = new QWidget(this);
    m_back = new QPushButton(tr("&Back"), footer);
    m_save = new QPushButton(footer);
    m_save->setObjectName(u"saveProblems"_s);
    m_next = new QPushButton(footer);
    m_next->setObjectName(u"importNext"_s);
    m_next->setDefault(true);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    for (QPushButton *button : {m_back, m_save, m_next})
        layout->addWidget(button);
    connect(m_back, &QPushButton::clicked, this, &ImportPane::back);
    connect(m_save, &QPushButton::clicked, this, &ImportPane::saveProblems);
    connect(m_next, &QPushButton::clicked, this, &ImportPane::forward);
    return footer;
}

QWidget *ImportPane::makeDone()
{
    auto *page = new QWidget(m_stack);
    m_result = new InlineMessage(page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_result);
    layout->addStretch();
    return page;
}

void ImportPane::go(Step step)
{
    m_step = step;
    if (step == Match)
        m_match->load();
    if (step == Check)
        m_check->load();
    m_steps->setCurrent(step);
    m_stack->setCurrentIndex(step);
    tabThrough({m_kept, m_stack, m_back, m_save, m_next}); // a page may have been made anew
    refresh();
    if (isVisible())
        focusFirst();
}

void ImportPane::forward()
{
    if (m_step == BringIn) {
        if (!m_session.hasTable())
            return m_bringIn->say(tr("Choose a file or paste the cells first."));
        return go(Match);
    }
    if (m_step == Match) {
        // The page says itself what is missing.
        return m_match->missing().isEmpty() ? go(Check) : m_match->focusFirst();
    }
    apply();
}

void ImportPane::back()
{
    go(m_step == Check ? Match : BringIn);
}

void ImportPane::apply()
{
    const ImportPreview preview = m_check->preview();
    ImportCommand::perform(
        m_services, tr("bring in a list"), tr("Bringing in %n row(s)…", nullptr, preview.adding), preview,
        [self = QPointer(this)](const Result<int> &stayed) {
            if (self)
                self->told(stayed);
        },
        [self = QPointer(this)](const Result<ImportOutcome> &outcome) {
            if (self)
                self->finish(outcome);
        });
}

void ImportPane::finish(const Result<ImportOutcome> &outcome)
{
    const QString kind = m_session.kind().code;
    if (!outcome)
        return m_check->say(
            outcome.error().code == u"cancelled"_s ? tr("Called off. Nothing was added.") : errorText(outcome.error()));
    m_undoIndex = m_services.undo.index();
    emit saved();
    emit said(importDone(kind, *outcome));
    m_result->show(InlineMessage::Kind::Success, importDone(kind, *outcome), {m_show, m_undo, m_again});
    m_bringIn->reset(); // names of the list are not kept longer than needed
    m_keeper->forget();
    m_kept->clear();
    go(Done);
}

void ImportPane::saveProblems()
{
    const QString path = m_services.prompts.chooseSaveFile({.title = tr("Save the rows that are not added"),
        .suggested = tr("rows-not-added.csv"),
        .filters = {tr("Lists (*.csv)")},
        .suffix = u"csv"_s});
    if (path.isEmpty())
        return;
    if (writeWholeFile(path, m_check->preview().problemsCsv()))
        return emit said(
            tr("Saved. The file is readable by anybody who has it: delete it when the list is put right."));
    m_check->say(tr("The file could not be written there; nothing else was changed. Choose another folder."));
}

void ImportPane::takeBack()
{
    // Only this act, not whatever came after it.
    if (m_services.undo.index() == m_undoIndex)
        m_services.undo.undo();
}

void ImportPane::startAgain()
{
    m_bringIn->reset();
    go(BringIn);
    offerKept();
}

void ImportPane::told(const Result<int> &stayed)
{
    if (!stayed && stayed.error().code == u"cancelled"_s) // the act stays where it was, and so does what is said of it
        return emit said(tr("Called off. Everything is as it was before."));
    m_undoIndex = -1;
    const QString text = stayed ? importTakenBack(m_session.kind().code, *stayed) : errorText(stayed.error());
    emit said(text);
    if (m_step == Done)
        m_result->show(stayed ? InlineMessage::Kind::Information : InlineMessage::Kind::Problem, text, {m_again});
}

void ImportPane::refresh()
{
    const ImportPreview &preview = m_check->preview();
    const bool checking = m_step == Check;
    m_back->setVisible(m_step == Match || checking);
    m_next->setVisible(m_step != Done);
    m_steps->setVisible(m_step != Done);
    m_save->setVisible(checking && preview.problems() > 0);
    m_save->setText(tr("Sa&ve the %n row(s) not added…", nullptr, preview.problems()));
    m_next->setText(checking ? importButton(m_session.kind().code, preview.adding, preview.updating) : tr("&Next"));
    m_next->setEnabled(!checking || (m_check->isReady() && preview.adding + preview.updating > 0));
    m_keeper->keepSoon();
}

QJsonObject ImportPane::decided() const
{
    const auto draft = m_session.draft();
    if (!draft || m_step == Done)
        return {};
    QJsonObject body = toJson(*draft);
    body.insert(u"step"_s, int(m_step));
    if (m_step == Check || !m_repairLater.isEmpty())
        body.insert(u"repair"_s, m_step == Check ? m_check->repairHere() : m_repairLater);
    return body;
}

/// Whoever comes here by another way than the place before a lock.
void ImportPane::offerKept()
{
    const auto kept = m_keeper->find({});
    if (!kept)
        return;
    m_offered = kept->id;
    m_goOn->setText(tr("&Go on with it"));
    m_kept->show(InlineMessage::Kind::Information, halfBroughtIn(importDraftFrom(kept->body), kept->keptAt),
        {m_goOn, m_putAway});
}

/// Reads only: after unlocking nothing is written before the file was looked through. A long list is looked through again
/// when the person goes on, for that is work beside the window.
bool ImportPane::goOnWith(DraftId id)
{
    const auto kept = m_keeper->find(id);
    if (!kept) {
        m_kept->clear();
        return false;
    }
    if (!m_keeper->keepNow()) // of the list that is here
        return false;
    const auto resumed = m_session.resume(importDraftFrom(kept->body));
    if (!resumed) {
        cannotGoOn(resumed.error(), *kept);
        return true;
    }
    m_bringIn->showResumed();
    const int step = kept->body.value(u"step"_s).toInt();
    const bool wasAtCheck = step == Check && !resumed->hasChanged;
    const bool toCheck = wasAtCheck && !m_session.isLong();
    m_repairLater = toCheck || resumed->hasChanged ? QJsonObject() : kept->body.value(u"repair"_s).toObject();
    go(step == BringIn ? BringIn : toCheck ? Check : Match);
    if (toCheck)
        m_check->goToRepair(kept->body.value(u"repair"_s).toObject());
    m_keeper->goOnWith(*kept);
    tellResumed(*resumed, wasAtCheck && !toCheck);
    return true;
}

void ImportPane::cannotGoOn(const Error &error, const KeptImport &kept)
{
    if (!m_session.hasTable()) {
        m_keeper->goOnWith({});
        m_bringIn->reset();
        go(BringIn);
    }
    m_offered = kept.id;
    m_goOn->setText(tr("Try a&gain"));
    m_kept->show(InlineMessage::Kind::Warning, cannotResume(error, importDraftFrom(kept.body)), {m_goOn, m_putAway});
    m_kept->focusFirst();
}

void ImportPane::tellResumed(const ImportSession::Resumed &resumed, bool isLongAtCheck)
{
    m_kept->setClosable(true);
    if (isLongAtCheck)
        return m_kept->show(InlineMessage::Kind::Information,
            tr("The list is here again with all that you said about it. It is long, so its check is not made by "
               "itself: "
               "Next makes it again."));
    if (!resumed.hasChanged)
        return m_kept->show(InlineMessage::Kind::Information, tr("The list is here again as you left it."));
    m_kept->show(InlineMessage::Kind::Warning,
        resumed.correctionsLeftOut == 0
            ? tr("The file was changed since you left it. What you said about the columns stands; check them again.")
            : tr("The file was changed since you left it. What you said about the columns stands; the %n cell(s) you "
                 "had "
                 "corrected are as the file has them now.",
                nullptr, resumed.correctionsLeftOut));
}

} // namespace wardmate
