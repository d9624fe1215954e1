// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "models/base/platform_terminal.h"
#include "models/base/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

Result<SecretBytes> firstLineOf(QFile &file)
{
    SecretBytes buffer(1024);
    const qint64 size = file.readLine(reinterpret_cast<char *>(buffer.data()), qint64(buffer.size()));
    if (size < 0)
        return failure(Error::Kind::Io, u"the passphrase could not be read: there is nothing in that file"_s);
    return SecretBytes::fromPassphrase(QString::fromUtf8(reinterpret_cast<const char *>(buffer.data()), size));
}

} // namespace

Context::Context(QString command, Arguments arguments, Console console, const Clock &clock)
    : m_command(std::move(command))
    , m_arguments(std::move(arguments))
    , m_console(console)
    , m_clock(clock)
{
}

QString Context::format(const QString &usual) const
{
    return m_arguments.has(u"format"_s) ? m_arguments.value(u"format"_s) : usual;
}

Result<SecretBytes> Context::passphrase(const QString &option) const
{
    if (!m_arguments.has(option)) {
        auto typed = platform::readHiddenLine(option.startsWith(u"new"_s) ? "New passphrase: " : "Passphrase: ");
        if (!typed)
            return failure(Error::Kind::Invalid, u"no passphrase was given: use --%1 FILE"_s.arg(option), u"usage"_s);
        return SecretBytes::fromPassphrase(
            QString::fromUtf8(reinterpret_cast<const char *>(typed->data()), qsizetype(typed->size())));
    }
    const QString path = m_arguments.value(option);
    QFile file(path);
    // unbuffered: what follows on standard input belongs to the command
    const bool isOpen = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                       : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return failure(Error::Kind::Io, u"the file of --%1 cannot be read: %2"_s.arg(option, whyUnreadable(path)));
    return firstLineOf(file);
}

Result<std::unique_ptr<Vault>> Context::openVault(SecretBytes *kept) const
{
    if (!m_arguments.has(u"program"_s))
        return failure(Error::Kind::Invalid, u"--program FILE is needed"_s, u"usage"_s);
    const QString path = m_arguments.value(u"program"_s);
    if (m_arguments.has(u"recovery-key-file"_s)) {
        const auto text = readWholeFile(m_arguments.value(u"recovery-key-file"_s), u"--recovery-key-file"_s);
        if (!text)
            return tl::unexpected<Error>(text.error());
        const auto key = RecoveryKey::parse(QString::fromUtf8(*text).trimmed());
        if (!key)
            return failure(Error::Kind::WrongKey, u"this is not a recovery key"_s, u"not_recovery_key"_s);
        auto opened = Vault::openWithRecoveryKey(path, *key, m_clock, calibratedKdfCost());
        if (!opened && opened.error().kind == Error::Kind::WrongKey)
            return failure(Error::Kind::WrongKey, opened.error().detail, u"wrong_recovery_key"_s);
        return afterOpening(std::move(opened));
    }
    auto secret = passphrase();
    if (!secret)
        return tl::unexpected<Error>(secret.error());
    auto vault = Vault::open(path, *secret, m_arguments.value(u"person"_s));
    if (kept != nullptr)
        *kept = std::move(*secret);
    return afterOpening(std::move(vault));
}

Result<std::unique_ptr<Vault>> Context::afterOpening(Result<std::unique_ptr<Vault>> vault) const
{
    const auto before = vault ? takeOverPublished(**vault, m_clock) : PublishedBefore();
    if (!before)
        return tl::unexpected<Error>(before.error());
    if (before->takenOver > 0)
        m_console.say(u"Published before the backup was restored, and taken over as published: %1 reports."_s.arg(
            before->takenOver));
    if (before->isUnknown)
        m_console.insist(
            u"The report file that the backup replaced is gone, damaged or under other keys, so nobody can see "
            "here what was published. Periods that are over are not published again unless a director states that they "
            "never were."_s);
    return vault;
}

Result<std::unique_ptr<Session>> Context::open() const
{
    auto vault = openVault();
    if (!vault)
        return tl::unexpected<Error>(vault.error());
    if ((*vault)->role() == PersonRole::Administrator)
        return failure(
            Error::Kind::Refused, u"an administrator's passphrase opens issued reports and sheets only"_s, u"role"_s);
    return openChecked(std::move(*vault));
}

