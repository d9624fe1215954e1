// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/self_check_pane.h"

#include "ui/base/choice_box.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/prompts.h"
#include "ui/base/value_command.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

SelfCheckPane::SelfCheckPane(SelfCheckServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_message(new InlineMessage(this))
{
    setObjectName(u"selfCheckPane"_s);
    auto *print = new QAction(tr("&Print the self-check…"), this);
    print->setObjectName(u"printSelfCheck"_s);
    connect(print, &QAction::triggered, this, [this] { m_services.print(m_check); });
    offer(Standard::Print, print);
    build();
}

void SelfCheckPane::build()
{
    m_page = new QWidget(this);
    auto *page = new QVBoxLayout(m_page);
    page->addWidget(headingLabel(tr("Self-check"), 1, m_page));
    page->addWidget(quietLabel(selfCheckSource(), m_page));
    page->addWidget(quietLabel(
        tr("Answer together with those who run the programme; once a year is enough. Every answer is kept at once."),
        m_page));
    for (const Word<CheckArea> &area : wordsOf<CheckArea>())
        addArea(area.value, page);
    page->addStretch(1);
    fitWidth();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"selfCheckScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_message);
    all->addWidget(scroll, 1);
    all->addWidget(makeFooter());
    m_message->clear();
}

void SelfCheckPane::addArea(CheckArea area, QVBoxLayout *page)
{
    page->addSpacing(fontMetrics().height() / 2);
    page->addWidget(headingLabel(labelOf(area), 2, m_page));
    page->addWidget(quietLabel(areaText(area), m_page));
    auto *standing = quietLabel({}, m_page);
    standing->setObjectName(u"standing_"_s + codeOf(area));
    m_standings.insert(area, standing);
    for (const CheckQuestion &question : checkQuestions()) {
        if (question.area == area)
            addQuestion(question, page);
    }
    page->addWidget(standing);
}

void SelfCheckPane::addQuestion(const CheckQuestion &question, QVBoxLayout *page)
{
    auto *row = new QHBoxLayout;
    auto *box = new ChoiceBox(m_page);
    auto *text = new QLabel(questionText(question), m_page);
    text->setWordWrap(true);
    text->setBuddy(box);
    box->setObjectName(u"answer_"_s + question.code);
    box->setOptional(tr("Not answered"));
    box->addWords<CheckAnswer>();
    connect(box, &ChoiceBox::codeChosen, this,
        [this, code = question.code](const QString &chosen) { answer(code, chosen); });
    m_boxes.insert(question.code, box);
    row->addWidget(text, 1);
    row->addWidget(box, 0, Qt::AlignTop);
    page->addLayout(row);
}

QWidget *SelfCheckPane::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    m_summary = quietLabel({}, footer);
    m_summary->setObjectName(u"selfCheckSummary"_s);
    layout->addWidget(m_summary, 1);
    const auto addButton = [&](const QString &text, const QString &suffix, const QString &filter) {
        auto *button = new QPushButton(text, footer);
        button->setObjectName(u"save_"_s + suffix);
        connect(button, &QPushButton::clicked, this, [this, suffix, filter] { saveDocument(suffix, filter); });
        layout->addWidget(button);
    };
    addButton(tr("Save as P&DF…"), u"pdf"_s, tr("PDF files (*.pdf)"));
    addButton(tr("Save as &web page…"), u"html"_s, tr("Web pages (*.html)"));
    return footer;
}

void SelfCheckPane::focusFirst()
{
    for (const CheckQuestion &question : checkQuestions()) {
        if (!m_check.answer(question.code))
            return m_boxes.value(question.code)->setFocus(Qt::OtherFocusReason);
    }
    m_boxes.value(checkQuestions().constFirst().code)->setFocus(Qt::OtherFocusReason);
}

/// Lines no longer than one reads with ease, at any text size.
void SelfCheckPane::fitWidth()
{
    m_page->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
}

void SelfCheckPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_page != nullptr)
        fitWidth();
    Pane::changeEvent(event);
}

void SelfCheckPane::showEvent(QShowEvent *event)
{
    load();
    Pane::showEvent(event);
}

void SelfCheckPane::load()
{
    const auto text = m_services.load();
    if (!text)
        return m_message->show(InlineMessage::Kind::Problem, errorText(text.error()));
    showAnswers(selfCheckFromText(*text));
}

void SelfCheckPane::answer(const QString &code, const QString &answer)
{
    SelfCheck after = m_check;
    const auto known = fromCode<CheckAnswer>(answer);
    if (known)
        after.answers.insert(code, {*known, m_services.today()});
    else
        after.answers.remove(code);
    if (after == m_check)
        return;
    m_message->clear();
    m_services.undo.push(new ValueCommand<SelfCheck>(tr("answer the self-check"), m_check, after,
        [self = QPointer(this), save = m_services.save](const SelfCheck &check) {
            if (self)
                self->store(check);
            else
                (void)save(selfCheckAsText(check));
        }));
    emit undoOffered({.text = tr("The answer was kept."), .undo = [&stack = m_services.undo] { stack.undo(); }});
}

void SelfCheckPane::store(const SelfCheck &check)
{
    if (const auto stored = m_services.save(selfCheckAsText(check)); !stored) {
        m_message->show(InlineMessage::Kind::Problem, errorText(stored.error()));
        return showAnswers(m_check);
    }
    emit saved();
    showAnswers(check);
}

void SelfCheckPane::showAnswers(const SelfCheck &check)
{
    m_check = check;
    for (const CheckQuestion &question : checkQuestions())
        m_boxes.value(question.code)->setCode(codeOf(check.answer(question.code)));
    int open = 0;
    for (const AreaStanding &standing : standingsOf(check)) {
        m_standings.value(standing.area)->setText(standingText(standing));
        open += standing.open;
    }
    const QDate newest = newestAnswer(check);
    const QString asked
        = open == 0 ? tr("Every statement is answered.") : tr("%n statement(s) not answered.", nullptr, open);
    m_summary->setText(newest.isValid()
            ? asked + u' ' + tr("Newest answer: %1.").arg(QLocale().toString(newest, QLocale::LongFormat))
            : asked);
}

void SelfCheckPane::saveDocument(const QString &suffix, const QString &filter)
{
    const QString path = m_services.prompts.chooseSaveFile({.title = tr("Save the self-check"),
        .suggested = m_services.fileName(suffix),
        .filters = {filter},
        .suffix = suffix});
    if (path.isEmpty())
        return;
    if (const auto stored = m_services.saveDocument(m_check, suffix, path); !stored)
        return m_message->show(InlineMessage::Kind::Problem, errorText(stored.error()));
    m_message->show(InlineMessage::Kind::Success, tr("The self-check was saved."));
}

PaneSpec selfCheckPane(SelfCheckServices &services)
{
    return {.id = u"selfcheck"_s,
        .title = SelfCheckPane::tr("S&elf-check"),
        .menu = {},
        .group = u"team"_s,
        .icon = u"check"_s,
        .make = [&services](QWidget *parent) -> Pane * { return new SelfCheckPane(services, parent); },
        .count = {},
        .listed = false};
}

} // namespace wardmate
