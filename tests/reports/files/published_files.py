# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""published_files WARDMATE-CLI

From a history file to every file an administrator gets: the numbers of the workbook, the document, the web page and
the CSV folder are the same in both languages, for a quarter, joined quarters and a year of thousands; what is hidden is
in none of them, and no file says who made it on which machine."""
import getpass
import html.parser
import json
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
import zipfile

TESTS = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(TESTS / "reports" / "attack"), str(TESTS / "support")]
from archive_validator import is_here, not_valid  # noqa: E402
from fixtures import LISTS, History, Referral, first_day  # noqa: E402
from programme import Programme, Trouble  # noqa: E402

HIDDEN = {"en": "too few to report", "es": "muy pocos para informar"}
PAGE = {"en": r"Page ([0-9]+) of ([0-9]+)", "es": r"Página ([0-9]+) de ([0-9]+)"}
QUARTER = r"\b[QT][1-4](?=[ –])"  # Q1 2024, T1 2024
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def check(holds, what):
    if not holds:
        raise Trouble(what)


class Tables(html.parser.HTMLParser):
    """The numbers of every table of a web page, in order."""

    def __init__(self):
        super().__init__()
        self.tables, self.cell = [], None

    def handle_starttag(self, tag, attrs):  # pylint: disable=unused-argument
        if tag == "table":
            self.tables.append([])
        if tag == "td":
            self.cell = ""

    def handle_endtag(self, tag):
        if tag == "td" and self.cell is not None:
            self.tables[-1].append(self.cell.strip())
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data


def number(text, language):
    return None if HIDDEN[language] in text else int(re.sub(r"[^0-9]", "", text))


def spelled(count):
    """A pattern for a number as any language groups its thousands."""
    return r"(?<![0-9])" + f"{count:,}".replace(",", "[.,\u00a0\u202f]?") + r"(?![0-9])"


def workbook(path, language="en"):
    """{sheet name: [(label, number or None)]} with nothing but the standard library."""
    with zipfile.ZipFile(path) as book:
        strings = ["".join(node.text or "" for node in item.iter(SHEET + "t"))
                   for item in tree.fromstring(book.read("xl/sharedStrings.xml"))]
        names = [sheet.get("name") for sheet in tree.fromstring(book.read("xl/workbook.xml")).iter(SHEET + "sheet")]
        sheets = {}
        for index, name in enumerate(names, start=1):
            rows = []
            for row in tree.fromstring(book.read(f"xl/worksheets/sheet{index}.xml")).iter(SHEET + "row"):
                cells = {}
                for cell in row:
                    value = cell.find(SHEET + "v")
                    if value is not None:
                        text = strings[int(value.text)] if cell.get("t") == "s" else float(value.text)
                        cells[re.sub(r"[0-9]", "", cell.get("r"))] = text
                if "A" in cells and (isinstance(cells.get("B"), float) or cells.get("B") == HIDDEN[language]):
                    rows.append((cells["A"], None if cells["B"] == HIDDEN[language] else int(cells["B"])))
            sheets[name] = rows
    return sheets


def member_texts(path):
    with zipfile.ZipFile(path) as book:
        return {name: book.read(name).decode("utf-8", "replace") for name in book.namelist()}


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=False)


def hidden_truths(history, issue):
    """The real counts of all hidden numbers."""
    return {sum(row.places[name] == category for row in history.rows if row.counted in issue.quarters())
            for name, cells in issue.lists.items() for category, shown in cells.items() if shown is None}


def allowed_numbers(issues):
    allowed = set()
    for issue in issues:
        allowed |= set(issue.layout["programme"].values())
        allowed.add(issue.total)
        for cells in issue.lists.values():
            for shown in cells.values():
                if shown is not None:
                    allowed |= {shown, round(100 * shown / issue.total), issue.total - shown,
                                round(100 * (issue.total - shown) / issue.total)}
    return allowed


def check_same(issue, place, language):
    """Each format has the numbers of the CSV folder."""
    wanted = {name: list(cells.values()) for name, cells in issue.lists.items()}
    names = issue.layout["lists"]
    told = json.loads((place / "r.json").read_text(encoding="utf-8"))
    for table in told["lists"]:
        check([cell["count"] for cell in table["categories"]] == wanted[table["list"]], f"JSON: {table['list']}")
    page = Tables()
    page.feed((place / "r.html").read_text(encoding="utf-8"))
    tables = page.tables[-len(names):]
    for name, cells in zip(names, tables):
        check([number(cell, language) for cell in cells] == [*wanted[name], issue.total], f"HTML: {name}: {cells}")
    sheets = list(workbook(place / "r.xlsx", language).values())[1:]
    own = issue.layout["programme"]
    check(told["programme"] == own, "JSON: the programme's own numbers")
    if own:
        check(sorted(count for _, count in sheets.pop()) == sorted(own.values()), "XLSX: the programme's own numbers")
    check(len(sheets) == len(names), "a sheet for each list")
    for name, rows in zip(names, sheets):
        key = lambda each: (each is None, each or 0)  # noqa: E731
        check(sorted((count for _, count in rows[:-1]), key=key) == sorted(wanted[name], key=key), f"XLSX: {name}")
        check(rows[-1][1] == issue.total, f"XLSX: total of {name}")
    text = run("pdftotext", "-layout", str(place / "r.pdf"), "-").stdout
    stars = sum(cells.count(None) if any(cells) else 1 for cells in wanted.values())  # a whole list is named once
    check(text.count(HIDDEN[language]) >= stars, "PDF: every hidden number is named")
    for name, cells in wanted.items():
        for shown in filter(None, [*cells, issue.total]):
            check(re.search(spelled(shown), text), f"PDF: {name} lacks {shown}")
    check(re.search(PAGE[language], text), "PDF: page x of y")
    return text


def check_parts(book):
    """Nothing lies in a workbook but its sheets, charts and their looks; nothing is named but rows to repeat."""
    known = (r"\[Content_Types\]\.xml|(_rels|xl/_rels)/[a-z.]*\.rels|docProps/(app|core)\.xml|xl/(workbook|styles|"
             r"sharedStrings|theme/theme1)\.xml|xl/(worksheets|drawings|charts)/(_rels/)?(sheet|drawing|chart)[0-9]+"
             r"\.xml(\.rels)?")
    other = [name for name in book if not re.fullmatch(known, name)]
    check(not other, f"XLSX holds {other}")
    named = re.findall(r"<definedName ([^>]*)>([^<]*)<", book["xl/workbook.xml"])
    check(all("_xlnm.Print_Titles" in kind and re.fullmatch(r".*!\$[0-9]+:\$[0-9]+", rows) for kind, rows in named),
          f"XLSX names {named}")


def pdf_words(path):
    """Every string and all metadata of a document without its compression, but for what it was made with and when."""
    plain = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", str(path), "-"], capture_output=True,
                           check=False).stdout.decode("latin-1")
    check(plain.count("endstream") > 5, "qpdf is needed")
    told = re.findall(r"<x:xmpmeta.*?</x:xmpmeta>", plain, flags=re.S)
    check(told, "PDF: no metadata")
    told = re.sub(r"<pdfaid:part>1|<[^>]*>", " ", " ".join(told))  # what stands between the tags
    told = re.sub(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.+Z-]+|Qt [0-9.]+", " ", told)
    strings = re.findall(r"/[A-Za-z]+ \(((?:[^()\\]|\\.)*)\)", plain)
    return told + " ".join(string for string in strings if not string.startswith(("D:", "Qt ", "sRGB")))


def check_nothing_hidden(programme, issue, place, text, language):
    allowed = allowed_numbers(programme.issues)
    secret = {str(count) for count in hidden_truths(programme.history, issue) if count > 3} - {str(n) for n in allowed}
    check(len(secret) >= 3, f"too few hidden numbers to look for: {secret}")
    dates = {"11", issue.layout["issued_at"][8:10].lstrip("0"), issue.layout["issued_at"][:4]}
    book = member_texts(place / "r.xlsx")
    check_parts(book)
    for name, content in book.items():
        if name.startswith(("xl/charts/", "docProps/")) or name == "xl/sharedStrings.xml":
            values = re.findall(r"<(?:c:v|t|vt:[a-z0-9]+)[^>]*>([^<]*)<", content)
        elif name.startswith("xl/worksheets/sheet"):
            values = [cell for cell in re.findall(r"<c r=\"[A-Z]+[0-9]+\"(?: s=\"[0-9]+\")?><v>([^<]*)</v>", content)]
        elif name.startswith("xl/drawings/drawing"):
            values = re.findall(r"descr=\"([^\"]*)\"", content)
        else:
            continue
        found = secret & set(re.findall(r"[0-9]+", " ".join(values)))
        found -= {"11", "4", "5", "6", "8", "9", "10"} if name in ("docProps/app.xml", "xl/sharedStrings.xml") else set()
        found -= dates if name == "xl/sharedStrings.xml" else set()  # the cover says when it was published
        check(not found, f"XLSX {name} holds hidden numbers {found}")
    page = (place / "r.html").read_text(encoding="utf-8")
    page = re.sub(r"<style>.*?</style>", " ", page, flags=re.S)
    page = re.sub(r"<img[^>]*alt=\"([^\"]*)\"[^>]*>", r" \1 ", page)  # what a chart says, not where it draws
    page, text = re.sub(QUARTER, " ", re.sub(r"<[^>]*>", " ", page)), re.sub(QUARTER, " ", text)
    pages = set(re.findall(PAGE[language], text)[-1])
    found = secret & set(re.findall(r"[0-9]+", re.sub(QUARTER, " ", pdf_words(place / "r.pdf"))))
    check(not found, f"PDF metadata holds hidden numbers {found}")
    for kind, words in (("HTML", page), ("PDF", re.sub(PAGE[language], "", text))):
        found = (secret - dates - pages - {str(issue_hidden(issue))}) & set(re.findall(r"(?<![0-9.,])[0-9]+", words))
        check(not found, f"{kind} holds hidden numbers {found}")


def issue_hidden(issue):
    return sum(count is None for cells in issue.lists.values() for count in cells.values())


def check_says_nobody(programme, place):
    words = [getpass.getuser(), socket.gethostname(), "Dana", "Ada", str(programme.folder)]
    words = [word for word in words if len(word) > 3 or word in ("Dana", "Ada")]
    texts = member_texts(place / "r.xlsx")
    texts["r.pdf"] = (place / "r.pdf").read_bytes().decode("latin-1") + run("pdfinfo", str(place / "r.pdf")).stdout
    texts["r.html"] = (place / "r.html").read_text(encoding="utf-8")
    for name, content in texts.items():
        for word in words:
            check(not re.search(rf"\b{re.escape(word)}\b", content), f"{name} says {word}")
    check("<dc:creator></dc:creator>" in texts["docProps/core.xml"], "the workbook names somebody")


def check_opens(place):
    """LibreOffice turns the workbook into a document; what it says would be a message to the reader."""
    office = shutil.which("soffice")
    if office is None:
        print("LibreOffice is not here: whether it opens the workbook was not looked at")
        return
    with tempfile.TemporaryDirectory() as home:
        done = run(office, f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", "pdf", "--outdir",
                   str(place / "office"), str(place / "r.xlsx"))
    made = place / "office" / "r.pdf"
    said = [line for line in done.stderr.splitlines() if "javaldx" not in line and line.strip()]
    check(done.returncode == 0 and made.exists() and not said, f"LibreOffice: {said}")
    text = run("pdftotext", "-layout", str(made), "-").stdout
    for rows in list(workbook(place / "r.xlsx").values())[1:]:
        for label, count in rows:
            check(count is None or re.search(spelled(count), text), f"LibreOffice lacks {count}")


def check_archive(folder, *documents):
    """Another project's validator says whether a document is PDF/A-1b."""
    if not is_here():
        print("PDFBox Preflight is not here: whether the documents are PDF/A-1b was not looked at")
        return
    bad = not_valid(documents, folder)
    check(not bad, f"no PDF/A-1b: {bad}")


