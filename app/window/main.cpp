// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations/translations.h"
#include "app/window/desk.h"
#include "models/base/platform.h"
#include "ui/base/app_style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

void readArguments(QCommandLineParser &parser, const QStringList &arguments)
{
    parser.setApplicationDescription(
        QApplication::translate("wardmate", "Peer support for clinicians, kept confidential"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"demo"_s, QApplication::translate("wardmate", "Open a sample programme of which nothing is kept.")});
    parser.addOption({u"new"_s, QApplication::translate("wardmate", "Start a programme.")});
    QCommandLineOption locked(u"locked"_s, {}); // how the program starts itself after a lock
    locked.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(locked);
    parser.addPositionalArgument(
        u"file"_s, QApplication::translate("wardmate", "The program file to open."), u"[file]"_s);
    parser.process(arguments);
}

} // namespace

int main(int argc, char *argv[])
{
    platform::hardenProcess();
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Wardmate"_s);
    QApplication::setApplicationName(u"Wardmate"_s);
    QApplication::setApplicationVersion(QStringLiteral(WARDMATE_VERSION_TEXT));
    QApplication::setDesktopFileName(u"org.wardmate.wardmate"_s);
    QSettings settings;
    const Options options = readOptions(settings);
    if (!options.language.isEmpty())
        QLocale::setDefault(QLocale(options.language)); // dates and numbers speak the same language as the words
    const Translations translations(options.language.isEmpty() ? QLocale() : QLocale(options.language));
    QCommandLineParser parser;
    readArguments(parser, QApplication::arguments());
    const SystemClock clock;
    Desk desk(settings, clock);
    QObject::connect(&desk, &Desk::endedLocked, &app,
        [](const QStringList &arguments) { startAfresh(QApplication::applicationFilePath(), arguments); });
    if (parser.isSet(u"new"_s))
        desk.startNew();
    else
        desk.start(parser.isSet(u"demo"_s), parser.positionalArguments().value(0), parser.isSet(u"locked"_s));
    return QApplication::exec();
}
