// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_pictures.h"

#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace wardmate {

void takePicture(QWidget &widget, const QString &name)
{
    QDir folder(qEnvironmentVariable("WARDMATE_BINARY_DIR", QDir::tempPath()));
    folder.mkpath(u"pictures"_s);
    // Several rounds: a layout that follows the font asks for another one.
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
    const QString file = folder.filePath(u"pictures/%1.png"_s.arg(name));
    QVERIFY2(widget.grab().save(file), qPrintable(file));
}

void takePictures(QWidget &widget, Theme &theme, const QString &name, int width, int height)
{
    struct Pass {
        ThemeChoice choice;
        QString word;
    };
    for (const Pass &pass : {Pass{ThemeChoice::Light, u"light"_s}, Pass{ThemeChoice::Dark, u"dark"_s}}) {
        for (const int percent : {100, 200}) {
            theme.apply(pass.choice, percent);
            for (int round = 0; round < 4; ++round)
                QCoreApplication::processEvents();
            if (width > 0 && height > 0)
                widget.resize(width, height);
            else
                widget.resize(widget.sizeHint());
            if (!widget.isVisible())
                widget.show();
            takePicture(widget, u"%1-%2-%3"_s.arg(name, pass.word).arg(percent));
        }
    }
    theme.apply(ThemeChoice::Light, 100);
}

} // namespace wardmate
