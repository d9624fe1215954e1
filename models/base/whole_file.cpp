// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/whole_file.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// The flush is asked by itself: commit() does not see that the last part found no room (Qt 6.4).
bool takesAll(QFileDevice &file, const QByteArray &bytes)
{
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo there(path);
    bool isDone = false;
    if (there.exists() && !there.isFile() && !there.isDir()) {
        QFile file(path);
        isDone = takesAll(file, bytes);
    } else {
        QSaveFile file(path);
        isDone = takesAll(file, bytes) && file.commit();
    }
    return isDone ? Result<void>()
                  : failure(Error::Kind::Io, u"the file could not be written in full"_s, u"cannot_write"_s);
}

} // namespace wardmate
