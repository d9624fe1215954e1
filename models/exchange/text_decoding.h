// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csv_table.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace wardmate {

/// Text from bytes of unknown encoding, with what was found out about it.
struct DecodedText {
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
    bool hadByteOrderMark = false;
};

/// Decodes by byte-order mark, else by the pattern of zero bytes (UTF-16), else UTF-8 if the bytes are that without
/// a fault, else one of those with a byte a sign: Windows-1252, in which every byte means something, unless the text reads
/// better as another.
[[nodiscard]] DecodedText decodeText(const QByteArray &bytes, std::optional<TextEncoding> encoding = {});

} // namespace wardmate
