// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/qr_code.h"

#include <qrcodegen.hpp>

namespace wardmate {

namespace {
constexpr int kQuietZone = 4; // modules of white all round, ISO/IEC 18004
}

QList<QRectF> qrRectangles(const QString &payload, double side)
{
    QList<QRectF> rectangles;
    // Medium correction: a fold or a coffee stain on a poster must not cost the number.
    const qrcodegen::QrCode code
        = qrcodegen::QrCode::encodeText(payload.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int size = code.getSize();
    const double module = side / (size + 2 * kQuietZone);
    const auto dark = [&](int along, int across, bool rows) {
        return rows ? code.getModule(along, across) : code.getModule(across, along);
    };
    // Runs of rows and again of columns: the overlap keeps viewers from drawing hairlines between the rows.
    for (const bool rows : {true, false}) {
        for (int across = 0; across < size; ++across) {
            for (int along = 0; along < size; ++along) {
                const int start = along;
                while (along < size && dark(along, across, rows))
                    ++along;
                if (along - start < (rows ? 1 : 2))
                    continue;
                const double from = (start + kQuietZone) * module;
                const double at = (across + kQuietZone) * module;
                const double length = (along - start) * module;
                rectangles.append(rows ? QRectF(from, at, length, module) : QRectF(at, from, module, length));
            }
        }
    }
    return rectangles;
}

} // namespace wardmate
