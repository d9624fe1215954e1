// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/people_pane.h"

#include "app/translations/translations.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/fake_program_access.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"
#include "ui/base/form_fields.h"
#include "ui/programme/passphrase_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

QString textOf(const SecretBytes &secret)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
}

/// A keyring that answers at once and remembers.
struct FakePeople {
    FakePrompts prompts;
    FakeProgramAccess access;
    QList<PersonLine> people{{u"Dana Director"_s, PersonRole::Director, true},
        {u"Cora Coordinator"_s, PersonRole::Coordinator, false},
        {u"Adam Administrator"_s, PersonRole::Administrator, false}};
    RecoveryKeyState key{QDate(2026, 9, 1), {}};
    QDate today{2026, 11, 20};
    Result<void> next;
    QString lastSecret;
    QString ownWas = u"present words here now"_s;
    QStringList printed;
    PeopleServices services;

    FakePeople()
        : services{.prompts = prompts,
            .judge = {[this](const QString &text, const QStringList &own) { return access.strengthOf(text, own); },
                [this](const QString &language) { return access.suggestPassphrase(language); }}}
    {
        services.people = [this] { return people; };
        services.today = [this] { return today; };
        services.add = [this](const QString &name, PersonRole role, SecretBytes secret, PeopleServices::Done done) {
            lastSecret = textOf(secret);
            if (next)
                people.append({name, role, false});
            done(next);
        };
        services.changeRole
            = [this](const QString &name, PersonRole role, SecretBytes secret, PeopleServices::Done done) {
                  lastSecret = textOf(secret);
                  for (PersonLine &person : people) {
                      if (person.name == name)
                          person.role = role;
                  }
                  done(next);
              };
        services.replacePassphrase = [this](const QString &, SecretBytes secret, PeopleServices::Done done) {
            lastSecret = textOf(secret);
            done(next);
        };
        services.remove = [this](const QString &name, PeopleServices::Done done) {
            if (next)
                people.removeIf([&name](const PersonLine &person) { return person.name == name; });
            done(next);
        };
        services.changeOwn = [this](SecretBytes oldOne, SecretBytes newOne, PeopleServices::Done done) {
            if (textOf(oldOne) != ownWas)
                return done(failure(Error::Kind::WrongKey, {}, u"wrong_passphrase"_s));
            ownWas = textOf(newOne);
            done({});
        };
        services.recoveryKey = [this] { return key; };
        services.testRecoveryKey = [this](const QString &typed) -> Result<bool> {
            if (typed.size() < 10)
                return failure(Error::Kind::WrongKey, {}, u"recovery_key"_s);
            if (typed != access.recoveryKey)
                return false;
            key.testedOn = today;
            return true;
        };
        services.renewRecoveryKey = [this](PeopleServices::KeyDone done) {
            key = {today, {}};
            done(access.recoveryKey);
        };
        services.printSheet = [this](const QString &text) { printed.append(text); };
    }
};

} // namespace

class TestPeoplePane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void aPersonIsAddedByKeys();
    void aNameInUseIsSaidBesideTheName();
    void nobodyTouchesThemselves();
    void aManagerAlwaysRemains();
    void removingAsksAndSaysThatOldCopiesStillOpen();
    void everyNewPassphraseComesWithTheTruthAboutOldCopies();
    void aRoleComesWithANewPassphrase();
    void theOwnPassphraseNeedsThePresentOne();
    void theRecoveryKeyIsTypedBackAndTheDayNoted();
    void aNewRecoveryKeyIsShownUntilItsEndIsTyped();
    void everyPartHasAName();
    void itFitsInEveryLook();
    void problemsAreReadInEveryLook();

private:
    template<typename T>
    static T *in(const QString &dialog, QWidget &pane, const QString &name)
    {
        auto *found = pane.findChild<QDialog *>(dialog);
        return found == nullptr ? nullptr : found->findChild<T *>(name);
    }
    static void fill(QWidget &pane, const QString &dialog, const QString &secret)
    {
        in<QLineEdit>(dialog, pane, u"newPassphrase"_s)->setText(secret);
        in<QLineEdit>(dialog, pane, u"passphraseAgain"_s)->setText(secret);
    }

    std::unique_ptr<GuiTest> m_gui;
};

