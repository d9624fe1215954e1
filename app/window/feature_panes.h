// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/base/pane.h"
#include "ui/base/search_hit.h"

#include <functional>
#include <memory>
#include <vector>

class QSettings;
class QUndoStack;

namespace wardmate {

class Backups;
struct LastPlace;
class ProgramAccess;
class Prompts;
class Worker;

/// Everything panes are made from, built over one session.
class FeaturePanes
{
public:
    struct Ground {
        Session &session;
        Prompts &prompts;
        QUndoStack &undo;
        QSettings &settings;
        const ProgramAccess &access;
        Worker &worker;
        Backups *backups; ///< none for the sample and for an administrator
        std::function<void()> restore;
    };

    explicit FeaturePanes(const Ground &ground);
    ~FeaturePanes();
    FeaturePanes(const FeaturePanes &) = delete;
    FeaturePanes &operator=(const FeaturePanes &) = delete;

    /// The places of the window for this role, in the order of the navigation.
    [[nodiscard]] std::vector<PaneSpec> specs();
    /// Before the program locks: what is half typed in a form.
    void keepForms();
    /// The same while work goes on. False when something that is typed could not be kept.
    [[nodiscard]] bool keepTyped();
    /// Where one is, before the file is closed; and where one was, after it was opened.
    void keepPlace(const LastPlace &place);
    [[nodiscard]] LastPlace keptPlace() const;
    void forgetPlace();
    void whenRestored(const std::function<void()> &say);
    void whenKeptNot(const std::function<void(const Error &why)> &say);
    /// What the search everywhere finds besides commands; empty for an administrator.
    [[nodiscard]] SearchSource search();

private:
    [[nodiscard]] std::vector<PaneSpec> workingSpecs();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace wardmate
