// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_line.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace wardmate {

SearchLine::SearchLine(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
{
    m_field->setObjectName(u"searchEverywhere"_s);
    m_field->setPlaceholderText(tr("Search everywhere (Ctrl+Shift+F)"));
    m_field->setAccessibleName(tr("Search everywhere"));
    m_field->setClearButtonEnabled(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, fontMetrics().height() / 5, fontMetrics().height() / 2, fontMetrics().height() / 5);
    layout->addWidget(m_field);
    setFocusProxy(m_field);
    setVisible(false);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_search)
            m_search(m_field->text().trimmed());
    });
}

void SearchLine::setSearch(std::function<void(const QString &text)> search)
{
    m_search = std::move(search);
    setVisible(bool(m_search));
}

void SearchLine::setUnlocked(bool unlocked)
{
    m_field->setText({}); // a name may have been looked for
    setVisible(unlocked && m_search);
}

void SearchLine::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QSize SearchLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, QWidget::sizeHint().height()};
}

} // namespace wardmate
