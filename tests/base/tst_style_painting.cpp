// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/style_painting.h"

#include "tests/support/gui_test.h"
#include "ui/base/tones.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestStylePainting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void aFieldsEdgeCanBeSeen_data()
    {
        QTest::addColumn<int>("look");
        QTest::newRow("light") << int(Look::Light);
        QTest::newRow("dark") << int(Look::Dark);
        QTest::newRow("high contrast") << int(Look::HighContrast);
    }

    void aFieldsEdgeCanBeSeen()
    {
        QFETCH(int, look);
        const QStyleOption option = optionOf(Look(look), QStyle::State_Enabled);
        const QImage image = draw(option, [](const QStyleOption &o, QPainter &p) { painting::field(o, p); });
        const QColor edge = image.pixelColor(40, 0);
        QVERIFY(contrast(edge, option.palette.color(QPalette::Window)) >= 3);
        QVERIFY(contrast(edge, image.pixelColor(40, 12)) >= 3);
    }

    void aTickedBoxLooksDifferentFromAnEmptyOne()
    {
        const auto draw16 = [](QStyle::State state) {
            QStyleOption option = optionOf(Look::Light, state);
            option.rect = QRect(0, 0, 18, 18);
            return draw(option, [](const QStyleOption &o, QPainter &p) { painting::checkBox(o, p); });
        };
        const QImage off = draw16(QStyle::State_Enabled);
        const QImage on = draw16(QStyle::State_Enabled | QStyle::State_On);
        const QImage partly = draw16(QStyle::State_Enabled | QStyle::State_NoChange);
        QVERIFY(off != on);
        QVERIFY(on != partly);
    }

    void theRingOnASelectedRowIsInTheRowsTextColour()
    {
        const QStyleOption option = optionOf(Look::Light, QStyle::State_Selected | QStyle::State_Enabled);
        const QImage image = draw(option, [](const QStyleOption &o, QPainter &p) { painting::focusRing(o, p); });
        QCOMPARE(image.pixelColor(40, 0), option.palette.color(QPalette::HighlightedText));
    }

private:
    static QStyleOption optionOf(Look look, QStyle::State state)
    {
        QStyleOption option;
        option.palette = paletteOf(look);
        option.rect = QRect(0, 0, 80, 24);
        option.state = state;
        return option;
    }

    template<typename Draw>
    static QImage draw(const QStyleOption &option, Draw what)
    {
        QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(option.palette.color(QPalette::Window));
        QPainter painter(&image);
        what(option, painter);
        return image;
    }

    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestStylePainting)
#include "tst_style_painting.moc"
