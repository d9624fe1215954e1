// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/vault_access.h"

#include "tests/support/gui_test.h"

#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestVaultAccess : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_access = std::make_unique<VaultAccess>(*m_settings, m_clock);
    }

    void cleanup() { m_access.reset(); }

    /// As the documents of an account that nobody has used yet.
    void aProgrammeCanStartInAFolderThatIsNotThereYet()
    {
        const QString path = m_folder->filePath(u"Documents/lakeview.wardmate"_s);
        std::optional<Result<CreatedProgram>> made;
        m_access->create(
            {.hospital = u"Lakeview"_s, .path = path, .person = u"Kumar, Dana"_s, .role = PersonRole::Coordinator},
            SecretBytes::fromPassphrase(u"violet marmot teaspoon gravel harvest"_s),
            [&made](Result<CreatedProgram> answer) { made = std::move(answer); });
        QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), 30'000);
        QVERIFY2(made->has_value(), qPrintable(made->has_value() ? QString() : made->error().detail));
        QVERIFY(QFileInfo::exists(path));
        QCOMPARE(m_access->recentFiles(), QStringList{path});
    }

    void aPassphraseThatIsTakenIsNotCalledGuessable()
    {
        const PassphraseVerdict weak = m_access->strengthOf(u"correct horse"_s, {});
        QVERIFY(!weak.acceptable);
        QCOMPARE(weak.reason, u"People guess this quickly: it is a common word or passphrase."_s);
        const PassphraseVerdict fair = m_access->strengthOf(u"silver tugboat marmalade 19"_s, {});
        QVERIFY(fair.acceptable);
        QVERIFY2(!fair.reason.contains(u"guess"_s), qPrintable(fair.reason));
        const PassphraseVerdict strong = m_access->strengthOf(u"violet marmot teaspoon gravel harvest"_s, {});
        QVERIFY(strong.acceptable);
        QCOMPARE(strong.reason, QString());
    }

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<VaultAccess> m_access;
};

QTEST_MAIN(TestVaultAccess)
#include "tst_vault_access.moc"
