// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wardmate {

/// A question before an act that cannot be undone, or that costs something (ux.md 7.13: the buttons carry the verbs).
struct Question {
    QString title{}; ///< names the matter: "Erase identities"
    QString text{}; ///< what happens and what stays safe, two sentences at most
    QString act{}; ///< verb and object: "Erase 12 names"
    QString leave{}; ///< the way out: "Keep them"; empty reads "Cancel"
};

/// Which files a file dialog offers. The suggested name never holds a person's name.
struct FileChoice {
    QString title{};
    QString suggested{}; ///< file name or path
    QStringList filters{}; ///< "CSV files (*.csv)"
    QString suffix{}; ///< added when a name to save has none: "csv"
};

/// Everything that interrupts a person. Built once in app, faked in tests.
class Prompts
{
public:
    Prompts() = default;
    Prompts(const Prompts &) = delete;
    Prompts &operator=(const Prompts &) = delete;
    virtual ~Prompts() = default;

    /// True when the act was chosen. Escape and Enter leave.
    [[nodiscard]] virtual bool confirm(const Question &question) = 0;
    /// As confirm(), after the count has been typed; for the two acts that are final (ux.md 2, Delete).
    [[nodiscard]] virtual bool confirmTyped(const Question &question, int count) = 0;
    /// The index of the chosen button, -1 for the way out.
    [[nodiscard]] virtual int choose(const Question &question, const QStringList &acts) = 0;
    /// A sentence to read. details: codes for support, copyable, without names.
    virtual void report(const QString &title, const QString &text, const QString &details) = 0;
    /// The three choosers answer an empty text when nothing was chosen.
    [[nodiscard]] virtual QString chooseOpenFile(const FileChoice &choice) = 0;
    [[nodiscard]] virtual QString chooseSaveFile(const FileChoice &choice) = 0;
    [[nodiscard]] virtual QString chooseFolder(const QString &title, const QString &start) = 0;
};

} // namespace wardmate
