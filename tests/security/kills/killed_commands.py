# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""killed_commands WARDMATE-CLI SQLCIPHER short|long [SEED]

Every command that changes a file is killed, and now and then interrupted, at moments of its run drawn by the seed. Each
time `verify` must be content and the file, read by the stock sqlcipher, must be as before the command or as after it. Then
a file that a kill would leave half changed is made on purpose: it must be seen."""
import random
import signal
import sys
import tempfile
import time

from programme import NOW, Programme, Trouble

KILLS = {"short": 2, "long": 40}
PERIOD = "2026Q3"


class Command:
    """words: what is run. is_finished_later: a second step may be left to the next time, which must bring the file to
    where the command leads, if with new keys once more; an erasure is one transaction, and a file without the erased
    pages another. line_may_lack: the keyring is a file of its own, and a kill between the two leaves its change without
    a line in the audit log."""

    def __init__(self, name, *words, now=NOW, changes=True, is_finished_later=False, line_may_lack=False):
        self.name, self.words, self.now, self.changes = name, words, now, changes
        self.is_finished_later, self.line_may_lack = is_finished_later, line_may_lack


def commands(programme):
    """With the ids of the demonstration programme as it stands."""
    referrals = programme.json("list", "referrals")
    units = programme.json("units", "list")
    received = next(row["id"] for row in referrals if row["state"] == "received")
    event = next(row["event"] for row in referrals if row["id"] == received)
    programme.write("refer.json", {"event": {"occurred_on": "2026-11-19", "category": "medical_error", "unit": "ICU"},
                                   "clinicians": [{"name": "Kumar, Dana"}, {"name": "Tester, Sam"}]})
    programme.write("referral.json", {"phone": "555-0199",
                                      "later_dates": [{"kind": "trial", "due_on": "2027-03-02"}]})
    programme.write("event.json", {"unit": "PACU", "group_reached": 7})
    programme.write("passphrase2", "seven gentle otters paint quiet rivers\n")
    programme.write("areas.csv", "unit,area\nICU,Intensive\nED,Emergency\n")
    rows = "".join(f"2025-0{1 + row % 9}-1{row % 9},\"Tester {row}, Eva\",Unit {row % 7},Medical error,closed\n"
                   for row in range(400))
    programme.write("history.csv", "Date,Name,Unit,Category,Status\n" + rows)
    return [
        Command("import", "import", "referrals", "history.csv"),
        Command("refer", "refer", "--input", "refer.json"),
        Command("advance", "advance", str(received), "triage"),
        Command("edit referral", "edit", "referral", str(received), "--input", "referral.json"),
        Command("edit event", "edit", "event", str(event), "--input", "event.json"),
        Command("match", "match", "--all-open", "--apply"),
        Command("bin", "bin", "put", str(received)),
        Command("units merge", "units", "merge", str(units[0]["id"]), str(units[1]["id"])),
        Command("units areas", "units", "areas", "areas.csv"),
        Command("publish", "publish", PERIOD, "--never-published"),
        Command("purge", "purge", now="2027-11-20T09:00:00Z", is_finished_later=True),
        Command("people add", "people", "add", "Olga", "--role", "coordinator", "--new-passphrase-file",
                "passphrase2", line_may_lack=True),
        Command("backup", "backup", "backups", changes=False),
        Command("restore", "restore", programme.backup(), programme.name, "--replace", changes=False),
    ]


class Attack:
    def __init__(self, programme, seed):
        self.programme, self.random, self.problems = programme, random.Random(seed), []

    def on(self, command, kills):
        programme = self.programme
        before = programme.state()
        process = programme.start(command.words, command.now)
        started = time.monotonic()
        self.until_it_writes(process)
        writes = time.monotonic()
        if process.wait() != 0:
            raise Trouble(f"{command.name}: exit {process.returncode}")
        ends = time.monotonic()
        after = programme.state()
        if command.changes and after.is_same(before):
            raise Trouble(f"{command.name} changed nothing")
        seen = {"before": 0, "after": 0}
        for number in range(kills):
            programme.reset()
            process = programme.start(command.words, command.now)
            if number % 4 == 3:  # at any moment, most of them before it has the key
                time.sleep((ends - started) * self.random.uniform(0, 1.02))
            else:
                self.until_it_writes(process)
                time.sleep((ends - writes) * self.random.uniform(0, 1.02))
            process.send_signal(signal.SIGINT if number % 5 == 4 else signal.SIGKILL)
            process.wait()
            which = self.looked_at(command, before, after)
            if which:
                seen[which] += 1
        programme.reset()
        print(f"{command.name}: writes for {1000 * (ends - writes):.0f} of {1000 * (ends - started):.0f} ms; "
              f"before {seen['before']}, after {seen['after']}", flush=True)

    def until_it_writes(self, process):
        """Any file of the folder is another than it was, or there is one more."""
        before = self.programme.files()
        while process.poll() is None and self.programme.files() == before:
            time.sleep(0.0005)

    def looked_at(self, command, before, after):
        state = self.programme.state()
        if state.is_whole and command.is_finished_later and not before.is_same(state):
            self.programme.start(command.words, command.now).wait()
            state = self.programme.state().but_for(("keyring_generation",), after)
        if state.is_whole and before.is_same(state):
            return "before"
        if state.is_whole and after.is_alike(state, before):
            return "after"
        if state.is_whole and command.line_may_lack \
                and after.but_for(("audit", "audit_end"), before).is_alike(state, before):
            return "after"
        self.problems.append(f"{command.name}: " + (f"neither before nor after: {after.difference(state)}"
                                                     if state.is_whole else "verify is not content"))
        return None


def planted(attack):
    """Half of an import: the events without their referrals. verify or the comparison must see it."""
    programme = attack.programme
    before = programme.state()
    programme.run(*attack.found["import"].words)
    after = programme.state()
    programme.sql("DELETE FROM referral WHERE id = (SELECT max(id) FROM referral);")
    found = len(attack.problems)
    attack.looked_at(attack.found["import"], before, after)
    if len(attack.problems) == found:
        raise Trouble("half an import was not seen")
    del attack.problems[found:]
    programme.reset()


def main(binary, sqlcipher, size, seed=None):
    seed = int(seed) if seed else (1 if size == "short" else random.SystemRandom().randrange(10 ** 6))
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        programme = Programme(binary, sqlcipher, folder)
        attack = Attack(programme, seed)
        attack.found = {command.name: command for command in commands(programme)}
        programme.keep()
        planted(attack)
        for command in attack.found.values():
            attack.on(command, KILLS[size])
        for problem in attack.problems:
            print(problem)
        return 1 if attack.problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
