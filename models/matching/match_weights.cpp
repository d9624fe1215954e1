// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/match_weights.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Field {
    Criterion criterion;
    int MatchWeights::*weight;
};
constexpr std::array<Field, 8> kFields{{
    {Criterion::Specialty, &MatchWeights::specialty},
    {Criterion::Rank, &MatchWeights::rank},
    {Criterion::Experience, &MatchWeights::experience},
    {Criterion::Profession, &MatchWeights::profession},
    {Criterion::Unit, &MatchWeights::unit},
    {Criterion::Shift, &MatchWeights::shift},
    {Criterion::Load, &MatchWeights::load},
    {Criterion::Freshness, &MatchWeights::freshness},
}};

} // namespace

int MatchWeights::of(Criterion criterion) const
{
    for (const Field &field : kFields) {
        if (field.criterion == criterion)
            return this->*field.weight;
    }
    return 0;
}

bool MatchWeights::set(Criterion criterion, int weight)
{
    for (const Field &field : kFields) {
        if (field.criterion == criterion) {
            this->*field.weight = std::clamp(weight, 0, kHighestWeight);
            return true;
        }
    }
    return false;
}

QString weightsAsText(const MatchWeights &weights)
{
    QJsonObject object;
    for (const Field &field : kFields)
        object.insert(codeOf(field.criterion), weights.*field.weight);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

MatchWeights weightsFromText(const QString &text)
{
    MatchWeights weights;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const Field &field : kFields) {
        const QJsonValue value = object.value(codeOf(field.criterion));
        if (value.isDouble())
            weights.set(field.criterion, value.toInt(weights.*field.weight));
    }
    return weights;
}

} // namespace wardmate
