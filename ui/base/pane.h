// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QAction;

namespace wardmate {

/// What the bar at the bottom says after an act: "Referral recorded. [Undo] [Find a supporter]".
struct UndoOffer {
    QString text{};
    std::function<void()> undo{}; ///< empty: no Undo button
    QString more{}; ///< caption of a second button, may be empty
    std::function<void()> moreAct{};
};

/// How much width there is (ux.md 7.2, collapse rule, in average characters).
enum class Room {
    Wide, ///< list and detail side by side
    Narrow, ///< under 110: the detail becomes a page over the list
    Tight ///< under 80: the navigation is a drop-down, filter toggles are one "Show" menu
};

/// One place of the program: a feature's widget with its actions. The window knows nothing else about a feature.
class Pane : public QWidget
{
    Q_OBJECT

public:
    /// Acts that have one key everywhere; a pane offers those that make sense (ux.md 7.11).
    enum class Standard {
        NewItem, ///< Ctrl+Shift+N
        Filter, ///< Ctrl+F
        Print, ///< Ctrl+P
        Edit, ///< F2
        Remove, ///< Del
        Previous, ///< Alt+Up
        Next ///< Alt+Down
    };

    explicit Pane(QWidget *parent = nullptr);

    /// Further acts of this pane, for the menu bar; every one with a mnemonic.
    [[nodiscard]] virtual QList<QAction *> menuActions() const { return {}; }
    /// Puts the focus where work begins; called when the pane is shown.
    virtual void focusFirst();
    /// The regions F6 goes through, in order; by default the pane is one.
    [[nodiscard]] virtual QList<QWidget *> regions();
    /// Shows one item; reference is what another place gave to goTo(). False when there is none such.
    virtual bool openItem(const QString &reference);
    /// Where one is in it, for openItem(): asked after keepDrafts(), and kept in the encrypted file, for it may hold a name.
    [[nodiscard]] virtual QString here() const { return {}; }
    virtual void setRoom(Room room);
    /// Called before the program locks or ends: keep what is half typed as an encrypted draft, and say by setUnkept()
    /// (kept_forms.h) what could not be.
    virtual void keepDrafts();
    /// Name of the help page in resources/help/<language>/<id>.md; empty shows the contents page.
    [[nodiscard]] virtual QString helpId() const { return {}; }

    [[nodiscard]] QAction *offered(Standard act) const { return m_offered.value(act); }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool isUrgent() const { return m_urgent; }

signals:
    void countChanged(int count, bool urgent);
    void undoOffered(const wardmate::UndoOffer &offer);
    void said(const QString &text); ///< a short status message, also read out by screen readers
    void saved(); ///< something was stored just now
    void goTo(const QString &paneId, const QString &reference);
    void helpRequested(const QString &helpId);

protected:
    /// The number beside the pane's name in the navigation; see PlaceCount.
    void setCount(int count, bool urgent = false);
    /// The action is shown in the menus with the key that goes with the act, so it needs none of its own.
    void offer(Standard act, QAction *action);

private:
    QHash<Standard, QAction *> m_offered;
    int m_count = 0;
    bool m_urgent = false;
};

/// The number beside a place in the navigation.
struct PlaceCount {
    PlaceCount(int n, bool urgent = false) // a plain number is one, NOLINT(google-explicit-constructor)
        : number(n)
        , isUrgent(urgent)
    {
    }

    int number;
    bool isUrgent; ///< the whole number waits too long: a "!" stands before it
};

/// How a feature enters the window; the pane is made when it is first shown.
struct PaneSpec {
    QString id{}; ///< also the objectName and the settings group
    QString title{}; ///< with mnemonic: "&Referrals"
    QString menu{}; ///< title of the menu for menuActions(); empty puts them into Referral
    QString group{}; ///< panes of one group stand together in the navigation
    QString icon{}; ///< name of an icon, decoration only
    std::function<Pane *(QWidget *parent)> make{};
    std::function<PlaceCount()> count{}; ///< what the navigation shows before the pane is made; may be empty
    bool listed = true; ///< false: reached by goTo() only
    int digit = -1; ///< with Ctrl the way here; the same however many places there are, so that hands can learn it
};

} // namespace wardmate