void TestPeoplePane::aPersonIsAddedByKeys()
{
    FakePeople fake;
    PeoplePane pane(fake.services);
    pane.show();
    pane.offered(Pane::Standard::NewItem)->trigger();
    auto *name = in<QLineEdit>(u"personDialog"_s, pane, u"personName"_s);
    QVERIFY(name != nullptr);
    QTest::keyClicks(name, u"Nora Night"_s);
    fill(pane, u"personDialog"_s, fake.access.suggestPassphrase({}));
    QTest::keyClick(in<QLineEdit>(u"personDialog"_s, pane, u"passphraseAgain"_s), Qt::Key_Return);
    QCOMPARE(fake.people.size(), 4);
    QCOMPARE(fake.people.constLast(), (PersonLine{u"Nora Night"_s, PersonRole::Coordinator, false}));
    QCOMPARE(fake.lastSecret, fake.access.suggestPassphrase({}));
    QTRY_VERIFY(pane.findChild<QDialog *>(u"personDialog"_s) == nullptr);
    QCOMPARE(pane.findChild<QTableView *>(u"peopleTable"_s)->model()->rowCount(), 4);
}

void TestPeoplePane::aNameInUseIsSaidBesideTheName()
{
    FakePeople fake;
    fake.next = failure(Error::Kind::Exists, {}, u"name_in_use"_s);
    PeoplePane pane(fake.services);
    pane.show();
    pane.offered(Pane::Standard::NewItem)->trigger();
    in<QLineEdit>(u"personDialog"_s, pane, u"personName"_s)->setText(u"Cora Coordinator"_s);
    fill(pane, u"personDialog"_s, fake.access.suggestPassphrase({}));
    in<QPushButton>(u"personDialog"_s, pane, u"personAct"_s)->click();
    QVERIFY(pane.findChild<QDialog *>(u"personDialog"_s) != nullptr);
    QVERIFY(in<QPushButton>(u"personDialog"_s, pane, u"personAct"_s)->isEnabled());
    QCOMPARE(fake.people.size(), 3);
}

void TestPeoplePane::nobodyTouchesThemselves()
{
    FakePeople fake;
    PeoplePane pane(fake.services);
    pane.show();
    auto *table = pane.findChild<QTableView *>(u"peopleTable"_s);
    table->selectRow(0);
    QVERIFY(!pane.findChild<QAction *>(u"removePerson"_s)->isEnabled());
    QVERIFY(!pane.findChild<QAction *>(u"changeRole"_s)->isEnabled());
    QVERIFY(!pane.findChild<QLabel *>(u"peopleHint"_s)->text().isEmpty());
    table->selectRow(1);
    QVERIFY(pane.findChild<QAction *>(u"removePerson"_s)->isEnabled());
}

void TestPeoplePane::aManagerAlwaysRemains()
{
    FakePeople fake; // came with the recovery key: nobody of the list
    fake.people = {{u"Cora Coordinator"_s, PersonRole::Coordinator, false},
        {u"Adam Administrator"_s, PersonRole::Administrator, false}};
    PeoplePane pane(fake.services);
    pane.show();
    auto *table = pane.findChild<QTableView *>(u"peopleTable"_s);
    table->selectRow(0);
    QVERIFY(!pane.findChild<QAction *>(u"removePerson"_s)->isEnabled());
    QVERIFY(pane.findChild<QAction *>(u"replacePassphrase"_s)->isEnabled());
    QVERIFY(pane.findChild<QLabel *>(u"peopleHint"_s)->text().contains(u"must remain"_s));
    table->selectRow(1);
    QVERIFY(pane.findChild<QAction *>(u"removePerson"_s)->isEnabled());
    // What the vault refuses after all is said in the dialog, and the dialog stays.
    fake.next = failure(Error::Kind::Refused, {}, u"last_manager"_s);
    table->selectRow(0);
    pane.findChild<QAction *>(u"changeRole"_s)->trigger();
    fill(pane, u"personDialog"_s, fake.access.suggestPassphrase({}));
    in<QComboBox>(u"personDialog"_s, pane, u"personRole"_s)->setCurrentIndex(2);
    in<QPushButton>(u"personDialog"_s, pane, u"personAct"_s)->click();
    const auto labels = pane.findChild<QDialog *>(u"personDialog"_s)->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(u"coordinator or director must remain"_s); }));
}

