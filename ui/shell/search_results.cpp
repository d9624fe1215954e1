// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_results.h"

#include "ui/base/announce.h"
#include "ui/base/tones.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kCharacters = 84;
constexpr int kMostLines = 26;

} // namespace

SearchResults::SearchResults(QWidget &field, QWidget *window)
    : QFrame(window)
    , m_field(field)
    , m_list(new QTreeWidget(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"searchResults"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_list->setObjectName(u"searchHits"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(fontMetrics().averageCharWidth(), 0, fontMetrics().averageCharWidth(), 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, fontMetrics().height() / 3);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    QFrame::hide();
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        if (const qsizetype at = m_items.indexOf(item); at >= 0)
            emit chosen(m_hits.at(at));
    });
}

void SearchResults::clear()
{
    m_items.clear();
    m_hits.clear();
    m_starts.clear();
    m_current = -1;
    m_list->clear();
    m_note->clear();
    QFrame::hide();
}

void SearchResults::show(const QList<SearchGroup> &groups, const QString &text)
{
    clear();
    for (const SearchGroup &group : groups)
        addGroup(group);
    m_list->setVisible(!m_items.isEmpty());
    m_list->resizeColumnToContents(0);
    m_note->setText(m_items.isEmpty()
            ? tr("Nothing found for \"%1\". Erased people cannot be found again; that is on purpose.").arg(text)
            : tr("Enter opens it, Page Down goes to the next group, Esc closes."));
    place();
    QFrame::show();
    raise();
    if (!m_items.isEmpty())
        return setCurrent(0);
    announce(*m_note, m_note->text());
}

void SearchResults::addGroup(const SearchGroup &group)
{
    auto *heading = new QTreeWidgetItem(m_list, {group.title});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFirstColumnSpanned(true);
    QFont font = m_list->font();
    font.setBold(true);
    heading->setFont(0, font);
    heading->setForeground(0, tonesOf(palette()).muted);
    const QSize line(0, fontMetrics().height() * 3 / 2);
    heading->setSizeHint(0, line);
    m_starts.append(int(m_items.size()));
    for (const SearchHit &hit : group.hits) {
        auto *item = new QTreeWidgetItem(m_list, {u"  "_s + hit.title, hit.detail});
        item->setSizeHint(0, {fontMetrics().horizontalAdvance(item->text(0)) + line.height(), line.height()});
        item->setData(0, Qt::AccessibleTextRole,
            hit.detail.isEmpty() ? hit.title
                                 : tr("%1, %2", "what was found, more about it").arg(hit.title, hit.detail));
        m_items.append(item);
        m_hits.append(hit);
    }
}

void SearchResults::place()
{
    const int character = fontMetrics().averageCharWidth();
    const int line = fontMetrics().height() * 3 / 2;
    const QRect room = parentWidget()->rect();
    const int width = std::min(character * kCharacters, room.width() - character * 2);
    const QPoint below = m_field.mapTo(parentWidget(), QPoint(m_field.width(), m_field.height()));
    const int left = std::clamp(below.x() - width, 0, std::max(0, room.width() - width));
    const int lines = std::min(int(m_items.size() + m_starts.size()), kMostLines);
    const int row = std::max(line, m_list->sizeHintForRow(0));
    m_list->setColumnWidth(0, std::min(m_list->columnWidth(0), width * 6 / 10));
    const int note = m_note->heightForWidth(width) + line;
    const int height = std::min(lines * row + note, room.height() - below.y() - line);
    setGeometry(left, below.y() + 2, width, std::max(height, line * 2));
}

void SearchResults::setCurrent(int at)
{
    if (m_items.isEmpty())
        return;
    m_current = std::clamp(at, 0, int(m_items.size()) - 1);
    QTreeWidgetItem *item = m_items.at(m_current);
    m_list->setCurrentItem(item);
    m_list->scrollToItem(m_starts.contains(m_current) ? m_list->itemAbove(item) : item);
    m_list->scrollToItem(item);
    announce(*m_note,
        tr("%1 of %2: %3", "number, count, what was found").arg(m_current + 1).arg(m_items.size()).arg(currentText()));
}

void SearchResults::step(int lines)
{
    if (!isVisible() || m_items.isEmpty())
        return;
    const int count = int(m_items.size());
    setCurrent((m_current + lines + count) % count);
}

void SearchResults::stepGroup(int groups)
{
    if (!isVisible() || m_starts.isEmpty())
        return;
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), m_current);
    const int here = int(after - m_starts.cbegin()) - 1;
    setCurrent(m_starts.at(std::clamp(here + groups, 0, int(m_starts.size()) - 1)));
}

void SearchResults::choose()
{
    if (isVisible() && m_current >= 0)
        emit chosen(m_hits.at(m_current));
}

QString SearchResults::currentText() const
{
    return m_current < 0 ? QString() : m_items.at(m_current)->data(0, Qt::AccessibleTextRole).toString();
}

void SearchResults::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        QFrame::hide(); // sizes and inks are of the look before
}

} // namespace wardmate