Result<std::unique_ptr<Session>> Context::openForSheets() const
{
    auto vault = openVault();
    if (!vault)
        return tl::unexpected<Error>(vault.error());
    auto session = openChecked(std::move(*vault));
    if (session && !(*session)->hasSheets())
        return failure(Error::Kind::Refused, u"the file of issued reports holds no sheets yet"_s, u"no_sheets"_s);
    return session;
}

Result<std::unique_ptr<Session>> Context::openChecked(std::unique_ptr<Vault> vault) const
{
    const auto pages = vault->checkAfterOpening();
    if (!pages)
        return tl::unexpected<Error>(pages.error());
    if (!pages->structureOk)
        return failure(Error::Kind::Damaged, u"the checks after opening found damage"_s);
    return Session::over(std::move(vault), m_clock);
}

Result<QJsonObject> Context::inputObject() const
{
    if (!m_arguments.has(u"input"_s))
        return QJsonObject();
    const auto bytes = readWholeFile(m_arguments.value(u"input"_s), u"--input"_s);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isObject())
        return failure(Error::Kind::Invalid,
            document.isNull() ? u"the input is not JSON; the trouble is at byte %1"_s.arg(problem.offset)
                              : u"the input is JSON, but not an object"_s,
            u"bad_json"_s);
    return document.object();
}

QString whyUnreadable(const QString &path)
{
    const QFileInfo place(path);
    if (place.isDir())
        return u"it is a folder, not a file"_s;
    return place.exists() ? u"it may not be opened"_s : u"there is no such file"_s;
}

Result<QByteArray> readWholeFile(const QString &path, const QString &what)
{
    QFile file(path);
    const bool isOpen = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(
            Error::Kind::Io, u"the file of %1 cannot be read: %2"_s.arg(what, whyUnreadable(path)), u"cannot_open"_s);
    return file.readAll();
}

namespace {

/// One of the four files of a programme, which no list or message may take the place of.
bool belongsToAProgramFile(const QString &path)
{
    for (const QString &ending : {u""_s, u"-keys"_s, u"-recovery"_s, u"-reports"_s}) {
        if (path.endsWith(ending) && QFile::exists(path.chopped(ending.size()) + u"-keys"_s)
            && QFile::exists(path.chopped(ending.size())))
            return true;
    }
    return false;
}

} // namespace

Result<void> mayWriteTo(const QString &path)
{
    if (belongsToAProgramFile(path))
        return failure(Error::Kind::Exists, u"the place to write to is a program file"_s, u"program_file_in_the_way"_s);
    const QFileInfo place(path);
    const QFileInfo folder(place.absolutePath());
    const bool isDevice = place.exists() && !place.isFile(); // or a pipe: written into as it comes
    const QString why = path.isEmpty()      ? u"the name of the file to write is empty"_s
        : place.isDir()                     ? u"the place to write to is a folder, not a file"_s
        : !folder.isDir()                   ? u"the folder to write into does not exist"_s
        : isDevice && !place.isWritable()   ? u"it may not be written into"_s
        : !isDevice && !folder.isWritable() ? u"the folder may not be written into"_s
                                            : QString();
    if (!why.isEmpty())
        return failure(Error::Kind::Io, why, u"cannot_write"_s);
    return {};
}

Result<void> writeOutput(const QString &path, const QByteArray &bytes)
{
    if (const auto may = mayWriteTo(path); !may)
        return may;
    return writeWholeFile(path, bytes);
}

Result<void> checkDocumentOptions(const Context &context)
{
    const std::pair<QString, QStringList> options[]
        = {{u"language"_s, {u"en"_s, u"es"_s}}, {u"paper"_s, {u"a4"_s, u"letter"_s}}};
    for (const auto &[option, known] : options) {
        if (context.args().has(option) && !known.contains(context.args().value(option).toLower()))
            return failure(
                Error::Kind::Invalid, u"--%1 is %2 or %3"_s.arg(option, known.first(), known.last()), u"usage"_s);
    }
    return {};
}

Result<qint64> idFrom(const QString &text, const QString &what)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return failure(Error::Kind::Invalid, u"the id of the %1 is not a number"_s.arg(what), u"usage"_s);
    return id;
}

} // namespace wardmate::cli
