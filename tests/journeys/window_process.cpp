// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/window_process.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kLongestWaitMs = 60'000;

} // namespace

WindowProcess::WindowProcess(const QString &programme, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_CONFIG_HOME"_s, home + u"/.config"_s);
    environment.insert(u"XDG_DATA_HOME"_s, home + u"/.local"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(WARDMATE_HANDS_FOLDER));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"hands"_s);
    m_process.setProcessEnvironment(environment);
    m_process.start(QString::fromLocal8Bit(qgetenv("WARDMATE_BINARY_DIR")) + u"/bin/wardmate"_s, {programme});
    m_process.waitForStarted(kLongestWaitMs);
}

WindowProcess::~WindowProcess()
{
    kill();
}

void WindowProcess::unlock(const QString &passphrase)
{
    waitFor(u"passphraseLine"_s);
    type(passphrase);
    press(u"Return"_s);
    waitFor(u"workArea"_s);
}

void WindowProcess::send(QStringView act, const QString &what)
{
    const QJsonObject line{{u"do"_s, act.toString()}, {u"what"_s, what}};
    m_process.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_process.waitForBytesWritten(kLongestWaitMs);
}

QString WindowProcess::tell(QStringView act, const QString &what)
{
    send(act, what);
    const QDeadlineTimer end(kLongestWaitMs);
    while (!m_process.canReadLine() && m_process.state() == QProcess::Running && !end.hasExpired())
        m_process.waitForReadyRead(int(end.remainingTime()));
    return QJsonDocument::fromJson(m_process.readLine()).object().value(u"answer"_s).toString(u"(no answer)"_s);
}

bool WindowProcess::hasAnswered(int milliseconds)
{
    if (!m_process.canReadLine())
        m_process.waitForReadyRead(milliseconds);
    return m_process.canReadLine();
}

void WindowProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(kLongestWaitMs);
}

} // namespace wardmate
