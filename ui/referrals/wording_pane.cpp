// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/wording_pane.h"

#include "models/referrals/draft_store.h"
#include "ui/base/action_button.h"
#include "ui/base/choice_box.h"
#include "ui/base/error_text.h"
#include "ui/base/flow_layout.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"
#include "ui/referrals/choices.h"
#include "ui/referrals/wording_command.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kDraftKind = u"wording"_s;

/// Nobody's referral: enough to see how a message will read.
ReferralDetail sample()
{
    ReferralDetail detail;
    detail.identity
        = {WordingPane::tr("Rivera, Ana"), u"ext. 4410"_s, u"ana.rivera@example.org"_s, WordingPane::tr("after 15:00")};
    detail.referral.supporter = {1};
    detail.supporterName = WordingPane::tr("Diaz, Marta");
    detail.supporterPhone = u"ext. 3120"_s;
    detail.supporterEmail = u"marta.diaz@example.org"_s;
    detail.event.oneLine = WordingPane::tr("Was at the bedside during an unexpected death.");
    return detail;
}

QLabel *labelFor(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

} // namespace

QString wordingWords(const WordingProblem &problem)
{
    using Kind = WordingProblem::Kind;
    const QString field = u"{{"_s + problem.field + u"}}"_s;
    switch (problem.kind) {
    case Kind::UnknownField:
        return WordingPane::tr("%1 is not a field of this message. Choose one of those below.").arg(field);
    case Kind::FieldInSubject:
        return WordingPane::tr("%1 may not stand in the subject: others see it. Move it into the text.").arg(field);
    case Kind::Unclosed:
        return WordingPane::tr("A field or a part has no end. Close a field with }} and a part with {{/ and its name.");
    case Kind::NoSubject:
        return WordingPane::tr("The first line must be the subject: \"Subject: ...\".");
    case Kind::Empty:
        return WordingPane::tr("Nothing is left of the message. Write it, or go back to our wording.");
    }
    return {};
}

WordingPane::WordingPane(ReferralServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_kind(new ChoiceBox(this))
    , m_language(new ChoiceBox(this))
    , m_edit(new QPlainTextEdit(this))
    , m_fieldBox(new QWidget(this))
    , m_fields(new FlowLayout)
    , m_subject(new QLabel(this))
    , m_preview(new QPlainTextEdit(this))
    , m_whose(quietLabel({}, this))
    , m_problem(new InlineMessage(this))
    , m_ours(new QAction(tr("Back to &our wording"), this))
{
    setObjectName(u"wording"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseBeforeStoring);
    for (const Word<MessageKind> &word : wordsOf<MessageKind>())
        m_kind->addChoice(labelOf(word.value), codeOf(word.value));
    m_kind->setChoice<MessageKind>(MessageKind::Assignment);
    m_language->addChoice(tr("English"), u"en"_s);
    m_language->addChoice(tr("Spanish"), u"es"_s);
    m_language->setCode(QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s);
    build();
    connect(m_kind, &ChoiceBox::codeChosen, this, &WordingPane::load);
    connect(m_language, &ChoiceBox::codeChosen, this, &WordingPane::load);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading)
            return;
        refresh();
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &WordingPane::store);
    connect(m_ours, &QAction::triggered, this, &WordingPane::backToOurs);
    connect(&m_services.undo, &QUndoStack::indexChanged, this, [this] {
        if (!m_loading && !m_edit->hasFocus())
            load(); // somebody took the change back
    });
    load();
}

