// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/group_toggles.h"

#include "ui/base/flow_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

GroupToggles::GroupToggles(QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget(this))
    , m_list(new QWidget(this))
    , m_box(new QComboBox(m_list))
{
    auto *flow = new FlowLayout(m_row);
    flow->setSpacing(fontMetrics().height() / 3);
    auto *show = new QLabel(tr("Sho&w"), m_list);
    show->setBuddy(m_box);
    auto *line = new QHBoxLayout(m_list);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(show);
    line->addWidget(m_box, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    layout->addWidget(m_list);
    m_counts = QList<int>(qsizetype(wordsOf<RosterGroup>().size()) + 1, 0);
    m_box->addItem({}, QString());
    for (const Word<RosterGroup> &word : wordsOf<RosterGroup>()) {
        auto *button = new QPushButton(m_row);
        button->setObjectName(u"toggle-"_s + codeOf(word.value));
        button->setCheckable(true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
            [this, value = word.value](bool on) { choose(on ? std::optional(value) : std::nullopt); });
        flow->addWidget(button);
        m_buttons.append(button);
        m_box->addItem({}, codeOf(word.value));
    }
    connect(m_box, &QComboBox::activated, this,
        [this](int row) { choose(fromCode<RosterGroup>(m_box->itemData(row).toString())); });
    setTight(false);
    refresh();
}

void GroupToggles::setCounts(const std::function<int(std::optional<RosterGroup>)> &countOf)
{
    m_counts = {countOf(std::nullopt)};
    for (const Word<RosterGroup> &word : wordsOf<RosterGroup>())
        m_counts.append(countOf(word.value));
    refresh();
}

void GroupToggles::setGroup(std::optional<RosterGroup> group)
{
    m_group = group;
    refresh();
}

void GroupToggles::setTight(bool tight)
{
    m_row->setVisible(!tight);
    m_list->setVisible(tight);
}

void GroupToggles::choose(std::optional<RosterGroup> group)
{
    setGroup(group);
    emit chosen(group);
}

void GroupToggles::refresh()
{
    const auto text = [](const QString &label, int count) {
        return tr("%1 %2", "group of supporters, how many").arg(label, QLocale().toString(count));
    };
    m_box->setItemText(0, text(tr("Everybody"), m_counts.constFirst()));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const RosterGroup group = wordsOf<RosterGroup>()[size_t(i)].value;
        m_buttons.at(i)->setText(text(labelOf(group), m_counts.at(i + 1)));
        m_buttons.at(i)->setChecked(m_group == group);
        // Nobody leaves a team of which nobody has left.
        m_buttons.at(i)->setVisible(group != RosterGroup::Left || m_counts.at(i + 1) > 0 || m_group == group);
        m_box->setItemText(int(i) + 1, text(labelOf(group), m_counts.at(i + 1)));
    }
    m_box->setCurrentIndex(m_group ? m_box->findData(codeOf(*m_group)) : 0);
}

} // namespace wardmate
