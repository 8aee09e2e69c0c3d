// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/git_version.h"

#include <git2.h>

namespace slipway::repo {

QString gitVersion()
{
    int major = 0;
    int minor = 0;
    int revision = 0;
    git_libgit2_version(&major, &minor, &revision);
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(revision);
}

} // namespace slipway::repo
