// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/programme_logo.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qsizetype kMostBytes = 4 * 1024 * 1024;
constexpr int kMostPixels = 6000; // on a side, of what is brought
constexpr int kLeastPixels = 24;
constexpr int kKeptPixels = 900; // 130 points at 500 dots an inch

} // namespace

Result<QImage> checkedLogo(const QByteArray &file)
{
    if (file.size() > kMostBytes)
        return failure(Error::Kind::Invalid, u"the picture is larger than 4 MB"_s, u"logo_too_large"_s);
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || !size.isValid())
        return failure(Error::Kind::Invalid, u"this is no PNG or JPEG picture"_s, u"logo_not_a_picture"_s);
    if (size.width() > kMostPixels || size.height() > kMostPixels)
        return failure(Error::Kind::Invalid, u"the picture has too many pixels"_s, u"logo_too_large"_s);
    if (size.width() < kLeastPixels || size.height() < kLeastPixels)
        return failure(Error::Kind::Invalid, u"the picture has too few pixels"_s, u"logo_too_small"_s);
    QImage picture = reader.read();
    if (picture.isNull())
        return failure(Error::Kind::Invalid, u"the picture cannot be read"_s, u"logo_not_a_picture"_s);
    if (picture.width() > kKeptPixels || picture.height() > kKeptPixels)
        picture = picture.scaled(kKeptPixels, kKeptPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage opaque(picture.size(), QImage::Format_RGB32); // PDF/A-1 knows no transparency
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, picture);
    return opaque;
}

QByteArray logoBytes(const QImage &logo)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    logo.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace wardmate
