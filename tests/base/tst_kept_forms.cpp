// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/kept_forms.h"

#include "tests/support/gui_test.h"
#include "ui/base/choice_box.h"
#include "ui/base/date_field.h"
#include "ui/base/passphrase_field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

/// One field of every kind.
struct Form {
    explicit Form(const QString &key)
    {
        auto *layout = new QVBoxLayout(&window);
        const std::pair<QWidget *, const char *> fields[] = {{&line, "line"}, {&secret, "secret"}, {&text, "text"},
            {&choice, "choice"}, {&date, "date"}, {&number, "number"}, {&tick, "tick"}};
        for (const auto &[field, name] : fields) {
            field->setObjectName(QString::fromLatin1(name));
            layout->addWidget(field);
        }
        secret.setEchoMode(QLineEdit::Password);
        choice.addChoice(u"By phone"_s, u"phone"_s);
        choice.addChoice(u"In person"_s, u"in_person"_s);
        setDraftKey(window, key);
        window.show();
        QCoreApplication::processEvents();
    }

    QWidget window;
    QLineEdit line;
    QLineEdit secret;
    QPlainTextEdit text;
    ChoiceBox choice;
    DateField date;
    QSpinBox number;
    QCheckBox tick;
};

} // namespace

class TestKeptForms : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_store.clear();
        m_refusal.reset();
        m_kept = std::make_unique<KeptForms>(
            KeptForms::Store{[this](const QString &key, const QJsonObject &values) -> Result<void> {
                                 if (m_refusal)
                                     return failure(*m_refusal, u"not now"_s);
                                 m_store.insert(key, values);
                                 return {};
                             },
                [this](const QString &key) -> std::optional<QJsonObject> {
                    return m_store.contains(key) ? std::optional(m_store.value(key)) : std::nullopt;
                },
                [this](const QString &key) { m_store.remove(key); }});
    }

    void everyFieldIsThereAgain()
    {
        {
            Form form(u"close 12"_s);
            form.line.setText(u"Ana"_s);
            form.secret.setText(u"winter river lantern"_s);
            form.text.setPlainText(u"first\nsecond"_s);
            form.choice.setCode(u"in_person"_s);
            form.date.setDate(QDate(2026, 11, 19));
            form.number.setValue(7);
            form.tick.setChecked(true);
            m_kept->keepAll();
        }
        QVERIFY(!m_store.value(u"close 12"_s).contains(u"secret"_s));
        QSignalSpy restored(m_kept.get(), &KeptForms::restored);
        const Form again(u"close 12"_s);
        QCOMPARE(restored.count(), 1);
        QCOMPARE(again.line.text(), u"Ana"_s);
        QCOMPARE(again.secret.text(), QString());
        QCOMPARE(again.text.toPlainText(), u"first\nsecond"_s);
        QCOMPARE(again.choice.code(), u"in_person"_s);
        QCOMPARE(again.date.date(), QDate(2026, 11, 19));
        QCOMPARE(again.number.value(), 7);
        QVERIFY(again.tick.isChecked());
        QVERIFY(m_store.contains(u"close 12"_s)); // a kill takes nothing away, either
    }

    void whatIsClosedIsGivenUp()
    {
        Form form(u"close 12"_s);
        form.line.setText(u"Ana"_s);
        m_kept->keepTyped();
        QCOMPARE(m_store.size(), 1);
        form.line.clear();
        m_kept->keepTyped();
        QVERIFY(m_store.isEmpty()); // taken back by hand
        form.line.setText(u"Ana"_s);
        m_kept->keepTyped();
        form.window.hide();
        QVERIFY(m_store.isEmpty());
    }

    /// Soon after a key, without a lock: whoever is killed has it.
    void itIsKeptAsOneTypes()
    {
        Form form(u"close 12"_s);
        QTest::keyClicks(&form.line, u"Ana"_s);
        QTRY_COMPARE(m_store.value(u"close 12"_s).value(u"line"_s).toString(), u"Ana"_s);
    }

    /// Of a pane that another one hides.
    void aFormInAHiddenPageIsKept()
    {
        auto page = std::make_unique<QWidget>();
        auto *form = new QWidget(page.get());
        auto *line = new QLineEdit(form);
        line->setObjectName(u"line"_s);
        setDraftKey(*form, u"close 12"_s);
        page->show();
        QCoreApplication::processEvents();
        line->setText(u"Ana"_s);
        page->hide();
        m_kept->keepAll();
        QCOMPARE(m_store.size(), 1);
    }

    void aPassphraseIsNeverKeptEvenWhenItIsShown()
    {
        QWidget form;
        auto *layout = new QVBoxLayout(&form);
        auto *passphrase = new PassphraseField(&form);
        passphrase->line().setObjectName(u"passphraseLine"_s);
        passphrase->setShown(true);
        auto *name = new QLineEdit(&form);
        name->setObjectName(u"name"_s);
        layout->addWidget(passphrase);
        layout->addWidget(name);
        setDraftKey(form, u"new person"_s);
        form.show();
        QCoreApplication::processEvents();
        passphrase->setText(u"winter river lantern"_s);
        name->setText(u"Ana"_s);
        m_kept->keepAll();
        QCOMPARE(m_store.value(u"new person"_s), (QJsonObject{{u"name"_s, u"Ana"_s}}));
    }

    /// Of those only what was changed, until they say that it is stored; and whoever comes by another way does not lose it.
    void aFormThatStoresByItself()
    {
        Form form{QString()};
        setTyped(form.window, false);
        form.number.setValue(3);
        setDraftKey(form.window, u"peer 1"_s);
        QCoreApplication::processEvents();
        form.line.setText(u"as the store has it now"_s);
        m_kept->keepTyped();
        QVERIFY(m_store.isEmpty());
        setTyped(form.window, true);
        setTyped(form.window, false);
        form.line.setText(u"Ana"_s);
        setTyped(form.window, true);
        m_kept->keepTyped();
        QCOMPARE(m_store.value(u"peer 1"_s), (QJsonObject{{u"line"_s, u"Ana"_s}}));
        setDraftKey(form.window, u"peer 2"_s);
        QCOMPARE(m_store.size(), 1);
        setTyped(form.window, false);
        form.line.clear();
        setDraftKey(form.window, u"peer 1"_s);
        QCoreApplication::processEvents();
        QCOMPARE(form.line.text(), u"Ana"_s);
        QCOMPARE(form.number.value(), 3);
        QVERIFY(isTyped(form.window));
        setTyped(form.window, false);
        QVERIFY(m_store.isEmpty());
    }

    void whatCannotBeKeptIsSaidAndTriedAgain()
    {
        QSignalSpy keptNot(m_kept.get(), &KeptForms::keptNot);
        auto form = std::make_unique<Form>(u"close 12"_s);
        form->line.setText(u"Ana"_s);
        m_refusal = Error::Kind::Busy; // other work, which ends
        m_kept->keepTyped();
        QVERIFY(!isAnythingUnkept());
        m_refusal = Error::Kind::DiskFull;
        m_kept->keepTyped();
        m_kept->keepTyped();
        QVERIFY(isAnythingUnkept());
        QCOMPARE(keptNot.count(), 1);
        m_kept->keepAll();
        form.reset();
        QVERIFY(!isAnythingUnkept());
        QVERIFY(m_kept->hasUntaken());
        m_refusal.reset();
        m_kept->keepTyped();
        QVERIFY(!m_kept->hasUntaken());
        QCOMPARE(m_store.size(), 1);
    }

    void nothingComesBackWhereItDoesNotBelong()
    {
        {
            Form form(u"close 12"_s);
            form.line.setText(u"Ana"_s);
            m_kept->keepAll();
        }
        const Form other(u"close 13"_s);
        QCOMPARE(other.line.text(), QString());
        QCOMPARE(m_store.size(), 1);
    }

    void whatWasNotTouchedOrNotMarkedIsNotKept()
    {
        const Form untouched(u"close 12"_s);
        Form unmarked{QString()};
        unmarked.line.setText(u"Ana"_s);
        Form left(u"close 14"_s);
        left.line.setText(u"Ana"_s);
        left.window.hide();
        m_kept->keepAll();
        QVERIFY(m_store.isEmpty());
    }

    void aMarkThatIsSetLaterCounts()
    {
        Form form{QString()};
        setDraftKey(form.window, u"new"_s);
        QCoreApplication::processEvents();
        form.line.setText(u"Ana"_s);
        m_kept->keepAll();
        QCOMPARE(m_store.value(u"new"_s).value(u"line"_s).toString(), u"Ana"_s);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<KeptForms> m_kept;
    QHash<QString, QJsonObject> m_store;
    std::optional<Error::Kind> m_refusal;
};

QTEST_MAIN(TestKeptForms)
#include "tst_kept_forms.moc"
