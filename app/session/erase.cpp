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
    if (!erased || session.isSample())
        return erased;
    const auto isUnfinished = isErasingUnfinished(session.database()); // this time, or when the disk was full last time
    if (!isUnfinished)
        return tl::unexpected<Error>(isUnfinished.error());
    if (!*isUnfinished)
        return erased;
    if (!erased->isRewritten || erased->identities == 0) {
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
    if (const auto finished = finishErasing(session.database()); !finished)
        return tl::unexpected<Error>(finished.error());
    return erased;
}

} // namespace wardmate
