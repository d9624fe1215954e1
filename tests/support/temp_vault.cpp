// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_vault.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

#include <cstring>

using namespace Qt::StringLiterals;

namespace wardmate {

TempVault::TempVault(int schemaUpTo)
    : m_database(Database::open(m_folder.filePath(u"test.wardmate"_s), key(), Database::Mode::Create))
{
    migrate(*m_database, schemaUpTo);
}

QString TempVault::path() const
{
    return m_folder.filePath(u"test.wardmate"_s);
}

void TempVault::reopen()
{
    m_database.reset();
    m_database = Database::open(path(), key(), Database::Mode::ReadWrite);
}

SecretBytes TempVault::key()
{
    SecretBytes bytes(32);
    std::memset(bytes.data(), 0x5a, bytes.size());
    return bytes;
}

QString tableText(Database &database, const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(database.connectionName(), false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return u"<failed>"_s;
    QStringList lines;
    while (query.next()) {
        QStringList cells;
        for (int i = 0; i < query.record().count(); ++i)
            cells.append(query.isNull(i) ? u"NULL"_s : query.value(i).toString());
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

} // namespace wardmate
