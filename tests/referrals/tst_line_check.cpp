// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wardmate;
using Kind = LineFindingKind;

namespace {

struct Labelled {
    QString line;
    QList<LineFinding> expected;
};

/// "{name:John} coded" -> the line without marks and the places of the marks.
Labelled unmarked(const QString &marked)
{
    static const QMap<QString, Kind> kinds{{u"name"_s, Kind::PersonName}, {u"init"_s, Kind::Initials},
        {u"rec"_s, Kind::RecordNumber}, {u"dob"_s, Kind::DateOfBirth}, {u"date"_s, Kind::Date},
        {u"age"_s, Kind::AgeOver89}, {u"phone"_s, Kind::Phone}, {u"room"_s, Kind::RoomOrBed}, {u"email"_s, Kind::Email},
        {u"addr"_s, Kind::Address}, {u"id"_s, Kind::Identifier}};
    Labelled labelled;
    qsizetype at = 0;
    while (at < marked.size()) {
        const qsizetype open = marked.indexOf(u'{', at);
        if (open < 0)
            break;
        const qsizetype colon = marked.indexOf(u':', open);
        const qsizetype close = marked.indexOf(u'}', open);
        labelled.line += marked.mid(at, open - at);
        const QString text = marked.mid(colon + 1, close - colon - 1);
        labelled.expected.append(
            {kinds.value(marked.mid(open + 1, colon - open - 1)), labelled.line.size(), text.size()});
        labelled.line += text;
        at = close + 1;
    }
    labelled.line += marked.mid(at);
    return labelled;
}

QList<Labelled> corpus(const QString &name)
{
    QFile file(qEnvironmentVariable("WARDMATE_SOURCE_DIR") + u"/tests/referrals/"_s + name);
    QList<Labelled> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &row : rows) {
        if (!row.startsWith(u'#') && row.contains(u'\t'))
            lines.append(unmarked(row.section(u'\t', 1)));
    }
    return lines;
}

bool overlap(const LineFinding &a, const LineFinding &b)
{
    return a.start < b.start + b.length && b.start < a.start + a.length;
}

bool hits(const QList<LineFinding> &list, const LineFinding &wanted, bool sameKind)
{
    return std::any_of(list.begin(), list.end(),
        [&](const LineFinding &one) { return overlap(one, wanted) && (!sameKind || one.kind == wanted.kind); });
}

struct Score {
    int right = 0;
    int wrong = 0; ///< found, not there
    int missed = 0;
    [[nodiscard]] double precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
    [[nodiscard]] double recall() const { return right + missed == 0 ? 1 : double(right) / (right + missed); }
    [[nodiscard]] QString text() const
    {
        return u"precision %1 recall %2 (%3 right, %4 false, %5 missed)"_s.arg(precision(), 0, 'f', 3)
            .arg(recall(), 0, 'f', 3)
            .arg(right)
            .arg(wrong)
            .arg(missed);
    }
};

struct Scores {
    Score lines;
    Score findings; ///< place and kind
    Score places; ///< place alone
    int exact = 0;
    QMap<QString, Score> kinds;
};

void tally(Scores &scores, const Labelled &labelled)
{
    const QList<LineFinding> found = checkLine(labelled.line);
    if (!labelled.expected.isEmpty())
        ++(found.isEmpty() ? scores.lines.missed : scores.lines.right);
    else if (!found.isEmpty())
        ++scores.lines.wrong;
    QStringList complaints;
    for (const LineFinding &expected : labelled.expected) {
        const bool hit = hits(found, expected, true);
        ++(hit ? scores.findings.right : scores.findings.missed);
        ++(hit ? scores.kinds[codeOf(expected.kind)].right : scores.kinds[codeOf(expected.kind)].missed);
        ++(hits(found, expected, false) ? scores.places.right : scores.places.missed);
        scores.exact += found.contains(expected) ? 1 : 0;
        if (!hit)
            complaints.append(
                u"missed %1 '%2'"_s.arg(codeOf(expected.kind), labelled.line.mid(expected.start, expected.length)));
    }
    for (const LineFinding &one : found) {
        if (!hits(labelled.expected, one, false))
            ++scores.places.wrong;
        if (hits(labelled.expected, one, true))
            continue;
        ++scores.findings.wrong;
        ++scores.kinds[codeOf(one.kind)].wrong;
        complaints.append(u"false %1 '%2'"_s.arg(codeOf(one.kind), labelled.line.mid(one.start, one.length)));
    }
    if (!complaints.isEmpty())
        qInfo().noquote() << labelled.line << "|" << complaints.join(u"; "_s);
}