void TestPeoplePane::everyNewPassphraseComesWithTheTruthAboutOldCopies()
{
    FakePeople fake;
    PeoplePane pane(fake.services);
    pane.show();
    pane.findChild<QTableView *>(u"peopleTable"_s)->selectRow(1);
    const auto saysIt = [&pane](const QString &action, const QString &dialog) {
        pane.findChild<QAction *>(action)->trigger();
        auto *asked = pane.findChild<QDialog *>(dialog);
        const auto labels = asked->findChildren<QLabel *>();
        const bool said = std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains(u"encrypted anew"_s)
                && label->text().contains(QRegularExpression(u"backups made before can still be opened"_s));
        });
        delete asked;
        return said;
    };
    QVERIFY(saysIt(u"changeRole"_s, u"personDialog"_s));
    QVERIFY(saysIt(u"replacePassphrase"_s, u"personDialog"_s));
    QVERIFY(saysIt(u"changeOwn"_s, u"passphraseDialog"_s));
    const PassphraseDialog administrators({}, fake.services.judge, PersonRole::Administrator);
    QVERIFY(administrators.findChild<QLabel *>(u"oldCopies"_s)->text().contains(u"can still read issued reports"_s));
}

void TestPeoplePane::removingAsksAndSaysThatOldCopiesStillOpen()
{
    FakePeople fake;
    PeoplePane pane(fake.services);
    pane.show();
    pane.findChild<QTableView *>(u"peopleTable"_s)->selectRow(1);
    fake.prompts.answer = false;
    pane.offered(Pane::Standard::Remove)->trigger();
    QCOMPARE(fake.people.size(), 3);
    QVERIFY(fake.prompts.asked.constLast().text.contains(u"can still be opened with the old passphrase"_s));
    fake.prompts.answer = true;
    pane.offered(Pane::Standard::Remove)->trigger();
    QCOMPARE(fake.people.size(), 2);
}

void TestPeoplePane::aRoleComesWithANewPassphrase()
{
    FakePeople fake;
    PeoplePane pane(fake.services);
    pane.show();
    pane.findChild<QTableView *>(u"peopleTable"_s)->selectRow(1);
    pane.findChild<QAction *>(u"changeRole"_s)->trigger();
    auto *act = in<QPushButton>(u"personDialog"_s, pane, u"personAct"_s);
    fill(pane, u"personDialog"_s, fake.access.suggestPassphrase({}));
    act->click();
    QCOMPARE(fake.people.at(1).role, PersonRole::Coordinator); // the same role is no change
    auto *role = in<QComboBox>(u"personDialog"_s, pane, u"personRole"_s);
    role->setCurrentIndex(1);
    act->click();
    QCOMPARE(fake.people.at(1).role, PersonRole::Director);
    QCOMPARE(fake.lastSecret, fake.access.suggestPassphrase({}));
}

void TestPeoplePane::theOwnPassphraseNeedsThePresentOne()
{
    FakePeople fake;
    PeoplePane pane(fake.services);
    pane.show();
    pane.findChild<QAction *>(u"changeOwn"_s)->trigger();
    auto *present = in<QLineEdit>(u"passphraseDialog"_s, pane, u"oldPassphrase"_s);
    present->setText(u"something else"_s);
    fill(pane, u"passphraseDialog"_s, fake.access.suggestPassphrase({}));
    auto *act = in<QPushButton>(u"passphraseDialog"_s, pane, u"changeAct"_s);
    act->click();
    QVERIFY(pane.findChild<QDialog *>(u"passphraseDialog"_s) != nullptr);
    present->setText(u"present words here now"_s);
    act->click();
    QCOMPARE(fake.ownWas, fake.access.suggestPassphrase({}));
    QTRY_VERIFY(pane.findChild<QDialog *>(u"passphraseDialog"_s) == nullptr);
}

