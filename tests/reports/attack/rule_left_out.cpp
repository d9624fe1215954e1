// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "models/reports/publisher.h"
#include "models/reports/report_csv.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// What would be published with one rule of security.md 4c left out, as the CSV of wardmate-cli. No release has this:
/// it is here so that the attack on published figures can be seen to succeed.
/// Words: FILE PASSPHRASE-FILE DATETIME RULE PERIOD FOLDER, the rule being 4, 4b (across lists), 6 or 7.
namespace {

DisclosureRules rulesWithout(const QString &rule)
{
    DisclosureRules rules;
    rules.hidesASecondNumber = rule != u"4"_s;
    rules.looksAcrossLists = rule != u"4b"_s;
    rules.yearIsASum = rule != u"6"_s;
    rules.neverTwice = rule != u"7"_s;
    return rules;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s (%s)\n", qPrintable(error.detail), qPrintable(error.code));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const auto period = Period::parse(words.value(4));
    QFile passphrase(words.value(1));
    if (words.size() != 6 || !period || !passphrase.open(QIODevice::ReadOnly))
        return 2;
    const FixedClock clock(QDateTime::fromString(words.at(2), Qt::ISODate));
    auto vault = Vault::open(
        words.at(0), SecretBytes::fromPassphrase(QString::fromUtf8(passphrase.readAll()).trimmed()), QString());
    if (!vault)
        return fail(vault.error());
    const auto session = Session::over(std::move(*vault), clock);
    if (!session)
        return fail(session.error());
    const Publisher publisher((*session)->database(), clock, PersonRole::Director, (*session)->settings().settings(),
        {}, rulesWithout(words.at(3)));
    const auto proposal = publisher.propose({*period});
    if (!proposal)
        return fail(proposal.error());
    const auto written = writeFolder(words.at(5), issueCsv(proposal->issue));
    return written ? 0 : fail(written.error());
}
