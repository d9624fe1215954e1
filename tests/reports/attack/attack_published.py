# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""attack_published WARDMATE-CLI RULE-LEFT-OUT DISCLOSURE-ATTACK short|long [WORD]

Brings histories into a programme, publishes three years with the real wardmate-cli, and lets disclosure_attack loose
on everything that was published, all periods and lists together (security.md 4d). Then the same with one rule left
out: that attack must succeed, or this test could not fail. WORD: only scenarios whose name holds it."""
import pathlib
import random
import sys
import tempfile
import time

from fixtures import QUARTERS, YEARS, History
from programme import Issue, Programme, Trouble
from release import attack, together


def steady(size):
    return [max(0, size + change) for change in (0, 2, -3, 1, 4, -1, 0, 3, -2, 1, 2, -4)]


class Scenario:
    """acts: what happens after a quarter was published (or "" for before any), as methods of Programme with what they
    take. order: what is published when, where that is not every quarter and then its year; "totals" after a period
    means its total alone. closes: the unit of an area, which closes, the area that takes its people in, and when."""

    def __init__(self, name, sizes, spread="skewed", late=(), totals=False, groups=None, acts=(), order=(),
                 closes=None):
        self.name, self.sizes, self.spread, self.late = name, sizes, spread, late
        self.groups, self.acts, self.closes = groups or PARTS, acts, closes
        self.order = order or [f"{quarter} totals" if totals else quarter for quarter in QUARTERS[:len(sizes)]]


MANY = {"event_group": "legal_or_review", "area": "Operating rooms", "profession": "allied_health",
        "referrer_kind": "leadership"}
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
    Scenario("60 a quarter, corrected after they were published", steady(60), late=[("2024Q2", 3)],
             acts=[("2024Q2", "correct", "2024Q1", 3), ("2025Q1", "correct", "2024Q1", 2),
                   ("2025Q4", "correct", "2025Q3", 5)]),
    Scenario("45 a quarter, totals, corrected before and after the year's lists", steady(45), totals=True,
             acts=[("2024Q3", "correct", "2024Q1", 4), ("2025Q2", "correct", "2024Q2", 3)]),
    Scenario("70 a quarter, a unit closed and merged, another opened", steady(70), "even",
             closes=("Surgery", "Medicine", "2024Q3"),
             acts=[("2024Q4", "move", "Surgery", "Medicine"), ("2025Q1", "open_unit", "2025Q2", 14)]),
    Scenario("60 a quarter, all but ten or eleven in one category", steady(60), "apart", groups=together(3)),
    Scenario("90 a quarter, events of many people and people again and again", steady(90), "sparse",
             acts=[("", "shared", "2024Q1", 2, 15, 30, MANY), ("2024Q1", "shared", "2024Q2", 6, 4, 3, MANY),
                   ("2024Q3", "shared", "2024Q4", 1, 40, 40, MANY), ("2025Q1", "shared", "2025Q2", 9, 2, 5, MANY)]),
    Scenario("late ones alone make a quarter, and others after their year", [30, 0, 0, 40, 0, 33, 12, 0, 50, 0, 0, 45],
             late=[("2024Q1", 15), ("2024Q4", 11), ("2025Q3", 5), ("2026Q1", 10)]),
    Scenario("50 a quarter, two languages in turn", steady(50), late=[("2024Q2", 4), ("2025Q2", 6)],
             acts=[("2024Q1", "speak", "es"), ("2024Q3", "speak", "en"), ("2025Q1", "speak", "es")]),
    Scenario("years joined: every fourth quarter is too small", [30, 25, 41, 6, 9, 40, 33, 7, 5, 38, 2, 30],
             late=[("2024Q4", 2), ("2025Q4", 3)]),
    Scenario("another plan every year", steady(35), late=[("2024Q2", 3), ("2025Q1", 12)],
             order=["2024H1", "2024H2", "2024", "2025Q1 totals", "2025Q2 totals", "2025Q3 totals", "2025Q4 totals",
                    "2025", "2026Q1", "2026Q2", "2026Q3", "2026Q4", "2026"]),
    Scenario("published in another order", [40, 33, 8, 50, 44, 6, 31, 29, 12, 60, 35, 41],
             late=[("2024Q2", 6), ("2024Q1", 3), ("2025Q3", 9)],
             order=["2024Q2", "2024Q1", "2024Q4", "2024Q3", "2025Q3", "2025Q1", "2025Q2", "2025Q4", "2024", "2026Q4",
                    "2026Q1", "2026Q3", "2026Q2", "2025", "2026"]),
    Scenario("a small hospital that collapses for one quarter at a time",
             [57, 60, 11, 55, 62, 10, 58, 12, 0, 61, 13, 59], late=[("2024Q3", 1), ("2025Q2", 1), ("2026Q1", 11)]),
    Scenario("70 a quarter, all borders met exactly", steady(70), "border", groups=together(3)),
    Scenario("60 a quarter, one profession is one person for a year", steady(60), "sparse",
             acts=[(before, "shared", quarter, 13, 1, 1, MANY)
                   for before, quarter in zip(QUARTERS[3:7], QUARTERS[4:8])]),
    Scenario("80 a quarter, areas renamed and names handed on in January", steady(80), "even", late=[("2024Q4", 5)],
             acts=[("2024Q3", "move", "Surgery", "Tower East"), ("2024Q3", "move", "Medicine", "Surgery"),
                   ("2025Q4", "move", "Emergency", "Front door")]),
    Scenario("joined quarters, then corrected and found late", [40, 6, 7, 45, 5, 9, 38, 50, 44, 3, 4, 60],
             late=[("2024Q3", 6), ("2025Q2", 4), ("2026Q3", 2)],
             acts=[("2024Q4", "correct", "2024Q1", 2), ("2025Q3", "correct", "2024Q4", 3),
                   ("2025Q4", "correct", "2025Q3", 2)]),
]


def by_chance(seed):
    """A history and a way of publishing that nobody thought of."""
    dice = random.Random(seed)
    sizes = [dice.choice([0, 3, 7, 10, 11, 14, 22, 35, 60, 95]) for _ in QUARTERS]
    order, acts = [], [("2024Q3", "threshold", 11 + dice.randrange(8))] if dice.random() < 0.3 else []
    for year in YEARS:
        plan = dice.choice(["quarter", "quarter", "half", "totals"])
        order += [f"{year}H1", f"{year}H2"] if plan == "half" else \
            [f"{year}Q{number}{' totals' if plan == 'totals' else ''}" for number in (1, 2, 3, 4)]
        order.append(str(year))
    late = [(dice.choice(QUARTERS), dice.choice([1, 4, 12])) for _ in range(3)]
    return Scenario(f"by chance {seed}", sizes, dice.choice(["skewed", "even", "sparse", "dominant"]), late, order=order,
                    acts=acts)


LONG += [by_chance(seed) for seed in range(1, 9)]


def act(programme, scenario, after):
    for when, name, *given in scenario.acts:
        if when == after:
            named = given.pop() if given and isinstance(given[-1], dict) else {}
            getattr(programme, name)(*given, **named)


def publish_all(programme, scenario):
    """As ordered; each year as soon as its parts are out; what was refused is tried again after the next."""
    open_years = []
    for asked in scenario.order:
        period = asked.split()[0]
        if len(period) > 4:
            programme.publish(period, *(["--totals"] if asked.endswith("totals") else []))
        act(programme, scenario, period)
        for number, (late, count) in enumerate(scenario.late):
            if period in (late, f"{late[:4]}H{(int(late[5]) + 1) // 2}"):
                programme.bring_in(f"late-{number}.csv", programme.history.late(late, count))
        if period[4:] in ("", "Q4"):
            open_years.append(period[:4])
        open_years = [year for year in dict.fromkeys(open_years) if not programme.publish(year)]
    first = programme.issues[0]  # never twice: asked again, a period is refused, and its files stay as they are
    totals = ["--totals"] if first.layout["kind"] == "totals" else []
    if programme.publish(first.asked, *totals):
        raise Trouble(f"{first.name} was published twice")
    programme.read(first.asked, "again")
    if programme.files(f"csv-{first.asked}") != programme.files("again"):
        raise Trouble(f"{first.name} is not what it was")


def check_faces(programme):
    """Rule 3, which the attack does not know: what is shown is of 3 events and 11 people, and so is what is hidden
    together. Returns how many numbers there are, how many had to be hidden, and how many are."""
    cells = small = hidden = 0
    for issue in programme.issues:
        if issue.layout["kind"] != "lists":
            continue
        inside = [row for row in programme.history.rows if row.counted in issue.quarters()]
        for name, counts in issue.lists.items():
            rows = {cell: [row for row in inside if row.places[name] == cell] for cell in counts}
            rows["what is hidden"] = [row for cell, count in counts.items() if count is None for row in rows[cell]]
            for cell, members in rows.items():
                thin = len({row.event for row in members}) < 3 or len({row.person for row in members}) < 11
                small += thin and cell in counts
                if thin and (counts.get(cell) is not None or cell not in counts and None in counts.values()):
                    raise Trouble(f"{issue.name} {name} {cell}: too few people or events stand behind it")
            cells += len(counts)
            hidden += sum(count is None for count in counts.values())
    return cells, small, hidden


def check_safe(tools, programme, groups, what):
    for names in groups:
        started = time.monotonic()
        code, words = attack(tools[2], programme.folder, programme.issues, programme.history, names)
        print(f"  {what}: {', '.join(names)}: {words.splitlines()[-1]} ({time.monotonic() - started:.0f} s)", flush=True)
        if code != 0:
            raise Trouble(f"{what}: what was published is not safe\n{words}")


def run(tools, scenario, seed):
    with tempfile.TemporaryDirectory() as folder:
        programme = Programme(tools[0], folder, History(scenario.sizes, scenario.spread, seed, scenario.closes))
        programme.check_counts(QUARTERS[len(scenario.sizes) - 1])
        act(programme, scenario, "")
        publish_all(programme, scenario)
        cells, small, hidden = check_faces(programme)
        print(f"{scenario.name}: {', '.join(issue.name for issue in programme.issues)}; of {cells} numbers {small} are "
              f"too small, {hidden} hidden", flush=True)
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
