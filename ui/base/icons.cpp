// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QByteArray drawing(const QString &name)
{
    QFile file(u":/wardmate/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Qt's SVG paints currentColor black, so the colour is put in before it is read (ux.md 4, Icons).
void paintDrawing(QPainter &painter, const QRectF &rect, QByteArray svg, const QColor &colour)
{
    if (svg.isEmpty())
        return;
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.render(&painter, rect);
}

/// Paints an icon in the palette of the moment.
class PaletteIcon final : public QIconEngine
{
public:
    explicit PaletteIcon(QString name)
        : m_name(std::move(name))
        , m_svg(drawing(m_name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        const QPalette palette = QGuiApplication::palette();
        QColor colour = palette.color(QPalette::ButtonText);
        if (mode == QIcon::Disabled)
            colour = palette.color(QPalette::Disabled, QPalette::ButtonText);
        else if (mode == QIcon::Selected)
            colour = palette.color(QPalette::HighlightedText);
        paintDrawing(*painter, rect, m_svg, colour);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new PaletteIcon(m_name); }
    [[nodiscard]] bool isNull() override { return m_svg.isEmpty(); }

private:
    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon iconNamed(const QString &name)
{
    return name.isEmpty() ? QIcon() : QIcon(new PaletteIcon(name));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio)
{
    QPixmap result(QSize(size, size) * ratio);
    result.setDevicePixelRatio(ratio);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    paintDrawing(painter, QRectF(0, 0, size, size), drawing(name), colour);
    return result;
}

QStringList iconNames()
{
    QStringList names = QDir(u":/wardmate/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace wardmate