Scores measured(const QString &name)
{
    Scores scores;
    const QList<Labelled> lines = corpus(name);
    for (const Labelled &labelled : lines)
        tally(scores, labelled);
    qInfo().noquote() << name << lines.size() << "lines";
    qInfo().noquote() << "lines:   " << scores.lines.text();
    qInfo().noquote() << "findings:" << scores.findings.text();
    qInfo().noquote() << "places:  " << scores.places.text() << "exact" << scores.exact;
    for (auto it = scores.kinds.cbegin(); it != scores.kinds.cend(); ++it)
        qInfo().noquote() << " " << it.key().leftJustified(14) << it.value().text();
    return scores;
}

} // namespace

class TestLineCheck : public QObject
{
    Q_OBJECT

private slots:
    void placesCountInUnitsOfTheLineAsGiven_data();
    void placesCountInUnitsOfTheLineAsGiven();
    void everyKindHasItsCode();
    void findingsStandInOrderAndApart();
    void oddTextIsBorne_data();
    void oddTextIsBorne();
    void capitalsAndAccentsDoNotHideAName_data();
    void capitalsAndAccentsDoNotHideAName();
    void aLongTextIsReadToItsEnd();
    void aLineCanBeFreedOfWhatWasFound();
    void wordListsAreInOrder();
    void aLineIsJudgedBetweenTwoKeystrokes();
    void theCorpusIsJudgedAsWellAsBefore_data();
    void theCorpusIsJudgedAsWellAsBefore();
};

void TestLineCheck::theCorpusIsJudgedAsWellAsBefore_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("recall");
    // First figures of the second to fifth set, measured before anything was changed for them: lines precision
    // and recall 0.989 and 0.957, 0.977 and 0.977, 0.967 and 0.958, 0.981 and 0.988. The floors stand just under what is reached today.
    QTest::newRow("corpus") << u"line_check_corpus.tsv"_s << 0.99 << 0.99;
    QTest::newRow("fresh lines") << u"line_check_fresh.tsv"_s << 0.98 << 0.98;
    QTest::newRow("third set") << u"line_check_third.tsv"_s << 0.99 << 0.98;
    QTest::newRow("fourth set") << u"line_check_fourth.tsv"_s << 0.96 << 0.96;
    QTest::newRow("fifth set") << u"line_check_fifth.tsv"_s << 0.95 << 0.95;
    // Three sets of 410, 280 and 155 lines, mostly without capitals and accents, each written before the mends that the
    // one before it brought; places at first 0.990 and 0.909, 0.960 and 0.864, 0.945 and 0.932.
    QTest::newRow("sixth set, in a hurry") << u"line_check_sixth.tsv"_s << 0.98 << 0.97;
    // 209 lines, written before "icu 9", "Grace said" and "Hope gave the wrong dose" were known; places at first 0.984
    // and 0.827.
    QTest::newRow("seventh set, names that are words") << u"line_check_seventh.tsv"_s << 0.98 << 0.98;
    // 390 lines from the outside, half of the names words as well; places at first 0.976 and 0.727. 152 more of that kind,
    // run once after the mends: 0.989 and 0.845 (before them 0.980 and 0.476). 108 as they are typed from a call, run
    // once after that: 0.982 and 0.932 (before all mends 0.964 and 0.915).
    QTest::newRow("eighth set, from the outside") << u"line_check_eighth.tsv"_s << 0.98 << 0.97;
    QTest::newRow("ninth set, names that are words") << u"line_check_ninth.tsv"_s << 0.99 << 0.98;
    QTest::newRow("tenth set, from a call") << u"line_check_tenth.tsv"_s << 0.99 << 0.98;
    // 320, 280, 181 and 132 lines, half of them Spanish and about half without anything to find. At first, places: 0.975
    // and 0.928, 0.955 and 0.871 before any mend; 0.981 and 0.953 after the mends for these two; 0.986 and 0.973 after
    // those for the third. Lines: 0.974 and 0.950, 0.962 and 0.880, 0.990 and 0.960, 0.986 and 0.973.
    QTest::newRow("eleventh set") << u"line_check_eleventh.tsv"_s << 0.99 << 0.98;
    QTest::newRow("twelfth set, a second voice") << u"line_check_twelfth.tsv"_s << 0.98 << 0.97;
    QTest::newRow("thirteenth set") << u"line_check_thirteenth.tsv"_s << 0.98 << 0.97;
    QTest::newRow("fourteenth set") << u"line_check_fourteenth.tsv"_s << 0.98 << 0.98;
    // 111 lines, each with a name that is a word or with the word; places at first 0.945 and 0.812.
    QTest::newRow("fifteenth set, names that are words") << u"line_check_fifteenth.tsv"_s << 0.96 << 0.96;
    // 214 lines, every kind in both languages, written by a judge before the rules were read; places at first 0.967 and
    // 0.944. 66 more after the mends, run once: 0.938 and 0.857
    // (34 of them clean, most of what they hold meant to be hard).
    QTest::newRow("sixteenth set") << u"line_check_sixteenth.tsv"_s << 0.98 << 0.97;
    QTest::newRow("seventeenth set") << u"line_check_seventeenth.tsv"_s << 0.95 << 0.95;
    // 169 lines, every kind in both languages, written before the rules were read; places at first 0.987 and 0.962. 64
    // more after the mends, run once: 0.947 and 0.947. By place alone; the kind of five labels was set right afterwards.
    QTest::newRow("eighteenth set") << u"line_check_eighteenth.tsv"_s << 0.99 << 0.97;
    QTest::newRow("nineteenth set") << u"line_check_nineteenth.tsv"_s << 0.98 << 0.97;
    // 291 lines as they are typed at the end of a night, half clean, half Spanish; places at first 0.934 and 0.901, lines
    // 0.948 and 0.907; one label was set right afterwards. 155 more after the mends, run once: 0.940 and 0.952. 66 more
    // after the mends for those, run once: 1.000 and 0.947.
    QTest::newRow("twentieth set, end of a night") << u"line_check_twentieth.tsv"_s << 0.99 << 0.99;
    QTest::newRow("twenty-first set") << u"line_check_twentyfirst.tsv"_s << 0.97 << 0.98;
    QTest::newRow("twenty-second set") << u"line_check_twentysecond.tsv"_s << 0.98 << 0.94;
}

