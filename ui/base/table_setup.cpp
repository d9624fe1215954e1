// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/table_setup.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::TableSetup)
};

void fitRows(QTableView &table)
{
    QHeaderView *rows = table.verticalHeader();
    const int height = std::max(28, table.fontMetrics().height() * 17 / 10);
    rows->setMinimumSectionSize(height);
    rows->setDefaultSectionSize(height);
}

QString columnTitle(const QHeaderView &header, int column)
{
    return header.model()->headerData(column, Qt::Horizontal).toString();
}

void addMoves(QMenu &menu, QHeaderView &header, int column)
{
    // Dragging has this twin for whoever cannot drag (WCAG 2.5.7).
    const int place = header.visualIndex(column);
    QAction *back
        = menu.addAction(Say::tr("Move &back"), &header, [&header, place] { header.moveSection(place, place - 1); });
    back->setEnabled(place > 0);
    QAction *forward
        = menu.addAction(Say::tr("Move &forward"), &header, [&header, place] { header.moveSection(place, place + 1); });
    forward->setEnabled(place >= 0 && place < header.count() - 1);
}

void showHeaderMenu(QHeaderView &header, const QPoint &at)
{
    auto *menu = new QMenu(&header);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < header.count(); ++column) {
        const QString title = columnTitle(header, column);
        if (title.isEmpty())
            continue;
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!header.isSectionHidden(column));
        // One column always stays, else there is no header left to bring the others back with.
        action->setEnabled(header.isSectionHidden(column) || header.count() - header.hiddenSectionCount() > 1);
        QObject::connect(action, &QAction::toggled, &header,
            [&header, column](bool shown) { header.setSectionHidden(column, !shown); });
    }
    menu->addSeparator();
    const int here = header.logicalIndexAt(at);
    if (here >= 0)
        addMoves(*menu, header, here);
    menu->addAction(Say::tr("&Reset columns"), &header,
        [&header] { header.restoreState(header.property("shippedState").toByteArray()); });
    menu->popup(header.mapToGlobal(at));
}

/// Row heights and column widths follow the text size.
class TextSizeFollower final : public QObject
{
public:
    explicit TextSizeFollower(QTableView &table)
        : QObject(&table)
        , m_height(table.fontMetrics().height())
    {
        table.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            follow(*qobject_cast<QTableView *>(watched));
        return QObject::eventFilter(watched, event);
    }

private:
    void follow(QTableView &table)
    {
        const int height = table.fontMetrics().height();
        fitRows(table);
        QHeaderView *header = table.horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            if (header->sectionResizeMode(column) != QHeaderView::Stretch) // that one takes what room there is
                header->resizeSection(column, header->sectionSize(column) * height / m_height);
        }
        m_height = height;
    }

    int m_height;
};

} // namespace

void setUpTable(QTableView &table, const QString &accessibleName)
{
    table.setAccessibleName(accessibleName);
    table.setTabKeyNavigation(false); // Tab leaves the table (WCAG 2.1.2)
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    fitRows(table);
    new TextSizeFollower(table);
    QHeaderView *header = table.horizontalHeader();
    header->setDefaultSectionSize(table.fontMetrics().averageCharWidth() * 18);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setProperty("shippedState", header->saveState());
    QObject::connect(header, &QWidget::customContextMenuRequested, header,
        [header](const QPoint &at) { showHeaderMenu(*header, at); });
}

void setColumnCharacters(QTableView &table, const QList<int> &characters)
{
    const int character = table.fontMetrics().averageCharWidth();
    for (int column = 0; column < int(characters.size()); ++column) {
        const int heading = table.horizontalHeader()->sectionSizeHint(column) + character;
        table.setColumnWidth(column, std::max(characters.at(column) * character, heading));
    }
}

void rememberColumns(QTableView &table, QSettings &settings, const QString &key)
{
    QHeaderView *header = table.horizontalHeader();
    const QString name = u"columns/%1"_s.arg(key);
    header->setProperty("shippedState", header->saveState());
    const QByteArray state = settings.value(name).toByteArray();
    // A state of another version with more or fewer columns would hide some for good.
    const int columns = header->count();
    if (settings.value(name + u"_count"_s).toInt() == columns && !state.isEmpty())
        header->restoreState(state);
    const auto keep = [header, &settings, name] {
        settings.setValue(name, header->saveState());
        settings.setValue(name + u"_count"_s, header->count());
    };
    QObject::connect(header, &QHeaderView::sectionResized, header, keep);
    QObject::connect(header, &QHeaderView::sectionMoved, header, keep);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header, keep);
}

} // namespace wardmate
