// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vault_error.h"

#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestVaultError : public QObject
{
    Q_OBJECT

private slots:
    void whatIsThrownBecomesAnError();
    void aResultOfTheBodyIsKept();
    void aStrangersExceptionIsInternal();
    void noBoundValueIsInTheText();
};

void TestVaultError::whatIsThrownBecomesAnError()
{
    const auto result = attempt([]() -> int { throw VaultError(Error::Kind::Busy, u"held"_s, u"in_use"_s); });
    QCOMPARE(result.error(), (Error{Error::Kind::Busy, u"held"_s, u"in_use"_s}));
    QCOMPARE(attempt([] { return 7; }).value(), 7);
}

void TestVaultError::aResultOfTheBodyIsKept()
{
    const auto result = attempt([]() -> Result<int> { return failure(Error::Kind::Refused, u"no"_s); });
    QCOMPARE(result.error().kind, Error::Kind::Refused);
}

void TestVaultError::aStrangersExceptionIsInternal()
{
    QCOMPARE(attempt([] { throw std::runtime_error("odd"); }).error().kind, Error::Kind::Internal);
    QCOMPARE(attempt([] { throw std::bad_alloc(); }).error().kind, Error::Kind::NoMemory);
}

void TestVaultError::noBoundValueIsInTheText()
{
    TempVault vault;
    vault.db().execute(u"INSERT INTO unit (name) VALUES (?)"_s, u"MARKERNAME"_s);
    const auto again = attempt([&] { vault.db().execute(u"INSERT INTO unit (name) VALUES (?)"_s, u"MARKERNAME"_s); });
    QCOMPARE(again.error().kind, Error::Kind::Constraint);
    QVERIFY(!again.error().detail.contains(u"MARKERNAME"_s));
}

QTEST_GUILESS_MAIN(TestVaultError)
#include "tst_vault_error.moc"
