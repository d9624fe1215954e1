// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/inline_message.h"

#include "ui/base/action_button.h"
#include "ui/base/announce.h"
#include "ui/base/flow_layout.h"
#include "ui/base/icons.h"
#include "ui/base/tab_order.h"
#include "ui/base/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kFirstButton = 1; ///< behind the text

struct Dress {
    QString icon;
    QColor ground;
    QColor ink;
};

Dress dressOf(InlineMessage::Kind kind, const QPalette &palette)
{
    const Tones &tones = tonesOf(palette);
    switch (kind) {
    case InlineMessage::Kind::Information:
        return {u"info"_s, tones.informationGround, tones.ring};
    case InlineMessage::Kind::Success:
        return {u"check"_s, tones.successGround, tones.done};
    case InlineMessage::Kind::Warning:
        return {u"warning"_s, tones.warningGround, tones.due};
    case InlineMessage::Kind::Problem:
        return {u"problem"_s, tones.problemGround, tones.overdue};
    }
    return {};
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_words(new FlowLayout)
    , m_beforeButtons(makeTabMark(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"inlineMessage"_s);
    m_text->setObjectName(u"inlineMessageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_close->setAccessibleName(tr("Hide this message"));
    m_close->setToolTip(tr("Hide this message"));
    m_close->setIcon(iconNamed(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->hide();
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_words->addWidget(m_text);
    m_words->alignEndFrom(kFirstButton);
    layout->addLayout(m_words, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    const int edge = fontMetrics().height() / 2;
    layout->setContentsMargins(edge, edge, edge, edge);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    hide();
}

void InlineMessage::show(Kind kind, const QString &text, const QList<QAction *> &actions)
{
    m_kind = kind;
    m_text->setText(text);
    while (QLayoutItem *item = m_words->takeAt(kFirstButton)) {
        if (QWidget *old = item->widget()) {
            old->hide(); // it may be the one that was just clicked, so it goes later, but out of sight at once
            old->deleteLater();
        }
        delete item;
    }
    QWidget *before = m_beforeButtons;
    for (QAction *action : actions) {
        auto *button = new ActionButton(action, this);
        m_words->addWidget(button);
        setTabOrder(std::exchange(before, button), button);
    }
    paintIcon();
    setVisible(true);
    announce(*m_text, text);
}

void InlineMessage::clear()
{
    m_text->clear();
    m_text->setAccessibleName({});
    hide();
}

void InlineMessage::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void InlineMessage::focusFirst()
{
    if (QLayoutItem *first = m_words->itemAt(kFirstButton); first && first->widget())
        first->widget()->setFocus(Qt::OtherFocusReason);
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Dress dress = dressOf(m_kind, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(dress.ink, 1));
    painter.setBrush(dress.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void InlineMessage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcon();
}

void InlineMessage::paintIcon()
{
    const Dress dress = dressOf(m_kind, palette());
    m_icon->setPixmap(iconPixmap(dress.icon, dress.ink, fontMetrics().height() * 5 / 4, devicePixelRatioF()));
}

} // namespace wardmate
