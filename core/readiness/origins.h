// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/progress.h"

#include <QStringList>

namespace slipway::readiness {

/// What became of what evidence was read from.
enum class OriginState
{
    Same,    ///< the file is there, with the bytes that were read
    Changed, ///< it is there with other bytes
    Unknown, ///< it is there; whether it is the same cannot be told: no sha256 was noted, or it is too large
    Gone,    ///< no such file where it was looked for
    Address, ///< a web address
    Other    ///< neither a file nor a web address, such as a commit
};

struct Origin
{
    model::Provenance provenance;
    OriginState state = OriginState::Other;
    QString file;    ///< absolute, where one is there
    qint64 size = 0; ///< bytes of the file
};

inline constexpr qint64 kLargestHashed = qint64(256) << 20; ///< bytes; larger files are not read

/// Looks for each; relative paths in the folders, in their order. Reads the files: not for the GUI thread.
[[nodiscard]] std::vector<Origin> originsOf(const std::vector<model::Provenance>& provenance,
                                            const QStringList& folders, const model::Progress& progress = {});

} // namespace slipway::readiness
