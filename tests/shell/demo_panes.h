// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/form_fields.h"
#include "ui/base/kept_forms.h"
#include "ui/base/pane.h"
#include "ui/base/table_setup.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace wardmate {

/// A pane with a filter and a list, enough to try the window with.
class DemoPane final : public Pane
{
public:
    explicit DemoPane(const QString &title, QWidget *parent)
        : Pane(parent)
        , create(new QPushButton(QStringLiteral("&New referral"), this))
        , filter(new QLineEdit(this))
        , table(new QTableView(this))
        , newItem(new QAction(QStringLiteral("&New referral"), this))
        , filterAct(new QAction(this))
        , match(new QAction(QStringLiteral("&Match waiting"), this))
    {
        auto *model = new QStandardItemModel(4, 3, this);
        model->setHorizontalHeaderLabels({QStringLiteral("Next step"), QStringLiteral("Peer"), QStringLiteral("Unit")});
        const QStringList steps{QStringLiteral("Overdue 2 h"), QStringLiteral("Match by 14:00"),
            QStringLiteral("Call today"), QStringLiteral("Follow up Fri")};
        for (int row = 0; row < 4; ++row) {
            model->setItem(row, 0, new QStandardItem(steps.at(row)));
            model->setItem(row, 1, new QStandardItem(QStringLiteral("Peer %1").arg(row + 1)));
            model->setItem(row, 2, new QStandardItem(QStringLiteral("ICU")));
        }
        table->setModel(model);
        setUpTable(*table, title);
        table->selectRow(0);
        filter->setPlaceholderText(QStringLiteral("Filter (Ctrl+F)"));
        filter->setAccessibleName(QStringLiteral("Filter"));
        create->setDefault(true);
        auto *top = new QHBoxLayout;
        top->addWidget(headingLabel(title, 1, this), 1);
        top->addWidget(create);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addLayout(top);
        layout->addWidget(filter);
        layout->addWidget(table, 1);
        connect(filterAct, &QAction::triggered, filter, [this] { filter->setFocus(); });
        offer(Standard::NewItem, newItem);
        offer(Standard::Filter, filterAct);
    }

    QList<QAction *> menuActions() const override { return {match}; }
    void focusFirst() override { table->setFocus(); }
    QList<QWidget *> regions() override { return {filter, table}; }
    bool openItem(const QString &reference) override
    {
        opened = reference;
        return true;
    }
    void setRoom(Room room) override { lastRoom = room; }
    void keepDrafts() override
    {
        ++draftsKept();
        setUnkept(*this, isDiskFull());
    }
    QString helpId() const override { return QStringLiteral("never-stored"); }
    void count(int number, bool urgent) { setCount(number, urgent); }
    static int &draftsKept()
    {
        static int kept = 0;
        return kept;
    }

    static bool &isDiskFull()
    {
        static bool full = false;
        return full;
    }

    QPushButton *create;
    QLineEdit *filter;
    QTableView *table;
    QAction *newItem;
    QAction *filterAct;
    QAction *match;
    QString opened;
    Room lastRoom = Room::Wide;
};

inline std::vector<PaneSpec> demoPanes()
{
    const auto spec = [](const char *id, const char *title, const char *group, const char *icon, int count) {
        const QString name = QString::fromLatin1(title);
        return PaneSpec{.id = QString::fromLatin1(id),
            .title = name,
            .menu = QString::fromLatin1(id) == QStringLiteral("referrals") ? QString() : name,
            .group = QString::fromLatin1(group),
            .icon = QString::fromLatin1(icon),
            .make = [name](QWidget *parent) { return new DemoPane(QString(name).remove(u'&'), parent); },
            .count = [count] { return count; }};
    };
    std::vector<PaneSpec> all{spec("today", "T&oday", "work", "today", 2),
        spec("referrals", "Re&ferrals", "work", "referrals", 5),
        spec("supporters", "&Supporters", "work", "supporters", 14), spec("buddies", "&Buddies", "micro", "buddies", 1),
        spec("debriefs", "&Debriefs", "micro", "debriefs", 0), spec("circles", "&Circles", "micro", "circles", 0),
        spec("routines", "Ro&utines", "micro", "routines", 0), spec("team", "&Team", "programme", "team", 0),
        spec("resources", "&Resources", "programme", "resources", 0),
        spec("surveys", "Sur&veys", "programme", "surveys", 0), spec("reports", "Re&ports", "programme", "reports", 0)};
    for (size_t at = 0; at < 10; ++at)
        all[at].digit = int(at + 1) % 10;
    return all;
}

} // namespace wardmate
