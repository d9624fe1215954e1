// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include "ui/base/app_style.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QStyleHints>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// Qt tells the colour scheme from 6.5 on; before that the palette the platform gave us tells it, except on Windows,
// where Qt 6.4 keeps a light palette whatever the system says (ux.md 0.1, finding 15).
Look systemLook(const QPalette &platformPalette)
{
    const QString gtk = qEnvironmentVariable("GTK_THEME");
    if (gtk.startsWith("HighContrast"_L1))
        return Look::HighContrast;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? Look::Dark : Look::Light;
#elif defined(Q_OS_WIN)
    const QSettings windows(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
        QSettings::NativeFormat);
    return windows.value(u"AppsUseLightTheme"_s, 1).toInt() == 0 ? Look::Dark : Look::Light;
#endif
    if (gtk.endsWith(":dark"_L1) || gtk.endsWith("-dark"_L1))
        return Look::Dark;
    return lookOf(platformPalette);
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemFont(QApplication::font())
    , m_systemLook(systemLook(QGuiApplication::palette()))
{
    QApplication::setStyle(new AppStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        m_systemLook = scheme == Qt::ColorScheme::Dark ? Look::Dark : Look::Light;
        refresh();
    });
#endif
    refresh();
}

void Theme::apply(ThemeChoice choice, int percent)
{
    m_choice = choice;
    m_percent = qBound(100, percent, 200);
    refresh();
}

Look Theme::wanted() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        return m_systemLook;
    case ThemeChoice::Light:
        return Look::Light;
    case ThemeChoice::Dark:
        return Look::Dark;
    case ThemeChoice::HighContrast:
        return Look::HighContrast;
    }
    return Look::Light;
}

void Theme::refresh()
{
    m_look = wanted();
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(m_systemFont.pointSizeF() * m_percent / 100.0);
    else
        font.setPixelSize(m_systemFont.pixelSize() * m_percent / 100);
    QApplication::setFont(font);
    QToolTip::setFont(font);
    const QPalette palette = paletteOf(m_look);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    emit changed();
}

} // namespace wardmate
