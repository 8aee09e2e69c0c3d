// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/minutes_document.h"

namespace slipway::report {

/// The minutes of a meeting as Markdown that renders on GitHub and GitLab. Text from outside is escaped as in
/// the checklist's Markdown. By a template of one's own, read from `where`, else by the one that ships
/// (resources/templates/minutes.md). As fillTemplate().
[[nodiscard]] model::Result<QByteArray> renderMinutes(const MinutesDocument& minutes,
                                                      const std::optional<QByteArray>& ownTemplate = {},
                                                      const QString& where = {});

} // namespace slipway::report
