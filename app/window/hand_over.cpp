// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hand_over.h"

#include "models/base/whole_file.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kKeptMs = 120'000;

} // namespace

HandOver::HandOver(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kKeptMs);
    connect(&m_timer, &QTimer::timeout, this, &HandOver::clear);
}

HandOver::~HandOver()
{
    clear();
}

void HandOver::copySensitive(const QString &text)
{
    auto *data = new QMimeData; // the clipboard owns it
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"application/x-nspasteboard-concealed-type"_s, text.toUtf8());
    data->setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, "1");
    QGuiApplication::clipboard()->setMimeData(data);
    m_ours = text;
    m_timer.start();
}

void HandOver::copy(const QString &text)
{
    m_ours.clear();
    QGuiApplication::clipboard()->setText(text);
}

void HandOver::clear()
{
    if (!m_ours.isEmpty() && QGuiApplication::clipboard()->text() == m_ours)
        QGuiApplication::clipboard()->clear();
    m_ours.clear();
}

Result<void> HandOver::saveFile(const QString &path, const QByteArray &bytes)
{
    return writeWholeFile(path, bytes);
}

} // namespace wardmate
