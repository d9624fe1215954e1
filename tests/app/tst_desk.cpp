// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desk.h"

#include "models/base/clock.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/scratch_programme.h"
#include "tests/support/window_pictures.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QByteArray kSupporters
    = "Name,Credentials,Unit,Specialty,Years,Phone,E-mail,Languages,Trained on,Capacity,Status\n"
      "\"Zorrilla, Imogen\",RN,ICU,Critical care,8,555-0101,imogen@example.org,English,2026-01-15,2,Active\n"
      "\"Lindqvist, Tove\",MD,ED,Emergency medicine,12,555-0102,tove@example.org,English,2026-02-10,2,Active\n"
      "\"Adeyemi, Bola\",RN,Oncology,Oncology,5,555-0103,bola@example.org,English,2026-03-05,3,Active\n";

const QByteArray kSafety
    = "Report #,Event date,Location,Event type,Reported by (role),Staff involved,Staff role,Staff phone,Peer support "
      "requested\n"
      "SR-1,2026-11-18,Oncology,Assault by patient,Charge nurse,\"Quillfeather, Wanda\",RN,555-0107,Y\n"
      "SR-1,2026-11-18,Oncology,Assault by patient,Charge nurse,\"Obuya, Petronella\",RN,555-0159,Y\n";

} // namespace

