#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The defences of the vault (tests/README.md, T1 to T23), and what the tests say when one is taken out.

  defences.py SOURCE                        whether every defence still stands where this list says: in every run
  defences.py SOURCE --prove SCRATCH [T..]  takes each out of a copy in SCRATCH, builds, and wants its test to fail

The copy is made anew but for its build folder. A test that passes without its defence is no test: exit 1.
"""
import os
import pathlib
import shutil
import subprocess
import sys

# row, what is taken out, file, how it stands there, what stands there instead, test program, test function
DEFENCES = [
    ("T2", "the look at the library", "models/vault/sqlcipher_opening.cpp",
     "if (dot < 1 || version.left(dot).toInt() < 4)", "if (false && dot < 1)", "tst_wrong_library", ""),
    ("T3", "sorting in memory", "models/vault/database.cpp",
     'execute(pragma(u"temp_store"_s, u"MEMORY"_s));\n    requirePragma(u"temp_store"_s, u"2"_s);',
     'execute(pragma(u"temp_store"_s, u"FILE"_s));', "tst_vault", "theSettingsOfTheDesignHold"),
    ("T3", "nobody sets it otherwise", "models/vault/statement_rules.cpp",
     "return second == nullptr || contains(kSettable, name) ? SQLITE_OK : SQLITE_DENY;",
     "return second == nullptr || contains(kSettable, name) ? SQLITE_OK : SQLITE_OK;",
     "tst_statement_rules", ""),
    ("T4", "the price of a guess", "models/vault/keyring.h",
     "quint64 memoryBytes = quint64(256) << 20;", "quint64 memoryBytes = quint64(64) << 20;",
     "tst_keyring", "theRealCostIsAtLeastTheFloorAndFast"),
    ("T4", "the floor of strength", "models/vault/passphrase.cpp",
     "constexpr double kFloorBits = 35;", "constexpr double kFloorBits = 1;",
     "tst_passphrase", "guessablePassphrasesAreRefusedWithTheReason"),
    ("T4", "a word counts once", "models/vault/passphrase.cpp",
     "word.size() >= kShortestWord && seen.contains(meant)", "word.size() >= 1000 * kShortestWord && seen.contains(meant)",
     "tst_passphrase", "guessablePassphrasesAreRefusedWithTheReason"),
    ("T4", "walks over the keyboard count as one", "models/vault/passphrase.cpp",
     "std::max(0.0, patterns - kMostForPatterns)", "0 * std::max(0.0, patterns - kMostForPatterns)",
     "tst_passphrase", "guessablePassphrasesAreRefusedWithTheReason"),
    ("T4", "names are no secret", "models/vault/vault_people.cpp",
     "requireAcceptable(passphrase, namesToAvoid(name));", "requireAcceptable(passphrase, {});",
     "tst_vault_people", "aGuessablePassphraseIsRefused"),
    ("T5", "the MAC over the keyring", "models/vault/keyring.cpp",
     "if (!identifiedOk ||", "if (false && !identifiedOk &&", "tst_keyring", "everyForgedByteIsRefused"),
    ("T5", "the generation in the file", "models/vault/vault.cpp",
     "vault->m_keyringIsOlder = known &&", "vault->m_keyringIsOlder = false && known &&",
     "tst_vault", "anOldKeyringPutBackIsNoticed"),
    ("T6", "an administrator is sealed the reports' key only", "models/vault/keyring.cpp",
     "if (role != PersonRole::Administrator)\n        sealed.push_back", "(void)role;\n    sealed.push_back",
     "tst_vault", "nothingThatAnAdministratorReachesOpensTheNames"),
    ("T6", "two keys that have nothing in common", "models/vault/keyring.cpp",
     "keys = {randomKey(), randomKey()};", "keys.identified = randomKey();\n    keys.reports = keys.identified.copy();",
     "tst_vault", "nothingThatAnAdministratorReachesOpensTheNames"),
    ("T8", "the report file has issued tables only", "models/reports/ledger_store.cpp",
     "codeOf(table.list), cell.category, cell.shown);", "codeOf(table.list), cell.category, cell.shown.value_or(3));",
     "tst_published_file", "theAdministratorsFileTellsNothingElse"),
    ("T9", "new keys when somebody is removed", "models/vault/vault_people.cpp",
     "next.removePerson(m_vault.keys().person(), id);\n        rotateKeys(m_vault.keys(), std::move(next), m_vault.database());",
     "next.removePerson(m_vault.keys().person(), id);\n        m_vault.keys().save(std::move(next));",
     "tst_vault_people", "aRemovedColleagueOpensNothingNewButAnOldBackup"),
    ("T9", "new keys with another role", "models/vault/vault_people.cpp",
     "person.id, role, newOne);\n        rotateKeys(m_vault.keys(), std::move(next), m_vault.database());",
     "person.id, role, newOne);\n        m_vault.keys().save(std::move(next));",
     "tst_vault_people", "afterEveryNewPassphraseTheOldOneOpensNothingNew"),
    ("T9", "a new pair with an own new passphrase", "models/vault/keyring.cpp",
     "if (by.mayChangePeople())\n        return renewSlot", "if (false)\n        return renewSlot",
     "tst_vault_people", "afterEveryNewPassphraseTheOldOneOpensNothingNew"),
    ("T10", "drafts are kept before locking", "ui/shell/main_window.cpp",
     "area.keepDrafts();", "(void)area;", "tst_locked_memory", "theLockedProcessHoldsNothingAndTheDraftsComeBack"),
    ("T10", "the clock of idleness", "ui/shell/idle_lock.cpp",
     "connect(&m_timer, &QTimer::timeout, this, &IdleLock::idle);", "", "tst_idle_lock", ""),
    ("T11", "no other program may look in", "models/base/platform_posix.cpp",
     "::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);", "::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);", "tst_hardened_process", ""),
    ("T12", "the clipboard is emptied", "app/window/desk.cpp",
     "QApplication::clipboard()->clear(); // a copied name", "// a copied name",
     "tst_marker_scan", "theWindowTellsNamesNowhere"),
    ("T14", "a journal", "models/vault/database.cpp",
     '(void)value<QString>(pragma(u"journal_mode"_s, u"TRUNCATE"_s));\n    requirePragma(u"journal_mode"_s, u"truncate"_s);',
     '(void)value<QString>(pragma(u"journal_mode"_s, u"OFF"_s));', "tst_vault", "theSettingsOfTheDesignHold"),
    ("T15", "a file that is not in its place is not written", "models/vault/database.cpp",
     "requireInPlace();\n    execute(", "execute(", "tst_database", "aFileThatIsNotInItsPlaceIsNotWritten"),
    ("T16", "a page that failed is noticed", "models/vault/read_watch.cpp",
     "return (code & 0xff) == SQLITE_ERROR ? SQLITE_CORRUPT : code;", "return SQLITE_OK;",
     "tst_read_watch", "aLongTextIsWholeOrRefused"),
    ("T16", "the size is looked at", "models/vault/vault_files.cpp",
     "QFileInfo(path).size() % kPageSize != 0", "QFileInfo(path).size() < 0",
     "tst_vault", "everyDamageIsToldApart"),
    ("T17", "one program at a time", "models/vault/database.cpp",
     '(void)value<QString>(pragma(u"locking_mode"_s, u"EXCLUSIVE"_s));\n    requirePragma(u"locking_mode"_s, u"exclusive"_s);',
     "", "tst_vault", "aSecondOpeningIsTurnedAway"),
    ("T18", "what an interrupted rotation left is removed", "models/vault/vault_keys.cpp",
     "if (leftover.match(name).hasMatch())", "if (false && leftover.match(name).hasMatch())",
     "tst_vault_kill", "killedWhileRotatingOpensWithTheOldOrTheNewKeys"),
    ("T19", "the sealed copy for the recovery key", "models/vault/vault_keys.cpp",
     "writeSafely(m_files.recovery(), recoveryCopy());", "(void)recoveryCopy();",
     "tst_vault", "theRecoveryKeyOpensWithoutTheKeyring"),
    ("T7", "published figures outlive a restore", "app/session/published_before.cpp",
     "if (waiting.isEmpty() || ", "if (!waiting.isEmpty() || ", "tst_published_before", "theyStayAsTheyWere"),
    ("T20", "all steps or none", "models/vault/migrator.cpp",
     "database.transaction([&] {\n        for (const MigrationStep &step : std::as_const(missing))\n"
     "            applyStep(database, step);\n    });",
     "for (const MigrationStep &step : std::as_const(missing))\n"
     "        database.transaction([&] { applyStep(database, step); });",
     "tst_migrator", "aFailingStepLeavesTheOldVersion"),
    ("T21", "forms left half filled have a clock", "models/referrals/purge.cpp",
     "const auto drafts = draftsOverdue(database, clock.nowUtc());", "const std::vector<DraftId> drafts;",
     "tst_purge", "aFormLeftHalfFilledGoesAfterThirtyDays"),
    ("T21", "backups of what went out of the bin", "models/vault/backup_keeping.cpp",
     "return at > backup && !(since", "return false && at > backup && !(since",
     "tst_backup_keeping", "aBackupWithWhatWasRemovedSinceIsReplaced"),
    ("T23", "a keyring orders no more memory than allowed", "models/vault/keyring_format.cpp",
     "if (set.memoryBytes > KeyringLimits::kMaxMemory || ", "if (", "tst_keyring_format", ""),
]


def standing(source):
    found = []
    for row, what, file, stands, _, _, _ in DEFENCES:
        count = (source / file).read_text(encoding="utf-8").count(stands)
        if count != 1:
            found.append(f"{file}: {row}, {what}: stands there {count} times, in words that defences.py gives")
    return found


def say_and_run(command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **options)


def prove(source, scratch, rows):
    """Each defence taken out in its turn; answers those whose test did not mind."""
    tree = scratch / "tree"
    build = scratch / "build"
    if tree.exists():
        shutil.rmtree(tree)
    shutil.copytree(source, tree, ignore=shutil.ignore_patterns("build", ".git"))
    configured = say_and_run(["cmake", "-S", str(tree), "-B", str(build), "-G", "Ninja", "-DBUILD_TESTING=ON",
                              "-DCMAKE_BUILD_TYPE=", "-DCMAKE_CXX_FLAGS=-O0"])
    if configured.returncode != 0:
        return [configured.stdout]
    unseen = []
    for row, what, file, stands, instead, program, function in DEFENCES:
        if rows and row not in rows:
            continue
        path = tree / file
        whole = path.read_text(encoding="utf-8")
        path.write_text(whole.replace(stands, instead), encoding="utf-8")
        built = say_and_run(["cmake", "--build", str(build), "-j2", "--target", program])
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", HOME=str(scratch),
                           WARDMATE_SOURCE_DIR=str(tree), WARDMATE_BINARY_DIR=str(build),
                           WARDMATE_LONG_PROOF="1", QTEST_FUNCTION_TIMEOUT="7200000")  # a kill must find its moment
        at = next(build.glob(f"tests/*/{program}"), None)
        if built.returncode != 0 or at is None:
            verdict = "does not build: " + "".join(line for line in built.stdout.splitlines(True) if "error" in line)[:300]
        else:
            ran = say_and_run([str(at)] + ([function] if function else []), env=environment)
            failing = [line.split("::")[1].split(" ")[0] for line in ran.stdout.splitlines() if line.startswith("FAIL!")]
            verdict = "seen by " + failing[0] if failing else "seen: it ended" if ran.returncode not in (0, 1) else "NOT SEEN"
        print(f"{row}\t{what}\t{program}\t{verdict}", flush=True)
        if not verdict.startswith("seen"):
            unseen.append(f"{row}, {what}: {verdict}")
        path.write_text(whole, encoding="utf-8")
    return unseen


def main(arguments):
    source = pathlib.Path(arguments[0]).resolve()
    found = standing(source)
    if not found and "--prove" in arguments:
        at = arguments.index("--prove")
        found = prove(source, pathlib.Path(arguments[at + 1]).resolve(), set(arguments[at + 2:]))
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
