// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/activity.h"

#include <QCoreApplication>

namespace slipway::views {

/// Actions that belong together: what the list can be narrowed to.
struct ActivityFamily
{
    QString name;
    QStringList actions;
};

/// What stands about a record of the audit trail, in the language of the person. Pure.
struct ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)

public:
    /// "attested", "added a project"; an action that is not known here as it is written.
    [[nodiscard]] static QString of(const QString& action);
    [[nodiscard]] static std::vector<ActivityFamily> families();
    /// "payments-api 4.2.0", "payments-api, junit nightly"; empty where it concerns the whole workspace.
    [[nodiscard]] static QString about(const store::ActivityLine& line);
    /// What was said with it, on one line: the criterion, the role, the reason; may be empty.
    [[nodiscard]] static QString detail(const store::ActivityLine& line);
    /// "ada attested: payments-api 4.2.0".
    [[nodiscard]] static QString sentence(const store::ActivityLine& line);
    /// With seconds, year and zone.
    [[nodiscard]] static QString exactly(const QDateTime& moment);
    /// Words as they were typed, each with the actions that it is a word for.
    [[nodiscard]] static std::vector<store::ActivityWord> search(const QString& text);
};

} // namespace slipway::views
