// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_line.h"

#include "ui/shell/search_results.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kFieldCharacters = 40;
constexpr int kLeastCharacters = 22;

} // namespace

SearchLine::SearchLine(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_results(new SearchResults(*m_field, window()))
{
    m_field->setObjectName(u"searchEverywhere"_s);
    m_field->setPlaceholderText(tr("Search everywhere (Ctrl+Shift+F)"));
    m_field->setAccessibleName(tr("Search everywhere"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    window()->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, fontMetrics().height() / 5, fontMetrics().height() / 2, fontMetrics().height() / 5);
    layout->addWidget(m_field);
    setFocusProxy(m_field);
    setVisible(false);
    connect(m_field, &QLineEdit::textChanged, this, &SearchLine::look);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now == m_field && before)
            m_before = before;
    });
    connect(m_results, &SearchResults::chosen, this, &SearchLine::open);
}

SearchLine::~SearchLine() = default;

void SearchLine::setSources(const QList<SearchSource> &sources)
{
    m_sources = sources;
    m_sources.removeIf([](const SearchSource &source) { return !source; });
    m_field->clear();
}

void SearchLine::setUnlocked(bool unlocked)
{
    m_before.clear();
    m_field->clear(); // a name may have been looked for
    setVisible(unlocked && !m_sources.isEmpty());
}

void SearchLine::focusField()
{
    if (!isVisible())
        return;
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchLine::dismiss()
{
    m_field->clear();
    const QPointer<QWidget> before = m_before;
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

void SearchLine::look()
{
    if (!m_results)
        return; // the window is going
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return m_results->clear();
    QList<SearchGroup> groups;
    for (const SearchSource &source : std::as_const(m_sources))
        groups += source(text);
    groups.removeIf([](const SearchGroup &group) { return group.hits.isEmpty(); });
    m_results->show(groups, text);
}

void SearchLine::open(const SearchHit &hit)
{
    const SearchHit chosen = hit; // the list it stands in is emptied first
    dismiss(); // so that an act finds the focus where it was
    if (chosen.act)
        chosen.act();
    else
        emit placeWanted(chosen.paneId, chosen.reference);
}

bool SearchLine::fieldKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_results->choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_results->step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_results->stepGroup(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    default:
        return false;
    }
}

bool SearchLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return fieldKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            m_field->clear(); // work goes on elsewhere; what was looked for may be a name
    }
    if (m_results && watched == m_results->parentWidget() && event->type() == QEvent::Resize) {
        updateGeometry();
        m_results->place();
    }
    return QWidget::eventFilter(watched, event);
}

QSize SearchLine::sizeHint() const
{
    const int character = fontMetrics().averageCharWidth();
    // No more than a quarter of the window, else large text leaves no room for the menus.
    const int width = std::clamp(window()->width() / 4, character * kLeastCharacters, character * kFieldCharacters);
    return {width, QWidget::sizeHint().height()};
}

} // namespace wardmate
