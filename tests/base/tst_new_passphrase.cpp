// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/new_passphrase.h"

#include "tests/support/fake_program_access.h"
#include "tests/support/gui_test.h"
#include "ui/base/form_fields.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestNewPassphrase : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_form = std::make_unique<FormFields>();
        m_rows = new NewPassphrase(*m_form,
            {[this](const QString &text, const QStringList &own) { return m_access.strengthOf(text, own); },
                [this](const QString &language) { return m_access.suggestPassphrase(language); }},
            u"&New"_s, u"&Again"_s);
    }

    void aSuggestionIsShownInClearAndJudgedInWords()
    {
        m_rows->suggestButton()->click();
        auto *line = m_form->findChild<QLineEdit *>(u"newPassphrase"_s);
        QCOMPARE(line->text(), m_access.suggestPassphrase({}));
        QCOMPARE(line->echoMode(), QLineEdit::Normal);
        QCOMPARE(m_form->findChild<QLabel *>(u"strengthText"_s)->text(), u"Very strong"_s);
    }

    void aWeakOneAndAnUnequalOneAreRefused()
    {
        auto *first = m_form->findChild<QLineEdit *>(u"newPassphrase"_s);
        auto *again = m_form->findChild<QLineEdit *>(u"passphraseAgain"_s);
        QVERIFY(!m_form->checkAll());
        first->setText(u"short"_s);
        again->setText(u"short"_s);
        QVERIFY(!m_form->checkAll());
        first->setText(m_access.suggestPassphrase({}));
        QVERIFY(!m_form->checkAll());
        again->setText(first->text());
        QVERIFY(m_form->checkAll());
        m_rows->setOwnWords({u"lantern"_s});
        QVERIFY(!m_form->checkAll());
    }

    void clearLeavesNothing()
    {
        m_rows->suggest();
        m_rows->clear();
        QVERIFY(m_rows->isEmpty());
        QVERIFY(m_form->findChild<QLabel *>(u"strengthText"_s)->text().isEmpty());
    }

private:
    FakeProgramAccess m_access;
    std::unique_ptr<FormFields> m_form;
    NewPassphrase *m_rows = nullptr;
};

QTEST_MAIN(TestNewPassphrase)
#include "tst_new_passphrase.moc"
