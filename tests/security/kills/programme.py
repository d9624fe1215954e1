# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A demonstration programme in a folder of its own, worked by the real wardmate-cli and read by the stock sqlcipher."""
import hashlib
import json
import os
import pathlib
import shutil
import subprocess

NOW = "2026-11-20T09:00:00Z"
WORDS = "winter river lantern copper maple\n"


class Trouble(Exception):
    pass


class State:
    """What is in every table: how many rows, and a hash of them; and in tables of their own how many people `verify` finds
    in the keyring, and how often its keys were changed."""

    def __init__(self, tables, is_whole):
        self.tables, self.is_whole = tables, is_whole

    def is_same(self, other):
        return self.tables == other.tables

    def is_alike(self, other, before):
        """As many rows everywhere, and what the command leaves alone untouched: some of it is drawn by lot."""
        return (self.tables.keys() == other.tables.keys()
                and all(self.tables[name][0] == other.tables[name][0] for name in self.tables)
                and all(other.tables[name] == rows for name, rows in self.tables.items()
                        if before.tables.get(name) == rows))

    def but_for(self, names, before):
        return State(dict(self.tables, **{name: before.tables[name] for name in names}), self.is_whole)

    def difference(self, other):
        names = [name for name in sorted(self.tables.keys() | other.tables.keys())
                 if self.tables.get(name, (0,))[0] != other.tables.get(name, (0,))[0]]
        return ", ".join(names) or "the same numbers of rows"


class Programme:
    name = "lakeview.wardmate"

    def __init__(self, binary, sqlcipher, folder):
        self.binary, self.sqlcipher = binary, sqlcipher
        self.folder = pathlib.Path(folder, "work")
        self.kept = pathlib.Path(folder, "kept")
        self.folder.mkdir()
        self.write("passphrase", WORDS)
        self.run("demo", self.name, "--seed", "1", "--quarters", "4", "--referrals", "60")
        self.run("people", "recovery-key", "--out", "recovery")
        self.read_key()

    def write(self, name, content):
        text = content if isinstance(content, str) else json.dumps(content)
        (self.folder / name).write_text(text, encoding="utf-8")

    def start(self, words, now=NOW, **how):
        of = [] if words[0] in ("demo", "restore") else ["--program", self.name]
        command = [self.binary, *of, "--passphrase-file", "passphrase", "--as-of", now, *words]
        how.setdefault("stdout", subprocess.DEVNULL)
        how.setdefault("stderr", subprocess.DEVNULL)
        return subprocess.Popen(command, cwd=self.folder, env=dict(os.environ, TZ="UTC"), **how)

    def run(self, *words, given=""):
        process = self.start(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        out, err = process.communicate(given)
        if process.returncode != 0:
            raise Trouble(f"{words[0]}: exit {process.returncode}: {err.strip()}")
        return out

    def json(self, *words):
        return json.loads(self.run(*words, "--format", "json"))

    def backup(self):
        (self.folder / "backups").mkdir()
        self.run("backup", "backups")
        return "backups/" + sorted(os.listdir(self.folder / "backups"))[0]

    def keep(self):
        shutil.copytree(self.folder, self.kept)

    def reset(self):
        shutil.rmtree(self.folder)
        shutil.copytree(self.kept, self.folder)

    def files(self):
        found = {}
        for path in self.folder.rglob("*"):
            try:
                seen = path.stat()
                found[str(path)] = (seen.st_size, seen.st_mtime_ns)
            except FileNotFoundError:
                pass
        return found

    def read_key(self):
        self.rawkey = self.run("people", "recovery-key", "--raw", given="yes\nyes\n").strip()

    def sql(self, statements, is_first_try=True):
        given = f'PRAGMA key = "x\'{self.rawkey}\'";\n{statements}\n'
        done = subprocess.run([self.sqlcipher, "-batch", self.name], input=given.encode(), cwd=self.folder,
                              capture_output=True, check=False)
        if b"not a database" in done.stderr and is_first_try:  # the command gave it new keys
            self.read_key()
            return self.sql(statements, False)
        if done.returncode != 0 or done.stderr:
            raise Trouble(f"sqlcipher: {done.stderr.decode().strip()}")
        return done.stdout

    def state(self):
        """verify comes first: it opens the file, and finishes or takes back what a kill left."""
        process = self.start(["verify"], stdout=subprocess.PIPE, text=True)
        checks = json.loads(process.communicate()[0] or '{"checks": []}')["checks"]
        is_whole = process.returncode == 0
        if not is_whole:
            return State({}, False)
        names = self.sql("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                         " AND rootpage > 0 ORDER BY name;").decode().split()[1:]
        out = self.sql(".mode quote\n" + "".join(f".print === {name}\nSELECT * FROM \"{name}\";\n"
                                                for name in names))
        tables = {}
        for part in out.split(b"=== ")[1:]:
            name, _, rows = part.partition(b"\n")
            if name == b"setting":
                lines = rows.splitlines(keepends=True)
                generation = b"".join(line for line in lines if b"'keyring_generation'" in line)
                tables["keyring_generation"] = (generation.count(b"\n"), generation.hex())
                rows = b"".join(line for line in lines if b"'keyring_generation'" not in line)
            tables[name.decode()] = (rows.count(b"\n"), hashlib.sha256(rows).hexdigest())
        people = next(check["detail"] for check in checks if check["name"] == "keyring").partition(",")[0]
        tables["keyring"] = (people, people)
        return State(tables, True)