def deliver(programme, place, person=(), language="en", period="2024Q2"):
    place.mkdir()
    for kind in ("xlsx", "pdf", "html", "json"):
        programme.on("report", period, "--format", kind, "--out", str(place / f"r.{kind}"), "--language", language,
                     *person)


def check_same_again(programme, place):
    """The same figures are the same bytes, whenever and wherever on the earth they are saved."""
    again = programme.folder / "again"
    deliver(programme, again)
    for path in sorted(place.glob("r.*")):
        check(path.read_bytes() == (again / path.name).read_bytes(), f"{path.name} has other bytes the second time")


def administrator(programme):
    (programme.folder / "hers").write_text("autumn meadow kettle silver birch\n", encoding="utf-8")
    programme.on("people", "add", "Ada", "--role", "administrator", "--new-passphrase-file", "hers")


def files():
    with tempfile.TemporaryDirectory() as folder:
        programme = Programme(sys.argv[1], folder, History([140, 147], "skewed", seed=11))
        check(programme.publish("2024Q1") and programme.publish("2024Q2"), "published")
        issue = programme.issues[1]
        place = programme.folder / "files"
        deliver(programme, place)
        check_nothing_hidden(programme, issue, place, check_same(issue, place, "en"), "en")
        check_says_nobody(programme, place)
        check_opens(place)
        other = programme.folder / "otro"
        deliver(programme, other, language="es")
        check_nothing_hidden(programme, issue, other, check_same(issue, other, "es"), "es")
        programme.on("self-check", "print", "--out", str(other / "check.pdf"))
        check_archive(place, place / "r.pdf", other / "r.pdf", other / "check.pdf")
        check_same_again(programme, place)
        administrator(programme)
        hers = programme.folder / "administrator"
        hers.mkdir()
        programme.run("--program", "t.wardmate", "--passphrase-file", "hers", "report", "2024Q2", "--format", "xlsx",
                      "--out", str(hers / "r.xlsx"))
        check((hers / "r.xlsx").read_bytes() == (place / "r.xlsx").read_bytes(), "the same figures, other bytes")
        refused = programme.run("--program", "t.wardmate", "--passphrase-file", "hers", "report", "2024Q2",
                                "--internal", allowed=(1,))
        check(refused.stdout == "", "an administrator was told internal figures")
        print(f"formats agree; {issue_hidden(issue)} hidden numbers are in no file")


