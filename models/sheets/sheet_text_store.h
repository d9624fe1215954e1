// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"
#include "models/base/result.h"
#include "models/sheets/programme_texts.h"
#include "models/sheets/sheet_catalogue.h"

#include <QHash>
#include <QImage>
#include <QObject>

#include <functional>

namespace wardmate {

class Clock;
class Database;

/// What the programme made its own on the sheets: names and numbers of the programme language by language, a logo, and
/// copies of our templates that somebody edited.
class SheetTextStore : public QObject
{
    Q_OBJECT

public:
    /// Where a sheet's text comes from.
    enum class Origin {
        Ours,
        Own,
        OwnOutdated ///< own, and ours has changed since it was copied
    };

    SheetTextStore(Database &database, const Clock &clock, PersonRole role, QObject *parent = nullptr);

    /// Whole text of a sheet with its head: the own copy, or ours.
    [[nodiscard]] Result<QString> text(const QString &sheet, const QString &language) const;
    [[nodiscard]] Result<SheetTemplate> sheet(const QString &sheet, const QString &language) const;
    [[nodiscard]] Origin origin(const QString &sheet, const QString &language) const;
    /// Keeps an edited text as the own copy; refused with code "template_head" when it has no head with a title.
    [[nodiscard]] Result<void> keep(const QString &sheet, const QString &language, const QString &text);
    /// Back to ours.
    [[nodiscard]] Result<void> reset(const QString &sheet, const QString &language);

    /// By language; a language nothing was given for is not in it.
    [[nodiscard]] Result<QHash<QString, ProgrammeTexts>> programmeTexts() const;
    /// Refused with code "implausible_number" when a telephone does not take the number.
    [[nodiscard]] Result<void> setProgrammeTexts(const QString &language, const ProgrammeTexts &texts);

    /// Null when there is none.
    [[nodiscard]] Result<QImage> logo() const;
    /// A null image takes the logo away. Give it through checkedLogo().
    [[nodiscard]] Result<void> setLogo(const QImage &logo);

signals:
    void changed();

private:
    [[nodiscard]] Result<void> written(const QString &act, const std::function<void()> &write);

    Database &m_db;
    const Clock &m_clock;
    PersonRole m_role;
};

/// Own texts over those of the programme's settings; what is empty in the one comes from the other.
[[nodiscard]] ProgrammeTexts withDefaults(const ProgrammeTexts &own, const ProgrammeTexts &defaults);

} // namespace wardmate
