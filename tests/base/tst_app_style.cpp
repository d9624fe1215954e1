// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/app_style.h"

#include "tests/support/gui_test.h"
#include "ui/base/icons.h"
#include "ui/base/tones.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestAppStyle : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void nothingClickableIsUnder24Pixels()
    {
        QPushButton push(u"A"_s);
        QPushButton flat(u"A"_s);
        flat.setFlat(true);
        QToolButton tool;
        tool.setText(u"A"_s);
        QCheckBox check(u"A"_s);
        QRadioButton radio(u"A"_s);
        QComboBox combo;
        QLineEdit line;
        QSpinBox spin;
        for (const QWidget *widget :
            QList<const QWidget *>{&push, &flat, &tool, &check, &radio, &combo, &line, &spin}) {
            const QSize size = widget->sizeHint();
            QVERIFY2(size.height() >= 24 && size.width() >= 24, widget->metaObject()->className());
        }
    }

    void anIconHasTheColourOfTheWordsBesideIt()
    {
        QPushButton button;
        button.setIcon(iconNamed(u"add"_s));
        button.setIconSize({48, 48});
        button.resize(96, 96);
        const auto inkOf = [&button] { // the cross of the drawing meets in the middle
            return button.grab().toImage().pixelColor(button.rect().center() - QPoint(1, 1));
        };
        QCOMPARE(inkOf(), button.palette().color(QPalette::ButtonText));
        button.setFlat(true);
        QCOMPARE(inkOf(), button.palette().color(QPalette::Link));
        button.setFlat(false);
        button.setDefault(true);
        QCOMPARE(inkOf(), tonesOf(button.palette()).onAccent);
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *cancel = new QPushButton(u"Cancel"_s, &page);
        cancel->setAutoDefault(false);
        layout->addWidget(cancel);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy pressed(cancel, &QPushButton::clicked);
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Return);
        QCOMPARE(pressed.count(), 1);
    }

    void focusChangesWhatIsSeen_data()
    {
        QTest::addColumn<int>("control");
        QTest::newRow("button") << 0;
        QTest::newRow("main button") << 1;
        QTest::newRow("check box") << 2;
        QTest::newRow("line") << 3;
        QTest::newRow("combo") << 4;
        QTest::newRow("tool button") << 5;
        QTest::newRow("text") << 6;
    }

    // Two screenshots must differ by more than a hair line (ux.md 3.2, 2.4.7), in light and in dark.
    void focusChangesWhatIsSeen()
    {
        QFETCH(int, control);
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            m_gui->theme->apply(choice, 100);
            QWidget page;
            QWidget elsewhere(&page);
            elsewhere.setFocusPolicy(Qt::StrongFocus);
            QWidget *widget = make(control, &page);
            widget->setGeometry(20, 20, 160, 40);
            page.resize(220, 90);
            page.show();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            elsewhere.setFocus();
            const QImage without = page.grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            const QImage with = page.grab().toImage();
            QVERIFY2(difference(without, with) > 100, qPrintable(QString::number(difference(without, with))));
        }
    }

    void sizesFollowTheTextSize()
    {
        QPushButton button(u"Save"_s);
        const int before = button.sizeHint().height();
        m_gui->theme->apply(ThemeChoice::Light, 200);
        QTRY_VERIFY(button.sizeHint().height() > before * 17 / 10);
    }

    void aSpinBoxHasRoomForItsDigitsAtEverySize()
    {
        for (const int percent : {100, 150, 200}) {
            m_gui->theme->apply(ThemeChoice::Light, percent);
            QSpinBox spin;
            spin.setRange(0, 9999);
            spin.setValue(9999);
            spin.resize(spin.sizeHint());
            spin.show();
            auto *line = spin.findChild<QLineEdit *>();
            const int inset = spin.fontMetrics().height() / 3;
            QVERIFY2(line->width() - 2 * inset >= spin.fontMetrics().horizontalAdvance(u"9999"_s),
                qPrintable(QString::number(percent)));
        }
        m_gui->theme->apply(ThemeChoice::Light, 100);
    }

    void theScrollBarsHandleCoversWhatIsSeen()
    {
        QScrollBar bar(Qt::Vertical);
        bar.resize(16, 200);
        bar.setRange(0, 100);
        bar.setPageStep(100);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = 100;
        option.pageStep = 100;
        const auto handle = [&] {
            return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
        };
        QCOMPARE(handle().height(), 100);
        QCOMPARE(handle().top(), 0);
        option.sliderPosition = 100;
        QCOMPARE(handle().bottom(), 199);
        option.maximum = 100000; // never thinner than a target
        QVERIFY(handle().height() >= 24);
    }

private:
    static QWidget *make(int control, QWidget *parent)
    {
        switch (control) {
        case 0:
            return new QPushButton(u"Save"_s, parent);
        case 1: {
            auto *button = new QPushButton(u"Save"_s, parent);
            button->setDefault(true);
            return button;
        }
        case 2:
            return new QCheckBox(u"Save"_s, parent);
        case 3:
            return new QLineEdit(parent);
        case 4:
            return new QComboBox(parent);
        case 5: {
            auto *button = new QToolButton(parent);
            button->setFocusPolicy(Qt::StrongFocus);
            return button;
        }
        default:
            return new QPlainTextEdit(parent);
        }
    }

    static int difference(const QImage &one, const QImage &other)
    {
        int pixels = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                pixels += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
        }
        return pixels;
    }

    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestAppStyle)
#include "tst_app_style.moc"
