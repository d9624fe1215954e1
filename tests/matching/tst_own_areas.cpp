// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/own_areas.h"
#include "models/matching/taxonomy.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestOwnAreas : public QObject
{
    Q_OBJECT

private slots:
    void linesAndBackIsTheSame();
    void aNewAreaIsKnownByItsNameAndLiesUnderItsParent();
    void signsOfTheFormDoNoHarm();
    void whatMakesNoSenseIsLeftOut();
    void codesAreNew();

private:
    const Taxonomy m_shipped = Taxonomy::builtIn();
    [[nodiscard]] Taxonomy with(const OwnAreas &own) const
    {
        return Taxonomy::fromText(Taxonomy::builtInText() + u'\n' + own.toLines(m_shipped));
    }
};

void TestOwnAreas::linesAndBackIsTheSame()
{
    const OwnAreas own{{{u"4 West"_s, u"oncology"_s}, {u"Pabellón Sol"_s, u"own_1"_s}},
        {{u"own_1"_s, u"Hyperbaric chamber"_s, u"wound_care"_s}}};
    QCOMPARE(OwnAreas::fromLines(own.toLines(m_shipped)), own);
    QCOMPARE(OwnAreas::fromLines({}), OwnAreas());
}

void TestOwnAreas::aNewAreaIsKnownByItsNameAndLiesUnderItsParent()
{
    const Taxonomy areas
        = with({{{u"Tower"_s, u"own_1"_s}}, {{u"own_1"_s, u"Cardiac hybrid room"_s, u"interventional_cardiology"_s}}});
    const int node = areas.nodeFor(u"Cardiac Hybrid Room"_s);
    QCOMPARE(areas.code(node), u"own_1"_s);
    QCOMPARE(areas.nodeFor(u"Tower"_s), node);
    QVERIFY(areas.isWithin(node, areas.nodeFor(u"cardiology"_s)));
    QVERIFY(areas.natures(node).contains(EventNature::Interventional));
    QCOMPARE(areas.label(node, QLocale::Spanish), u"Cardiac hybrid room"_s);
}

void TestOwnAreas::signsOfTheFormDoNoHarm()
{
    const OwnAreas own{{{u"a|b;c#d"_s, u"oncology"_s}}, {}};
    const OwnAreas back = OwnAreas::fromLines(own.toLines(m_shipped));
    QCOMPARE(back.words, (std::vector<OwnWord>{{u"a b c d"_s, u"oncology"_s}}));
}

void TestOwnAreas::whatMakesNoSenseIsLeftOut()
{
    QCOMPARE(OwnAreas::fromLines(u"# a note\nrubbish\n|||||word\noncology|||||  ; \n"_s), OwnAreas());
}

void TestOwnAreas::codesAreNew()
{
    OwnAreas own;
    own.areas.push_back({own.newCode(m_shipped), u"First"_s, u"medicine"_s});
    QCOMPARE(own.areas[0].code, u"own_1"_s);
    QCOMPARE(own.newCode(m_shipped), u"own_2"_s);
}

QTEST_GUILESS_MAIN(TestOwnAreas)
#include "tst_own_areas.moc"
