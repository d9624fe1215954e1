// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/restore_dialog.h"

#include "tests/support/accessible_walk.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QDateTime kNow(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC);

struct FakeBackups {
    FakePrompts prompts;
    QStringList replaced;
    Result<void> next;
    bool isFileThere = true;

    RestoreServices services()
    {
        RestoreServices made{.prompts = prompts,
            .fileName = u"programme.wardmate"_s,
            .startFolder = {},
            .now = kNow,
            .isFileThere = isFileThere,
            .madeAt = {},
            .look = {},
            .replace = {}};
        made.madeAt = [](const QString &folder) -> Result<QDateTime> {
            if (folder != u"/b/programme-20261119-170200"_s)
                return failure(Error::Kind::NotOurFile, {}, u"no_backup"_s);
            return kNow.addDays(-1);
        };
        made.look = [](const QString &, SecretBytes secret, std::function<void(const Result<RestoreContents> &)> done) {
            if (secret.size() != 4)
                return done(failure(Error::Kind::WrongKey, {}, u"wrong_passphrase"_s));
            done(RestoreContents{u"Lakeview"_s, 48, 5, 14, kNow.addDays(-1), true});
        };
        made.replace = [this](const QString &folder) {
            replaced.append(folder);
            return next;
        };
        return made;
    }
};

} // namespace

class TestRestoreDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void nothingIsReplacedBeforeItWasLookedInto()
    {
        FakeBackups fake;
        RestoreDialog dialog(fake.services());
        dialog.show();
        auto *restore = dialog.findChild<QPushButton *>(u"restoreAct"_s);
        auto *look = dialog.findChild<QPushButton *>(u"lookInside"_s);
        auto *typed = dialog.findChild<QLineEdit *>(u"passphraseLine"_s);
        QVERIFY(!restore->isEnabled() && !look->isEnabled());
        dialog.choose(u"/b/elsewhere"_s);
        QVERIFY(!restore->isEnabled() && !look->isEnabled());
        fake.prompts.path = u"/b/programme-20261119-170200"_s;
        dialog.findChild<QPushButton *>(u"chooseBackup"_s)->click();
        QVERIFY(look->isEnabled());
        typed->setText(u"wrong one"_s);
        look->click();
        QVERIFY(!restore->isEnabled());
        typed->setText(u"four"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(restore->isEnabled());
        const QString contents = dialog.findChild<QLabel *>(u"backupContents"_s)->text();
        QVERIFY(contents.contains(u"Lakeview"_s) && contents.contains(u"48 "_s) && contents.contains(u"14 "_s));
        QVERIFY(typed->text().isEmpty());
        fake.prompts.answer = false;
        restore->click();
        QVERIFY(fake.replaced.isEmpty());
        QVERIFY(fake.prompts.asked.constLast().text.contains(u"put aside"_s));
        fake.prompts.answer = true;
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        restore->click();
        QCOMPARE(fake.replaced, QStringList{u"/b/programme-20261119-170200"_s});
        QCOMPARE(accepted.count(), 1);
    }

    // What was seen of one backup says nothing of another that was chosen meanwhile.
    void aLookThatComesLateIsNotForAnotherBackup()
    {
        FakeBackups fake;
        RestoreServices services = fake.services();
        std::function<void(const Result<RestoreContents> &)> seen;
        services.madeAt = [](const QString &) -> Result<QDateTime> { return kNow.addDays(-1); };
        services.look = [&](const QString &, SecretBytes, std::function<void(const Result<RestoreContents> &)> done) {
            seen = std::move(done);
        };
        RestoreDialog dialog(std::move(services));
        dialog.show();
        auto *restore = dialog.findChild<QPushButton *>(u"restoreAct"_s);
        dialog.choose(u"/b/one"_s);
        dialog.findChild<QPushButton *>(u"lookInside"_s)->click();
        dialog.choose(u"/b/another"_s);
        seen(RestoreContents{u"Lakeview"_s, 48, 5, 14, kNow.addDays(-1), true});
        QVERIFY(!restore->isEnabled());
        QCOMPARE(dialog.findChild<QLabel *>(u"backupContents"_s)->text(), QString());
        dialog.findChild<QPushButton *>(u"lookInside"_s)->click();
        seen(RestoreContents{u"Lakeview"_s, 48, 5, 14, kNow.addDays(-1), true});
        QVERIFY(restore->isEnabled());
    }

    // Rule 7: what stands in the place is taken over; where nothing does, only people know.
    void whatWasPublishedSinceIsSpokenOf_data()
    {
        QTest::addColumn<bool>("isFileThere");
        QTest::newRow("over a file") << true;
        QTest::newRow("where the file was") << false;
    }
    void whatWasPublishedSinceIsSpokenOf()
    {
        QFETCH(bool, isFileThere);
        FakeBackups fake;
        fake.isFileThere = isFileThere;
        fake.prompts.answer = false;
        RestoreDialog dialog(fake.services());
        dialog.show();
        dialog.choose(u"/b/programme-20261119-170200"_s);
        dialog.findChild<QLineEdit *>(u"passphraseLine"_s)->setText(u"four"_s);
        dialog.findChild<QPushButton *>(u"lookInside"_s)->click();
        const QString contents = dialog.findChild<QLabel *>(u"backupContents"_s)->text();
        QCOMPARE(contents.contains(u"do not publish the same periods again"_s), !isFileThere);
        dialog.findChild<QPushButton *>(u"restoreAct"_s)->click();
        QVERIFY(fake.prompts.asked.constLast().text.contains(u"stays published"_s));
    }

    void whatDidNotWorkIsSaidAndTheDialogStays()
    {
        FakeBackups fake;
        fake.next = failure(Error::Kind::DiskFull, {}, u"disk_full"_s);
        RestoreDialog dialog(fake.services());
        dialog.show();
        dialog.choose(u"/b/programme-20261119-170200"_s);
        dialog.findChild<QLineEdit *>(u"passphraseLine"_s)->setText(u"four"_s);
        dialog.findChild<QPushButton *>(u"lookInside"_s)->click();
        dialog.findChild<QPushButton *>(u"restoreAct"_s)->click();
        QVERIFY(dialog.isVisible());
    }

    void itHasNamesAndFits()
    {
        FakeBackups fake;
        fake.isFileThere = false; // the longest it can get
        RestoreDialog dialog(fake.services());
        dialog.choose(u"/b/programme-20261119-170200"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(accessibilityFindings(dialog).join(u"; "_s), QString());
        QCOMPARE(orderFindings(dialog).join(u'\n'), QString());
        dialog.findChild<QLineEdit *>(u"passphraseLine"_s)->setText(u"four"_s);
        dialog.findChild<QPushButton *>(u"lookInside"_s)->click();
        takePictures(dialog, *m_gui->theme, u"restore"_s, 0, 0);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestRestoreDialog)
#include "tst_restore_dialog.moc"
