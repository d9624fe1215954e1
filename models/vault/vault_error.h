// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <exception>
#include <new>
#include <type_traits>
#include <utility>

class QSqlError;

namespace wardmate {

/// The one exception of the storage layer; it never leaves models/vault and the stores' attempt().
class VaultError : public std::exception
{
public:
    explicit VaultError(Error error);
    VaultError(Error::Kind kind, const QString &detail, const QString &code = {});
    [[nodiscard]] const Error &error() const noexcept { return m_error; }
    [[nodiscard]] const char *what() const noexcept override;

    /// The kind an (extended) SQLite result code stands for; detail is the engine's text, which holds no bound values.
    [[nodiscard]] static VaultError fromSql(const QSqlError &error);
    [[nodiscard]] static Error::Kind kindOfCode(int sqliteCode);

private:
    Error m_error;
    QByteArray m_what;
};

namespace detail {
template<typename T>
struct AttemptResult {
    using type = Result<T>;
};
template<typename T>
struct AttemptResult<Result<T>> {
    using type = Result<T>;
};
} // namespace detail

/// Runs storage code and turns what it throws into an Error: the only place with a catch. A body that itself returns
/// a Result keeps it as it is.
template<typename Body>
[[nodiscard]] auto attempt(Body &&body) noexcept -> typename detail::AttemptResult<decltype(body())>::type
{
    using Value = decltype(body());
    try {
        if constexpr (std::is_void_v<Value>) {
            std::forward<Body>(body)();
            return {};
        } else {
            return std::forward<Body>(body)();
        }
    } catch (const VaultError &failed) {
        return tl::unexpected<Error>(failed.error());
    } catch (const std::bad_alloc &) {
        return tl::unexpected<Error>(Error{Error::Kind::NoMemory, {}, {}});
    } catch (const std::exception &failed) {
        return tl::unexpected<Error>(Error{Error::Kind::Internal, QString::fromUtf8(failed.what()), {}});
    }
}

} // namespace wardmate
