// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/choices.h"

#include "models/referrals/desk_choices.h"

#include <QCompleter>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::Choices)
};

} // namespace

QString notSaid()
{
    return Say::tr("Not said");
}

void fillUnitPreference(ChoiceBox &box)
{
    box.addChoice(Say::tr("No preference"), codeOf(UnitPreference::None));
    box.addChoice(Say::tr("Someone from the same unit"), codeOf(UnitPreference::Same));
    box.addChoice(Say::tr("Someone from another unit"), codeOf(UnitPreference::Other));
}

void fillLanguages(ChoiceBox &box)
{
    box.setOptional(notSaid());
    for (const char *code : {"en", "es", "fr", "pt", "zh", "tl", "vi", "ar", "ko", "ru", "hi", "pl", "ht", "ase"}) {
        const QString name = QString::fromLatin1(code);
        if (name == u"ase"_s) {
            box.addChoice(Say::tr("American Sign Language"), name);
            continue;
        }
        const QLocale locale(name);
        box.addChoice(QLocale::languageToString(locale.language()), name);
    }
}

void fillUnits(QLineEdit &line, const ReferralServices &services)
{
    QStringList units;
    const auto known = services.choices.units().value_or(QList<std::pair<UnitId, QString>>{});
    for (const auto &[id, name] : known)
        units.append(name);
    auto *completer = new QCompleter(units, &line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    line.setCompleter(completer); // the line takes the one before with it
}

void fillSpecialties(ChoiceBox &box, const ReferralServices &services)
{
    box.setOptional(notSaid());
    if (!services.specialties)
        return;
    const auto nodes = services.specialties();
    for (const auto &[code, label] : nodes)
        box.addChoice(label, code);
}

} // namespace wardmate
