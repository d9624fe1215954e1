// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/menu_letters.h"

#include <QAction>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestMenuLetters : public QObject
{
    Q_OBJECT

private slots:
    void aCaptionGetsALetterThatIsFree_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("expected");
        QTest::newRow("its own") << u"&Print the list…"_s << u"AB"_s << u"&Print the list…"_s;
        QTest::newRow("a word's") << u"&Previous supporter"_s << u"P"_s << u"Previous &supporter"_s;
        QTest::newRow("any") << u"&Previous"_s << u"P"_s << u"P&revious"_s;
        QTest::newRow("none given") << u"Crisis line"_s << QString() << u"&Crisis line"_s;
        QTest::newRow("none left") << u"&Aa"_s << u"A"_s << u"Aa"_s;
        QTest::newRow("a real ampersand") << u"R&&D &files"_s << u"F"_s << u"&R&&D files"_s;
        QTest::newRow("accents") << u"&Persona anterior"_s << u"PA"_s << u"P&ersona anterior"_s;
    }

    void aCaptionGetsALetterThatIsFree()
    {
        QFETCH(QString, caption);
        QFETCH(QString, taken);
        const QSet<QChar> letters(taken.cbegin(), taken.cend());
        QTEST(withFreeLetter(caption, letters), "expected");
    }

    void onlyShownEntriesTakeALetter()
    {
        QMenu menu;
        menu.addAction(u"&Undo"_s);
        menu.addAction(u"&Hidden"_s)->setVisible(false);
        menu.addSeparator();
        const QAction *own = menu.addAction(u"&New"_s);
        QCOMPARE(lettersBeside(*own, menu), QSet<QChar>{u'U'});
    }
};

QTEST_MAIN(TestMenuLetters)
#include "tst_menu_letters.moc"
