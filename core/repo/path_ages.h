// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/repo/detector.h"
#include "core/repo/git_handles.h"

#include <QHash>

namespace slipway::repo {

/// When each of a few paths was last changed: the newest commit whose version of the path differs from every
/// parent's, as `git log -1 -- PATH` tells it. Looks at no more than 50,000 commits.
class CommitPathAges : public PathAges
{
public:
    CommitPathAges(git_repository* repository, git_commit* commit, const QStringList& paths,
                   const model::Progress& progress);

    [[nodiscard]] QDateTime lastChanged(const QString& path) const override { return m_changed.value(path); }

private:
    QHash<QString, QDateTime> m_changed;
};

} // namespace slipway::repo