void TestPeoplePane::theRecoveryKeyIsTypedBackAndTheDayNoted()
{
    FakePeople fake;
    PeoplePane pane(fake.services);
    pane.show();
    auto *state = pane.findChild<QLabel *>(u"recoveryState"_s);
    QVERIFY(state->text().contains(u"Never typed back"_s));
    QVERIFY(pane.openItem(u"recovery"_s));
    auto *typed = in<QLineEdit>(u"recoveryTestDialog"_s, pane, u"typedKey"_s);
    auto *test = in<QPushButton>(u"recoveryTestDialog"_s, pane, u"testKey"_s);
    typed->setText(u"short"_s);
    test->click();
    typed->setText(u"AAAA-BBBB-CCCC"_s);
    test->click();
    QVERIFY(fake.key.testedOn.isNull());
    typed->setText(fake.access.recoveryKey);
    test->click();
    QCOMPARE(fake.key.testedOn, fake.today);
    QVERIFY(state->text().contains(u"Last typed back"_s));
    fake.today = fake.today.addDays(366);
    pane.hide();
    pane.show();
    QVERIFY(state->text().contains(u"over a year ago"_s));
}

void TestPeoplePane::aNewRecoveryKeyIsShownUntilItsEndIsTyped()
{
    FakePeople fake;
    PeoplePane pane(fake.services);
    pane.show();
    pane.findChild<QAction *>(u"renewRecovery"_s)->trigger();
    auto *dialog = pane.findChild<QDialog *>(u"recoveryKeyDialog"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QLabel *>(u"newRecoveryKey"_s)->text(), fake.access.recoveryKey);
    dialog->findChild<QPushButton *>(u"printSheet"_s)->click();
    QCOMPARE(fake.printed, QStringList{fake.access.recoveryKey});
    dialog->reject(); // Escape
    QVERIFY(dialog->isVisible());
    dialog->findChild<QLineEdit *>(u"typedEnd"_s)->setText(u"8bne 3gys"_s);
    dialog->findChild<QPushButton *>(u"recoveryDone"_s)->click();
    QTRY_VERIFY(pane.findChild<QDialog *>(u"recoveryKeyDialog"_s) == nullptr);
}

void TestPeoplePane::everyPartHasAName()
{
    FakePeople fake;
    PeoplePane pane(fake.services);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.findChild<QTableView *>(u"peopleTable"_s)->selectRow(1);
    QCOMPARE((accessibilityFindings(pane) + orderFindings(pane)).join(u"; "_s), QString());
    using Task = PersonDialog::Task;
    for (const Task task : {Task::Add, Task::ChangeRole, Task::NewPassphrase}) {
        PersonDialog dialog(fake.services, task, fake.people.at(1), nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(orderFindings(dialog).join(u"; "_s), QString());
        QCoreApplication::processEvents(); // it grows by what the fields say when they are left
        QCOMPARE(accessibilityFindings(dialog).join(u"; "_s), QString());
    }
}

void TestPeoplePane::itFitsInEveryLook()
{
    FakePeople fake;
    PeoplePane pane(fake.services);
    takePictures(pane, *m_gui->theme, u"people"_s);
    QCOMPARE(sizeFindings(pane, *m_gui->theme).join(u"; "_s), QString());
    PersonDialog dialog(fake.services, PersonDialog::Task::ChangeRole, fake.people.at(1), nullptr);
    takePictures(dialog, *m_gui->theme, u"people-role"_s, 0, 0);
}

void TestPeoplePane::problemsAreReadInEveryLook()
{
    for (const QString &language : {u"en"_s, u"es"_s}) {
        const Translations translations{QLocale(language)};
        FakePeople fake;
        PersonDialog person(fake.services, PersonDialog::Task::Add, {}, nullptr);
        person.show();
        person.findChild<QLineEdit *>(u"newPassphrase"_s)->setText(u"abc123"_s);
        person.accept();
        auto *name = person.findChild<QLineEdit *>(u"personName"_s);
        QVERIFY(!person.findChild<FormFields *>()->problemOf(name).isEmpty());
        takePictures(person, *m_gui->theme, u"people-problem-"_s + language, 0, 0);
        PassphraseDialog own({}, fake.services.judge, PersonRole::Director);
        own.show();
        own.accept();
        takePictures(own, *m_gui->theme, u"passphrase-problem-"_s + language, 0, 0);
    }
}

QTEST_MAIN(TestPeoplePane)
#include "tst_people_pane.moc"
