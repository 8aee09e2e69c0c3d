// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/brief.h"
#include "core/model/result.h"
#include "core/readiness/brief_markdown.h"

namespace slipway::readiness {

/// What the brief says in numbers and names, as the YAML between a Markdown file's "---" lines.
[[nodiscard]] QString frontMatterOf(const model::Brief& brief);

/// Reads it into the document. `firstLine` is where the YAML starts in the file named by `where`. Keys that
/// are not known are noted; InvalidInput at "where:line" for what is no YAML, or a value of another type.
[[nodiscard]] model::Status readFrontMatter(const QString& yaml, int firstLine, const QString& where,
                                            BriefDocument& into);

} // namespace slipway::readiness
