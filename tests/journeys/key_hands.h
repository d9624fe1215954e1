// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace wardmate {

/// Two hands at a keyboard in front of the whole program. Every key goes through the window system to whatever has the
/// focus, as from a real keyboard; no widget is called and nothing is clicked. The keys are counted, and after each of
/// them the focus must be somewhere a person can see it.
class KeyHands
{
public:
    /// What the keys since startCounting() cost.
    struct Effort {
        int acts = 0; ///< keys that are no text: Ctrl+N, Tab, Enter
        int letters = 0;
        double seconds = 0; ///< by the keystroke-level model, so the same on every computer
    };

    /// A key or keys after one another: "Ctrl+Shift+L", "Tab, Tab".
    void press(const QString &keys);
    void type(const QString &text);
    /// Presses a key that opens a dialog which has to be answered before anything else happens, and answers it.
    void pressAndAnswer(const QString &keys, const QString &answer);
    /// As above; the answer is whatever is done while the dialog stands there.
    void pressAndAnswer(const QString &keys, const std::function<void()> &answer);

    void startCounting() { m_effort = {}; }
    [[nodiscard]] const Effort &effort() const { return m_effort; }
    /// "Ctrl+M: nothing has the focus": one line for each key after which the focus was lost.
    [[nodiscard]] const QStringList &losses() const { return m_losses; }

private:
    void pressOne(const QString &keys);
    void lookAtFocus(const QString &after);

    Effort m_effort;
    QStringList m_losses;
    bool m_isAnswering = false;
};

/// The shown widget of that name, in whatever window is in front.
[[nodiscard]] QWidget *shownWidget(const QString &name);
/// What a person reads on the shown widget of that name; empty when there is none.
[[nodiscard]] QString shownText(const QString &name);
/// "line passphraseLine in unlockPage": for a message, without anything that is typed in it.
[[nodiscard]] QString placeOf(const QWidget *widget);

} // namespace wardmate
