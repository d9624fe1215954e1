# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""hard_places WARDMATE-CLI SQLCIPHER

The commands of the desk where things are wrong: a damaged file, one that is cut, the keys or reports of another programme,
a file that another program holds, a full disk, outputs where none can lie, ids of nobody. Each row says how it must end;
every sentence must have the form of cli.md and name nobody, and nothing may be changed by a command that was refused."""
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile

from programme import Programme

LINE = re.compile(r"^wardmate-cli: [a-z-]+: \S.*[^.]\. [A-Z].*[^.]\.$")
PAGE = 4096


def no_room():
    """From here on no file grows beyond two bytes, as on a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2, 2))


class Places:
    def __init__(self, programme, other):
        self.programme, self.other, self.problems, self.rows = programme, other, [], 0
        referrals = programme.json("list", "referrals")
        self.names = {row["name"] for row in referrals if row.get("name")} | {
            row["name"] for row in programme.json("list", "supporters")}
        first = {row["state"]: row for row in reversed(referrals)}
        self.received, self.asked, self.erased = (str(first[state]["id"])
                                                  for state in ("received", "assigned", "purged"))
        self.event = str(first["received"]["event"])
        units = [str(row["id"]) for row in programme.json("units", "list")]
        self.units = units
        programme.write("referral.json", {"phone": "555-0199"})
        programme.write("event.json", {"unit": "Ward 19"})
        self.reading = [["list", "today"], ["list", "filters"], ["search", "icu"], ["units", "list"], ["bin", "list"]]
        self.giving = [["calendar", self.received, "--out", "given"],
                       ["message", self.asked, "--kind", "assignment", "--out", "given"]]
        self.writing = [["edit", "event", self.event, "--input", "event.json"],
                        ["edit", "referral", self.received, "--input", "referral.json"],
                        ["units", "merge", units[0], units[1]], ["bin", "put", self.received]]
        programme.keep()
        self.before = programme.state()

    def wants(self, place, words, exits, **how):
        """Any of these exits. Whatever was refused has written nothing anywhere."""
        self.rows += 1
        (self.programme.folder / "given").unlink(missing_ok=True)
        process = self.programme.start(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **how)
        out, err = process.communicate()
        told = f"{place}: {' '.join(words[:2])}: "
        if process.returncode not in exits:
            self.problems.append(f"{told}exit {process.returncode} instead of {exits}")
        if process.returncode and not LINE.match(err.strip()):
            self.problems.append(f"{told}the sentence has another form")
        if any(name in err for name in self.names):
            self.problems.append(f"{told}the sentence names somebody")
        if process.returncode and (self.programme.folder / "given").exists():
            self.problems.append(f"{told}refused, and something was given out")

    def unchanged(self, place):
        if not self.before.is_same(self.programme.state()):
            self.problems.append(f"{place}: a command that was refused changed the file")

    def file(self, ending=""):
        return self.programme.folder / (self.programme.name + ending)

    def damaged(self):
        whole = self.file().read_bytes()
        pages = len(whole) // PAGE
        for words in self.reading[::2] + self.writing[1:] + self.giving:
            self.programme.reset()
            bad = bytearray(whole)
            for page in range(2, pages):  # all but the first: which page a command meets is its own affair
                bad[page * PAGE + 2000] ^= 0x55
            self.file().write_bytes(bad)
            self.wants("damaged pages", words, {4})
        for page in range(2, pages, max(1, pages // 6)):
            self.programme.reset()
            bad = bytearray(whole)
            bad[page * PAGE + 777] ^= 1
            self.file().write_bytes(bad)
            self.wants("one damaged page", self.writing[page % len(self.writing)], {0, 4})
            self.wants("one damaged page", ["verify"], {4})

    def cut(self):
        for place, size in (("empty", 0), ("half", 0.5), ("cut within a page", -100), ("a page short", -PAGE)):
            for words in (self.reading[0], self.writing[1], self.giving[0]):
                self.programme.reset()
                whole = self.file().read_bytes()
                keep = len(whole) // (2 * PAGE) * PAGE if size == 0.5 else size if size >= 0 else len(whole) + size
                self.file().write_bytes(whole[:keep])
                self.wants(place, words, {4})

    def exchanged(self):
        for words in (self.reading[0], self.reading[2], self.writing[1], self.giving[0]):
            self.programme.reset()
            shutil.copy(self.other.folder / (self.other.name + "-keys"), self.file("-keys"))
            self.wants("keyring of another programme", words, {3, 4})
            self.programme.reset()
            shutil.copy(self.other.folder / (self.other.name + "-reports"), self.file("-reports"))
            self.wants("reports of another programme", words, {0})
        self.wants("reports of another programme", ["verify"], {4})

    def held(self):
        self.programme.reset()
        holder = subprocess.Popen([self.programme.sqlcipher, "-batch", self.programme.name], text=True,
                                  cwd=self.programme.folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        holder.stdin.write(f"PRAGMA key = \"x'{self.programme.rawkey}'\";\nBEGIN EXCLUSIVE;\n.print held\n")
        holder.stdin.flush()
        while holder.stdout.readline().strip() != "held":
            pass
        for words in self.reading[1:3] + self.writing + self.giving:
            self.wants("held by another program", words, {5})
        holder.kill()
        holder.communicate()
        self.unchanged("held by another program")

    def full(self):
        for words in self.writing + self.giving:
            self.programme.reset()
            self.wants("full disk", words, {5}, preexec_fn=no_room)
            self.unchanged("full disk")
        for words in self.reading[:3]:
            self.wants("full disk", words, {0}, preexec_fn=no_room)

    def read_only(self):
        """By somebody whom the folder does not let write; a root's hands are bound by nothing."""
        if os.geteuid() == 0:
            return
        self.programme.reset()
        os.chmod(self.programme.folder, 0o500)
        for words in self.giving + self.writing:
            self.wants("folder that may not be written", words, {1, 5})
        os.chmod(self.programme.folder, 0o700)
        self.unchanged("folder that may not be written")

    def outputs(self):
        self.programme.reset()
        secret = self.programme.folder / "passphrase"
        words = secret.read_text(encoding="utf-8")
        os.mkfifo(self.programme.folder / "pipe")
        reader = os.open(self.programme.folder / "pipe", os.O_RDWR | os.O_NONBLOCK)
        for given in self.giving:
            for place, exits in ((".", {5}), ("", {5}), ("no/where", {5}), (self.programme.name, {5}),
                                 (self.programme.name + "-keys", {5}), ("passphrase", {5})):
                self.wants(f"output to '{place}'", given[:-1] + [place], exits)
            if pathlib.Path("/dev/full").is_char_device() and os.geteuid() != 0:
                self.wants("output to /dev/full", given[:-1] + ["/dev/full"], {5})
            self.wants("output to a pipe", given[:-1] + ["pipe"], {0})
            try:
                came = len(os.read(reader, 65536))
            except BlockingIOError:
                came = 0
            if not came or not (self.programme.folder / "pipe").is_fifo():
                self.problems.append("output to a pipe: it did not come through")
            self.wants("output onto a file", given[:-1] + ["event.json"], {0})
        os.close(reader)
        if secret.read_text(encoding="utf-8") != words:
            self.problems.append("the passphrase was written over")
        self.unchanged("outputs")

    def nobody(self):
        self.programme.reset()
        for number in ("999999", "-1", "0", "abc", "99999999999999999999", "1e3", ""):
            for words in (["edit", "referral", number, "--input", "referral.json"],
                          ["edit", "event", number, "--input", "event.json"],
                          ["calendar", number, "--out", "given"], ["bin", "put", number],
                          ["message", number, "--kind", "outreach", "--out", "given"]):
                if number == "999999" or words[:2] == ["edit", "referral"]:
                    self.wants(f"id '{number}'", words, {2})
        for words, exits in ((["units", "merge", "999", "998"], {2}), (["units", "merge", "a", "b"], {2}),
                             (["units", "merge", self.units[0], self.units[0]], {2}),
                             (["bin", "restore", self.received], {1}),
                             (["message", self.received, "--kind", "assignment", "--out", "given"], {1}),
                             (["edit", "referral", self.received, "--input", "."], {5}),
                             (["edit", "referral", self.received, "--input", "none"], {5}),
                             (["edit", "referral", self.received, "--input", "passphrase"], {2})):
            self.wants("not there", words, exits)
        for words in (["edit", "referral", self.erased, "--input", "referral.json"],
                      ["calendar", self.erased, "--out", "given"],
                      ["message", self.erased, "--kind", "resources", "--out", "given"]):
            self.wants("erased", words, {1})
        self.unchanged("ids of nobody")

    def clocks(self):
        for now, exits in (("2026-02-30", {2}), ("now", {2}), ("", {2}), ("2026-11-20T25:00", {2}),
                           ("2026-11-20T09:00:00+14:00", {0}), ("1970-01-01", {0, 1}), ("9999-12-31T23:59:59Z", {0, 1})):
            for words in (["list", "today"], ["search", "icu"]):
                self.rows += 1
                process = self.programme.start(words, now, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                err = process.communicate()[1]
                if process.returncode not in exits or (process.returncode and not LINE.match(err.strip())):
                    self.problems.append(f"--as-of '{now}': {words[0]}: exit {process.returncode}")
        self.unchanged("clocks")


def main(binary, sqlcipher):
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        places = Places(Programme(binary, sqlcipher, first), Programme(binary, sqlcipher, second))
        for part in (places.damaged, places.cut, places.exchanged, places.held, places.full, places.read_only,
                     places.outputs, places.nobody, places.clocks):
            part()
        for problem in places.problems:
            print(problem)
        print(f"{places.rows} runs, {len(places.problems)} problems")
        return 1 if places.problems or places.rows < 90 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
