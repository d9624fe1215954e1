// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace wardmate {

/// One thing that the search everywhere has found, and where it is shown.
struct SearchHit {
    QString title{}; ///< "Rivera, Ana"
    QString detail{}; ///< "ICU, overdue 2 h"
    QString paneId{};
    QString reference{}; ///< for Pane::openItem()
    std::function<void()> act = {}; ///< instead of a place
};

/// Hits of one kind under a heading: people, events, supporters, resources, commands.
struct SearchGroup {
    QString title{};
    QList<SearchHit> hits{};
};

/// Asked at every keystroke; never keeps what it was asked.
using SearchSource = std::function<QList<SearchGroup>(const QString &text)>;

} // namespace wardmate
