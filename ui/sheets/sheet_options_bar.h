// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_catalogue.h"
#include "models/sheets/sheet_style.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QPushButton;

namespace wardmate {

/// Language, paper, large print, QR codes of the sheet that is shown.
class SheetOptionsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetOptionsBar(QWidget *parent = nullptr);

    void setOptions(const SheetOptions &options);
    [[nodiscard]] SheetOptions options() const;
    /// Only a poster has strips.
    void setHasTearOff(bool has);
    /// Languages the sheet is there in; the others cannot be chosen.
    void setLanguages(const QStringList &languages);
    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const;
    /// The language's letter ("S" for Spanish); false when it is none.
    bool chooseByLetter(const QString &letter);

signals:
    void changed();

private:
    void addLanguage(const QString &code, const QString &caption, const QString &letter);

    QBoxLayout *m_buttons;
    QButtonGroup *m_languages;
    QComboBox *m_paper;
    QCheckBox *m_large;
    QCheckBox *m_codes;
    QCheckBox *m_tearOff;
};

} // namespace wardmate
