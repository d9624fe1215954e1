// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/tones.h"

#include <QPalette>
#include <QTest>

using namespace wardmate;

class TestTones : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadableInEveryLook_data()
    {
        QTest::addColumn<int>("look");
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
            const QPalette palette = paletteOf(look);
            const Tones &tones = tonesOf(look);
            const QColor window = palette.color(QPalette::Window);
            const QColor base = palette.color(QPalette::Base);
            const QColor button = palette.color(QPalette::Button);
            const auto row = [look](const char *name, const QColor &ink, const QColor &ground, double least) {
                QTest::addRow("%d %s", int(look), name) << int(look) << ink << ground << least;
            };
            for (const QColor &ground : {window, base, palette.color(QPalette::AlternateBase)}) {
                row("text", palette.color(QPalette::Text), ground, 7);
                row("placeholder", palette.color(QPalette::PlaceholderText), ground, 4.5);
                row("muted", tones.muted, ground, 4.5);
                row("overdue", tones.overdue, ground, 4.5);
                row("due", tones.due, ground, 4.5);
                row("done", tones.done, ground, 4.5);
                row("link", palette.color(QPalette::Link), ground, 4.5);
                row("border", tones.border, ground, 3);
                row("ring", tones.ring, ground, 3);
            }
            row("button text", palette.color(QPalette::ButtonText), button, 7);
            row("button text hovered", palette.color(QPalette::ButtonText), tones.hover, 4.5);
            row("button edge", tones.border, button, 3);
            row("selection", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), 4.5);
            row("filled button", tones.onAccent, tones.accent, 4.5);
            row("filled button pressed", tones.onAccent, tones.accent.darker(120), 4.5);
            row("tool tip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), 7);
            for (const QColor &ground :
                {tones.informationGround, tones.successGround, tones.warningGround, tones.problemGround})
                row("message text", palette.color(QPalette::WindowText), ground, 7);
            row("information", tones.ring, tones.informationGround, 3);
            row("success", tones.done, tones.successGround, 4.5);
            row("warning", tones.due, tones.warningGround, 4.5);
            row("problem", tones.overdue, tones.problemGround, 4.5);
        }
    }

    void textIsReadableInEveryLook()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        QVERIFY2(contrast(ink, ground) >= least,
            qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(contrast(ink, ground))));
    }

    void contrastIsThatOfTheGuidelines()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(QColor(0x30, 0x8C, 0xC6), Qt::white) * 100), 369); // ux.md 3.3
        QCOMPARE(qRound(contrast(QColor(0x1F, 0x5F, 0x86), Qt::white) * 100), 691);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void aPaletteTellsItsLook()
    {
        for (const Look look : {Look::Light, Look::Dark, Look::HighContrast})
            QCOMPARE(lookOf(paletteOf(look)), look);
        QPalette foreign(QColor(0x2A, 0x2A, 0x2E), QColor(0x20, 0x20, 0x22));
        QCOMPARE(lookOf(foreign), Look::Dark);
    }
};

QTEST_MAIN(TestTones)
#include "tst_tones.moc"
