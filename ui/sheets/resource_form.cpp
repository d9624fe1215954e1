// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/resource_form.h"

#include "models/sheets/dial_string.h"
#include "ui/base/choice_box.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"
#include "ui/sheets/sheet_checks.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

ResourceForm::ResourceForm(QWidget *parent)
    : QWidget(parent)
    , m_fields(new FormFields(this))
    , m_title(headingLabel({}, 2, this))
    , m_state(quietLabel({}, this))
    , m_refusal(new InlineMessage(this))
    , m_kind(new ChoiceBox(m_fields))
    , m_audience(new ChoiceBox(m_fields))
    , m_onSheet(new QCheckBox(tr("&Print it on the sheets"), m_fields))
    , m_days(new QSpinBox(m_fields))
{
    setObjectName(u"resourceForm"_s);
    build();
    for (const TextField &field : m_texts)
        connect(field.line, &QLineEdit::textChanged, this, &ResourceForm::noteTyped);
    connect(m_days, &QSpinBox::valueChanged, this, &ResourceForm::noteTyped);
    connect(m_kind, &ChoiceBox::codeChosen, this, &ResourceForm::noteTyped);
    connect(m_audience, &ChoiceBox::codeChosen, this, &ResourceForm::noteTyped);
    connect(m_onSheet, &QCheckBox::clicked, this, &ResourceForm::noteTyped);
    connect(m_kind, &ChoiceBox::codeChosen, this, &ResourceForm::settle);
    connect(m_audience, &ChoiceBox::codeChosen, this, &ResourceForm::settle);
    connect(m_onSheet, &QCheckBox::clicked, this, &ResourceForm::settle);
    connect(m_days, &QSpinBox::editingFinished, this, &ResourceForm::settle);
    auto *store = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    store->setContext(Qt::WidgetWithChildrenShortcut);
    connect(store, &QShortcut::activated, this, &ResourceForm::submit);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &ResourceForm::left);
}

void ResourceForm::build()
{
    m_title->setObjectName(u"resourceTitle"_s);
    m_kind->setObjectName(u"resourceKind"_s);
    m_kind->addWords<ResourceKind>();
    m_audience->setObjectName(u"resourceAudience"_s);
    m_audience->addWords<ResourceAudience>();
    m_onSheet->setObjectName(u"resourceOnSheet"_s);
    m_days->setObjectName(u"resourceDays"_s);
    m_days->setRange(kLeastReviewDays, kMostReviewDays);
    addEssentials();
    addOtherWays();
    addSpanish();
    addDetails();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    const int space = fontMetrics().height() / 2;
    column->setContentsMargins(0, 0, space, 0);
    column->addWidget(m_fields);
    column->addStretch();
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_refusal);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFoot());
    m_refusal->setClosable(true);
}

QLineEdit *ResourceForm::addText(const QString &label, const QString &name, Text text, const QString &hint)
{
    auto *line = new QLineEdit(m_fields);
    line->setObjectName(name);
    m_fields->add(label, line, FormFields::Need::Optional, {}, hint);
    m_texts.push_back({line, text});
    connect(line, &QLineEdit::editingFinished, this, &ResourceForm::settle);
    return line;
}

QLineEdit *ResourceForm::addNumber(const QString &label, const QString &name, Text text)
{
    auto *line = new QLineEdit(m_fields);
    line->setObjectName(name);
    const auto check
        = [line] { return line->text().isEmpty() || isPlausibleNumber(line->text()) ? QString() : numberProblem(); };
    m_fields->add(label, line, FormFields::Need::Optional, check);
    m_texts.push_back({line, text});
    connect(line, &QLineEdit::editingFinished, this, &ResourceForm::settle);
    return line;
}

void ResourceForm::addEssentials()
{
    m_name = new QLineEdit(m_fields);
    m_name->setObjectName(u"resourceName"_s);
    m_fields->add(tr("N&ame"), m_name, FormFields::Need::Required,
        [this] { return m_name->text().trimmed().isEmpty() ? tr("What is it called? Add a name.") : QString(); });
    m_texts.push_back({m_name, &Resource::name});
    connect(m_name, &QLineEdit::editingFinished, this, &ResourceForm::settle);
    m_fields->add(tr("&Kind"), m_kind);
    m_phone = addNumber(tr("N&umber"), u"resourcePhone"_s, &Resource::phone);
    addNumber(tr("Te&xt messages"), u"resourceText"_s, &Resource::textLine);
    addText(tr("What it &is"), u"resourceDetail"_s, &Resource::detail,
        tr("One line: whom one reaches, which key to press."));
    addText(tr("Hour&s"), u"resourceHours"_s, &Resource::hours);
    m_fields->addRow(m_onSheet);
}

void ResourceForm::addOtherWays()
{
    m_fields->addHeading(tr("Other ways to reach it"));
    addText(tr("We&b page"), u"resourceWeb"_s, &Resource::web);
    addText(tr("Chat page"), u"resourceChat"_s, &Resource::chat);
    addText(tr("E-mail"), u"resourceEmail"_s, &Resource::email);
}

void ResourceForm::addSpanish()
{
    m_fields->addHeading(tr("On Spanish sheets"));
    addText(tr("Name in Spanish"), u"resourceNameEs"_s, &Resource::nameEs, tr("Left empty, the name stays the same."));
    addText(tr("What it is, in Spanish"), u"resourceDetailEs"_s, &Resource::detailEs);
    addText(tr("Hours in Spanish"), u"resourceHoursEs"_s, &Resource::hoursEs);
}

