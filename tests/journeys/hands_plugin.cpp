// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/key_hands.h"

#include <QClipboard>
#include <QGenericPlugin>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kLongestWaitMs = 30'000;

/// Reads what to do from the standard input, a JSON object a line, and answers each with a line when it is done.
class RemoteHands final : public QObject
{
public:
    RemoteHands()
        : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &RemoteHands::read);
    }

private:
    void read()
    {
        char bytes[4096];
        const auto got = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (got <= 0) {
            m_input.setEnabled(false);
            return;
        }
        m_waiting.append(bytes, qsizetype(got));
        while (!m_isBusy && m_waiting.contains('\n')) {
            const QByteArray line = m_waiting.left(m_waiting.indexOf('\n'));
            m_waiting.remove(0, line.size() + 1);
            m_isBusy = true;
            const QString answer = act(QJsonDocument::fromJson(line).object());
            m_isBusy = false;
            const QByteArray words = QJsonDocument(QJsonObject{{u"answer"_s, answer}}).toJson(QJsonDocument::Compact);
            std::printf("%s\n", words.constData());
            std::fflush(stdout);
        }
    }

    QString act(const QJsonObject &what)
    {
        const QString text = what.value(u"what"_s).toString();
        const QString act = what.value(u"do"_s).toString();
        if (act == "press"_L1)
            m_hands.press(text);
        else if (act == "type"_L1)
            m_hands.type(text);
        else if (act == "copy"_L1)
            QGuiApplication::clipboard()->setText(text);
        else if (act == "read"_L1)
            return QTest::qWaitFor([&] { return !shownText(text).isEmpty(); }, kLongestWaitMs) ? shownText(text)
                                                                                               : u"(nothing)"_s;
        else if (act == "wait"_L1)
            return QTest::qWaitFor([&] { return shownWidget(text) != nullptr; }, kLongestWaitMs) ? u"shown"_s
                                                                                                 : u"(not shown)"_s;
        return m_hands.losses().join(u"; "_s);
    }

    QSocketNotifier m_input;
    QByteArray m_waiting;
    KeyHands m_hands;
    bool m_isBusy = false;
};

} // namespace

/// Puts two hands before the keyboard of the program as it is shipped: QT_QPA_GENERIC_PLUGINS=hands.
class HandsPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "hands_plugin.json")

public:
    QObject *create(const QString &name, const QString &options) override
    {
        Q_UNUSED(name)
        Q_UNUSED(options)
        return new RemoteHands;
    }
};

} // namespace wardmate

#include "hands_plugin.moc"
