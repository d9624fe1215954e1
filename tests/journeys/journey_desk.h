// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/translations/translations.h"
#include "app/window/desk.h"
#include "models/base/clock.h"
#include "tests/journeys/key_hands.h"
#include "tests/support/gui_test.h"

#include <QTemporaryDir>

namespace wardmate {

/// Dialogs are the program's own and are answered by keys; only the file dialogs, which belong to the desktop, answer
/// by themselves.
class JourneyPrompts final : public Prompts
{
public:
    [[nodiscard]] bool confirm(const Question &question) override { return m_dialogs.confirm(question); }
    [[nodiscard]] bool confirmTyped(const Question &question, int count) override
    {
        return m_dialogs.confirmTyped(question, count);
    }
    [[nodiscard]] int choose(const Question &question, const QStringList &acts) override
    {
        return m_dialogs.choose(question, acts);
    }
    void report(const QString &title, const QString &text, const QString &details) override
    {
        m_dialogs.report(title, text, details);
    }
    [[nodiscard]] QString chooseOpenFile(const FileChoice &choice) override
    {
        Q_UNUSED(choice)
        return path;
    }
    [[nodiscard]] QString chooseSaveFile(const FileChoice &choice) override
    {
        Q_UNUSED(choice)
        return path;
    }
    [[nodiscard]] QString chooseFolder(const QString &title, const QString &start) override
    {
        Q_UNUSED(title)
        Q_UNUSED(start)
        return path;
    }

    QString path; ///< what the desktop's file dialogs answer

private:
    WidgetPrompts m_dialogs;
};

/// The demonstration hospital in a real encrypted file, made once; every journey works on a copy.
class PreparedProgramme
{
public:
    explicit PreparedProgramme(const QDateTime &now);
    /// The path of the copy in that folder.
    [[nodiscard]] QString copyTo(const QString &folder) const;

    static constexpr const char *kPassphrase = "winter river lantern copper maple";

private:
    QTemporaryDir m_folder;
};

/// The whole window on such a copy, with hands before it and a clock that is put on by hand.
class JourneyDesk
{
public:
    JourneyDesk(const PreparedProgramme &programme, const QDateTime &now);
    ~JourneyDesk();

    /// A window in front of the locked file, as the program begins anew after locking.
    void begin();
    void unlock();
    void lock();
    [[nodiscard]] bool isLocked() const { return m_isLocked; }

    [[nodiscard]] QWidget *pane(const QString &id) const; ///< if it is the one shown
    /// The program's own file, read by something other than the window; only while it is locked.
    [[nodiscard]] std::unique_ptr<Session> readFile() const;

    Translations english{QLocale(QLocale::English)}; ///< for the plurals
    GuiTest gui;
    FixedClock clock;
    KeyHands hands;
    JourneyPrompts *prompts = nullptr; ///< the desk's
    QString path;
    std::unique_ptr<Desk> desk;

private:
    bool m_isLocked = false;
};

} // namespace wardmate
