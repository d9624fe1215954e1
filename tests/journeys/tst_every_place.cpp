// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations/translations.h"
#include "app/window/desk.h"
#include "models/base/clock.h"
#include "tests/journeys/key_hands.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/text_fit.h"
#include "tests/support/window_pictures.h"
#include "ui/base/menu_letters.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QAbstractButton>
#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

QStringList clashesIn(const QMenu &menu)
{
    QStringList found;
    QHash<QChar, QString> taken;
    for (QAction *item : menu.actions()) {
        if (item->isSeparator() || !item->isVisible())
            continue;
        const QChar letter = letterOf(item->text());
        if (letter.isNull())
            found.append(u"no letter: %1 > %2"_s.arg(menu.title(), item->text()));
        else if (taken.contains(letter))
            found.append(u"%1 twice: %2 > %3, %4"_s.arg(letter).arg(menu.title(), taken.value(letter), item->text()));
        else
            taken.insert(letter, item->text());
        if (item->menu())
            found += clashesIn(*item->menu());
    }
    return found;
}

QStringList allActions(const QMenu &menu)
{
    QStringList all;
    for (QAction *item : menu.actions()) {
        for (const QKeySequence &key : item->shortcuts())
            all.append(key.toString());
        if (item->menu())
            all += allActions(*item->menu());
    }
    return all;
}

} // namespace

/// Every place of the window in every language: by keys in and out, round and round, and nothing that answers to two
/// things at once.
class TestEveryPlace : public QObject
{
    Q_OBJECT

private slots:
    void init() { GuiTest::failOnWarnings(); }

    void cleanup()
    {
        m_desk.reset();
        m_gui.reset();
        m_translations.reset();
        QLocale::setDefault(QLocale::c());
    }

