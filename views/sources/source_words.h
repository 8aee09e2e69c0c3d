// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/secret_reference.h"
#include "core/readiness/source_collector.h"
#include "core/readiness/source_status.h"
#include "core/readiness/source_trial.h"

#include <QCoreApplication>

namespace slipway::views {

/// What is said of sources, in the language of the person.
struct SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(SourceWords)

public:
    [[nodiscard]] static QString of(readiness::SourceHealth health);
    /// The state whose shape stands for it.
    [[nodiscard]] static model::ResultState shapeOf(readiness::SourceHealth health);
    [[nodiscard]] static QString of(access::SecretPlace place);
    /// "In the keychain, set 12 d ago.", and what follows from its age.
    [[nodiscard]] static QString standing(const std::optional<access::SecretReference>& secret,
                                          const QDateTime& now);
    /// "token is 97 d old: replace it"; empty if no secret of the source is too old.
    [[nodiscard]] static QString overdue(const model::Source& source, const QDateTime& now);
    /// "junit" or, where its name says more than "default", "junit nightly".
    [[nodiscard]] static QString name(const model::Source& source);
    /// "now", "in 12 min", a day, or what it waits for: "before a review", "on start", "on change".
    [[nodiscard]] static QString nextTry(const readiness::SourceStatus& status, const QDateTime& now);
    /// "every 15 min, 1 h before a review, on start"; "–" for none.
    [[nodiscard]] static QString schedule(const readiness::SourceSchedule& schedule);
    /// "120 ms, 4980 of 5000 left", of the last run; empty if it noticed nothing.
    [[nodiscard]] static QString service(const readiness::SourceStatus& status);
    /// What the list has no room for: whom it asks and when, how long that took, what the service still
    /// allows.
    [[nodiscard]] static QString detail(const readiness::SourceStatus& status);
    /// "3 sources, 1 failing".
    [[nodiscard]] static QString count(int all, int failing);
    /// What a test of a source came to: a sentence, or what went wrong.
    [[nodiscard]] static model::Result<QString> outcome(const readiness::SourceTrial& trial);
    /// What a collection came to: a sentence, or what went wrong.
    [[nodiscard]] static model::Result<QString> outcome(const readiness::Collected& collected,
                                                        const QString& name);
};

} // namespace slipway::views
