// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keyring_format.h"

#include "models/vault/vault_error.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <set>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr QByteArrayView kMagic("WARDKEYS", 8);
constexpr quint16 kVersion = 1;
constexpr QByteArrayView kChecksumPurpose("wardmate keyring checksum");

class Writer
{
public:
    template<typename T>
    void number(T value)
    {
        const T little = qToLittleEndian(value);
        raw(&little, sizeof little);
    }
    void raw(const void *data, std::size_t size) { m_bytes.append(static_cast<const char *>(data), qsizetype(size)); }
    template<std::size_t N>
    void array(const std::array<unsigned char, N> &bytes)
    {
        raw(bytes.data(), N);
    }
    void text(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        if (utf8.isEmpty() || utf8.size() > KeyringLimits::kNameBytes)
            throw VaultError(Error::Kind::Invalid, u"a name in the keyring is empty or too long"_s, u"name_length"_s);
        number(quint8(utf8.size()));
        m_bytes.append(utf8);
    }
    void date(QDate date) { number(date.isValid() ? quint32(date.toJulianDay()) : quint32(0)); }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

[[noreturn]] void damaged(const char *what)
{
    throw VaultError(
        Error::Kind::Damaged, u"the keyring is damaged: "_s + QString::fromLatin1(what), u"keyring_damaged"_s);
}

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    template<typename T>
    T number()
    {
        T little{};
        std::memcpy(&little, take(sizeof little).data(), sizeof little);
        return qFromLittleEndian(little);
    }
    template<std::size_t N>
    std::array<unsigned char, N> array()
    {
        std::array<unsigned char, N> out{};
        std::memcpy(out.data(), take(N).data(), N);
        return out;
    }
    QString text()
    {
        const auto size = number<quint8>();
        const QByteArrayView utf8 = take(size);
        const QString out = QString::fromUtf8(utf8);
        if (size == 0 || out.toUtf8() != utf8) // also refuses what is not UTF-8
            damaged("text");
        return out;
    }
    QDate date()
    {
        const auto day = number<quint32>();
        return day == 0 ? QDate() : QDate::fromJulianDay(day);
    }
    QByteArrayView take(std::size_t size)
    {
        if (qsizetype(size) > m_rest.size())
            damaged("too short");
        const QByteArrayView out = m_rest.first(qsizetype(size));
        m_rest = m_rest.sliced(qsizetype(size));
        return out;
    }
    [[nodiscard]] bool atEnd() const noexcept { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

DataKey dataKeyFrom(quint8 code)
{
    if (code != quint8(DataKey::Identified) && code != quint8(DataKey::Reports))
        damaged("key");
    return DataKey(code);
}

// Codes in the file are these numbers for ever, whatever happens to the enumeration.
constexpr std::array<std::pair<PersonRole, quint8>, 3> kRoleCodes{
    {{PersonRole::Coordinator, 1}, {PersonRole::Director, 2}, {PersonRole::Administrator, 3}}};

quint8 roleCode(PersonRole role)
{
    return std::ranges::find(kRoleCodes, role, &std::pair<PersonRole, quint8>::first)->second;
}

PersonRole roleFrom(quint8 code)
{
    const auto found = std::ranges::find(kRoleCodes, code, &std::pair<PersonRole, quint8>::second);
    if (found == kRoleCodes.end())
        damaged("role");
    return found->first;
}

void write(Writer &out, const KdfSet &set)
{
    out.number(set.id);
    out.number(set.memoryBytes);
    out.number(set.operations);
    out.array(set.salt);
}

void write(Writer &out, const std::vector<SealedDataKey> &sealed)
{
    out.number(quint8(sealed.size()));
    for (const SealedDataKey &key : sealed) {
        out.number(quint8(key.key));
        out.array(key.box);
    }
}

void writePersonHead(Writer &out, const KeyringPerson &person)
{
    out.number(person.id);
    out.number(roleCode(person.role));
    out.text(person.name);
    out.array(person.publicKey);
}

void writeCore(Writer &out, const KeyringFile &file)
{
    out.raw(kMagic.data(), size_t(kMagic.size()));
    out.number(kVersion);
    out.number(file.generation);
    out.number(quint8(file.files.size()));
    for (const KeyFileName &name : file.files) {
        out.number(quint8(name.key));
        out.text(name.fileName);
    }
    out.number(quint8(file.kdfSets.size()));
    for (const KdfSet &set : file.kdfSets)
        write(out, set);
    out.number(quint8(file.recovery ? 1 : 0));
    if (file.recovery) {
        out.array(file.recovery->publicKey);
        out.date(file.recovery->createdOn);
        out.date(file.recovery->testedOn);
        write(out, file.recovery->sealed);
    }
    out.number(quint8(file.persons.size()));
    for (const KeyringPerson &person : file.persons) {
        writePersonHead(out, person);
        write(out, person.sealed);
    }
}

void writeSlots(Writer &out, const KeyringFile &file)
{
    for (const KeyringPerson &person : file.persons) {
        out.number(person.slot.kdfSet);
        out.array(person.slot.nonce);
        out.array(person.slot.box);
    }
}

std::vector<SealedDataKey> readSealed(Reader &in)
{
    std::vector<SealedDataKey> sealed(in.number<quint8>());
    if (sealed.size() > 2)
        damaged("sealed keys");
    for (SealedDataKey &key : sealed) {
        key.key = dataKeyFrom(in.number<quint8>());
        key.box = in.array<kSealedKeySize>();
    }
    if (sealed.size() == 2 && sealed[0].key == sealed[1].key)
        damaged("sealed keys");
    return sealed;
}

std::vector<KeyFileName> readFileNames(Reader &in)
{
    std::vector<KeyFileName> files(in.number<quint8>());
    if (files.size() != 2)
        damaged("file names");
    for (KeyFileName &file : files) {
        file.key = dataKeyFrom(in.number<quint8>());
        file.fileName = in.text();
        // A keyring from elsewhere must not point the program at a file outside its own folder.
        if (file.fileName.contains(u'/') || file.fileName.contains(u'\\') || file.fileName.contains(QChar(0))
            || file.fileName.startsWith(u'.'))
            damaged("file name");
    }
    if (files[0].key == files[1].key || files[0].fileName == files[1].fileName)
        damaged("file names");
    return files;
}

std::vector<KdfSet> readKdfSets(Reader &in)
{
    std::vector<KdfSet> sets(in.number<quint8>());
    if (sets.empty() || sets.size() > 2)
        damaged("derivation sets");
    for (KdfSet &set : sets) {
        set.id = in.number<quint8>();
        set.memoryBytes = in.number<quint64>();
        set.operations = in.number<quint32>();
        set.salt = in.array<16>();
        if (set.memoryBytes > KeyringLimits::kMaxMemory || set.memoryBytes < KeyringLimits::kMinMemory
            || set.operations < 1 || set.operations > KeyringLimits::kMaxOperations)
            damaged("derivation cost out of bounds");
    }
    if (sets.size() == 2 && sets[0].id == sets[1].id)
        damaged("derivation sets");
    return sets;
}

std::vector<KeyringPerson> readPersons(Reader &in)
{
    std::vector<KeyringPerson> persons(in.number<quint8>());
    if (persons.size() > KeyringLimits::kPersons)
        damaged("persons");
    std::set<quint32> ids;
    for (KeyringPerson &person : persons) {
        person.id = in.number<quint32>();
        person.role = roleFrom(in.number<quint8>());
        person.name = in.text();
        person.publicKey = in.array<kKeySize>();
        person.sealed = readSealed(in);
        const bool hasIdentified = findSealed(person.sealed, DataKey::Identified) != nullptr;
        if (findSealed(person.sealed, DataKey::Reports) == nullptr
            || hasIdentified == (person.role == PersonRole::Administrator))
            damaged("keys do not fit the role");
        if (!ids.insert(person.id).second)
            damaged("persons");
    }
    return persons;
}

void readSlots(Reader &in, KeyringFile &file)
{
    for (KeyringPerson &person : file.persons) {
        person.slot.kdfSet = in.number<quint8>();
        person.slot.nonce = in.array<24>();
        person.slot.box = in.array<48>();
        if (std::ranges::find(file.kdfSets, person.slot.kdfSet, &KdfSet::id) == file.kdfSets.end())
            damaged("slot");
    }
}

} // namespace

QByteArray serializeKeyring(const KeyringFile &file)
{
    if (file.persons.size() > KeyringLimits::kPersons)
        throw VaultError(Error::Kind::Refused, u"a keyring holds 64 persons at most"_s, u"too_many_people"_s);
    Writer out;
    writeCore(out, file);
    writeSlots(out, file);
    out.array(file.identifiedMac);
    out.array(file.reportsMac);
    QByteArray bytes = out.take();
    const Digest sum = digestOf(bytes, kChecksumPurpose);
    bytes.append(reinterpret_cast<const char *>(sum.data()), qsizetype(sum.size()));
    if (bytes.size() > KeyringLimits::kFileBytes)
        throw VaultError(Error::Kind::Refused, u"the keyring would exceed 64 KB"_s, u"too_many_people"_s);
    return bytes;
}

KeyringFile parseKeyring(QByteArrayView bytes)
{
    constexpr auto kSumSize = qsizetype(sizeof(Digest));
    if (bytes.size() > KeyringLimits::kFileBytes || bytes.size() < kMagic.size() + 2 + kSumSize)
        damaged("size");
    if (bytes.first(kMagic.size()) != kMagic)
        damaged("it does not begin as a keyring does");
    const QByteArrayView body = bytes.chopped(kSumSize);
    Digest sum{};
    std::memcpy(sum.data(), bytes.last(kSumSize).data(), sum.size());
    if (!equalInConstantTime(sum, digestOf(body, kChecksumPurpose)))
        damaged("checksum");

    Reader in(body);
    in.take(size_t(kMagic.size()));
    if (const auto version = in.number<quint16>(); version > kVersion)
        throw VaultError(Error::Kind::NewerSchema, u"the keyring is of a newer format"_s, u"keyring_newer"_s);
    else if (version != kVersion)
        damaged("version");
    KeyringFile file;
    file.generation = in.number<quint64>();
    file.files = readFileNames(in);
    file.kdfSets = readKdfSets(in);
    const auto hasRecovery = in.number<quint8>();
    if (hasRecovery > 1)
        damaged("recovery");
    if (hasRecovery == 1) {
        KeyringRecovery recovery;
        recovery.publicKey = in.array<kKeySize>();
        recovery.createdOn = in.date();
        recovery.testedOn = in.date();
        recovery.sealed = readSealed(in);
        if (recovery.sealed.size() != 2)
            damaged("recovery");
        file.recovery = std::move(recovery);
    }
    file.persons = readPersons(in);
    readSlots(in, file);
    file.identifiedMac = in.array<32>();
    file.reportsMac = in.array<32>();
    if (!in.atEnd())
        damaged("too long");
    return file;
}

QByteArray authenticatedBytes(const KeyringFile &file, DataKey key)
{
    Writer out;
    writeCore(out, file);
    if (key == DataKey::Reports)
        writeSlots(out, file);
    return out.take();
}

QByteArray slotContext(const KdfSet &set, const KeyringPerson &person)
{
    Writer out;
    out.raw(kMagic.data(), size_t(kMagic.size()));
    out.number(kVersion);
    write(out, set);
    writePersonHead(out, person);
    return out.take();
}

const SealedDataKey *findSealed(const std::vector<SealedDataKey> &sealed, DataKey key) noexcept
{
    const auto found = std::ranges::find(sealed, key, &SealedDataKey::key);
    return found == sealed.end() ? nullptr : &*found;
}

} // namespace wardmate
