// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/programme/programme_settings.h"

#include <QObject>
#include <QStringList>

namespace wardmate {

class Database;

/// The programme's settings in the file, read once and kept in step.
class SettingsStore : public QObject
{
    Q_OBJECT

public:
    explicit SettingsStore(Database &database, QObject *parent = nullptr);

    [[nodiscard]] const ProgrammeSettings &settings() const { return m_settings; }
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> save(const ProgrammeSettings &settings);

    /// Single values of features that keep their own, such as "matching.weights" (JSON text).
    [[nodiscard]] Result<QString> value(const QString &key) const;
    [[nodiscard]] Result<void> setValue(const QString &key, const QString &value);

signals:
    void changed(const wardmate::ProgrammeSettings &settings);

private:
    Database &m_db;
    ProgrammeSettings m_settings;
};

/// The settings as text by key, and back; unknown keys and unreadable values leave the default.
[[nodiscard]] QList<std::pair<QString, QString>> settingsAsText(const ProgrammeSettings &settings);
void setFromText(ProgrammeSettings &settings, const QString &key, const QString &text);

} // namespace wardmate
