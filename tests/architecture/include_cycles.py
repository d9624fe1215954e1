# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No include cycles between folders, and none between headers."""
import sys
from pathlib import Path

import tree


def graph_of(root: Path) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """What each folder includes of other folders, and each header of other headers."""
    folders: dict[str, set[str]] = {}
    headers: dict[str, set[str]] = {}
    for path in tree.sources(root, folders=("app", "models", "ui")):
        own = tree.folder_of(path)
        folders.setdefault(own, set())
        for name, quoted in tree.includes(root, path):
            if not quoted or not name.endswith(".h"):
                continue
            if tree.folder_of(name) != own:
                folders[own].add(tree.folder_of(name))
            if path.suffix == ".h":
                headers.setdefault(path.as_posix(), set()).add(name)
    return folders, headers


def cycles(graph: dict[str, set[str]]) -> list[list[str]]:
    """One cycle for every node from which a way leads back to it, each reported once."""
    found: dict[frozenset[str], list[str]] = {}
    for start in sorted(graph):
        way = {start: [start]}
        queue = [start]
        while queue:
            node = queue.pop(0)
            for following in sorted(graph.get(node, ())):
                if following == start:
                    found.setdefault(frozenset(way[node]), way[node] + [start])
                elif following not in way:
                    way[following] = way[node] + [following]
                    queue.append(following)
    return list(found.values())


def main() -> None:
    root = Path(sys.argv[1])
    folders, headers = graph_of(root)
    problems = [f"cycle between {kind}: {' -> '.join(cycle)}"
                for kind, graph in (("folders", folders), ("headers", headers)) for cycle in cycles(graph)]
    tree.finish(problems, f"no cycle between {len(folders)} folders")


if __name__ == "__main__":
    main()
