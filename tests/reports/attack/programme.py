# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A programme file kept by the real wardmate-cli, and everything it has published."""
import csv
import json
import os
import pathlib
import subprocess

from fixtures import LISTS, QUARTERS, write_areas, write_history

TODAY = "2027-04-20T09:00:00Z"


class Trouble(Exception):
    pass


class Issue:
    """One published period as its CSV folder has it: {list: {category: count or None}}."""

    def __init__(self, folder):
        self.asked = None  # the period it was published for
        self.layout = json.loads((folder / "layout.json").read_text(encoding="utf-8"))
        self.lists, self.total = {}, None
        for path in sorted(folder.glob("*.csv")):
            with open(path, newline="", encoding="utf-8") as file:
                rows = list(csv.DictReader(file))
            cells = {row["category"]: None if row["count"] == "*" else int(row["count"]) for row in rows}
            self.total = cells.pop("all")
            if cells:
                self.lists[path.stem] = cells

    @property
    def name(self):
        return self.layout["period"]

    def quarters(self):
        """The quarters it covers."""
        months = [self.layout["first_day"][:7], self.layout["last_day"][:7]]
        return [quarter for quarter in QUARTERS + [f"2027Q{number}" for number in (1, 2, 3, 4)]
                if months[0] <= f"{quarter[:4]}-{3 * int(quarter[5]):02}"
                and f"{quarter[:4]}-{3 * int(quarter[5]) - 2:02}" <= months[1]]


