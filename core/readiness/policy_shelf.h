// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/model/policy.h"
#include "core/model/result.h"
#include "core/store/history.h"

#include <QHash>
#include <QMutex>

#include <memory>

namespace slipway::readiness {

/// Policies read from their adopted text, each read once. Any thread.
class PolicyShelf
{
public:
    explicit PolicyShelf(std::shared_ptr<const model::FactRegistry> registry)
        : m_registry(std::move(registry))
    {
    }

    /// NotFound if nothing was adopted, Corrupt if what was adopted cannot be read any more.
    model::Result<std::shared_ptr<const model::Policy>>
    read(const std::optional<store::AdoptedPolicy>& adopted);

private:
    std::shared_ptr<const model::FactRegistry> m_registry;
    QMutex m_mutex;
    QHash<QString, std::shared_ptr<const model::Policy>> m_bySha256;
};

} // namespace slipway::readiness
