// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icons.h"

#include "tests/support/gui_test.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void everyIconIsDrawnInTheColourAskedFor()
    {
        QVERIFY(iconNames().size() >= 25);
        for (const QString &name : iconNames()) {
            QFile file(u":/wardmate/icons/%1.svg"_s.arg(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (!file.readAll().contains("currentColor")) // the program's own icon keeps its colours
                continue;
            const QImage image = iconPixmap(name, Qt::red, 32, 1).toImage();
            int red = 0;
            for (int y = 0; y < 32; ++y) {
                for (int x = 0; x < 32; ++x) {
                    const QColor colour = image.pixelColor(x, y);
                    if (colour.alpha() > 200) {
                        ++red;
                        QVERIFY2(colour.red() > 200 && colour.green() < 60, qPrintable(name));
                    }
                }
            }
            QVERIFY2(red > 15, qPrintable(name));
        }
    }

    void anIconFollowsThePalette()
    {
        const QIcon icon = iconNamed(u"lock"_s);
        m_gui->theme->apply(ThemeChoice::Light, 100);
        const QImage light = icon.pixmap(24, 24).toImage();
        m_gui->theme->apply(ThemeChoice::Dark, 100);
        QVERIFY(light != icon.pixmap(24, 24).toImage());
    }

    void aNameThatIsNotThereIsEmpty()
    {
        QVERIFY(iconNamed(QString()).isNull());
        QVERIFY(iconNamed(u"no-such"_s).isNull());
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
