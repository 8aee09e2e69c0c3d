// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/notices.h"

#include <QCoreApplication>

namespace slipway::views {

/// What is said of a notice, in the language of the person. Pure.
struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)

public:
    /// "payments-api 4.2.0 launches at 10:00 and is No-go".
    [[nodiscard]] static QString title(const readiness::Notice& notice);
    /// What to know beside it; may be empty.
    [[nodiscard]] static QString text(const readiness::Notice& notice);
    /// The state whose shape and colour stand for it.
    [[nodiscard]] static model::ResultState shapeOf(const readiness::Notice& notice);
};

} // namespace slipway::views
