// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evaluation.h"

#include <QCoreApplication>
#include <QDateTime>

namespace slipway::views {

/// The vocabulary in the language of the person.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    [[nodiscard]] static QString of(model::Characteristic value);
    [[nodiscard]] static QString of(model::ResultState value);
    [[nodiscard]] static QString of(model::Verdict value);
    [[nodiscard]] static QString of(model::Severity value);
    [[nodiscard]] static QString of(const model::Stage& value);
    [[nodiscard]] static QString of(model::ProjectKind value);
    [[nodiscard]] static QString of(model::Generation value);

    /// "2 blockers", "1 waiver", "2 stale", "14 unanswered": the most pressing thing; empty at a clean Go.
    [[nodiscard]] static QString attention(const model::Evaluation& evaluation);
    /// "2 refused": dead letters of a project; empty for none.
    [[nodiscard]] static QString refused(int deadLetters);
    /// "T−3 d", "T−5 h", "T+1 d"; empty without a launch.
    [[nodiscard]] static QString countdown(const std::optional<QDateTime>& launch, const QDateTime& now);
    /// "Wed 25 Nov, 10:00", in the person's zone and locale.
    [[nodiscard]] static QString moment(const QDateTime& moment);
    /// "today 10:00", "tomorrow 10:00", else as moment().
    [[nodiscard]] static QString nearMoment(const QDateTime& moment, const QDateTime& now);
    /// "12 min", "3 d", "never".
    [[nodiscard]] static QString age(const std::optional<QDateTime>& then, const QDateTime& now);
};

} // namespace slipway::views
