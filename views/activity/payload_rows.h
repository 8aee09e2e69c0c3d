// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/activity.h"

#include <QCoreApplication>

namespace slipway::views {

/// One field of a record for people, beside what it was before.
struct PayloadRow
{
    QString field;
    QString before; ///< empty if nothing stood before
    QString now;
    bool isChanged = false;

    bool operator==(const PayloadRow&) const = default;
};

/// The payload of a record as fields, changed ones first. Pure.
struct PayloadRows
{
    Q_DECLARE_TR_FUNCTIONS(PayloadRows)

public:
    /// `replaced` is what the record took the place of, if anything.
    [[nodiscard]] static std::vector<PayloadRow> of(const store::ActivityLine& line,
                                                    const std::optional<store::AuditRecord>& replaced);
};

} // namespace slipway::views
