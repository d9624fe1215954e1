// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/key_hands.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// Card, Moran and Newell's keystroke-level model: an average typist, who thinks before a command or a field and not
// before the key that ends it.
constexpr double kSecondsAKey = 0.28;
constexpr double kSecondsToThink = 1.35;
constexpr int kLongestWaitMs = 5'000;

bool isSeen(const QWidget *widget)
{
    return widget != nullptr && widget->isVisible() && widget->isEnabled();
}

/// Ends an act rather than beginning one.
bool isEnding(int key)
{
    return key == Qt::Key_Tab || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Up
        || key == Qt::Key_Down;
}

/// A menu or a dialog that has to be answered first.
QWidget *inFrontOfTheWindow()
{
    QWidget *asked = QApplication::activePopupWidget();
    return asked != nullptr ? asked : QApplication::activeModalWidget();
}

/// What a window manager does when a dialog has closed.
void activateWhatIsLeft()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && qobject_cast<QMainWindow *>(window))
            window->activateWindow();
    }
    QCoreApplication::processEvents();
}

/// A button that is pressed by its letter is seen to go down first, wherever the focus is; no hand is faster than that.
bool isAnyButtonDown()
{
    const QWidget *window = QApplication::activeWindow();
    const auto buttons = window != nullptr ? window->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    return std::any_of(
        buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) { return button->isDown(); });
}

QWindow *windowThatListens()
{
    const QWidget *asked = inFrontOfTheWindow();
    return asked != nullptr ? asked->windowHandle() : QGuiApplication::focusWindow();
}

} // namespace

void KeyHands::press(const QString &keys)
{
    for (const QString &one : keys.split(u", "_s))
        pressOne(one);
}

void KeyHands::pressOne(const QString &keys)
{
    const QKeySequence sequence = QKeySequence::fromString(keys, QKeySequence::PortableText);
    const QKeyCombination combination = sequence[0];
    const Qt::KeyboardModifiers modifiers = combination.keyboardModifiers();
    ++m_effort.acts;
    m_effort.seconds += kSecondsAKey * (1 + qPopulationCount(quint32(modifiers)));
    if (!isEnding(combination.key()) || modifiers != Qt::NoModifier)
        m_effort.seconds += kSecondsToThink;
    if (QWindow *window = windowThatListens())
        QTest::keyClick(window, combination.key(), modifiers);
    lookAtFocus(keys);
}

void KeyHands::type(const QString &text)
{
    m_effort.letters += int(text.size());
    const auto shifted = std::count_if(text.cbegin(), text.cend(), [](QChar letter) { return letter.isUpper(); });
    m_effort.seconds += kSecondsToThink + kSecondsAKey * double(text.size() + shifted);
    for (const QChar letter : text) {
        QWindow *window = windowThatListens();
        if (window == nullptr)
            break;
        const Qt::Key key = letter.unicode() < 0x80 ? QTest::asciiToKey(char(letter.toLatin1())) : Qt::Key_unknown;
        const auto modifiers = letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::sendKeyEvent(QTest::Click, window, key, QString(letter), modifiers);
    }
    lookAtFocus(u"typing"_s);
}

void KeyHands::pressAndAnswer(const QString &keys, const QString &answer)
{
    pressAndAnswer(keys, [this, answer] { press(answer); });
}

void KeyHands::pressAndAnswer(const QString &keys, const std::function<void()> &answer)
{
    bool isAnswered = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (isAnswered || inFrontOfTheWindow() == nullptr)
            return;
        isAnswered = true;
        m_isAnswering = true;
        answer();
        m_isAnswering = false;
        if (QWidget *left = inFrontOfTheWindow()) { // else this waits for ever
            m_losses.append(u"%1: %2 was not answered"_s.arg(keys, placeOf(left)));
            left->close();
        }
    });
    look.start(5);
    press(keys);
    if (!QTest::qWaitFor([&] { return isAnswered; }, kLongestWaitMs))
        m_losses.append(u"%1: nothing was asked"_s.arg(keys));
    look.stop();
    lookAtFocus(keys);
}

void KeyHands::lookAtFocus(const QString &after)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    if (m_isAnswering)
        return; // what asked has to return first
    (void)QTest::qWaitFor([] { return !isAnyButtonDown(); });
    if (QGuiApplication::focusWindow() == nullptr)
        activateWhatIsLeft();
    const bool isKept = QTest::qWaitFor(
        [] { return QApplication::activePopupWidget() != nullptr || isSeen(QApplication::focusWidget()); },
        kLongestWaitMs);
    if (!isKept)
        m_losses.append(u"%1: %2"_s.arg(after, placeOf(QApplication::focusWidget())));
}

QWidget *shownWidget(const QString &name)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        for (QWidget *child : window->findChildren<QWidget *>(name)) {
            if (child->isVisible())
                return child;
        }
    }
    return nullptr;
}

QString shownText(const QString &name)
{
    QWidget *widget = shownWidget(name);
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return label->text();
    if (const auto *line = qobject_cast<QLineEdit *>(widget))
        return line->text();
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        return edit->toPlainText();
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        return button->text();
    if (const auto *box = qobject_cast<QComboBox *>(widget))
        return box->currentText();
    return {};
}

QString placeOf(const QWidget *widget)
{
    if (widget == nullptr)
        return u"nothing has the focus"_s;
    QStringList names;
    for (const QWidget *at = widget; at != nullptr; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(u"qt_"_s))
            names.append(at->objectName());
    }
    return u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), names.join(u" in "_s));
}

} // namespace wardmate
