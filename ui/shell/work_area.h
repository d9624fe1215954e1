// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/pane.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace wardmate {

class NavigationList;
class PlaceLetters;
class Prompts;

/// Navigation and panes: makes a pane when it is first shown, tells it how much room there is, and moves the focus from
/// region to region.
class WorkArea final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkArea(QWidget *parent = nullptr);

    void setPanes(std::vector<PaneSpec> panes);
    void clear(); ///< destroys every pane: on lock nothing may be left that holds a name
    bool goTo(const QString &id, const QString &reference = {});
    void keepDrafts();
    /// For whoever is there to be asked: keeps drafts and, by keepForms, half-filled forms, and asks where something that
    /// is typed could not be kept.
    [[nodiscard]] bool mayLeave(Prompts &prompts, const std::function<bool()> &keepForms);
    /// after: widgets outside that belong to the circle, such as the undo bar.
    void cycleRegion(bool forward, const QList<QWidget *> &after);
    /// What the right button would show of whatever has the focus, for the keyboard.
    void showItemMenu();

    [[nodiscard]] const std::vector<PaneSpec> &panes() const { return m_specs; }
    [[nodiscard]] Pane *currentPane() const;
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QString currentMenu() const; ///< title of the menu the pane's own actions go into
    [[nodiscard]] Room room() const { return m_room; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void paneMade(wardmate::Pane *pane);
    void currentChanged(wardmate::Pane *pane);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const PaneSpec *specOf(const QString &id) const;
    [[nodiscard]] Pane *paneOf(const QString &id) const;
    Pane *make(const PaneSpec &spec);
    Pane *bringUp(const QString &id);
    void takeFocusBack();
    void leaveEmptyPlace();
    [[nodiscard]] QWidget *places() const;
    void updateRoom();
    void countPlaces();
    void setCount(const QString &id, int count, bool urgent);

    std::vector<PaneSpec> m_specs;
    NavigationList *m_navigation;
    QLabel *m_dropDownLabel;
    QComboBox *m_dropDown;
    QStackedWidget *m_stack;
    PlaceLetters *m_letters;
    QTimer m_countSoon;
    Room m_room = Room::Wide;
    bool m_isAsking = false;
};

} // namespace wardmate
