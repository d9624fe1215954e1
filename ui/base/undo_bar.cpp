// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/undo_bar.h"

#include "ui/base/announce.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(tr("&Undo"), this))
    , m_more(new QPushButton(this))
{
    setObjectName(u"undoBar"_s);
    m_text->setObjectName(u"undoText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(1); // a long sentence gives way to the buttons
    m_undo->setObjectName(u"undoButton"_s);
    m_more->setObjectName(u"undoMoreButton"_s);
    for (QPushButton *button : {m_undo, m_more}) {
        button->setFlat(true);
        button->setAutoDefault(false);
        button->setVisible(false);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(fontMetrics().height() * 2 / 3, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    layout->addWidget(m_more);
    layout->addStretch(1);
    connect(m_undo, &QPushButton::clicked, this, [this] { act(m_offer.undo); });
    connect(m_more, &QPushButton::clicked, this, [this] { act(m_offer.moreAct); });
    m_timer.setSingleShot(true);
    m_timer.setInterval(10'000);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_undo->hasFocus() || m_more->hasFocus())
            m_timer.start();
        else
            clear();
    });
}

void UndoBar::offer(const UndoOffer &offer)
{
    m_offer = offer;
    m_text->setText(offer.text);
    m_text->setToolTip(offer.text);
    m_undo->setVisible(bool(offer.undo));
    m_more->setText(offer.more);
    m_more->setVisible(bool(offer.moreAct));
    announce(*m_text, offer.text);
    m_timer.start();
}

void UndoBar::say(const QString &text)
{
    offer({.text = text, .undo = {}, .more = {}, .moreAct = {}});
}

void UndoBar::clear()
{
    m_timer.stop();
    m_offer = {};
    m_text->clear();
    m_text->setToolTip({});
    m_text->setAccessibleName({});
    m_undo->hide();
    m_more->hide();
}

QString UndoBar::text() const
{
    return m_text->text();
}

void UndoBar::act(const std::function<void()> &what)
{
    const std::function<void()> chosen = what; // clear() empties the offer it belongs to
    clear();
    if (chosen)
        chosen();
}

} // namespace wardmate
