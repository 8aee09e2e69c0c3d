// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <QSet>

#include <memory>

namespace slipway::views {

using FindingsPointer = std::shared_ptr<const std::vector<model::Finding>>;

/// Which findings are shown; what is empty is not asked.
struct FindingFilter
{
    QString text;        ///< each of its words stands in the rule, the path or the message, whatever the case
    QSet<QString> rules; ///< of these
    std::optional<model::FindingLevel> level; ///< this one or a worse one

    bool operator==(const FindingFilter&) const = default;
};

/// A line of the list: the heading of a rule, or one of its findings.
struct FindingLine
{
    int group = 0;
    int finding = -1; ///< its place among the findings; -1: the heading
};

struct FindingGroup
{
    QString rule;
    model::FindingLevel worst = model::FindingLevel::None;
    int count = 0;
};

/// The findings that fit, by rule, the worst rules first; within a rule the worst first, then by place.
struct FindingLines
{
    FindingsPointer findings;
    std::vector<FindingGroup> groups;
    std::vector<FindingLine> lines;
    int shown = 0;
};

/// Pure; a hundred thousand findings take a fraction of a second, so that it is for a worker.
[[nodiscard]] FindingLines groupedByRule(FindingsPointer findings, const FindingFilter& filter);

} // namespace slipway::views
