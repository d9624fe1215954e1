// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/token_field.h"

#include "ui/base/choice_box.h"
#include "ui/base/icons.h"
#include "ui/base/flow_layout.h"
#include "ui/base/tab_order.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

TokenField::TokenField(QWidget *parent)
    : QWidget(parent)
    , m_tokens(new FlowLayout)
    , m_tokenArea(new QWidget(this))
    , m_first(makeTabMark(this))
    , m_label(new QLabel(tr("Add"), this))
    , m_box(new ChoiceBox(this))
{
    m_tokenArea->setLayout(m_tokens);
    m_tokens->setSpacing(fontMetrics().height() / 3);
    m_label->setBuddy(m_box);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_box->setOptional(QString());
    auto *line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_box, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addWidget(m_tokenArea);
    layout->addLayout(line);
    // No focus proxy: Tab would go straight to the line and pass over the tokens.
    connect(m_box, &ChoiceBox::codeChosen, this, &TokenField::take);
    rebuild();
}

void TokenField::addChoice(const QString &label, const QString &code)
{
    m_choices.push_back({label, code});
    m_box->addChoice(label, code);
}

void TokenField::clearChoices()
{
    m_choices.clear();
    m_box->clear();
    m_box->setOptional(QString());
}

void TokenField::setCodes(const QStringList &codes)
{
    if (codes == m_codes)
        return;
    m_codes = codes;
    rebuild();
}

void TokenField::take(const QString &code)
{
    m_box->setCode({});
    if (code.isEmpty() || m_codes.contains(code))
        return;
    m_codes.append(code);
    rebuild();
    emit changed();
}

void TokenField::drop(const QString &code)
{
    const qsizetype place = m_codes.indexOf(code);
    m_codes.removeAll(code);
    rebuild();
    // The focus stays where the hand was.
    const int next = int(std::min(place, m_codes.size() - 1));
    if (next >= 0)
        m_tokens->itemAt(next)->widget()->setFocus(Qt::OtherFocusReason);
    else
        m_box->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void TokenField::rebuild()
{
    while (QLayoutItem *item = m_tokens->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = m_first;
    for (const QString &code : std::as_const(m_codes)) {
        auto *token = new QPushButton(iconNamed(u"close"_s), labelOfCode(code), m_tokenArea);
        token->setObjectName(u"token-"_s + code);
        token->setAutoDefault(false);
        token->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        token->setAccessibleName(tr("Take out: %1").arg(token->text()));
        token->setToolTip(token->accessibleName());
        connect(token, &QPushButton::clicked, this, [this, code] { drop(code); });
        m_tokens->addWidget(token);
        token->show();
        setTabOrder(before, token);
        before = token;
    }
    m_tokenArea->setVisible(!m_codes.isEmpty());
    m_tokenArea->updateGeometry();
}

QString TokenField::labelOfCode(const QString &code) const
{
    const auto at = std::find_if(
        m_choices.cbegin(), m_choices.cend(), [&code](const Choice &choice) { return choice.code == code; });
    return at == m_choices.cend() ? code : at->label;
}

} // namespace wardmate
