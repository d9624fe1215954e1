// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/tones.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace wardmate {

namespace {

constexpr QRgb kLightWindow = 0xFFF4F5F7;
constexpr QRgb kDarkWindow = 0xFF18191C;

struct Ground {
    QRgb window, base, alternate, text, placeholder, button, disabled, highlight, highlighted, link, visited, tip,
        tipText;
};

constexpr Ground kLight{kLightWindow, 0xFFFFFFFF, 0xFFF7F8FA, 0xFF1B1E22, 0xFF5C646D, 0xFFFFFFFF, 0xFF737A82,
    0xFF1F5F86, 0xFFFFFFFF, 0xFF1F5F86, 0xFF5B3F8C, 0xFF24282D, 0xFFFFFFFF};
constexpr Ground kDark{kDarkWindow, 0xFF212327, 0xFF26282D, 0xFFE8EAED, 0xFFA9AFB7, 0xFF2B2E33, 0xFF8B9098, 0xFF2B6A94,
    0xFFFFFFFF, 0xFF8CC8F0, 0xFFC9B2F0, 0xFF3A3E45, 0xFFFFFFFF};
constexpr Ground kHighContrast{0xFF000000, 0xFF000000, 0xFF000000, 0xFFFFFFFF, 0xFFE0E0E0, 0xFF000000, 0xFFB0B0B0,
    0xFFFFE900, 0xFF000000, 0xFF7FD4FF, 0xFFE0B0FF, 0xFF000000, 0xFFFFFFFF};

const Ground &groundOf(Look look)
{
    switch (look) {
    case Look::Light:
        return kLight;
    case Look::Dark:
        return kDark;
    case Look::HighContrast:
        return kHighContrast;
    }
    return kLight;
}

QColor opaque(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

double luminance(const QColor &colour)
{
    const auto part
        = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(double(colour.redF())) + 0.7152 * part(double(colour.greenF()))
        + 0.0722 * part(double(colour.blueF()));
}

Tones lightTones()
{
    return {.overdue = opaque(0xFFB3261E),
        .due = opaque(0xFF8A5300),
        .done = opaque(0xFF1B6E3C),
        .muted = opaque(0xFF555D66),
        .border = opaque(0xFF7D858E),
        .line = opaque(0xFFD5D9DE),
        .ring = opaque(0xFF1F5F86),
        .accent = opaque(0xFF1F5F86),
        .onAccent = opaque(0xFFFFFFFF),
        .hover = opaque(0xFFE8EDF2),
        .informationGround = opaque(0xFFE7F0F7),
        .successGround = opaque(0xFFE6F3EA),
        .warningGround = opaque(0xFFFFF2DE),
        .problemGround = opaque(0xFFFCEBE9)};
}

Tones darkTones()
{
    return {.overdue = opaque(0xFFFFB4AB),
        .due = opaque(0xFFFFB95C),
        .done = opaque(0xFF7DDB9B),
        .muted = opaque(0xFFB0B6BE),
        .border = opaque(0xFF848B94),
        .line = opaque(0xFF3A3E44),
        .ring = opaque(0xFF8CC8F0),
        .accent = opaque(0xFF2B6A94),
        .onAccent = opaque(0xFFFFFFFF),
        .hover = opaque(0xFF32363C),
        .informationGround = opaque(0xFF1D2C38),
        .successGround = opaque(0xFF1B3023),
        .warningGround = opaque(0xFF372A12),
        .problemGround = opaque(0xFF3A211F)};
}

Tones highContrastTones()
{
    return {.overdue = opaque(0xFFFFB4AB),
        .due = opaque(0xFFFFD27F),
        .done = opaque(0xFF8CF0AC),
        .muted = opaque(0xFFFFFFFF),
        .border = opaque(0xFFFFFFFF),
        .line = opaque(0xFFFFFFFF),
        .ring = opaque(0xFFFFE900),
        .accent = opaque(0xFFFFE900),
        .onAccent = opaque(0xFF000000),
        .hover = opaque(0xFF333333),
        .informationGround = opaque(0xFF000000),
        .successGround = opaque(0xFF000000),
        .warningGround = opaque(0xFF000000),
        .problemGround = opaque(0xFF000000)};
}

} // namespace

QPalette paletteOf(Look look)
{
    const Ground &ground = groundOf(look);
    const Tones &tones = tonesOf(look);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) { palette.setColor(role, opaque(rgb)); };
    set(QPalette::Window, ground.window);
    set(QPalette::WindowText, ground.text);
    set(QPalette::Base, ground.base);
    set(QPalette::AlternateBase, ground.alternate);
    set(QPalette::Text, ground.text);
    set(QPalette::PlaceholderText, ground.placeholder);
    set(QPalette::Button, ground.button);
    set(QPalette::ButtonText, ground.text);
    set(QPalette::BrightText, ground.highlighted);
    set(QPalette::Highlight, ground.highlight);
    set(QPalette::HighlightedText, ground.highlighted);
    set(QPalette::Link, ground.link);
    set(QPalette::LinkVisited, ground.visited);
    set(QPalette::ToolTipBase, ground.tip);
    set(QPalette::ToolTipText, ground.tipText);
    palette.setColor(QPalette::Light, tones.hover);
    palette.setColor(QPalette::Midlight, tones.line);
    palette.setColor(QPalette::Mid, tones.border);
    palette.setColor(QPalette::Dark, tones.border);
    set(QPalette::Shadow, 0xFF000000);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, opaque(ground.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, opaque(ground.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, opaque(ground.text));
    return palette;
}

Look lookOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window.rgb() == kHighContrast.window
        && palette.color(QPalette::Active, QPalette::WindowText).rgb() == kHighContrast.text)
        return Look::HighContrast;
    return luminance(window) < 0.18 ? Look::Dark : Look::Light;
}

const Tones &tonesOf(Look look)
{
    static const Tones light = lightTones();
    static const Tones dark = darkTones();
    static const Tones highContrast = highContrastTones();
    switch (look) {
    case Look::Light:
        return light;
    case Look::Dark:
        return dark;
    case Look::HighContrast:
        return highContrast;
    }
    return light;
}

const Tones &tonesOf(const QPalette &palette)
{
    return tonesOf(lookOf(palette));
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace wardmate
