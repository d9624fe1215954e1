// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/kept_forms.h"

#include "tests/support/gui_test.h"
#include "ui/base/choice_box.h"
#include "ui/base/date_field.h"

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
        m_kept = std::make_unique<KeptForms>(KeptForms::Store{[this](const QString &key, const QJsonObject &values) {
                                                                  m_store.insert(key, values);
                                                                  return true;
                                                              },
            [this](const QString &key) -> std::optional<QJsonObject> {
                return m_store.contains(key) ? std::optional(m_store.take(key)) : std::nullopt;
            }});
    }

    void everyFieldIsThereAgainAndOnlyOnce()
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
        QVERIFY(m_store.isEmpty());
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
};

QTEST_MAIN(TestKeptForms)
#include "tst_kept_forms.moc"
