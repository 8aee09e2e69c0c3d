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

} // namespace slipway::readiness