class Programme:
    """Runs wardmate-cli in a folder of its own."""

    def __init__(self, binary, folder, history):
        self.binary, self.folder, self.history = binary, pathlib.Path(folder), history
        self.issues, self.moves, self.spanish = [], [], False
        (self.folder / "passphrase").write_text("winter river lantern copper maple\n", encoding="utf-8")
        self.run("create", "t.wardmate", "--hospital", "Test Hospital", "--person", "Dana", "--role", "director",
                 "--passphrase-file", "passphrase")
        self.bring_in("history.csv", history.rows)
        write_areas(self.folder / "areas.csv")
        self.on("units", "areas", "areas.csv")

    def run(self, *words, allowed=(0,)):
        environment = dict(os.environ, TZ="UTC", QT_QPA_PLATFORM="offscreen",
                           LC_ALL="es_ES.UTF-8" if self.spanish else "C.UTF-8")
        done = subprocess.run([self.binary, *words], cwd=self.folder, env=environment, capture_output=True, text=True,
                              encoding="utf-8", timeout=300, check=False)
        if done.returncode not in allowed:
            raise Trouble(f"{' '.join(words)}: exit {done.returncode}: {done.stderr.strip()}")
        return done

    def on(self, *words, allowed=(0,), today=TODAY):
        return self.run("--program", "t.wardmate", "--passphrase-file", "passphrase", "--as-of", today, *words,
                        allowed=allowed)

    def run_other(self, binary, rule, period, place):
        """What rule_left_out would publish."""
        done = subprocess.run([binary, "t.wardmate", "passphrase", TODAY, rule, period, str(place)], cwd=self.folder,
                              env=dict(os.environ, TZ="UTC", LC_ALL="C.UTF-8"), capture_output=True, text=True,
                              encoding="utf-8", timeout=300, check=False)
        if done.returncode:
            raise Trouble(f"rule {rule} left out: {done.stderr.strip()}")

    def bring_in(self, name, rows):
        write_history(self.folder / name, rows, self.spanish)
        answer = json.loads(self.on("import", "referrals", name, "--format", "json").stdout)
        if answer["added"] != len(rows):
            raise Trouble(f"{name}: {answer['added']} of {len(rows)} rows came in")

    def check_counts(self, quarter):
        """What the program counts is what this test believes it counts; else nothing below would mean anything."""
        figures = json.loads(self.on("report", quarter, "--internal", "--format", "json").stdout)
        rows = [row for row in self.history.rows if row.quarter == quarter]
        for table in figures["lists"]:
            for cell in table["categories"]:
                expected = sum(row.places[table["list"]] == cell["category"] for row in rows)
                if cell["count"] != expected:
                    raise Trouble(f"{quarter} {table['list']} {cell['category']}: {cell['count']}, not {expected}")

    def publish(self, period, *options):
        """True if it was published; False if the rules forbade it."""
        done = self.on("publish", period, *options, allowed=(0, 1))
        if done.returncode:
            return False
        issue = self.read(period, f"csv-{period}")
        issue.asked = period
        self.issues.append(issue)
        parts = [each for each in self.issues if each.layout["kind"] == "totals"
                 and set(each.quarters()) & set(issue.quarters())]
        if issue.layout["kind"] == "totals" or (issue.layout["kind"] == "lists" and not parts):
            self.count(issue)  # a year's lists are of whom its totals counted
        return True

    def count(self, issue):
        """Rule 7: what was entered late counts in the period published next."""
        covered = issue.quarters()
        before = {quarter for other in self.issues for quarter in other.quarters()
                  if other.layout["last_day"] < issue.layout["first_day"]}
        for row in self.history.rows:
            if row.counted is None and (row.quarter in covered or row.quarter in before):
                row.counted = row.quarter if row.quarter in covered else covered[0]
                for year, area, other in self.moves:
                    if issue.layout["last_day"][:4] > year and row.places["area"] == area:
                        row.places["area"] = other

    def threshold(self, number):
        self.on("programme", "set", "small_number_threshold", str(number))
        self.on("programme", "set", "small_number_threshold", "10", allowed=(1, 2))  # never under 11

    def move(self, area, other):
        """A unit goes to another area; the program lets it count from the next calendar year on."""
        unit = LISTS["area"][area]
        (self.folder / "moved.csv").write_text(f"unit,area\n{unit},{'' if other == 'other' else other}\n",
                                               encoding="utf-8")
        self.on("units", "areas", "moved.csv")
        year = max(issue.layout["last_day"][:4] for issue in self.issues)
        self.moves.append((year, area, other))

    def open_unit(self, quarter, count):
        """A new ward in an area of its own, in the middle of a year: until January it is among the others."""
        rows = self.history.late(quarter, count)
        for row in rows:
            row.places["area"], row.unit = "other", "New ward"
        self.bring_in(f"new-{quarter}.csv", rows)
        (self.folder / "new.csv").write_text("unit,area\nNew ward,Tower\n", encoding="utf-8")
        self.on("units", "areas", "new.csv")

    def speak(self, language):
        """Who keeps the file works in another language from now on, with other habits of spacing."""
        self.spanish = language == "es"
        write_areas(self.folder / "areas.csv", lambda area: f" {area.replace(' ', '  ')}" if self.spanish else area)
        self.on("units", "areas", "areas.csv")

    def shared(self, quarter, events, clinicians, people, **places):
        """Events with many clinicians, through the command that records one."""
        rows = self.history.shared(quarter, events, clinicians, people, places)
        for event in dict.fromkeys(row.event for row in rows):
            involved = [row for row in rows if row.event == event]
            word = {name: LISTS[name][place] for name, place in places.items()}
            (self.folder / "event.json").write_text(json.dumps({
                "event": {"occurred_on": str(involved[0].day), "category": word["event_group"], "unit": word["area"],
                          "referrer_kind": word["referrer_kind"]},
                "clinicians": [{"name": row.person, "phone": f"ext. {row.number}", "unit": word["area"],
                                "profession_group": word["profession"]} for row in involved]}), encoding="utf-8")
            self.on("refer", "--input", "event.json", today=f"{involved[0].day}T10:00:00Z")

    def correct(self, quarter, count):
        """Further help that nobody had noted, for referrals whose quarter has been published."""
        listed = json.loads(self.on("list", "referrals", "--format", "json").stdout)
        lists_are_out = any(issue.lists and quarter in issue.quarters() for issue in self.issues)
        done = 0
        for row in [row for row in self.history.rows if row.quarter == quarter]:
            same = [each for each in listed if each["received_at"][:10] == str(row.day) and each["unit"] == row.unit
                    and each["state"] == "closed" and not each["further_help_accepted"]]
            twins = [other for other in self.history.rows if other.day == row.day and other.unit == row.unit]
            if done == count or len(same) != 1 or len(twins) != 1 or row.places["further_help"] != "none":
                continue
            (self.folder / "facts.json").write_text('{"accepted": true, "kind": "eap"}', encoding="utf-8")
            self.on("advance", str(same[0]["id"]), "further_help", "--input", "facts.json")
            done += 1
            if not lists_are_out:
                row.places["further_help"] = "professional"
        if done != count:
            raise Trouble(f"only {done} of {count} referrals of {quarter} could be corrected")

    def purge(self):
        self.on("purge")

    def ask(self, period):
        """Whatever the answer is: published or refused."""
        self.publish(period)

    def read(self, asked, place):
        self.on("report", asked, "--format", "csv", "--out", place)
        return Issue(self.folder / place)

    def files(self, place):
        return {path.name: path.read_bytes() for path in (self.folder / place).iterdir()}


def truth(history, names):
    """How many there really are in each cell of the full cross table of some lists."""
    counts = {}
    for row in history.rows:
        if row.counted is not None:
            key = (row.counted, *(row.places[name] for name in names))
            counts[key] = counts.get(key, 0) + 1
    return counts


def categories(issues, name):
    """A list's categories over all issues, in the order first met."""
    return list(dict.fromkeys(cell for issue in issues for cell in issue.lists.get(name, {}))) or list(LISTS[name])
