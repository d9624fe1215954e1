// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_editor.h"

#include "models/sheets/sheet_fields.h"
#include "models/sheets/sheet_renderer.h"
#include "models/sheets/sheet_text_store.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"
#include "ui/base/prompts.h"
#include "ui/base/tab_order.h"
#include "ui/sheets/sheet_checks.h"
#include "ui/sheets/sheet_preview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {
constexpr int kRest = 250; // milliseconds after the last key
}

SheetEditor::SheetEditor(SheetServices &services, ShownSheet shown, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_shown(std::move(shown))
    , m_text(new QPlainTextEdit(this))
    , m_preview(new SheetPreview(this))
    , m_origin(new InlineMessage(this))
    , m_problem(new InlineMessage(this))
    , m_keep(new QPushButton(tr("&Keep this text"), this))
    , m_reset(new QPushButton(tr("&Back to the shipped text…"), this))
    , m_wait(new QTimer(this))
{
    setObjectName(u"sheetEditor"_s);
    setWindowTitle(tr("Text of a sheet"));
    setDraftKey(*this, u"sheet %1 %2"_s.arg(m_shown.sheet.info.id, m_shown.sheet.language));
    build();
    m_wait->setSingleShot(true);
    m_wait->setInterval(kRest);
    connect(m_wait, &QTimer::timeout, this, &SheetEditor::preview);
    connect(m_text, &QPlainTextEdit::textChanged, m_wait, qOverload<>(&QTimer::start));
    connect(m_keep, &QPushButton::clicked, this, &SheetEditor::keep);
    connect(m_reset, &QPushButton::clicked, this, &SheetEditor::resetToOurs);
    showText();
}

void SheetEditor::build()
{
    const int letter = fontMetrics().averageCharWidth();
    m_text->setObjectName(u"sheetText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the sheet"));
    m_keep->setObjectName(u"keepText"_s);
    m_keep->setDefault(true);
    m_reset->setObjectName(u"resetText"_s);
    m_reset->setAutoDefault(false);
    auto *sides = new QSplitter(this);
    sides->addWidget(buildText());
    sides->addWidget(m_preview);
    sides->setChildrenCollapsible(false);
    sides->setSizes({letter * 70, letter * 70});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(m_shown.sheet.info.title, 1, this));
    layout->addWidget(m_origin);
    layout->addWidget(sides, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buildActs());
    tabThrough({findChild<QPushButton *>(u"insertField"_s), m_text, m_preview, m_problem, m_reset,
        findChild<QPushButton *>(u"leaveText"_s), m_keep});
    resize(letter * 150, fontMetrics().height() * 42);
    m_text->setFocus(Qt::OtherFocusReason);
}

QWidget *SheetEditor::buildText()
{
    auto *side = new QWidget(this);
    auto *label = new QLabel(tr("&Text"), side);
    label->setBuddy(m_text);
    auto *field = new QPushButton(tr("&Insert a field"), side);
    field->setObjectName(u"insertField"_s);
    field->setAutoDefault(false);
    auto *menu = new QMenu(field);
    for (const QString &name : sheetFields())
        menu->addAction(name, this, [this, name] { m_text->insertPlainText(u"{{"_s + name + u"}}"_s); });
    field->setMenu(menu);
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(field);
    auto *hint
        = quietLabel(tr("How a line begins says what it is: # the title, ## a heading, - a point, [] a box to tick, "
                        "> words to say, ~ small print, ___ a line to write on. The crisis numbers stand first "
                        "whatever the text says."),
            side);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    layout->addWidget(hint);
    return side;
}

QWidget *SheetEditor::buildActs()
{
    auto *acts = new QWidget(this);
    auto *leave = new QPushButton(tr("Cancel"), acts);
    leave->setObjectName(u"leaveText"_s);
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout(acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_reset);
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_keep);
    return acts;
}

void SheetEditor::showText()
{
    const QString &id = m_shown.sheet.info.id;
    const QString &language = m_shown.sheet.language;
    m_text->setPlainText(m_services.texts->text(id, language).value_or(QString()));
    const auto origin = m_services.texts->origin(id, language);
    m_reset->setEnabled(origin != SheetTextStore::Origin::Ours);
    if (origin == SheetTextStore::Origin::OwnOutdated)
        m_origin->show(InlineMessage::Kind::Information,
            tr("The shipped text has changed since this copy was made. Go back to it, or keep the copy as it is."));
    else
        m_origin->clear();
    preview();
}

void SheetEditor::preview()
{
    m_wait->stop();
    const QString &language = m_shown.sheet.language;
    const auto sheet = parseTemplate(m_shown.sheet.info.id, language, m_text->toPlainText());
    const auto document = sheet ? renderSheet(*sheet, m_shown.facts, m_shown.options)
                                : Result<SheetDocument>(tl::unexpected<Error>(sheet.error()));
    m_keep->setEnabled(document && document->isUnderstood());
    if (!document) {
        m_problem->show(InlineMessage::Kind::Problem, refusalWords(document.error()));
        return;
    }
    if (const QString problem = problemsOf(*document); !problem.isEmpty())
        m_problem->show(
            document->isUnderstood() ? InlineMessage::Kind::Warning : InlineMessage::Kind::Problem, problem);
    else
        m_problem->clear();
    m_preview->setDocument(*document, sheetPlainText(*sheet, m_shown.facts).value_or(QString()));
}

void SheetEditor::keep()
{
    preview();
    if (!m_keep->isEnabled())
        return;
    const auto kept = m_services.texts->keep(m_shown.sheet.info.id, m_shown.sheet.language, m_text->toPlainText());
    if (kept)
        return accept();
    m_problem->show(InlineMessage::Kind::Problem, refusalWords(kept.error()));
}

void SheetEditor::resetToOurs()
{
    if (!m_services.prompts.confirm({.title = tr("Back to the shipped text"),
            .text = tr("Your own text of this sheet is given up for the one that comes with the program."),
            .act = tr("Use the shipped text"),
            .leave = tr("Keep my text")}))
        return;
    if (const auto done = m_services.texts->reset(m_shown.sheet.info.id, m_shown.sheet.language); !done)
        return m_problem->show(InlineMessage::Kind::Problem, refusalWords(done.error()));
    showText();
}

} // namespace wardmate
