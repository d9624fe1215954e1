// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as its main() starts it, up to the first paint of the unlock page, or of the first page of all where no
// file is given. Usage: start_probe [file]
#include "app/translations/translations.h"
#include "app/window/desk.h"
#include "models/base/platform.h"
#include "tests/bench/first_paint.h"
#include "ui/base/app_style.h"

#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace wardmate;

int main(int argc, char **argv)
{
    platform::hardenProcess();
    QApplication application(argc, argv);
    FirstPaint ending;
    application.installEventFilter(&ending);
    QApplication::setOrganizationName(u"Wardmate"_s);
    QApplication::setApplicationName(u"Wardmate start probe"_s); // settings of its own
    QSettings settings;
    (void)readOptions(settings);
    const Translations translations{QLocale()};
    const SystemClock clock;
    Desk desk(settings, clock);
    desk.start(false, QCoreApplication::arguments().value(1));
    return QApplication::exec();
}
