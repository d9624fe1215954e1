// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"

#include <QList>

namespace wardmate {

/// Answers questions as it was told to and remembers them.
class FakePrompts final : public Prompts
{
public:
    bool confirm(const Question &question) override
    {
        asked.append(question);
        return answer;
    }
    bool confirmTyped(const Question &question, int count) override
    {
        asked.append(question);
        typedCount = count;
        return answer;
    }
    int choose(const Question &question, const QStringList &acts) override
    {
        asked.append(question);
        offered = acts;
        return choice;
    }
    void report(const QString &title, const QString &text, const QString &details) override
    {
        Q_UNUSED(title)
        Q_UNUSED(details)
        reported.append(text);
    }
    QString chooseOpenFile(const FileChoice &wanted) override
    {
        choices.append(wanted);
        return path;
    }
    QString chooseSaveFile(const FileChoice &wanted) override
    {
        choices.append(wanted);
        return path;
    }
    QString chooseFolder(const QString &title, const QString &start) override
    {
        Q_UNUSED(title)
        Q_UNUSED(start)
        return path;
    }

    bool answer = true;
    int choice = 0;
    QString path;
    QList<Question> asked;
    QList<FileChoice> choices;
    QStringList offered;
    QStringList reported;
    int typedCount = 0;
};

} // namespace wardmate
