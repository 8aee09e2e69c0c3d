// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evaluation.h"

namespace slipway::policy {

/// What one rule, or a combination of rules, says: a state from Fail to Pass with its grounds.
struct Answer
{
    model::ResultState state = model::ResultState::Unknown;
    QString measured;
    QString required;
    QString because; ///< one sentence; empty where measured and required say it all
    QStringList facts;
    std::vector<model::Judged> judged;
    std::optional<QDateTime> endsAt;
    /// Nobody has been asked yet: beside an answer that is known, an attestation not given does not count.
    bool isSilent = false;
};

} // namespace slipway::policy
