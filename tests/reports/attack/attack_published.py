# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""attack_published WARDMATE-CLI RULE-LEFT-OUT DISCLOSURE-ATTACK short|long [WORD]

Brings histories into a programme, publishes three years with the real wardmate-cli, and lets disclosure_attack loose
on everything that was published, all periods and lists together (security.md 4d). Then the same with one rule left
out: that attack must succeed, or this test could not fail. WORD: only scenarios whose name holds it."""
import pathlib
import sys
import tempfile
import time

from fixtures import QUARTERS, YEARS, History
from programme import Issue, Programme, Trouble
from release import attack, together


def steady(size):
    return [max(0, size + change) for change in (0, 2, -3, 1, 4, -1, 0, 3, -2, 1, 2, -4)]


class Scenario:
    """acts: what happens after a quarter was published, as methods of Programme with what they take."""

    def __init__(self, name, sizes, spread="skewed", late=(), totals=False, groups=None, acts=()):
        self.name, self.sizes, self.spread, self.late, self.totals = name, sizes, spread, late, totals
        self.groups, self.acts = groups or PARTS, acts


PARTS = [("event_group", "area", "outcome"), ("profession", "referrer_kind", "further_help"),
         ("first_outreach_within_target", "conversations", "outcome")]
SHORT = [
    Scenario("first quarter of all", [30]),
    Scenario("small, joined, empty and late", [34, 6, 0, 3, 31], late=[("2024Q1", 5)], groups=PARTS[:2]),
]
LONG = [
    Scenario("10 a quarter", steady(10), late=[("2024Q2", 3), ("2025Q1", 2)]),
    Scenario("30 a quarter", steady(30), late=[("2024Q1", 4), ("2025Q4", 6)]),
    Scenario("60 a quarter", steady(60), late=[("2024Q3", 1)], groups=together(3)),
    Scenario("120 a quarter", steady(120), late=[("2024Q1", 9)]),
    Scenario("250 a quarter", steady(250), late=[("2025Q2", 1)]),
    Scenario("400 a quarter", steady(400), late=[("2026Q1", 2)]),
    Scenario("60 a quarter, one unit and one profession", steady(60), "dominant"),
    Scenario("250 a quarter, one unit and one profession", steady(250), "dominant"),
    Scenario("120 a quarter, two categories each", steady(120), "sparse"),
    Scenario("60 a quarter, evenly spread", steady(60), "even"),
    Scenario("empty and small quarters", [0, 0, 7, 30, 4, 5, 0, 60, 45, 0, 3, 40], late=[("2024Q4", 12)]),
    Scenario("40 a quarter, quarterly totals and yearly lists", steady(40), totals=True, late=[("2025Q1", 7)]),
    Scenario("60 a quarter, threshold raised twice", steady(60), late=[("2024Q3", 3)],
             acts=[("2024Q2", "threshold", 20), ("2025Q3", "threshold", 31)]),
    Scenario("60 a quarter, units moved between areas", steady(60),
             acts=[("2024Q2", "move", "Surgery", "Medicine"), ("2025Q4", "move", "Critical care", "other")]),
    Scenario("60 a quarter, erased in between, half-years and years asked in any order", steady(60),
             late=[("2025Q1", 4)],
             acts=[("2024Q4", "purge"), ("2025Q2", "purge"),
                   ("2024Q1", "ask", "2024"), ("2024Q2", "ask", "2024H1"), ("2024Q3", "ask", "2024H2"),
                   ("2024Q4", "ask", "2024H2"), ("2025Q2", "ask", "2025"), ("2025Q4", "ask", "2025H1"),
                   ("2026Q2", "ask", "2026H1"), ("2026Q2", "ask", "2025H2")]),
]


def publish_all(programme, scenario):
    """In order of time; each year as soon as its parts are out; what was refused is tried again at the end."""
    options = ["--totals"] if scenario.totals else []
    open_years = []
    for quarter in QUARTERS[:len(scenario.sizes)]:
        programme.publish(quarter, *options)
        for after, act, *given in scenario.acts:
            if after == quarter:
                getattr(programme, act)(*given)
        for number, (late, count) in enumerate(scenario.late):
            if late == quarter:
                programme.bring_in(f"late-{number}.csv", programme.history.late(late, count))
        if quarter.endswith("Q4"):
            open_years.append(quarter[:4])
        open_years = [year for year in open_years if not programme.publish(year)]
    first = programme.issues[0]  # never twice: asked again, a period is refused, and its files stay as they are
    if programme.publish(first.asked, *options):
        raise Trouble(f"{first.name} was published twice")
    programme.read(first.asked, "again")
    if programme.files(f"csv-{first.asked}") != programme.files("again"):
        raise Trouble(f"{first.name} is not what it was")


def check_safe(tools, programme, groups, what):
    for names in groups:
        started = time.monotonic()
        code, words = attack(tools[2], programme.folder, programme.issues, programme.history, names)
        print(f"  {what}: {', '.join(names)}: {words.splitlines()[-1]} ({time.monotonic() - started:.0f} s)", flush=True)
        if code != 0:
            raise Trouble(f"{what}: what was published is not safe\n{words}")


def run(tools, scenario, seed):
    with tempfile.TemporaryDirectory() as folder:
        programme = Programme(tools[0], folder, History(scenario.sizes, scenario.spread, seed))
        programme.check_counts(QUARTERS[len(scenario.sizes) - 1])
        publish_all(programme, scenario)
        hidden = sum(count is None for issue in programme.issues for cells in issue.lists.values()
                     for count in cells.values())
        print(f"{scenario.name}: {', '.join(issue.name for issue in programme.issues)}; {hidden} numbers hidden",
              flush=True)
        check_safe(tools, programme, scenario.groups, "all together")
        everything, programme.issues = programme.issues, []
        alone = [issue for issue in everything if issue.lists][-1:]
        for issue in alone:  # somebody may have one report only; then two lists of it meet at depth 2
            programme.issues = [issue]
            counted = [row for row in programme.history.rows if row.counted in issue.quarters()]
            everybody, programme.history.rows = programme.history.rows, counted
            check_safe(tools, programme, scenario.groups[:1], f"{issue.name} alone")
            programme.history.rows = everybody


def without(tools, rule, size):
    """Publishes with a rule left out; the attack has to find something."""
    with tempfile.TemporaryDirectory() as folder:
        programme = Programme(tools[0], folder, History([size] * 4, "skewed", seed=7))
        history = programme.history
        place = programme.folder / "left-out"
        if rule in ("6", "7"):
            for quarter in QUARTERS[:4 if rule == "6" else 1]:
                programme.publish(quarter)
        if rule == "7":
            programme.bring_in("late.csv", history.late(QUARTERS[0], 1))
            history = None  # two truths: before and after
        asked = str(YEARS[0]) if rule == "6" else QUARTERS[0]
        programme.run_other(tools[1], rule, asked, place)
        programme.issues.append(Issue(place))
        if rule in ("4", "4b"):
            for row in programme.history.rows:
                row.counted = row.quarter if row.quarter == QUARTERS[0] else None
        found = []
        for names in PARTS:
            code, words = attack(tools[2], programme.folder, programme.issues, history, names)
            found.append((code, words.splitlines()[-1] if words else ""))
        print(f"rule {rule} left out: {max(found)[1]}", flush=True)
        if not any(code == 1 for code, _ in found):
            raise Trouble(f"rule {rule} was left out and the attack found nothing: {found}")


def main(arguments):
    if len(arguments) < 4 or arguments[3] not in ("short", "long"):
        print(__doc__)
        return 2
    tools = [str(pathlib.Path(tool).resolve()) for tool in arguments[:3]]
    word = arguments[4] if len(arguments) > 4 else ""
    try:
        for seed, scenario in enumerate(SHORT + (LONG if arguments[3] == "long" else []), start=1):
            if word in scenario.name:
                run(tools, scenario, seed)
        for rule, size in (("4", 120), ("4b", 30), ("6", 60), ("7", 120)):
            if word in f"rule {rule} left out":
                without(tools, rule, size)
    except Trouble as trouble:
        print(f"attack_published: {trouble}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