/// The main job in the real window on a real file: a newcomer's first day, by keys.
class TestDesk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        begin();
    }

    void cleanup()
    {
        m_desk.reset();
        m_gui.reset();
    }

    void theMainJobFromAnEmptyLaptopToALockedFile()
    {
        m_desk->start(false, {});
        startAProgramme();
        QVERIFY2(paneShown(u"today"_s), "the first place is Today");
        bringIn(u"supporters.csv"_s, kSupporters, u"3 supporter"_s);
        bringIn(u"safety.csv"_s, kSafety, u"2 referral"_s);

        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(table(u"queue"_s)->model()->rowCount(), 2);
        takePicture(m_desk->window(), u"window-referrals"_s);

        press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(paneShown(u"matching"_s));
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(table(u"proposalTable"_s)->model()->rowCount(), 2);
        press(Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY(!label(u"messageTo"_s).isEmpty());
        takePicture(m_desk->window(), u"window-tell"_s);

        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(m_locked, m_path);
        nothingOfThePeopleIsOutside();

        begin();
        m_desk->start(false, m_path);
        unlock();
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(table(u"queue"_s)->model()->rowCount(), 2);
        QVERIFY(rowText(table(u"queue"_s), 0).contains(u"Adeyemi"_s)
            || rowText(table(u"queue"_s), 1).contains(u"Adeyemi"_s));
    }

    void aWrongPassphraseIsSaidInOneSentenceAndTheFieldIsReady()
    {
        m_desk->start(false, {});
        startAProgramme();
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(m_locked, m_path);
        begin();
        m_desk->start(false, m_path);
        QTRY_VERIFY(line(u"passphraseLine"_s)->hasFocus());
        QTest::keyClicks(focus(), u"not the right words"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            line(u"passphraseLine"_s)->isEnabled() && line(u"passphraseLine"_s)->hasFocus(), 20'000);
        QVERIFY(!paneShown(u"today"_s));
        QTest::keyClicks(focus(), m_passphrase);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(paneShown(u"today"_s), 20'000);
    }

    // A file of 48 MB, whose pages take a while to look at: the window is there, says so and takes nothing else.
    void aLargeFileIsLookedThroughWhereOneIs()
    {
        openALargeFile();
        QVERIFY(paneShown(u"today"_s));
        QCOMPARE(QApplication::activeModalWidget(), nullptr);
        QVERIFY(waitStrip()->hasFocus());
        QVERIFY(!waitStrip()->accessibleName().isEmpty());
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(!paneShown(u"intake"_s));
        const QStringList findings = accessibilityFindings(m_desk->window()) + orderFindings(m_desk->window());
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
        QVERIFY(waitStrip()->isVisible()); // all that was while it was being done
        takePicture(m_desk->window(), u"window-waiting"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!waitStrip()->isVisible(), 60'000);
        QTRY_VERIFY(paneOf(focus(), u"today"_s));
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(paneShown(u"intake"_s));
    }

    void whileItIsLookedThroughItCanBeLocked()
    {
        openALargeFile();
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!paneShown(u"today"_s));
        QVERIFY(m_locked.isEmpty()); // the file is still in use
        QVERIFY(!line(u"passphraseLine"_s)->isEnabled());
        takePicture(m_desk->window(), u"window-closing"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_locked, m_path, 60'000);
    }

    void everyPlaceIsReachedReadAndPictured_data()
    {
        QTest::addColumn<QString>("place");
        for (const auto &place : {u"today"_s, u"referrals"_s, u"supporters"_s, u"matching"_s, u"intake"_s, u"import"_s,
                 u"sheets"_s, u"resources"_s, u"settings"_s})
            QTest::newRow(qPrintable(place)) << place;
    }

    void everyPlaceIsReachedReadAndPictured()
    {
        QFETCH(QString, place);
        m_desk->start(true, {});
        QTRY_VERIFY_WITH_TIMEOUT(paneShown(u"today"_s), 20'000);
        m_desk->window().goTo(place);
        QTRY_VERIFY(paneShown(place));
        settle();
        const QStringList before = heights();
        takePictures(m_desk->window(), *m_gui->theme, u"window-"_s + place);
        m_gui->theme->apply(ThemeChoice::Light, 100);
        settle();
        QCOMPARE(heights(), before); // larger text and back again leaves nothing behind
        const QStringList findings = accessibilityFindings(m_desk->window()) + orderFindings(m_desk->window());
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }

private:
    void begin()
    {
        m_desk.reset();
        m_locked.clear();
        auto prompts = std::make_unique<FakePrompts>();
        m_prompts = prompts.get();
        m_desk = std::make_unique<Desk>(*m_gui->settings, m_clock, std::move(prompts));
        connect(m_desk.get(), &Desk::endedLocked, this,
            [this](const QStringList &arguments) { m_locked = arguments.value(0); });
        m_desk->window().resize(1366, 720);
        m_desk->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    }

    void startAProgramme()
    {
        m_path = m_gui->folder.filePath(u"first.wardmate"_s);
        m_prompts->path = m_path;
        QTest::keyClick(button(u"placeButton"_s), Qt::Key_Space);
        QTRY_VERIFY(line(u"hospitalLine"_s)->isVisible());
        line(u"hospitalLine"_s)->setFocus();
        QTest::keyClicks(focus(), u"Lakeside Hospital"_s);
        press(Qt::Key_Tab);
        QTest::keyClicks(focus(), u"Robin"_s);
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(line(u"newPassphrase"_s)->isVisible());
        m_passphrase = line(u"newPassphrase"_s)->text();
        press(Qt::Key_Return);
        QTest::keyClicks(focus(), m_passphrase);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(line(u"typedKey"_s)->isVisible(), 30'000);
        const QStringList groups = label(u"recoveryKeyText"_s).simplified().split(QRegularExpression(u"[\\s-]+"_s));
        QTest::keyClicks(focus(), groups.mid(groups.size() - 2).join(u' '));
        press(Qt::Key_Return);
        QTRY_VERIFY(button(u"skipSupporters"_s)->isVisible());
        press(Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(paneShown(u"today"_s));
    }

    void unlock()
    {
        QTRY_VERIFY(line(u"passphraseLine"_s)->hasFocus());
        QTest::keyClicks(focus(), m_passphrase);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().findChild<QWidget *>(u"today"_s) != nullptr
                || m_desk->window().findChild<QWidget *>(u"matching"_s) != nullptr,
            20'000);
    }

    void openALargeFile()
    {
        m_desk->start(false, {});
        startAProgramme();
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(m_locked, m_path);
        m_desk.reset();
        {
            const auto vault = taken(Vault::open(m_path, SecretBytes::fromPassphrase(m_passphrase)));
            vault->database().execute(u"INSERT INTO secret (name, bytes) VALUES ('ballast', zeroblob(48000000))"_s);
        }
        begin();
        m_desk->start(false, m_path);
        unlock();
        QTRY_VERIFY(waitStrip()->isVisible()); // after the first paint
    }

    [[nodiscard]] QWidget *waitStrip() const { return m_desk->window().findChild<QWidget *>(u"waitStrip"_s); }
    [[nodiscard]] static bool paneOf(const QWidget *at, const QString &pane)
    {
        while (at != nullptr && at->objectName() != pane)
            at = at->parentWidget();
        return at != nullptr;
    }

    void bringIn(const QString &name, const QByteArray &bytes, const QString &promise)
    {
        m_prompts->path = m_gui->folder.filePath(name);
        QFile file(m_prompts->path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(paneShown(u"import"_s));
        if (auto *again = buttonNamed(u"Bring in &another list"_s); again != nullptr && again->isVisible())
            again->click();
        QTest::keyClick(button(u"chooseFile"_s), Qt::Key_Space);
        for (int step = 0; step < 3; ++step) {
            if (step == 2)
                QVERIFY2(
                    button(u"importNext"_s)->text().contains(promise), qPrintable(button(u"importNext"_s)->text()));
            QTest::keyClick(button(u"importNext"_s), Qt::Key_Space);
            QCoreApplication::processEvents();
        }
    }

    /// security.md 0: no name in titles, settings, the clipboard or any file in the clear.
    void nothingOfThePeopleIsOutside()
    {
        QVERIFY(!m_desk->window().windowTitle().contains(u"Quillfeather"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"Quillfeather"_s));
        m_gui->settings->sync();
        QDirIterator files(m_gui->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(u".csv"_s))
                continue; // the lists that were brought in
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *marker : {"Quillfeather", "Zorrilla", "555-0107"})
                QVERIFY2(!bytes.contains(marker), qPrintable(file.fileName()));
        }
    }

    /// Until three rounds of the event loop move nothing any more.
    void settle() const
    {
        QStringList last;
        for (int still = 0, round = 0; still < 3 && round < 100; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            still = heights() == last ? still + 1 : 0;
            last = heights();
        }
    }

    [[nodiscard]] QStringList heights() const
    {
        QStringList all;
        for (const auto *widget : m_desk->window().findChildren<QWidget *>())
            if (widget->isVisible() && (widget->inherits("QComboBox") || widget->inherits("QAbstractButton")))
                all.append(u"%1 %2"_s.arg(widget->objectName()).arg(widget->height()));
        return all;
    }

    [[nodiscard]] QWidget *focus() const { return QApplication::focusWidget(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *at = focus();
        QTest::keyClick(at != nullptr ? at : &m_desk->window(), key, modifiers);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool paneShown(const QString &id) const
    {
        const auto *pane = m_desk->window().findChild<QWidget *>(id);
        return pane != nullptr && pane->isVisible();
    }
    [[nodiscard]] QLineEdit *line(const QString &name) const
    {
        for (auto *found : m_desk->window().findChildren<QLineEdit *>(name))
            if (found->isVisible())
                return found;
        return m_desk->window().findChild<QLineEdit *>(name);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_desk->window().findChild<QPushButton *>(name);
    }
    [[nodiscard]] QPushButton *buttonNamed(const QString &text) const
    {
        for (auto *found : m_desk->window().findChildren<QPushButton *>())
            if (found->text() == text)
                return found;
        return nullptr;
    }
    [[nodiscard]] QString label(const QString &name) const
    {
        const auto *found = m_desk->window().findChild<QLabel *>(name);
        return found != nullptr ? found->text() : QString();
    }
    [[nodiscard]] QTableView *table(const QString &name) const
    {
        return m_desk->window().findChild<QTableView *>(name);
    }
    [[nodiscard]] static QString rowText(const QTableView *view, int row)
    {
        QStringList cells;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            cells.append(view->model()->index(row, column).data().toString());
        return cells.join(u'|');
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<Desk> m_desk;
    FakePrompts *m_prompts = nullptr;
    QString m_path;
    QString m_passphrase;
    QString m_locked;
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
