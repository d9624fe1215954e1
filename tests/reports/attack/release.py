# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything published, told to the attack tool in its own words."""
import csv
import re
import shlex
import subprocess
import sys

from fixtures import LISTS
from programme import categories, truth


def quoted(dimension, category):
    return shlex.quote(f"{dimension}={category}")


def describe(issues, names, threshold=11):
    """All published numbers of some lists and of all periods, as equations over quarter x list x list ..."""
    quarters = list(dict.fromkeys(quarter for issue in issues for quarter in issue.quarters()))
    lines = [f"threshold {threshold}", "dim quarter " + " ".join(sorted(quarters))]
    for name in names:
        lines.append(f"dim {name} " + " ".join(shlex.quote(cell) for cell in categories(issues, name)))
    lines += [f"sensitive {name}" for name in names if name in ("outcome", "further_help")]
    groups = set()
    for issue in issues:
        period = issue.quarters()[0] if len(issue.quarters()) == 1 else issue.name
        if period == issue.name and len(issue.quarters()) > 1 and period not in groups:
            groups.add(period)
            lines.append(f"group quarter {period} = " + " ".join(issue.quarters()))
        lines.append(f"cell quarter={period} : {issue.total}")
        for name in names:
            for category, count in issue.lists.get(name, {}).items():
                value = "*" if count is None else count
                lines.append(f"cell quarter={period} {quoted(name, category)} : {value}")
    return "\n".join(lines) + "\n"


def write_truth(path, history, names):
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["quarter", *names, "count"])
        out.writerows((*key, count) for key, count in truth(history, names).items())


def is_no_cell(line, issues, names):
    """The lists of a year have no such category: that nobody is in it is no secret."""
    for issue in issues:
        period = issue.quarters()[0] if len(issue.quarters()) == 1 else issue.name
        for name in names:
            place, _, category = line.partition(f" {name}=")
            if place.endswith(f" quarter={period}") and name in issue.lists and category not in issue.lists[name]:
                return " 0..0 " in place
    return False


def attack(tool, folder, issues, history, names, depth=2):
    """The tool's exit code and its words. History: the truth, or None where the true counts fit no single table."""
    label = "-".join(names)
    path, real = folder / f"release-{label}", folder / f"truth-{label}.csv"
    path.write_text(describe(issues, names), encoding="utf-8")
    words = [sys.executable, "-B", tool, str(path), "--depth", str(depth), "--seconds", "5"]
    if history is not None:
        write_truth(real, history, names)
        words += ["--truth", str(real)]
    done = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=False)
    lines = (done.stdout + done.stderr).strip().splitlines()
    real = [line for line in lines if not is_no_cell(line, issues, names)]
    unsafe = sum(line.startswith("UNSAFE") for line in real)
    if len(real) < len(lines):  # the tool has counted them
        others = f"{unsafe} unsafe (but for {len(lines) - len(real)} of no category)"
        real[-1] = re.sub(r"[0-9]+ unsafe", others, real[-1])
    return 0 if done.returncode == 1 and unsafe == 0 else done.returncode, "\n".join(real)


def together(most):
    """Lists to look at together so that every two of them are together at least once, at most so many at a time."""
    names = list(LISTS)
    wanted = {(a, b) for i, a in enumerate(names) for b in names[i + 1:]}
    chosen = []
    while wanted:
        group = []
        while len(group) < most:
            rest = [name for name in names if name not in group]
            gain = {name: sum((a, b) in wanted or (b, a) in wanted for a in group for b in [name]) for name in rest}
            first = {name: sum(name in pair for pair in wanted) for name in rest}
            best = max(rest, key=lambda name: (gain[name], first[name]))
            group.append(best)
        wanted -= {(a, b) for a in group for b in group}
        chosen.append(tuple(sorted(group, key=names.index)))
    return chosen
