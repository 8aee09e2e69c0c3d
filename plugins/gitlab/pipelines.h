// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/ci/ci_facts.h"

namespace slipway::gitlab {

using ci::Answer;
using ci::Observation;
using ci::Request;
using ci::Section;
using model::Json;

/// The project that is asked about.
struct Project
{
    QByteArray path; ///< "/projects/acme%2Fshop"
    QString branch;  ///< that releases come from
    std::optional<QString> commit;

    [[nodiscard]] Request get(const QByteArray& rest, http::Parameters query = {}) const
    {
        return Request::get(path + rest, std::move(query))
            .needing(QStringLiteral("read_api, as Reporter or more"));
    }
};

/// The newest pipeline of the branch. GitLab says 403 where there is none.
[[nodiscard]] Observation<Json> latestOfBranch(const Project& project, Section& section);

/// The pipelines that count, newest first, with all that GitLab says of each; nothing if that is not known.
[[nodiscard]] std::vector<Json> askPipelines(const Project& project, Section& section);

/// tests.* of the newest of these that has a report.
void askTests(const Project& project, const std::vector<Json>& pipelines, Section& section);
/// coverage.line_percent of the newest of these that has one.
void putCoverage(const std::vector<Json>& pipelines, Section& section);

} // namespace slipway::gitlab