    void everyMenuItemHasALetterOfItsOwn_data() { languages(); }
    void everyMenuItemHasALetterOfItsOwn()
    {
        begin();
        QStringList found;
        for (const QString &place : places()) {
            goTo(place);
            QHash<QChar, QString> taken;
            for (QAction *title : m_desk->window().menuBar()->actions()) {
                if (!title->isVisible())
                    continue;
                const QChar letter = letterOf(title->text());
                if (letter.isNull() || taken.contains(letter))
                    found.append(u"menu bar: %1, %2"_s.arg(title->text(), taken.value(letter)));
                taken.insert(letter, title->text());
                found += clashesIn(*title->menu());
            }
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noKeyIsWithoutAMenuEntry()
    {
        begin(u"en"_s);
        QStringList found;
        for (const QString &place : places()) {
            goTo(place);
            QStringList inMenus;
            for (const QAction *title : m_desk->window().menuBar()->actions())
                inMenus += allActions(*title->menu());
            for (const QAction *action : m_desk->window().findChildren<QAction *>()) {
                const auto *owner = qobject_cast<QWidget *>(action->parent());
                if (!action->isEnabled() || (owner && !owner->isVisible()))
                    continue;
                for (const QKeySequence &key : action->shortcuts()) {
                    if (!key.isEmpty() && !inMenus.contains(key.toString()) && !action->text().isEmpty())
                        found.append(u"%1: %2 %3"_s.arg(place, key.toString(), action->text()));
                }
            }
            // Those of forms stand in the list of keys by themselves (ux.md 7.11).
            for (const QShortcut *shortcut : m_desk->window().findChildren<QShortcut *>()) {
                const QString key = shortcut->key().toString();
                if (shortcut->key() != QKeySequence(Qt::Key_Escape) && key != u"Ctrl+Return"_s
                    && !inMenus.contains(key))
                    found.append(u"%1: %2"_s.arg(place, key));
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyLetterOfAPlaceMeansOneThing_data() { languages(); }
    void everyLetterOfAPlaceMeansOneThing()
    {
        begin();
        QStringList found;
        for (const QString &place : places()) {
            goTo(place);
            for (int times = 0; times < 2; ++times) // into the menu bar and out again
                QTest::keyClick(m_desk->window().windowHandle(), Qt::Key_Alt);
            QHash<QChar, QString> taken;
            for (const QAction *title : m_desk->window().menuBar()->actions()) {
                if (title->isVisible())
                    taken.insert(letterOf(title->text()), title->text());
            }
            for (const QWidget *widget : m_desk->window().findChildren<QWidget *>()) {
                const QString caption = captionOf(*widget);
                const QChar letter = letterOf(caption);
                if (!widget->isVisible() || letter.isNull())
                    continue;
                if (taken.contains(letter))
                    found.append(u"%1: Alt+%2 is %3 and %4"_s.arg(place).arg(letter).arg(taken.value(letter), caption));
                taken.insert(letter, caption);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void tabAndF6GoRoundBothWays_data()
    {
        QTest::addColumn<QString>("place");
        for (const QString &place : places())
            QTest::newRow(qPrintable(place)) << place;
    }

    void tabAndF6GoRoundBothWays()
    {
        QFETCH(QString, place);
        begin(u"en"_s);
        goTo(place);
        const QStringList forward = roundBy(u"Tab"_s);
        QVERIFY2(forward.size() > 2, qPrintable(forward.join(u'\n')));
        QStringList backward = roundBy(u"Shift+Tab"_s);
        QCOMPARE(QSet<QString>(backward.cbegin(), backward.cend()), QSet<QString>(forward.cbegin(), forward.cend()));
        m_hands.press(u"F6"_s); // from wherever Tab was to where a region begins
        const QStringList regions = roundBy(u"F6"_s);
        QVERIFY2(regions.size() > 1, qPrintable(regions.join(u'\n')));
        QCOMPARE(roundBy(u"Shift+F6"_s).size(), regions.size());
        QVERIFY2(m_hands.losses().isEmpty(), qPrintable(m_hands.losses().join(u'\n')));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const auto &language : {u"en"_s, u"es"_s}) {
            for (const int percent : {100, 125, 150, 200})
                QTest::addRow("%s %d", qPrintable(language), percent) << language << percent;
        }
    }

    void nothingIsCut()
    {
        QFETCH(int, percent);
        begin();
        QStringList found;
        for (const QString &place : places()) {
            m_gui->theme->apply(ThemeChoice::Light, percent);
            m_desk->window().resize(1280, 700);
            goTo(place);
            for (int round = 0; round < 20; ++round) // a layout that follows the font asks for another one
                QCoreApplication::processEvents();
            for (const QString &cut : cutTexts(m_desk->window()))
                found.append(place + u": "_s + cut);
        }
        m_gui->theme->apply(ThemeChoice::Light, 100);
        for (const QString &cut : std::as_const(found)) // a message of a failed test is cut itself
            qInfo("%s", qPrintable(cut));
        QCOMPARE(found, QStringList());
    }

    void everyPlaceInSpanish_data()
    {
        QTest::addColumn<QString>("place");
        for (const QString &place : places())
            QTest::newRow(qPrintable(place)) << place;
    }

    void everyPlaceInSpanish()
    {
        QFETCH(QString, place);
        begin(u"es"_s);
        goTo(place);
        takePictures(m_desk->window(), *m_gui->theme, u"es-"_s + place, 1280, 720);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : {u"en"_s, u"es"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    [[nodiscard]] static QStringList places()
    {
        return {u"today"_s, u"referrals"_s, u"supporters"_s, u"matching"_s, u"intake"_s, u"bin"_s, u"wording"_s,
            u"import"_s, u"sheets"_s, u"resources"_s, u"reports"_s, u"leadership"_s, u"settings"_s, u"safety"_s};
    }

    void begin()
    {
        QFETCH(QString, language);
        begin(language);
    }

    void begin(const QString &language)
    {
        QLocale::setDefault(QLocale(language));
        m_translations = std::make_unique<Translations>(QLocale(language));
        m_gui = std::make_unique<GuiTest>();
        m_hands = {};
        m_desk = std::make_unique<Desk>(*m_gui->settings, m_clock, std::make_unique<FakePrompts>());
        m_desk->window().resize(1366, 720);
        m_desk->start(true, {});
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTRY_VERIFY_WITH_TIMEOUT(shownWidget(u"today"_s), 20'000);
    }

    void goTo(const QString &place)
    {
        m_desk->window().goTo(place);
        QTRY_VERIFY(m_desk->window().findChild<QWidget *>(place)->isVisible());
        QCoreApplication::processEvents();
    }

    /// The places the focus went through until it was where it began.
    QStringList roundBy(const QString &key)
    {
        constexpr int kTooMany = 150;
        QStringList stops;
        const QWidget *first = QApplication::focusWidget();
        do {
            m_hands.press(key);
            stops.append(
                u"%1 %2"_s.arg(placeOf(QApplication::focusWidget())).arg(quintptr(QApplication::focusWidget())));
        } while (QApplication::focusWidget() != first && stops.size() < kTooMany);
        if (stops.size() == kTooMany)
            qWarning("%s never came round", qPrintable(key));
        return stops;
    }

    [[nodiscard]] static QString captionOf(const QWidget &widget)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            return button->isEnabled() ? button->text() : QString();
        const auto *label = qobject_cast<const QLabel *>(&widget);
        return label && label->buddy() && label->buddy()->isVisible() ? label->text() : QString();
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<Desk> m_desk;
    KeyHands m_hands;
};

QTEST_MAIN(TestEveryPlace)
#include "tst_every_place.moc"