void TestLineCheck::theCorpusIsJudgedAsWellAsBefore()
{
    QFETCH(QString, file);
    QFETCH(double, precision);
    QFETCH(double, recall);
    const Scores scores = measured(file);
    QVERIFY(scores.lines.right > 0);
    QVERIFY2(scores.lines.precision() >= precision, qPrintable(scores.lines.text()));
    QVERIFY2(scores.lines.recall() >= recall, qPrintable(scores.lines.text()));
    QVERIFY2(scores.findings.precision() >= precision, qPrintable(scores.findings.text()));
    QVERIFY2(scores.findings.recall() >= recall, qPrintable(scores.findings.text()));
}

void TestLineCheck::placesCountInUnitsOfTheLineAsGiven_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::newRow("at the start") << u"Maria fell"_s << u"person_name"_s << 0 << 5;
    QTest::newRow("behind a title") << u"Told Dr. Patel"_s << u"person_name"_s << 9 << 5;
    QTest::newRow("particles") << u"Pt Juan de la Cruz died"_s << u"person_name"_s << 3 << 15;
    QTest::newRow("possessive left") << u"Garcia's baby"_s << u"person_name"_s << 0 << 6;
    QTest::newRow("behind an emoji") << u"\U0001F622 Maria fell"_s << u"person_name"_s << 3 << 5;
    QTest::newRow("decomposed accent") << u"Jose\u0301 cayo\u0301"_s << u"person_name"_s << 0 << 5;
    QTest::newRow("decomposed before") << u"Can\u0303o\u0301n, MRN 445566"_s << u"record_number"_s << 13 << 6;
    QTest::newRow("curly quote") << u"O\u2019Brien coded"_s << u"person_name"_s << 0 << 7;
    QTest::newRow("no-break space") << u"room\u00A0412 alarm"_s << u"room_or_bed"_s << 0 << 8;
    QTest::newRow("full-width digits") << u"MRN \uFF14\uFF15\uFF16\uFF17\uFF18\uFF19"_s << u"record_number"_s << 4 << 6;
    QTest::newRow("initials with dots") << u"pt J.D. died"_s << u"initials"_s << 3 << 4;
    QTest::newRow("date") << u"Died 3/14/2024 at 14:00"_s << u"date"_s << 5 << 9;
    QTest::newRow("birth") << u"DOB 3/14/1960 fell"_s << u"date_of_birth"_s << 4 << 9;
    QTest::newRow("age") << u"A 94-year-old fell"_s << u"age_over_89"_s << 2 << 11;
    QTest::newRow("telephone") << u"Call 617-555-0143 now"_s << u"phone"_s << 5 << 12;
    QTest::newRow("e-mail") << u"to a.b@c.org."_s << u"email"_s << 3 << 9;
    QTest::newRow("a composed accent makes the verb") << u"Luz canaliz\u00F3 otra vena"_s << u"person_name"_s << 0 << 3;
    QTest::newRow("a combining one too") << u"Luz canalizo\u0301 otra vena"_s << u"person_name"_s << 0 << 3;
    QTest::newRow("behind emoji and marks")
        << u"\U0001F622 Pe\u0301rdida: Luz se pincho\u0301"_s << u"person_name"_s << 13 << 3;
    QTest::newRow("a day with a name and a year") << u"Shot on Christmas Eve 2025, two died"_s << u"date"_s << 8 << 18;
    QTest::newRow("letters that somebody suffers") << u"JT was found hanging"_s << u"initials"_s << 0 << 2;
    QTest::newRow("found, without a capital") << u"tech found dolores cold"_s << u"person_name"_s << 11 << 7;
    QTest::newRow("side of a ward") << u"code in 3 West 12, no cart"_s << u"room_or_bed"_s << 8 << 9;
    QTest::newRow("a day before a time") << u"fall 3/4 at 0300"_s << u"date"_s << 5 << 3;
    QTest::newRow("spelled-out address") << u"to kb at north dot org"_s << u"email"_s << 3 << 19;
    QTest::newRow("at the very end") << u"Fall in bed 7"_s << u"room_or_bed"_s << 8 << 5;
}

