// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/local_numbers.h"

#include "models/sheets/dial_string.h"
#include "models/sheets/resource_defaults.h"
#include "models/sheets/resource_store.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"
#include "ui/base/tab_order.h"
#include "ui/sheets/sheet_checks.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

LocalNumbers::LocalNumbers(SheetServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_acts(services)
    , m_scroll(new QScrollArea(this))
    , m_message(new InlineMessage(this))
    , m_add(new QPushButton(tr("&Add these numbers"), this))
    , m_later(new QPushButton(tr("&Later"), this))
{
    setObjectName(u"localNumbers"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_add->setObjectName(u"addLocalNumbers"_s);
    m_add->setDefault(true);
    m_add->setAutoDefault(false);
    m_add->setToolTip(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText));
    m_later->setObjectName(u"localNumbersLater"_s);
    m_later->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_later);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingLabel(tr("The hospital's own numbers"), 1, this));
    layout->addWidget(quietLabel(
        tr("Only somebody here knows these. Write each number as it is dialled; what stays empty is left out."), this));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &LocalNumbers::add);
    connect(m_later, &QPushButton::clicked, this, &LocalNumbers::done);
    auto *store = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    store->setContext(Qt::WidgetWithChildrenShortcut);
    connect(store, &QShortcut::activated, this, &LocalNumbers::add);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &LocalNumbers::done);
}

std::vector<Resource> LocalNumbers::missing(const std::vector<Resource> &directory)
{
    std::vector<Resource> blanks = localBlanks();
    std::erase_if(blanks, [&directory](const Resource &blank) {
        return std::any_of(directory.begin(), directory.end(),
            [&blank](const Resource &entry) { return entry.isLocal && entry.name == blank.name; });
    });
    return blanks;
}

void LocalNumbers::start()
{
    const std::vector<Resource> directory = m_services.resources.all().value_or(std::vector<Resource>());
    m_blanks = missing(directory);
    int last = 0;
    for (const Resource &entry : directory)
        last = std::max(last, entry.position);
    m_lines.clear();
    m_message->clear();
    auto *inside = new QWidget(m_scroll);
    m_fields = new FormFields(inside);
    QStringList names;
    for (const Resource &blank : m_blanks)
        names.append(blank.name);
    setDraftKey(*this, u"own numbers "_s + names.join(u','));
    const bool spanish = QLocale().language() == QLocale::Spanish;
    for (Resource &blank : m_blanks) {
        blank.position += last;
        auto *line = new QLineEdit(m_fields);
        line->setObjectName(u"localNumber%1"_s.arg(m_lines.size()));
        const auto check = [line] {
            return line->text().trimmed().isEmpty() || isPlausibleNumber(line->text()) ? QString() : numberProblem();
        };
        m_fields->add(shownName(blank), line, FormFields::Need::Optional, check,
            spanish && !blank.detailEs.isEmpty() ? blank.detailEs : blank.detail);
        m_lines.push_back(line);
    }
    auto *column = new QGridLayout(inside); // the fields keep to the left where there is room
    column->setContentsMargins(0, 0, fontMetrics().height() / 2, 0);
    column->addWidget(m_fields, 0, 0);
    column->setColumnStretch(0, 3);
    column->setColumnStretch(1, 1);
    column->setRowStretch(1, 1);
    m_scroll->setWidget(inside);
    tabThrough({m_scroll, m_message, m_later, m_add}); // the lines are new
}

void LocalNumbers::focusFirst()
{
    if (!m_lines.empty())
        m_lines.front()->setFocus(Qt::OtherFocusReason);
    else
        m_later->setFocus(Qt::OtherFocusReason);
}

std::vector<Resource> LocalNumbers::filled() const
{
    std::vector<Resource> entries;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QString number = m_lines[i]->text().trimmed();
        if (number.isEmpty())
            continue;
        Resource entry = m_blanks[i];
        entry.phone = number;
        entries.push_back(entry);
    }
    return entries;
}

void LocalNumbers::add()
{
    if (!m_fields->checkAll())
        return;
    const std::vector<Resource> entries = filled();
    if (entries.empty())
        return m_message->show(InlineMessage::Kind::Information, tr("No number is filled in yet."));
    const auto added = m_acts.addAll(entries);
    if (!added)
        return m_message->show(InlineMessage::Kind::Problem, refusalWords(added.error()));
    emit undoOffered(m_acts.offer(tr("%n number(s) added.", nullptr, *added)));
    emit saved();
    emit done();
}

} // namespace wardmate
