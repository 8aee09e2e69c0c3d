// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy_patch.h"

#include <QListWidget>

namespace slipway::views {

struct PolicyReading;

/// The criteria of a policy, each with where it comes from: what is inherited as it is, is grey; what is
/// changed or left out, says so.
class CriteriaList : public QListWidget
{
    Q_OBJECT

public:
    explicit CriteriaList(QWidget* parent);

    /// Tells of no change of what is chosen: the same one stays chosen, or the one that was waited for.
    void show(const PolicyReading& reading);
    /// Will be chosen once it is read.
    void waitFor(const QString& id) { m_wanted = id; }
    /// The id; empty: none.
    [[nodiscard]] QString chosen() const;

private:
    void add(const QString& id, const QString& question, policy::CriterionOrigin origin);
    void choose(const QString& id);

    QString m_wanted;
};

} // namespace slipway::views