void TestLineCheck::placesCountInUnitsOfTheLineAsGiven()
{
    QFETCH(QString, line);
    QFETCH(QString, code);
    QFETCH(int, start);
    QFETCH(int, length);
    const QList<LineFinding> found = checkLine(line);
    QCOMPARE(found.size(), 1);
    QCOMPARE(codeOf(found.first().kind), code);
    QCOMPARE(found.first().start, qsizetype(start));
    QCOMPARE(found.first().length, qsizetype(length));
}

void TestLineCheck::everyKindHasItsCode()
{
    QStringList codes;
    for (const Word<Kind> &word : wordsOf<Kind>())
        codes.append(codeOf(word.value));
    QCOMPARE(codes.join(u' '),
        u"person_name initials record_number date_of_birth date age_over_89 phone room_or_bed email "
        "address identifier"_s);
}

void TestLineCheck::findingsStandInOrderAndApart()
{
    const QList<LineFinding> found
        = checkLine(u"Mr. Smith, MRN 4482913, DOB 3/4/1931, room 12, call 617-555-0143 or js@x.org"_s);
    QCOMPARE(found.size(), 6);
    for (qsizetype i = 1; i < found.size(); ++i)
        QVERIFY(found.at(i - 1).start + found.at(i - 1).length <= found.at(i).start);
}

void TestLineCheck::oddTextIsBorne_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("something");
    QTest::newRow("null") << QString() << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("spaces") << u"   \t  "_s << false;
    QTest::newRow("signs") << u"!!! ... --- ((( ' \" '"_s << false;
    QTest::newRow("only marks") << QString(50, QChar(0x0301)) << false;
    QTest::newRow("emoji") << u"\U0001F622\U0001F469\U0000200D\U00002695\U0000FE0F code in the ED \U0001F494"_s
                           << false;
    QTest::newRow("lone surrogates") << QString(QChar(0xD83D)) + u" coded "_s + QChar(0xDE22) << false;
    QTest::newRow("right to left") << u"\u05DE\u05D8\u05D5\u05E4\u05DC \u0645\u0631\u064A\u0636 died"_s << false;
    QTest::newRow("right to left with a number") << u"\u05DE\u05D8\u05D5\u05E4\u05DC 4482913"_s << true;
    QTest::newRow("Arabic digits") << u"MRN \u0664\u0665\u0666\u0667\u0668\u0669"_s << true;
    QTest::newRow("mathematical letters") << u"\U0001D409\U0001D428\U0001D421\U0001D427 coded"_s << true;
    QTest::newRow("10,000 letters") << QString(10000, u'a') << false;
    QTest::newRow("10,000 digits") << QString(10000, u'7') << true;
    QTest::newRow("10,000 initials") << u"J."_s.repeated(5000) << true;
    QTest::newRow("10,000 of names") << u"Maria Garcia "_s.repeated(800) << true;
    QTest::newRow("10,000 of titles") << u"Dr. "_s.repeated(2500) << false;
    QTest::newRow("10,000 of particles") << u"Dr de la "_s.repeated(1100) << false;
    QTest::newRow("10,000 of streets") << u"12 north "_s.repeated(1100) << false;
    QTest::newRow("100,000 of names") << u"Maria Garcia fell. "_s.repeated(5300) << true;
    QTest::newRow("10,000 of dots and digits") << u"12.20-3/4 "_s.repeated(1000) << false;
    QTest::newRow("zero units") << QString(200, QChar(0)) << false;
    QTest::newRow("line breaks") << u"code in ED\nMaria fell\r\n"_s << true;
}

