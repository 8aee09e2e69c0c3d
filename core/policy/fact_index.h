// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <QHash>

#include <span>

namespace slipway::policy {

/// One value of a fact with the evidence that claims it. Borrowed from the evidence indexed.
struct Reading
{
    const model::Evidence* evidence = nullptr;
    const model::Fact* fact = nullptr;
};

/// Finds the readings of a fact among a project's evidence. Borrows the evidence: it must outlive the
/// index and not move. Built once, it serves evaluations at any number of moments.
class FactIndex
{
public:
    explicit FactIndex(std::span<const model::Evidence> evidence);

    /// Every reading of the fact, newest observation first.
    [[nodiscard]] std::span<const Reading> readings(const QString& fact) const;

private:
    QHash<QString, std::vector<Reading>> m_readings;
};

} // namespace slipway::policy
