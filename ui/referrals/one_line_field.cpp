// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/one_line_field.h"

#include "models/base/text.h"
#include "models/referrals/event.h"
#include "ui/base/announce.h"
#include "ui/base/form_fields.h"
#include "ui/base/tones.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::OneLineField)
};

QString findingText(LineFindingKind kind, const QString &found)
{
    switch (kind) {
    case LineFindingKind::PersonName:
        return Say::tr("\"%1\" looks like a name. Leave names and numbers out.").arg(found);
    case LineFindingKind::Initials:
        return Say::tr("\"%1\" looks like somebody's initials. Leave them out.").arg(found);
    case LineFindingKind::DateOfBirth:
    case LineFindingKind::Date:
        return Say::tr("\"%1\" is a date. The day has its own field; leave dates out here.").arg(found);
    case LineFindingKind::AgeOver89:
        return Say::tr("\"%1\" is a rare age and may identify somebody. Leave it out.").arg(found);
    case LineFindingKind::RoomOrBed:
        return Say::tr("\"%1\" is a place that may identify somebody. Leave it out.").arg(found);
    default:
        return Say::tr("\"%1\" may identify somebody. Leave names and numbers out.").arg(found);
    }
}

/// How many lines a text takes in a width.
int wrappedLines(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
    return layout.lineCount();
}

} // namespace

OneLineField::OneLineField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_left(quietLabel({}, this))
    , m_finding(new QLabel(this))
    , m_findingRow(new QWidget(this))
    , m_remove(new QPushButton(tr("&Remove"), m_findingRow))
    , m_stand(new QPushButton(tr("It is not a nam&e"), m_findingRow))
{
    build();
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        check();
        emit textChanged(text());
    });
    connect(m_remove, &QPushButton::clicked, this, &OneLineField::removeFirst);
    connect(m_stand, &QPushButton::clicked, this, &OneLineField::letStand);
    check();
}

void OneLineField::build()
{
    setObjectName(u"oneLineField"_s);
    m_edit->setObjectName(u"oneLine"_s);
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    m_edit->setPlaceholderText(tr("What kind of event it was, without names or numbers"));
    m_left->setObjectName(u"charactersLeft"_s);
    m_left->setWordWrap(false);
    m_remove->setObjectName(u"removeFinding"_s);
    m_stand->setObjectName(u"letStand"_s);
    m_stand->hide();
    m_finding->setWordWrap(true);
    m_finding->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addWidget(m_stand);
    buttons->addStretch(1);
    auto *row = new QVBoxLayout(m_findingRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_finding);
    row->addLayout(buttons);
    auto *line = new QHBoxLayout;
    line->addWidget(m_edit, 1);
    line->addWidget(m_left, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_findingRow);
    m_findingRow->hide();
    m_edit->setSizePolicy(
        QSizePolicy::Expanding, QSizePolicy::Fixed); // else the form gives this row all its spare height
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fitHeight();
}

/// Two lines, and as many more as the text takes in a narrow window: what is marked must be in sight.
void OneLineField::fitHeight()
{
    constexpr int kMostLines = 6;
    const int margin = int(m_edit->document()->documentMargin()) * 2 + m_edit->frameWidth() * 2;
    const int width = m_edit->width() - margin - m_edit->cursorWidth();
    const int lines = width < m_edit->fontMetrics().averageCharWidth() * 4
        ? 2 // not laid out yet
        : qBound(2, wrappedLines(m_edit->toPlainText(), m_edit->font(), width), kMostLines);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + margin);
    m_finding->setMinimumSize(1, m_finding->fontMetrics().height()); // wraps; its own hint would reserve a tall column
    m_left->setMinimumWidth(m_left->fontMetrics().horizontalAdvance(tr("%n left", nullptr, kOneLineLimit)));
}

void OneLineField::setMayStand(bool mayStand)
{
    m_mayStand = mayStand;
    m_stand->setVisible(mayStand);
}

void OneLineField::setText(const QString &text)
{
    m_standing.clear();
    m_edit->setPlainText(text);
}

QString OneLineField::text() const
{
    return m_edit->toPlainText().simplified();
}

QStringList OneLineField::standing() const
{
    QStringList texts(m_standing.cbegin(), m_standing.cend());
    texts.sort();
    return texts;
}

void OneLineField::setStanding(const QStringList &texts)
{
    if (m_mayStand)
        m_standing = QSet<QString>(texts.cbegin(), texts.cend());
    check();
}

int OneLineField::charactersLeft() const
{
    return kOneLineLimit - int(characterCount(text()));
}

void OneLineField::check()
{
    const QString typed = m_edit->toPlainText();
    m_open.clear();
    const QList<LineFinding> found = checkLine(typed);
    for (const LineFinding &finding : found) {
        if (!m_standing.contains(typed.mid(finding.start, finding.length)))
            m_open.append(finding);
    }
    fitHeight();
    m_left->setText(charactersLeft() >= 0 ? tr("%n left", nullptr, charactersLeft())
                                          : tr("%n too many", nullptr, -charactersLeft()));
    m_findingRow->setVisible(!m_open.isEmpty());
    if (!m_open.isEmpty()) {
        const LineFinding &first = m_open.constFirst();
        const QString words = findingText(first.kind, typed.mid(first.start, first.length));
        if (words != m_finding->text()) {
            m_finding->setText(words);
            fitFinding();
            announce(*m_finding, words);
        }
        m_edit->setAccessibleDescription(words);
    } else {
        m_finding->clear();
        m_edit->setAccessibleDescription({});
    }
    mark();
}

void OneLineField::mark()
{
    const Tones &tones = tonesOf(palette());
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, tones.due);
    m_finding->setPalette(ink);
    QList<QTextEdit::ExtraSelection> marks;
    for (const LineFinding &finding : std::as_const(m_open)) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(m_edit->document());
        one.cursor.setPosition(int(finding.start));
        one.cursor.setPosition(int(finding.start + finding.length), QTextCursor::KeepAnchor);
        one.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        one.format.setUnderlineColor(tones.overdue);
        one.format.setBackground(tones.warningGround);
        marks.append(one);
    }
    m_edit->setExtraSelections(marks);
}

void OneLineField::removeFirst()
{
    if (m_open.isEmpty())
        return;
    m_edit->setPlainText(withoutFindings(m_edit->toPlainText(), {m_open.constFirst()}));
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

void OneLineField::letStand()
{
    if (m_open.isEmpty() || !m_mayStand)
        return;
    const LineFinding &first = m_open.constFirst();
    m_standing.insert(m_edit->toPlainText().mid(first.start, first.length));
    check();
    m_edit->setFocus(Qt::OtherFocusReason);
    emit textChanged(text());
}

bool OneLineField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & Qt::ControlModifier)) {
            focusNextChild(); // one line stays one line
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::Resize)
        fitHeight();
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        emit left();
    return QWidget::eventFilter(watched, event);
}

/// Asks for all its lines: a scrolled page gives a wrapped text no more than the least it asks for.
void OneLineField::fitFinding()
{
    m_finding->setMinimumHeight(qMax(m_finding->fontMetrics().height(), m_finding->heightForWidth(qMax(1, width()))));
}

void OneLineField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFinding();
}

void OneLineField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitHeight();
        fitFinding();
    }
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace wardmate