void TestLineCheck::oddTextIsBorne()
{
    QFETCH(QString, line);
    QFETCH(bool, something);
    QElapsedTimer timer;
    timer.start();
    const QList<LineFinding> found = checkLine(line);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    for (const LineFinding &one : found) {
        QVERIFY(one.start >= 0);
        QVERIFY(one.length > 0);
        QVERIFY(one.start + one.length <= line.size());
    }
    QCOMPARE(!found.isEmpty(), something);
}

void TestLineCheck::capitalsAndAccentsDoNotHideAName_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line : {u"Pt María García coded"_s, u"Pt Maria Garcia coded"_s, u"pt maria garcia coded"_s,
             u"PT MARÍA GARCÍA CODED"_s, u"Pt Mari\u0301a Garci\u0301a coded"_s, u"Pt GARCIA, Maria coded"_s,
             u"(Maria Garcia) coded"_s, u"coded: Maria Garcia"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void TestLineCheck::capitalsAndAccentsDoNotHideAName()
{
    QFETCH(QString, line);
    const QList<LineFinding> found = checkLine(line);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().kind, Kind::PersonName);
}

/// A long text is read in pieces; nothing may be lost or doubled where two of them meet.
void TestLineCheck::aLongTextIsReadToItsEnd()
{
    const QString part = u"Maria Garcia fell in room 412, MRN 4482913. "_s;
    const QList<LineFinding> once = checkLine(part);
    QCOMPARE(once.size(), 3);
    constexpr int kTimes = 400;
    const QList<LineFinding> found = checkLine(part.repeated(kTimes));
    QCOMPARE(found.size(), once.size() * kTimes);
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(found.at(i).start, once.at(i % 3).start + part.size() * (i / 3));
        QCOMPARE(found.at(i).length, once.at(i % 3).length);
    }
}

void TestLineCheck::aLineCanBeFreedOfWhatWasFound()
{
    const QString line = u"Maria Garcia fell in room 412, MRN 4482913"_s;
    const QString rest = withoutFindings(line, checkLine(line));
    QVERIFY(!rest.contains(u"Maria"_s) && !rest.contains(u"412"_s) && !rest.contains(u"4482913"_s));
    QVERIFY(checkLine(rest).isEmpty());
    QCOMPARE(withoutFindings(u"Fall with injury"_s, {}), u"Fall with injury"_s);
    const auto freed = [](const QString &text) { return withoutFindings(text, checkLine(text)); };
    QCOMPARE(freed(u"Dr. Kumar froze during the arrest"_s), u"froze during the arrest"_s);
    QCOMPARE(freed(u"The aide (Dana) fell, room 12"_s), u"The aide fell"_s);
    QCOMPARE(freed(u"MRN 445566: insulin given twice"_s), u"insulin given twice"_s);
    QCOMPARE(freed(u"La Dra. Kumar se bloque\u00F3, hab. 12"_s), u"La se bloque\u00F3"_s);
}

/// The program searches the lists where they lie, so their order matters.
void TestLineCheck::wordListsAreInOrder()
{
    const QDir folder(qEnvironmentVariable("WARDMATE_SOURCE_DIR") + u"/resources/line_check"_s);
    const QStringList names = folder.entryList({u"*.txt"_s});
    QVERIFY(names.size() >= 13);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList words = file.readAll().trimmed().split('\n');
        QVERIFY2(
            std::adjacent_find(words.begin(), words.end(), std::greater_equal<>()) == words.end(), qPrintable(name));
        QVERIFY2(QFile::exists(u":/line_check/"_s + name), qPrintable(name));
    }
}

void TestLineCheck::aLineIsJudgedBetweenTwoKeystrokes()
{
    const QList<Labelled> lines = corpus(u"line_check_corpus.tsv"_s);
    QVERIFY(!lines.isEmpty());
    QElapsedTimer timer;
    timer.start();
    qsizetype found = 0;
    for (const Labelled &labelled : lines)
        found += checkLine(labelled.line).size();
    const double each = double(timer.nsecsElapsed()) / 1000.0 / double(lines.size());
    qInfo() << each << "microseconds a line";
    QVERIFY(found > 0);
    QVERIFY(each < 5000); // far below what one feels, unoptimised and instrumented builds included
}

QTEST_GUILESS_MAIN(TestLineCheck)
#include "tst_line_check.moc"
