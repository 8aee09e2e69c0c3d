// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/many_envelopes.h"
#include "core/store/database.h"
#include "core/store/histories.h"

namespace slipway::test {

/// A history with the project "web", the way into it, and what is there.
struct IngestPlace
{
    TestHistory test;
    model::Project web = test.addProject();
    evidence::Ingest ingest{test.history(), theRules([this] { return test.now(); })};

    [[nodiscard]] std::vector<model::Evidence> stored();
    [[nodiscard]] std::vector<model::DeadLetter> dead();
};

/// Keeps others from writing the history for as long as it lives.
class WriteLock
{
public:
    explicit WriteLock(const QString& path);
    ~WriteLock();
    WriteLock(const WriteLock&) = delete;
    WriteLock& operator=(const WriteLock&) = delete;

private:
    store::Database m_database;
};

} // namespace slipway::test
