// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"
#include "core/model/words.h"

#include <QHash>
#include <QStringList>

/// What a repository looks like, so that a person need not know the kinds to choose one.
namespace slipway::readiness {

struct KindGuess
{
    model::ProjectKind kind = model::ProjectKind::Unspecified;
    QString why; ///< a clause: "package.json uses react"; empty where nothing tells

    bool operator==(const KindGuess&) const = default;
};

/// Whether guessKind() wants the content of that file: a manifest of dependencies near the root.
[[nodiscard]] bool tellsKind(const QString& path);
/// Pure. Of all paths of a tree and the contents of those that tell.
[[nodiscard]] KindGuess guessKind(const QStringList& paths, const QHash<QString, QByteArray>& contents);
/// Of the repository's HEAD; as repo::resolve and repo::readFiles. Reads names and a few small files.
[[nodiscard]] model::Result<KindGuess> guessKind(const QString& repository, const model::Progress& progress);

} // namespace slipway::readiness