void WordingPane::build()
{
    m_kind->setObjectName(u"wordingKind"_s);
    m_language->setObjectName(u"wordingLanguage"_s);
    m_problem->setObjectName(u"wordingProblem"_s);
    m_whose->setObjectName(u"wordingWhose"_s);
    m_ours->setObjectName(u"backToOurs"_s);
    auto *choice = new QHBoxLayout;
    choice->addWidget(labelFor(tr("&Message"), m_kind, this));
    choice->addWidget(m_kind, 1);
    choice->addWidget(labelFor(tr("&Language"), m_language, this));
    choice->addWidget(m_language);
    // Scrolls where text and fields do not fit below one another.
    auto *content = new QWidget(this);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_halves = new QHBoxLayout(content);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->addWidget(makeEditor(), 1);
    m_halves->addWidget(makePreview(), 1);
    m_halves->setSpacing(fontMetrics().height());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingLabel(tr("Wording of the messages"), 1, this));
    layout->addLayout(choice);
    layout->addWidget(m_problem);
    layout->addWidget(scroll, 1);
    auto *last = new QHBoxLayout;
    last->addWidget(m_whose, 1);
    last->addWidget(new ActionButton(m_ours, this));
    layout->addLayout(last);
    fitHeights();
}

void WordingPane::fitHeights()
{
    for (QPlainTextEdit *text : {m_edit, m_preview})
        text->setMinimumHeight(fontMetrics().lineSpacing() * 8);
}

/// All lines of the fields: a scrolled page gives them no more than the least they ask for.
bool WordingPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_fieldBox && event->type() == QEvent::Resize)
        m_fieldBox->setMinimumHeight(m_fields->heightForWidth(m_fieldBox->width()));
    return Pane::eventFilter(watched, event);
}

void WordingPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeights();
}

QWidget *WordingPane::makeEditor()
{
    auto *half = new QWidget(this);
    m_edit->setObjectName(u"wordingText"_s);
    m_edit->setTabChangesFocus(true);
    m_fieldBox->setLayout(m_fields);
    m_fieldBox->installEventFilter(this);
    m_fields->setSpacing(fontMetrics().height() / 3);
    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(tr("&Wording"), m_edit, half));
    layout->addWidget(m_edit, 1);
    layout->addWidget(quietLabel(tr("Put in where the cursor stands:"), half));
    layout->addWidget(m_fieldBox);
    return half;
}

