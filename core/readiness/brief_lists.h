// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/brief.h"

/// The lists of a launch brief as Markdown, and back. Pure.
namespace slipway::readiness {

/// "- one\n- two"; further lines of an entry are indented by two spaces.
[[nodiscard]] QString listMarkdown(const QStringList& entries);
/// The entries of bulleted and numbered lists; a paragraph outside a list is an entry too.
[[nodiscard]] QStringList listFrom(const QStringList& lines);

/// "- what — mitigation".
[[nodiscard]] QString risksMarkdown(const std::vector<model::Risk>& risks);
/// From such a list, or a table whose first two columns they are.
[[nodiscard]] std::vector<model::Risk> risksFrom(const QStringList& lines);

} // namespace slipway::readiness
