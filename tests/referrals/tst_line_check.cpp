// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check.h"

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
        {u"rec"_s, Kind::RecordNumber}, {u"dob"_s, Kind::DateOfBirth}, {u"date"_s, Kind::Date}, {u"age"_s, Kind::AgeOver89},
        {u"phone"_s, Kind::Phone}, {u"room"_s, Kind::RoomOrBed}, {u"email"_s, Kind::Email}, {u"addr"_s, Kind::Address},
        {u"id"_s, Kind::Identifier}};
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
        labelled.expected.append({kinds.value(marked.mid(open + 1, colon - open - 1)), labelled.line.size(), text.size()});
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
            .arg(recall(), 0, 'f', 3).arg(right).arg(wrong).arg(missed);
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
            complaints.append(u"missed %1 '%2'"_s.arg(codeOf(expected.kind), labelled.line.mid(expected.start, expected.length)));
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

class TestLineCheck : public QObject {
    Q_OBJECT

private slots:
    void theCorpusIsJudgedAsWellAsBefore_data();
    void theCorpusIsJudgedAsWellAsBefore();
};

void TestLineCheck::theCorpusIsJudgedAsWellAsBefore_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("recall");
    QTest::newRow("own corpus") << u"line_check_corpus.tsv"_s << 0.9 << 0.9;
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

QTEST_GUILESS_MAIN(TestLineCheck)
#include "tst_line_check.moc"