QWidget *WordingPane::makePreview()
{
    auto *half = new QWidget(this);
    m_preview->setObjectName(u"wordingPreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_subject->setObjectName(u"previewSubject"_s);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(tr("How it &reads"), m_preview, half));
    layout->addWidget(m_subject);
    layout->addWidget(m_preview, 1);
    return half;
}

MessageKind WordingPane::kind() const
{
    return m_kind->choice<MessageKind>().value_or(MessageKind::Assignment);
}

QString WordingPane::language() const
{
    return m_language->code().isEmpty() ? u"en"_s : m_language->code();
}

DraftId WordingPane::draftOf() const
{
    const auto drafts = m_services.drafts.all(kDraftKind).value_or(QList<Draft>{});
    for (const Draft &draft : drafts) {
        if (draft.body.value(u"message"_s).toString() == codeOf(kind())
            && draft.body.value(u"language"_s).toString() == language())
            return draft.id;
    }
    return {};
}

void WordingPane::load()
{
    m_pause.stop();
    m_loading = true;
    ++m_visit;
    const DraftId draft = draftOf();
    const auto kept
        = draft.isValid() ? m_services.drafts.find(draft) : Result<Draft>(failure(Error::Kind::NotFound, {}));
    const QString text = kept ? kept->body.value(u"text"_s).toString()
        : m_services.wording  ? m_services.wording->inForce(kind(), language())
                              : shippedTemplate(kind(), language());
    if (text != m_edit->toPlainText())
        m_edit->setPlainText(text);
    fillFields();
    m_loading = false;
    refresh();
}

void WordingPane::fillFields()
{
    const QStringList fields = messageFields(kind());
    while (QLayoutItem *item = m_fields->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = m_edit;
    for (const QString &field : fields) {
        auto *button = new QPushButton(field, this);
        button->setObjectName(u"field_"_s + field);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Put in the field %1").arg(field));
        m_fields->addWidget(button);
        button->show();
        setTabOrder(before, button);
        before = button;
        connect(button, &QPushButton::clicked, this, [this, field] { insertField(field); });
    }
}

void WordingPane::insertField(const QString &field)
{
    m_edit->insertPlainText(u"{{"_s + field + u"}}"_s);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void WordingPane::refresh()
{
    const QString text = m_edit->toPlainText();
    const auto problem = wordingProblem(kind(), text);
    const bool isOurs = text == shippedTemplate(kind(), language());
    m_ours->setEnabled(!isOurs);
    m_whose->setText(problem ? tr("Kept, but not in use yet: the messages keep the wording before.")
            : isOurs         ? tr("This is our wording.")
                             : tr("This is the programme's own wording. It is in use."));
    m_edit->setAccessibleDescription(problem ? wordingWords(*problem) : QString());
    if (problem)
        return m_problem->show(InlineMessage::Kind::Problem, wordingWords(*problem));
    m_problem->clear();
    const ProgrammeSettings settings = m_services.programme ? m_services.programme() : ProgrammeSettings{};
    const QStringList lines = m_services.resourceLines ? m_services.resourceLines(language()) : QStringList{};
    if (const auto read = composeMessage(kind(), sample(), settings, lines, text)) {
        m_subject->setText(tr("Subject: %1").arg(read->subject));
        m_preview->setPlainText(read->body);
    }
}

bool WordingPane::put(const QString &text)
{
    m_loading = true;
    const auto done = WordingCommand::perform(m_services.undo, *m_services.wording,
        {kind(), language(), m_services.wording->own(kind(), language()), text, m_visit});
    m_loading = false;
    setUnkept(*this, !done);
    if (!done)
        m_problem->show(InlineMessage::Kind::Problem, errorText(done.error()));
    return done.has_value();
}

/// What can be used is in force from now on; what cannot is kept as it stands.
void WordingPane::store()
{
    m_pause.stop();
    if (m_loading || !m_services.wording)
        return;
    const QString text = m_edit->toPlainText();
    if (text == m_services.wording->inForce(kind(), language())) {
        setUnkept(*this, false);
        return removeDraft();
    }
    if (wordingProblem(kind(), text))
        return keepDraft();
    if (put(text)) {
        removeDraft();
        emit saved();
    }
}

void WordingPane::keepDraft()
{
    const QJsonObject body{
        {u"message"_s, codeOf(kind())}, {u"language"_s, language()}, {u"text"_s, m_edit->toPlainText()}};
    const auto kept = m_services.drafts.keep(draftOf(), kDraftKind, body);
    setUnkept(*this, !kept && kept.error().kind != Error::Kind::Busy);
    if (!kept)
        m_problem->show(InlineMessage::Kind::Problem, errorText(kept.error()));
}

void WordingPane::removeDraft()
{
    if (const DraftId draft = draftOf(); draft.isValid())
        (void)m_services.drafts.remove(draft);
}

void WordingPane::backToOurs()
{
    m_pause.stop();
    ++m_visit;
    if (!m_services.wording)
        return;
    const bool wasOwn = !m_services.wording->own(kind(), language()).isEmpty();
    removeDraft();
    if (wasOwn && put({})) {
        emit saved();
        emit undoOffered(
            {.text = tr("Back to our wording."), .undo = [stack = &m_services.undo, index = m_services.undo.index()] {
                 if (stack->index() == index)
                     stack->undo();
             }});
    }
    load();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void WordingPane::keepDrafts()
{
    store();
}

bool WordingPane::openItem(const QString &reference)
{
    store();
    const auto wanted = fromCode<MessageKind>(reference.section(u':', 0, 0));
    if (!wanted)
        return false;
    m_kind->setChoice<MessageKind>(*wanted);
    if (const QString language = reference.section(u':', 1, 1); m_language->findData(language) >= 0)
        m_language->setCode(language);
    load();
    return true;
}

void WordingPane::setRoom(Room room)
{
    m_halves->setDirection(room == Room::Wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void WordingPane::focusFirst()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void WordingPane::leave()
{
    store();
    emit goTo(u"referrals"_s, QString());
}

void WordingPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    Pane::keyPressEvent(event);
}

} // namespace wardmate
