# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include and link whom: the table in models/README.md and ui/README.md.

models/base       itself
models/vault      models/base; alone in the tree it may use QtSql and SQLCipher
models/<feature>  models/base, itself; models/vault in .cpp files; value headers of other features
ui/base           models/base, itself
ui/shell          models/base, ui/base, itself
ui/<feature>      models/<same feature>, models/base, ui/base, itself; value headers of other features
app               everything but tests
tests             everything
"""
import re
import sys
from pathlib import Path

import tree

PRINTING = {"models/sheets", "models/reports"}  # paint with QtGui, so that the command line prints too
PLATFORM = re.compile(r"^(unistd\.h|fcntl\.h|termios\.h|pwd\.h|io\.h|direct\.h|windows\.h|sys/.*|mach/.*)$", re.I)
STORAGE = re.compile(r"^(QtSql(/.*)?|QSql.*|sqlite3\.h|sqlcipher/.*)$")
# What models may never see; a name is a widget's if QtWidgets or QtPrintSupport has it.
WIDGETS = re.compile(
    r"^(QtWidgets|QtPrintSupport|QtSvg)(/.*)?$|^Q(Widget|Application|MainWindow|Dialog|Label|Layout|Print|MessageBox|"
    r"TableView|TreeView|ListView|Style|Svg)\w*$")


def is_value_header(root: Path, name: str) -> bool:
    """A header of values: structs, enumerations, free functions, and classes that are copied like a number and hold no
    storage. Hence nothing with a base class (stores and models are QObjects), nothing uncopyable, no Database."""
    if not name.endswith(".h") or not (root / name).is_file():
        return False
    code = tree.code_only((root / name).read_text(encoding="utf-8"))
    return not re.search(r"Q_OBJECT|(?<!enum )\bclass\s+\w+(\s+final)?\s*:|=\s*delete\b|\b(Database|Vault)\s*[&*]", code)


def why_not(root: Path, path: Path, target: str) -> str | None:
    """The reason why the file may not include the header of ours, None if it may."""
    layer, own = path.parts[0], tree.folder_of(path)
    other_layer, other = Path(target).parts[0], tree.folder_of(target)
    if layer == "tests" or own == other:
        return None
    if other_layer == "tests":
        return "only tests include tests"
    if layer == "app":
        return None
    if other_layer == "app":
        return "app stands above everything and is included by nothing"
    if layer == "models":
        if other_layer == "ui":
            return "models know nothing of the user interface"
        if other == "models/base":
            return None
        if own == "models/base":
            return "models/base stands on nothing but Qt"
        if own == "models/vault":
            return "models/vault stands on models/base alone"
        if other == "models/vault":
            return None if path.suffix == ".cpp" else "storage stays out of headers: include models/vault in the .cpp"
        return None if is_value_header(root, target) else "of another feature only headers of plain values"
    # ui
    if other in ("models/base", "ui/base"):
        return None
    if own == "ui/base":
        return "ui/base stands on models/base alone"
    if other == "models/vault":
        return "the user interface never sees storage; a store does that for it"
    if other_layer == "ui":
        return "a feature of the interface never includes another one; app connects them"
    if own == "ui/shell":
        return "the shell knows no feature; panes arrive from app as factories"
    if other.split("/")[1] == own.split("/")[1] or is_value_header(root, target):
        return None
    return "of another feature only headers of plain values"


def check_file(root: Path, path: Path) -> list[str]:
    problems = []
    layer, own = path.parts[0], tree.folder_of(path)
    for name, quoted in tree.includes(root, path):
        reason = None
        if quoted and not name.endswith((".moc", ".inc")):
            if Path(name).parts[0] not in tree.LAYERS or ".." in name:
                reason = "write it from the top of the tree, so that the layer can be read"
            else:
                reason = why_not(root, path, name)
        elif "private/" in name or name.endswith("_p.h"):
            reason = "private headers of Qt change without notice"
        elif layer != "tests":
            if STORAGE.match(name) and own != "models/vault":
                reason = "QtSql and SQLCipher are for models/vault alone"
            elif layer == "models" and WIDGETS.match(name):
                reason = "models never see widgets"
            elif PLATFORM.match(name) and not path.as_posix().startswith("models/base/platform"):
                reason = "calls to one operating system live in models/base/platform*"
        if reason:
            problems.append(f"{path.as_posix()}: may not include {name}: {reason}")
    return problems


def check_links(root: Path, path: Path) -> list[str]:
    """What a folder's CMakeLists.txt links: Qt's modules and our own layers."""
    own = tree.folder_of(path.parent)
    code = re.sub(r"#[^\n]*", "", (root / path).read_text(encoding="utf-8"))
    allowed_qt = {"models": {"Qt6::Core"}, "ui": {"Qt6::Core", "Qt6::Gui", "Qt6::Widgets", "Qt6::PrintSupport", "Qt6::Svg"}}
    problems = []
    if path.parts[0] not in allowed_qt or len(path.parts) < 3:
        return problems
    allowed = set(allowed_qt[path.parts[0]])
    if own in PRINTING:
        allowed.add("Qt6::Gui")
    if own == "models/vault":
        allowed.add("Qt6::Sql")
    for module in sorted(set(re.findall(r"Qt6::\w+", code)) - allowed):
        problems.append(f"{path.as_posix()}: may not link {module}")
    if "Wardmate::SqlCipher" in code and own != "models/vault":
        problems.append(f"{path.as_posix()}: SQLCipher is for models/vault alone")
    layer, feature = own.split("/")
    for other_layer, other in sorted(set(re.findall(r"\b(models|ui|app)_(\w+)\b(?!\.)", code))):
        if (other_layer, other) == (layer, feature):
            continue
        wrong = (other_layer == "app" or (layer == "models" and other_layer == "ui")
                 or (feature == "base" and layer == "models")
                 or (layer == "ui" and (other_layer, other) == ("models", "vault"))
                 or (layer == "ui" and other_layer == "ui" and other != "base"))
        if wrong:
            problems.append(f"{path.as_posix()}: {layer}_{feature} may not link {other_layer}_{other}")
    return problems


def main() -> None:
    root = Path(sys.argv[1])
    paths = tree.sources(root)
    problems = [problem for path in paths for problem in check_file(root, path)]
    for path in tree.files(root, "CMakeLists.txt", folders=("models", "ui")):
        problems += check_links(root, path)
    tree.finish(problems, f"{len(paths)} files include what their layer may")


if __name__ == "__main__":
    main()
