// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/saved_filter_row.h"

#include "ui/base/announce.h"
#include "ui/base/error_text.h"
#include "ui/base/kept_forms.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// What of a filter is saved.
QueueFilter lasting(const QueueFilter &filter)
{
    QueueFilter kept;
    kept.view = filter.view;
    kept.unit = filter.unit;
    kept.category = filter.category;
    kept.supporter = filter.supporter;
    return kept;
}

} // namespace

SavedFilterRow::SavedFilterRow(const SavedFilters &filters, QWidget *parent)
    : QWidget(parent)
    , m_filters(filters)
    , m_choice(new QComboBox(this))
    , m_choiceLabel(new QLabel(tr("Sa&ved filters"), this))
    , m_remove(new QPushButton(tr("R&emove"), this))
    , m_name(new QLineEdit(this))
    , m_nameLabel(new QLabel(tr("Sa&ve this filter as"), this))
    , m_save(new QPushButton(tr("Save fil&ter"), this))
    , m_problem(new QLabel(this))
{
    m_choice->setObjectName(u"savedFilters"_s);
    m_remove->setObjectName(u"removeFilter"_s);
    m_remove->setAccessibleName(tr("Remove this saved filter"));
    m_name->setObjectName(u"filterName"_s);
    m_save->setObjectName(u"saveFilter"_s);
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setWordWrap(true);
    m_choiceLabel->setBuddy(m_choice);
    m_nameLabel->setBuddy(m_name);
    m_name->setMaxLength(40);
    setDraftKey(*m_name, u"filter name"_s);
    build();
    connect(m_choice, &QComboBox::activated, this, [this](int at) {
        if (at > 0 && at <= m_all.size())
            emit chosen(m_all.at(at - 1).filter);
    });
    connect(m_remove, &QPushButton::clicked, this, &SavedFilterRow::remove);
    connect(m_save, &QPushButton::clicked, this, &SavedFilterRow::save);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedFilterRow::save);
    reload();
}

void SavedFilterRow::build()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_choiceLabel);
    row->addWidget(m_choice);
    row->addWidget(m_remove);
    row->addWidget(m_nameLabel);
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    row->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    m_problem->hide();
}

void SavedFilterRow::reload()
{
    m_all = m_filters.all().value_or(QList<SavedFilter>{});
    m_choice->clear();
    m_choice->addItem(tr("Choose…"));
    for (const SavedFilter &saved : std::as_const(m_all))
        m_choice->addItem(saved.name);
    refresh();
}

void SavedFilterRow::setFilter(const QueueFilter &filter)
{
    m_filter = lasting(filter);
    refresh();
}

void SavedFilterRow::setEditing(bool editing)
{
    m_editing = editing;
    refresh();
}

const SavedFilter *SavedFilterRow::same() const
{
    const auto found = std::ranges::find(m_all, m_filter, &SavedFilter::filter);
    return found == m_all.cend() ? nullptr : &*found;
}

void SavedFilterRow::refresh()
{
    const SavedFilter *known = same();
    m_choice->setCurrentIndex(known ? int(known - m_all.constData()) + 1 : 0);
    m_choice->setVisible(!m_all.isEmpty());
    m_choiceLabel->setVisible(!m_all.isEmpty());
    m_remove->setVisible(m_editing && known != nullptr);
    const bool isWorthAName = m_editing && !known && (m_filter.isNarrowed() || m_filter.view != QueueView::Open);
    for (QWidget *part :
        {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_nameLabel), static_cast<QWidget *>(m_save)})
        part->setVisible(isWorthAName);
    m_problem->hide();
    setVisible(isWorthAName || !m_all.isEmpty());
}

void SavedFilterRow::save()
{
    const auto done = m_filters.save(m_name->text(), m_filter);
    if (done) {
        const QString name = m_name->text().simplified();
        m_name->clear();
        reload();
        emit said(tr("Filter \"%1\" saved.").arg(name));
        return;
    }
    m_problem->setText(done.error().code == u"missing_name"_s ? tr("Give the filter a name first.")
            : done.error().code == u"looks_like_a_name"_s
            ? tr("This looks like a person's name. Name the filter after the place or the kind of event.")
            : errorText(done.error()));
    m_problem->show();
    announce(*m_problem, m_problem->text());
    m_name->setFocus(Qt::OtherFocusReason);
}

void SavedFilterRow::remove()
{
    const SavedFilter *known = same();
    if (!known)
        return;
    const QString name = known->name;
    if (const auto done = m_filters.remove(known->id); !done)
        return;
    reload();
    m_choice->setFocus(Qt::OtherFocusReason);
    emit said(tr("Filter \"%1\" removed.").arg(name));
}

} // namespace wardmate
