// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/search_hit.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace wardmate {

class SearchResults;

/// "Search everywhere" at the top of the window: one field, what it finds grouped below it as one types, Enter opens it
/// (ux.md 2, Search). There only while a file is open, and remembers nothing: the text goes with the list.
class SearchLine final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent = nullptr);
    ~SearchLine() override;

    /// The sources are asked in this order; none hides the field.
    void setSources(const QList<SearchSource> &sources);
    void setUnlocked(bool unlocked);
    void focusField();
    /// Empties the field, closes the list and gives the focus back to where it came from.
    void dismiss();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void placeWanted(const QString &paneId, const QString &reference);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void open(const SearchHit &hit);
    [[nodiscard]] bool fieldKey(int key);

    QLineEdit *m_field;
    QPointer<SearchResults> m_results; ///< a child of the window, over what is below
    QList<SearchSource> m_sources;
    QPointer<QWidget> m_before; ///< what had the focus
};

} // namespace wardmate
