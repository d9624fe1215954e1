// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/platform.h"
#include "models/referrals/draft_store.h"
#include "models/vault/encrypted_copy.h"
#include "models/vault/passphrase.h"
#include "tests/security/desk_hands.h"
#include "tests/support/scratch_programme.h"
#include "ui/base/choice_box.h"

#include <QApplication>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QTimer>

#include <sodium.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// \file
/// T10: somebody leaves with two forms half filled, and the program locks. What was typed comes back from the file; the
/// process that waits at the unlock page holds neither it nor a name of the file, the passphrase or a key. Every memory
/// that can be written is copied out, as gcore does. The words are new in every run and reach the first process over its
/// standard input, so that no copy of them comes along by itself.

namespace {

const auto kDumpTo = "WARDMATE_TEST_DUMP";
constexpr quint64 kLongestMapping = quint64(1) << 30; ///< longer ones are a sanitizer's own accounts

/// Everything this process could have written to, appended page by page.
void dumpMemory()
{
    ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // it may look into itself; nobody else is here
    const QString path = QString::fromLocal8Bit(qgetenv(kDumpTo));
    QFile maps(u"/proc/self/maps"_s);
    QFile dump(path + u".part"_s);
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    if (!maps.open(QIODevice::ReadOnly) || !dump.open(QIODevice::WriteOnly) || memory < 0)
        return;
    QByteArray page(1 << 16, Qt::Uninitialized);
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        const bool isWritable = parts.size() >= 5 && (parts.at(1).contains('w') || parts.at(4) == "0");
        if (!isWritable || line.endsWith("[vvar]") || line.endsWith("[vsyscall]"))
            continue;
        const QList<QByteArray> ends = parts.at(0).split('-');
        const quint64 begin = ends.at(0).toULongLong(nullptr, 16);
        const quint64 end = ends.at(1).toULongLong(nullptr, 16);
        if (end - begin > kLongestMapping)
            continue;
        for (quint64 at = begin; at < end;) {
            const ssize_t got
                = ::pread(memory, page.data(), size_t(std::min<quint64>(end - at, quint64(page.size()))), off_t(at));
            if (got <= 0)
                break;
            dump.write(page.constData(), got);
            at += quint64(got);
        }
    }
    ::close(memory);
    dump.close();
    QFile::rename(path + u".part"_s, path);
}

/// When the memory is copied: with the file open, after locking without a new process, or in the new one.
int firstLife(const QString &when, int argc, char **argv)
{
    platform::hardenProcess();
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Wardmate"_s);
    QApplication::setApplicationName(u"Wardmate"_s);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const auto word = [&input] { return QString::fromUtf8(input.readLine()).trimmed(); };
    const QString path = word();
    const QString passphrase = word();
    const QString colleague = word();
    const QString supporter = word();
    QSettings settings;
    const SystemClock clock;
    Desk desk(settings, clock);
    const DeskHands hands(desk);
    QObject::connect(&desk, &Desk::endedLocked, &app, [when](const QStringList &arguments) {
        if (when == u"afresh"_s)
            return startAfresh(QApplication::applicationFilePath(), arguments);
        if (when == u"locked only"_s)
            dumpMemory();
        QApplication::quit();
    });
    try {
        hands.unlock(path, passphrase);
        desk.window().goTo(u"intake"_s);
        hands.waitFor<ChoiceBox>("category").setChoice<EventCategory>(EventCategory::UnexpectedPatientDeath);
        QTest::keyClicks(&hands.waitFor<QLineEdit>("name"), colleague);
        QTest::keyClicks(&hands.waitFor<QPlainTextEdit>("oneLine"), u"the pump "_s + colleague + u" stopped"_s);
        desk.window().goTo(u"supporters"_s, u"new"_s);
        QTest::keyClicks(&hands.waitFor<QLineEdit>("name"), supporter);
        if (when == u"open"_s)
            dumpMemory();
        QTimer::singleShot(0, &desk, [&desk] { desk.window().lock(); });
    } catch (const std::exception &failed) {
        std::fprintf(stderr, "missed: %s\n", failed.what());
        return 1;
    }
    return QApplication::exec();
}

/// What main() does, until the unlock page has been there for a moment.
int secondLife(const QString &path, int argc, char **argv)
{
    platform::hardenProcess();
    QApplication app(argc, argv);
    QSettings settings;
    const SystemClock clock;
    Desk desk(settings, clock);
    desk.start(false, path);
    DeskHands(desk).waitFor<QLineEdit>("passphraseLine");
    QCoreApplication::processEvents();
    dumpMemory();
    return 0;
}

