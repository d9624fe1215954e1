// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/erase.h"

#include "app/session/session.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wardmate {

Result<PurgeSummary> eraseDue(Session &session)
{
    auto erased = purge(session.database(), session.clock(), session.role());
    if (!erased || erased->identities == 0 || session.isSample())
        return erased;
    if (!erased->isRewritten) {
        if (const auto anew = session.vault()->encryptAnew(); !anew)
            return tl::unexpected<Error>(anew.error());
    }
    const QFileInfo program(session.vault()->path());
    QDir folder = program.dir();
    for (const QString &copy : folder.entryList({program.fileName() + u"-before-v*"_s}, QDir::Files)) {
        if (!folder.remove(copy))
            return failure(Error::Kind::Io,
                u"the names were erased, but an older copy beside the file could not be removed"_s,
                u"copy_not_removed"_s);
    }
    return erased;
}

} // namespace wardmate
