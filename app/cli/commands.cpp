// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

QList<Command> aboutPeopleAndReferrals()
{
    return {
        {u"create"_s, u"FILE --hospital NAME --person NAME --role coordinator|director [--recovery-key-out FILE]"_s,
            u"a new program file, its keyring and its first person"_s,
            {{u"hospital"_s, u"role"_s, u"recovery-key-out"_s}, {}}, 1, 1, runCreate},
        {u"demo"_s, u"FILE [--seed N] [--quarters N] [--referrals N] [--supporters N]"_s,
            u"the same, filled with an invented hospital"_s,
            {{u"seed"_s, u"quarters"_s, u"referrals"_s, u"supporters"_s, u"hospital"_s, u"role"_s,
                 u"recovery-key-out"_s},
                {}},
            1, 1, runDemo},
        {u"people"_s,
            u"list | add NAME --role ROLE --new-passphrase-file F | remove NAME | role NAME --role ROLE "
            u"--new-passphrase-file F | passphrase [NAME] --new-passphrase-file F | recovery-key --out FILE | "
            u"recovery-key --test FILE | recovery-key --status | recovery-key --raw [--file program|reports]"_s,
            u"who can open the file"_s,
            {{u"role"_s, u"new-passphrase-file"_s, u"out"_s, u"test"_s, u"file"_s}, {u"raw"_s, u"status"_s}}, 1, 2,
            runPeople},
        {u"import"_s,
            u"supporters|referrals|staff-counts|signals|survey FILE.csv|- [--mapping FILE.json] [--dry-run] [--rejects FILE.csv]"_s,
            u"brings in a spreadsheet"_s, {{u"mapping"_s, u"rejects"_s}, {u"dry-run"_s}}, 2, 2, runImport},
        {u"refer"_s, u"--input FILE.json [--let-stand] [--same-name]"_s, u"one event with its clinicians"_s,
            {{u"input"_s}, {u"let-stand"_s, u"same-name"_s}}, 0, 0, runRefer},
        {u"check-line"_s, u""_s, u"what in each line of standard input may identify somebody"_s, {}, 0, 0,
            runCheckLine},
        {u"list"_s,
            u"events|referrals|supporters|resources|people|ledger|audit|today|filters [--state S] [--overdue] [--quarter 2026Q3] [--event ID]"_s,
            u"what a person may see"_s, {{u"state"_s, u"quarter"_s, u"event"_s}, {u"overdue"_s}}, 1, 1, runList},
        {u"search"_s, u"WORDS... | -"_s,
            u"referrals by name, events, supporters and resources; - reads the words from standard input"_s, {}, 1, 20,
            runSearch},
        {u"match"_s,
            u"--event ID | --all-open [--pin REFERRAL=SUPPORTER]... [--exclude REFERRAL=SUPPORTER]... [--all-pairs] [--lift-rank-rule] [--apply]"_s,
            u"the joint proposal"_s,
            {{u"event"_s, u"pin"_s, u"exclude"_s}, {u"all-open"_s, u"apply"_s, u"all-pairs"_s, u"lift-rank-rule"_s}}, 0,
            0, runMatch},
        {u"advance"_s, u"REFERRAL VERB [--input FILE.json]"_s, u"one step of a referral"_s, {{u"input"_s}, {}}, 2, 2,
            runAdvance},
        {u"edit"_s,
            u"event ID --input FILE.json [--let-stand] | referral ID --input FILE.json | supporter ID --input "
            u"FILE.json "
            u"[--same-name] | resource ID --input FILE.json"_s,
            u"the facts of an event, a referral, a supporter or an entry of the directory: what the file names is "
            u"changed, what it leaves out stays"_s,
            {{u"input"_s}, {u"let-stand"_s, u"same-name"_s}}, 2, 2, runEdit},
        {u"supporter"_s, u"add --input FILE.json [--same-name] | remove SUPPORTER"_s,
            u"one supporter; one to whom referrals point stays, with the status \"left\""_s,
            {{u"input"_s}, {u"same-name"_s}}, 1, 2, runSupporter},
        {u"filter"_s,
            u"save NAME [--shown overdue|waiting|open|closed|all] [--unit UNIT] [--category KIND] [--supporter ID] | "
            u"remove NAME"_s,
            u"filters of the list of referrals, the same for everybody"_s,
            {{u"shown"_s, u"unit"_s, u"category"_s, u"supporter"_s}, {}}, 2, 2, runFilter},
        {u"draft"_s, u"list | drop ID"_s, u"forms left unfinished in the window"_s, {}, 1, 2, runDraft},
        {u"bin"_s, u"list | put REFERRAL | restore REFERRAL"_s,
            u"what was thrown away: thirty days it can be brought back"_s, {}, 1, 2, runBin},
        {u"message"_s, u"REFERRAL --kind assignment|outreach|resources --out FILE.eml [--language en|es]"_s,
            u"the ready message as a file; nothing is sent"_s, {{u"kind"_s, u"out"_s, u"language"_s}, {}}, 1, 1,
            runMessage},
        {u"calendar"_s, u"REFERRAL --out FILE.ics [--language en|es]"_s,
            u"the next step of a referral for a calendar; names nobody"_s, {{u"out"_s, u"language"_s}, {}}, 1, 1,
            runCalendar},
    };
}

