// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/qr_code.h"

#include <qrcodegen.hpp>

#include <cstring>

namespace wardmate {

namespace {
constexpr int kQuietZone = 4; // modules of white all round, ISO/IEC 18004
constexpr int kPixels = 8; // to a module: a module is then a byte of a line
} // namespace

std::vector<QRectF> qrBars(const QString &payload, const QRectF &place)
{
    const qrcodegen::QrCode code
        = qrcodegen::QrCode::encodeText(payload.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int size = code.getSize();
    const double module = place.width() / (size + 2 * kQuietZone);
    std::vector<QRectF> bars;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const int from = x;
            while (x < size && code.getModule(x, y))
                ++x;
            if (x > from)
                bars.emplace_back(place.x() + module * (from + kQuietZone), place.y() + module * (y + kQuietZone),
                    module * (x - from), module);
        }
    }
    return bars;
}

QImage qrImage(const QString &payload)
{
    // Medium correction: a fold or a coffee stain on a poster must not cost the number.
    const qrcodegen::QrCode code
        = qrcodegen::QrCode::encodeText(payload.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int size = code.getSize() + 2 * kQuietZone;
    QImage image(size * kPixels, size * kPixels, QImage::Format_Mono);
    image.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    for (int y = 0; y < size; ++y) {
        uchar *line = image.scanLine(y * kPixels);
        for (int x = 0; x < size; ++x)
            line[x] = code.getModule(x - kQuietZone, y - kQuietZone) ? 0x00 : 0xff; // outside is light
        for (int copy = 1; copy < kPixels; ++copy)
            std::memcpy(image.scanLine(y * kPixels + copy), line, std::size_t(size));
    }
    return image;
}

} // namespace wardmate