void ResourceForm::addDetails()
{
    m_fields->addHeading(tr("Details"));
    m_fields->add(tr("For whom"), m_audience);
    addText(tr("Languages spoken"), u"resourceLanguages"_s, &Resource::languages,
        tr("Two letters each, with a blank between: en es"));
    addText(tr("Cost"), u"resourceCost"_s, &Resource::cost);
    addText(tr("Confidentiality"), u"resourceConfidentiality"_s, &Resource::confidentiality);
    addText(tr("Source"), u"resourceSource"_s, &Resource::source);
    m_fields->add(tr("Check every"), m_days);
    m_days->setSuffix(tr(" days", "after a number"));
}

QWidget *ResourceForm::buildFoot()
{
    const auto button = [this](const QString &text, const QString &name, auto act) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_confirm = button(tr("Still right (&Y)"), u"resourceConfirm"_s, [this] { emit confirmWanted(); });
    m_remove = button(tr("Re&move"), u"resourceRemove"_s, [this] { emit removeWanted(); });
    m_add = button(tr("A&dd entry"), u"resourceAdd"_s, [this] { submit(); });
    m_add->setDefault(true);
    m_add->setToolTip(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText));
    m_discard = button(tr("Dis&card"), u"resourceDiscard"_s, [this] {
        m_entry.position = 0; // on purpose, so it is not set aside
        setTyped(*this, false);
        emit discarded();
    });
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_confirm);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_add);
    return foot;
}

void ResourceForm::noteTyped()
{
    if (!m_filling)
        setTyped(*this, true);
}

void ResourceForm::setAside()
{
    if (isNew() && m_entry.position > 0 && isTyped(*this) && edited() != m_entry)
        m_unfinished = edited();
}

void ResourceForm::showEntry(const Resource &entry, QDate today, const QString &remark)
{
    setAside();
    setDraftKey(*this, u"resource %1"_s.arg(entry.id.value));
    m_entry = entry;
    m_title->setText(shownName(entry));
    const QString checked = entry.verifiedOn.isValid() ? tr("Checked on %1.").arg(checkedWords(entry, today))
                                                       : tr("Nobody here has checked it yet.");
    QStringList sentences{checked};
    if (entry.crisisLock)
        sentences << tr("Locked: the sheets always carry a crisis number.");
    if (!remark.isEmpty())
        sentences << remark;
    m_state->setText(sentences.join(u' '));
    fill();
    setTyped(*this, false);
}

void ResourceForm::startNew(int position)
{
    setAside();
    m_entry = Resource();
    m_entry.isLocal = true;
    m_entry.position = position;
    m_title->setText(tr("New entry"));
    m_state->setText(tr("Nothing is kept until it is added."));
    setDraftKey(*this, u"new resource"_s);
    fill();
    setTyped(*this, m_unfinished.has_value());
    if (m_unfinished) {
        const Resource blank = m_entry;
        m_entry = *m_unfinished;
        fill();
        m_entry = blank;
        m_unfinished.reset();
    }
}

void ResourceForm::fill()
{
    m_filling = true;
    for (const TextField &field : m_texts) {
        // The field one is in keeps its cursor.
        if (field.line->text() != m_entry.*field.text)
            field.line->setText(m_entry.*field.text);
        field.line->setCursorPosition(field.line->hasFocus() ? field.line->cursorPosition() : 0);
    }
    m_kind->setChoice<ResourceKind>(m_entry.kind);
    m_audience->setChoice<ResourceAudience>(m_entry.audience);
    m_onSheet->setChecked(m_entry.onSheet);
    m_days->setValue(m_entry.reviewDays);
    m_fields->clearProblems();
    m_refusal->clear();
    m_confirm->setVisible(!isNew());
    m_remove->setVisible(!isNew());
    m_add->setVisible(isNew());
    m_discard->setVisible(isNew());
    m_filling = false;
}

Resource ResourceForm::edited() const
{
    Resource entry = m_entry;
    for (const TextField &field : m_texts)
        entry.*field.text = field.line->text().trimmed();
    entry.kind = m_kind->choice<ResourceKind>().value_or(m_entry.kind);
    entry.audience = m_audience->choice<ResourceAudience>().value_or(m_entry.audience);
    entry.onSheet = m_onSheet->isChecked();
    entry.reviewDays = m_days->value();
    return entry;
}

void ResourceForm::settle()
{
    if (m_filling || isNew())
        return;
    const Resource entry = edited();
    const bool numbersFit = (entry.phone.isEmpty() || isPlausibleNumber(entry.phone))
        && (entry.textLine.isEmpty() || isPlausibleNumber(entry.textLine));
    // What does not fit stays in the field with its problem beside it and is not stored.
    if (entry == m_entry)
        return setTyped(*this, false);
    if (entry.name.isEmpty() || !numbersFit)
        return;
    emit changed(entry);
}

void ResourceForm::submit()
{
    if (!m_fields->checkAll())
        return;
    if (isNew())
        emit addWanted(edited());
    else
        settle();
}

void ResourceForm::showRefusal(const Error &error)
{
    if (error.code == "missing_name"_L1)
        m_fields->showProblem(m_name, refusalWords(error));
    else if (error.code == "implausible_number"_L1)
        m_fields->showProblem(m_phone, refusalWords(error));
    else
        m_refusal->show(InlineMessage::Kind::Problem, refusalWords(error));
    if (isNew())
        return;
    // What is typed stays to be put right; what was ticked shows what holds.
    m_kind->setChoice<ResourceKind>(m_entry.kind);
    m_onSheet->setChecked(m_entry.onSheet);
}

void ResourceForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace wardmate