QList<Command> aboutPaperAndTheProgramme()
{
    return {
        {u"wording"_s, u"show|reset KIND [--language en|es] | set KIND --input FILE.txt [--language en|es]"_s,
            u"the programme's own wording of a message (assignment, outreach, resources)"_s,
            {{u"input"_s, u"language"_s}, {}}, 2, 2, runWording},
        {u"resource"_s, u"add --input FILE.json | verify ID | remove ID | restore ID"_s,
            u"the directory; verify says that an entry was checked today"_s, {{u"input"_s}, {}}, 1, 2, runResource},
        {u"sheet"_s,
            u"list | print ID --language en|es --paper a4|letter --out FILE [--format pdf|html|txt] [--large-print] [--no-qr-codes] [--no-tear-off] | text|reset ID [--language en|es] | keep ID --input FILE.txt [--language en|es]"_s,
            u"resource sheets and cards, and the programme's own copy of a text"_s,
            {{u"language"_s, u"paper"_s, u"out"_s, u"input"_s}, {u"large-print"_s, u"no-qr-codes"_s, u"no-tear-off"_s}},
            1, 2, runSheet},
        {u"report"_s, u"PERIOD [--format xlsx|csv|pdf|html|json] --out PATH [--internal]"_s,
            u"the figures of a period"_s, {{u"out"_s, u"language"_s, u"paper"_s}, {u"internal"_s}}, 1, 1, runReport},
        {u"publish"_s, u"PERIOD [--totals] [--never-published] | --rebuild"_s,
            u"issues the figures of a period, for good; or writes the report file anew from what was issued"_s,
            {{}, {u"totals"_s, u"never-published"_s, u"rebuild"_s}}, 0, 1, runPublish},
        {u"units"_s, u"list | areas FILE.csv | merge UNIT INTO [--dry-run]"_s,
            u"the areas under which reports join units (columns unit, area); merge makes one of two that are the "
            u"same, which cannot be undone; --dry-run says what would come over"_s,
            {{}, {u"dry-run"_s}}, 1, 3, runUnits},
        {u"self-check"_s,
            u"list | answer QUESTION in_place|partly|not_yet|none | print --out FILE [--format pdf|html] [--language en|es] [--paper a4|letter]"_s,
            u"the programme against the eight areas on which experts agreed"_s,
            {{u"out"_s, u"language"_s, u"paper"_s}, {}}, 1, 3, runSelfCheck},
        {u"programme"_s, u"list | set SETTING VALUE"_s,
            u"the programme's own settings, such as small_number_threshold"_s, {}, 1, 3, runProgramme},
        {u"purge"_s, u"[--dry-run]"_s, u"erases identities whose time has run out"_s, {{}, {u"dry-run"_s}}, 0, 0,
            runPurge},
        {u"backup"_s, u"FOLDER [--thin]"_s, u"an encrypted, verified copy; --thin lets older ones go by age"_s,
            {{}, {u"thin"_s}}, 1, 1, runBackup},
        {u"restore"_s, u"BACKUP FILE [--replace] | BACKUP --look"_s,
            u"back from a copy; --look shows what it holds, --replace puts what is there aside"_s,
            {{}, {u"look"_s, u"replace"_s}}, 1, 2, runRestore},
        {u"verify"_s, u"[--heal]"_s,
            u"checks every page, the structure, the audit log and the keyring; --heal writes torn pages anew"_s,
            {{}, {u"heal"_s}}, 0, 0, runVerify},
    };
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all = aboutPeopleAndReferrals() + aboutPaperAndTheProgramme();
    return all;
}

QString usageOf(const Command &command)
{
    return u"%1 %2"_s.arg(command.name, command.usage).trimmed();
}

QStringList formatsOf(const Command &command)
{
    static const QHash<QString, QStringList> formats = {
        {u"create"_s, {}},
        {u"demo"_s, {}},
        {u"refer"_s, {u"json"_s}},
        {u"match"_s, {u"json"_s}},
        {u"advance"_s, {u"json"_s}},
        {u"message"_s, {}},
        {u"edit"_s, {u"json"_s}},
        {u"calendar"_s, {}},
        {u"supporter"_s, {u"json"_s}},
        {u"resource"_s, {u"json"_s}},
        {u"wording"_s, {u"json"_s}},
        {u"publish"_s, {}},
        {u"self-check"_s, {u"csv"_s, u"json"_s, u"pdf"_s, u"html"_s}},
        {u"purge"_s, {u"json"_s}},
        {u"sheet"_s, {u"json"_s, u"pdf"_s, u"html"_s, u"txt"_s}},
        {u"backup"_s, {}},
        {u"restore"_s, {}},
        {u"report"_s, {u"xlsx"_s, u"csv"_s, u"pdf"_s, u"html"_s, u"json"_s}},
        {u"verify"_s, {u"json"_s}},
    };
    return formats.value(command.name, {u"csv"_s, u"json"_s});
}

} // namespace wardmate::cli
