// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/glpsol_oracle.h"

#include <QFile>
#include <QProcess>

#include <cmath>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Programme {
    const AssignmentProblem &problem;
    qint64 perMatch; ///< more than all points together
    std::optional<qint64> fixed; ///< matched and points, when unevenness is asked for

    [[nodiscard]] int pin(int i) const { return problem.pins.empty() ? -1 : problem.pins[size_t(i)]; }
    [[nodiscard]] int load(int j) const { return problem.load.empty() ? 0 : problem.load[size_t(j)]; }
    static QString pair(int i, int j) { return u"x_%1_%2"_s.arg(i).arg(j); }
    static QString place(int j, int k) { return u"y_%1_%2"_s.arg(j).arg(k); }

    [[nodiscard]] QString worth() const
    {
        QString sum;
        for (int i = 0; i < problem.referrals; ++i) {
            for (int j = 0; j < problem.supporters; ++j) {
                if (problem.at(i, j) >= 0)
                    sum += u" + %1 %2\n"_s.arg(perMatch + problem.at(i, j)).arg(pair(i, j));
            }
        }
        return sum.isEmpty() ? u" 0 nothing\n"_s : sum;
    }

    [[nodiscard]] QString unevenness() const
    {
        QString sum;
        for (int j = 0; j < problem.supporters; ++j) {
            for (int k = 0; k < problem.capacity[size_t(j)]; ++k)
                sum += u" + %1 %2\n"_s.arg(2 * (load(j) + k) + 1).arg(place(j, k));
        }
        return sum.isEmpty() ? u" 0 nothing\n"_s : sum;
    }

    [[nodiscard]] QString constraints() const
    {
        QString text;
        for (int i = 0; i < problem.referrals; ++i) {
            QString sum;
            for (int j = 0; j < problem.supporters; ++j) {
                if (problem.at(i, j) >= 0 && (pin(i) < 0 || pin(i) == j))
                    sum += u" + "_s + pair(i, j);
                else if (problem.at(i, j) >= 0)
                    text += u" %1 = 0\n"_s.arg(pair(i, j));
            }
            if (!sum.isEmpty())
                text += sum + (pin(i) < 0 ? u" <= 1\n"_s : u" = 1\n"_s);
        }
        for (int j = 0; j < problem.supporters; ++j) {
            QString sum;
            for (int i = 0; i < problem.referrals; ++i) {
                if (problem.at(i, j) >= 0)
                    sum += u" + "_s + pair(i, j);
            }
            if (sum.isEmpty())
                continue;
            for (int k = 0; k < problem.capacity[size_t(j)]; ++k)
                sum += u" - "_s + place(j, k);
            text += sum + u" = 0\n"_s;
        }
        if (fixed)
            text += worth() + u" = %1\n"_s.arg(*fixed);
        return text;
    }

    [[nodiscard]] QString text() const
    {
        QString bounds;
        for (int j = 0; j < problem.supporters; ++j) {
            for (int k = 0; k < problem.capacity[size_t(j)]; ++k)
                bounds += u" 0 <= %1 <= 1\n"_s.arg(place(j, k));
        }
        return (fixed ? u"Minimize\n"_s + unevenness() : u"Maximize\n"_s + worth()) + u"Subject To\n nothing = 0\n"_s
            + constraints() + u"Bounds\n"_s + bounds + u"End\n"_s;
    }
};

std::optional<qint64> optimumOf(const QString &text, const QString &glpsol, const QString &folder)
{
    QFile file(folder + u"/problem.lp"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return std::nullopt;
    file.close();
    const QString answer = folder + u"/answer.txt"_s;
    QProcess process;
    process.start(glpsol, {u"--lp"_s, file.fileName(), u"-w"_s, answer});
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return std::nullopt;
    QFile result(answer);
    if (!result.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : result.readAll().split('\n')) { // "s bas ROWS COLUMNS PRIMAL DUAL OPTIMUM"
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() == 7 && parts[0] == "s" && parts[4] == "f" && parts[5] == "f")
            return qint64(std::llround(parts[6].toDouble()));
    }
    return std::nullopt;
}

} // namespace

std::optional<GlpsolAnswer> solveWithGlpsol(
    const AssignmentProblem &problem, const QString &glpsol, const QString &folder)
{
    Programme programme{problem, qint64(problem.referrals) * 10001 + 1, std::nullopt};
    const auto worth = optimumOf(programme.text(), glpsol, folder);
    if (!worth)
        return std::nullopt;
    programme.fixed = *worth;
    const auto more = optimumOf(programme.text(), glpsol, folder);
    if (!more)
        return std::nullopt;
    GlpsolAnswer answer{int(*worth / programme.perMatch), *worth % programme.perMatch, *more};
    for (const int load : problem.load)
        answer.unevenness += qint64(load) * load;
    return answer;
}

} // namespace wardmate
