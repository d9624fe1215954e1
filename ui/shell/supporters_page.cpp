// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/supporters_page.h"

#include "ui/base/form_fields.h"
#include "ui/base/icons.h"
#include "ui/base/reading_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

SupportersPage::SupportersPage(QWidget *parent)
    : QWidget(parent)
{
    auto *page = new ReadingPage(64, this, ReadingPage::Column::InTheMiddle);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    QVBoxLayout &column = page->column();
    column.addStretch(1);
    column.addWidget(headingLabel(tr("Bring in your supporters"), 1, &page->content()));
    column.addWidget(quietLabel(tr("The list of the trained colleagues, as it stands in your spreadsheet: copy the "
                                   "cells with their headings, or save the sheet as CSV. Nothing is added before you "
                                   "have seen it. It can also be done later."),
        &page->content()));
    const auto add = [&](const QString &text, const QString &name, const QString &icon, const QString &place,
                         const QString &reference) {
        auto *button = new QPushButton(icon.isEmpty() ? QIcon() : iconNamed(icon), text, &page->content());
        button->setObjectName(name);
        button->setFlat(place.isEmpty());
        column.addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, place, reference] { emit chosen(place, reference); });
        return button;
    };
    m_paste = add(
        tr("&Paste from a spreadsheet"), u"pasteSupporters"_s, u"supporters"_s, u"import"_s, u"paste:supporters"_s);
    m_paste->setDefault(true);
    add(tr("Choose a CSV &file…"), u"chooseSupporters"_s, u"folder"_s, u"import"_s, u"choose:supporters"_s);
    add(tr("Add by &hand"), u"addSupporters"_s, u"add"_s, u"supporters"_s, u"new"_s);
    add(tr("&Skip, and look around first"), u"skipSupporters"_s, {}, {}, {});
    column.addStretch(2);
}

void SupportersPage::focusFirst()
{
    m_paste->setFocus(Qt::OtherFocusReason);
}

} // namespace wardmate
