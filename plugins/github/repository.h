// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/ci/envelopes.h"

namespace slipway::github {

using ci::Answer;
using ci::Observation;
using ci::Request;
using ci::Section;
using model::Json;

/// The repository that is asked about.
struct Repository
{
    QString name;       ///< "acme/shop"
    QByteArray path;    ///< "/repos/acme/shop"
    QString mainBranch; ///< GitHub's default branch, which Dependabot looks at
    QString branch;     ///< that releases come from
    std::optional<QString> commit;
    QString whyNoCommit; ///< why GitHub does not show that commit; empty where it does

    /// A question about it; `needs` is the permission it takes where GitHub does not say.
    [[nodiscard]] Request get(const QByteArray& rest, http::Parameters query, const QString& needs) const
    {
        Request request = Request::get(path + rest, std::move(query)).needing(needs);
        request.headers = {{"Accept", "application/vnd.github+json"}, {"X-GitHub-Api-Version", "2022-11-28"}};
        return request;
    }
};

/// What a branch is now.
struct Branch
{
    Observation<QString> head;
    Observation<bool> isProtected;
};
[[nodiscard]] inline Branch readBranch(const Answer& answer)
{
    return {answer.at<QString>("/commit/sha"), answer.at<bool>("/protected")};
}

} // namespace slipway::github
