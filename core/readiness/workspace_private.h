// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::readiness {

class Workspace::Private
{
public:
    Private(std::unique_ptr<store::History> opened, Shipped with, model::Clock time)
        : history(std::move(opened))
        , shipped(std::move(with))
        , clock(std::move(time))
        , shelf(shipped.registry)
        , ingest(*history, {shipped.envelopeSchema, shipped.registry, clock})
    {
    }

    std::unique_ptr<store::History> history;
    Shipped shipped;
    model::Clock clock;
    PolicyShelf shelf;
    evidence::Ingest ingest;
};

template<class Record, class Check>
model::Result<Record> Workspace::keep(const model::ReleaseId& release, Check check)
{
    const auto about = dossier(release);
    if (!about)
        return about.error();
    const model::Result<Record> checked = check(*about);
    if (!checked)
        return checked.error();
    return m_d->history->append(*checked);
}

} // namespace slipway::readiness