def spans():
    """Joined quarters of which much is hidden, and a year of thousands, in both languages."""
    for sizes, asked, spread, hides in (([140, 6, 81], "2024Q3", "skewed", True),
                                        ([1100, 1040, 1060, 1090], "2024", "even", False)):
        with tempfile.TemporaryDirectory() as folder:
            programme = Programme(sys.argv[1], folder, History(sizes, spread, seed=12))
            for quarter in ("2024Q1", "2024Q2", "2024Q3", "2024Q4")[:len(sizes)]:
                programme.publish(quarter)
            if asked == "2024":
                check(programme.publish("2024"), "the year")
            issue = programme.issues[-1]
            check(len(issue.quarters()) > 1, f"{issue.name} is more than a quarter")
            for language in ("en", "es"):
                place = programme.folder / language
                deliver(programme, place, language=language, period=asked)
                text = check_same(issue, place, language)
                if hides:
                    check_nothing_hidden(programme, issue, place, text, language)
            check(hides or issue.total > 4000, f"{issue.name}: {issue.total}")
            print(f"{issue.name}: {issue.total} in every format, in both languages; {issue_hidden(issue)} hidden")


def funnel():
    """Published: 165 referred, 17 declined, 16 with further help (field-facts.md)."""
    history = History([], "even", seed=1)
    roles = ["trainee"] * 85 + ["physician"] * 70 + ["advanced_practice"] * 10
    words = ["resident"] * 68 + ["fellow"] * 17 + ["faculty physician"] * 70 + ["NP"] * 6 + ["CRNA"] * 4
    for place, role in enumerate(roles):
        ended = "offer_declined" if place % 10 == 3 else "supported"
        further = "professional" if place % 10 == 6 else "none"
        places = dict({name: next(iter(LISTS[name])) for name in LISTS}, profession=role, outcome=ended,
                      further_help=further, conversations="0" if ended == "offer_declined" else "1")
        history.rows.append(Referral("2024Q1", place, places, first_day("2024Q1")))
    with tempfile.TemporaryDirectory() as folder:
        programme = Programme(sys.argv[1], folder, History([], "even", seed=1))
        lines = ["Date referred,Case number,Role,Outcome,First contact,Contacts,Further help,Date closed"]
        for row, role in zip(history.rows, words):
            cells = row.cells()
            lines.append(",".join(map(str, [*cells[:2], role, *cells[6:11]])))
        (programme.folder / "old.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
        answer = json.loads(programme.on("import", "referrals", "old.csv", "--format", "json").stdout)
        check(answer["added"] == 165, f"165 rows: {answer}")
        figures = json.loads(programme.on("report", "2024Q1", "--internal", "--format", "json").stdout)
        rates = figures["rates"]
        check((rates["declined"], rates["further_help"]) == (17, 16), f"17 and 16: {rates}")
        check(rates["declined_of_referred_percent"] == 10.3, f"10.3 %: {rates}")
        check(rates["further_help_of_supported_percent"] == 10.8, f"10.8 %: {rates}")
        counts = {cell["category"]: cell["count"] for table in figures["lists"] if table["list"] == "profession"
                  for cell in table["categories"]}
        check((counts["trainee"], counts["physician"], counts["advanced_practice"]) == (85, 70, 10), f"{counts}")
        print("165 referred, 17 declined (10.3 %), 16 with further help (10.8 % of 148)")


def main():
    try:
        funnel()
        files()
        spans()
    except Trouble as trouble:
        print(f"published_files: {trouble}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