/// The words of this run.
struct Secrets {
    QString passphrase = suggestPassphrase(PassphraseLanguage::English);
    QString colleague = newWord();
    QString supporter = newWord();
    QString stored = newWord(); ///< in the file already

    [[nodiscard]] static QString newWord()
    {
        QString word;
        for (int i = 0; i < 14; ++i)
            word += QChar(u'a' + char16_t(randombytes_uniform(26)));
        return word;
    }
};

} // namespace

class TestLockedMemory : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_secrets = Secrets();
        m_programme = std::make_unique<ScratchProgramme>();
        taken(m_programme->people().changeOwnPassphrase(
            secret(kDirectorWords), secret(m_secrets.passphrase.toUtf8().constData())));
        m_programme->vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, ?)"_s, m_secrets.stored);
        m_key = m_programme->vault->keys().person().keys.identified.copy();
        m_programme->vault.reset();
        m_dump = m_programme->folder.filePath(u"dump"_s);
    }

    void theLockedProcessHoldsNothingAndTheDraftsComeBack()
    {
        live(u"afresh"_s);
        QCOMPARE(found(), QStringList());
        m_programme->vault = taken(m_programme->open(m_secrets.passphrase.toUtf8().constData()));
        const DraftStore drafts(m_programme->vault->database(), m_programme->clock);
        const auto textOf = [&drafts](const QString &kind) {
            const auto kept = drafts.all(kind).value_or(QList<Draft>{});
            return kept.size() == 1 ? QJsonDocument(kept.first().body).toJson() : QByteArray();
        };
        QVERIFY(textOf(u"intake"_s).contains((u"the pump "_s + m_secrets.colleague + u" stopped"_s).toUtf8()));
        QVERIFY(textOf(u"supporter"_s).contains(m_secrets.supporter.toUtf8()));
        m_programme->vault.reset();
    }

    // The proof can fail: the same search finds everything while the file is open, and names in a process that was only
    // locked and not started afresh.
    void whileTheFileIsOpenEverythingIsFound()
    {
        live(u"open"_s);
        for (const char *what : {"the key", "what was typed in the intake", "what was typed of a supporter"})
            QVERIFY2(found().contains(QString::fromLatin1(what)), what);
    }
    void withoutStartingAfreshItWouldBeSeen()
    {
        live(u"locked only"_s);
        QVERIFY(!found().isEmpty());
    }

private:
    void live(const QString &when)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kDumpTo), m_dump);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"--first-life"_s, when});
        for (const QString &line :
            {m_programme->path(), m_secrets.passphrase, m_secrets.colleague, m_secrets.supporter})
            process.write(line.toUtf8() + '\n');
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_dump), 60'000);
    }

    /// What of the secrets is in the copied memory.
    [[nodiscard]] QStringList found() const
    {
        QFile file(m_dump);
        if (!file.open(QIODevice::ReadOnly) || file.size() < (1 << 20))
            return {u"no memory was copied"_s};
        const uchar *bytes = file.map(0, file.size());
        if (bytes == nullptr)
            return {u"the copy cannot be read"_s};
        QStringList all;
        const auto lookFor = [&](const QByteArray &what, const QString &name) {
            if (::memmem(bytes, size_t(file.size()), what.constData(), size_t(what.size())) != nullptr)
                all.append(name);
        };
        const auto lookForText = [&](const QString &text, const QString &name) {
            lookFor(text.toUtf8(), name);
            lookFor(QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size()), name);
        };
        lookForText(m_secrets.passphrase, u"the passphrase"_s);
        lookForText(m_secrets.colleague, u"what was typed in the intake"_s);
        lookForText(m_secrets.supporter, u"what was typed of a supporter"_s);
        lookForText(m_secrets.stored, u"what the file holds"_s);
        lookForText(hexOf(m_key), u"the key"_s);
        lookFor(QByteArray(reinterpret_cast<const char *>(m_key.data()), qsizetype(m_key.size())), u"the key"_s);
        all.removeDuplicates();
        return all;
    }

    Secrets m_secrets;
    std::unique_ptr<ScratchProgramme> m_programme;
    SecretBytes m_key;
    QString m_dump;
};

int main(int argc, char *argv[])
{
    const QList<QByteArray> words(argv, argv + argc);
    if (words.value(1) == "--first-life")
        return firstLife(QString::fromLatin1(words.value(2)), argc, argv);
    if (words.value(1).endsWith(".wardmate"))
        return secondLife(QString::fromLocal8Bit(words.value(1)), argc, argv);
    QCoreApplication app(argc, argv);
    TestLockedMemory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_locked_memory.moc"
