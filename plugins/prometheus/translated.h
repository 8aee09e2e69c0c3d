// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

/// Definitions of objectives, said as the configuration of this plugin says them. Pure functions of one
/// document; the forms are those of https://github.com/OpenSLO/OpenSLO (v1),
/// https://sloth.dev/specs/default/v1/ and https://pyrra.dev (v1alpha1).
namespace slipway::prometheus {

/// One objective of a document.
struct Translated
{
    QString name;
    QStringList at; ///< where it begins in its document: {"slos", "0"}
    /// An element of the configuration's "objectives"; or what keeps it from being one, with `where` empty.
    model::Result<model::Json> entry;
};

/// What keeps an objective from being an entry; where it stands is told by who reads the file.
[[nodiscard]] inline model::Error refusedObjective(const QString& what, const QString& hint)
{
    return {model::ErrorCode::InvalidInput, what, {}, hint};
}

/// OpenSLO's documents of kind SLI by name: the contents; null where several have the name.
using Indicators = QHash<QString, const model::Json*>;

/// None of them, where a document is of another dialect or kind. Sloth is told its period on its command
/// line, not in its files.
[[nodiscard]] std::vector<Translated> translateSloth(const model::Json& document, const QString& period);
[[nodiscard]] std::vector<Translated> translatePyrra(const model::Json& document);
[[nodiscard]] std::vector<Translated> translateOpenSlo(const model::Json& document,
                                                       const Indicators& indicators);

} // namespace slipway::prometheus
