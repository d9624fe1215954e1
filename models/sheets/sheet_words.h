// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sheets/resource.h"

#include <QDate>
#include <QHash>

namespace wardmate {

/// The engine's own words on paper ("checked on"), in the language of the sheet, not of the interface.
class SheetWords
{
public:
    [[nodiscard]] static Result<SheetWords> load(const QString &language);

    [[nodiscard]] const QString &language() const { return m_language; }
    /// The word for a key; an unknown key comes back in brackets so that it is seen.
    [[nodiscard]] QString operator()(const QString &key) const;
    [[nodiscard]] bool contains(const QString &key) const { return m_words.contains(key); }
    [[nodiscard]] QString date(QDate date) const;

    /// The entry's texts in this language.
    [[nodiscard]] QString name(const Resource &entry) const;
    [[nodiscard]] QString detail(const Resource &entry) const;
    [[nodiscard]] QString confidentiality(const Resource &entry) const;
    /// "24 hours · English, Spanish · free", whatever of it is known.
    [[nodiscard]] QString terms(const Resource &entry) const;
    /// "checked on 3 Nov 2026", or that nobody here has checked it yet.
    [[nodiscard]] QString checked(const Resource &entry) const;

private:
    QString m_language;
    QHash<QString, QString> m_words;
};

} // namespace wardmate
