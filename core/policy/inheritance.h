// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/json_cursor.h"

#include <functional>
#include <optional>

namespace slipway::policy {

/// The document of a policy that another names in `extends`, and where it is; nothing if there is none of
/// that id. Ids of policies that stand on their own or extend further ones.
struct PolicyDocument
{
    QByteArray json;
    QString where;
};
using PolicyLookup = std::function<std::optional<PolicyDocument>(const QString& id)>;

/// A policy that needs no other, and where its parts were written.
struct StandAlone
{
    model::Json document;
    QString where;
    Places places;
};

inline constexpr int kDeepestInheritance = 8;

/// Makes a policy that extends another into one that stands on its own: the criteria of the base as its
/// `overrides` and `keeps` leave them, in the base's order, then its own. Sign-off roles and title are its
/// own if it gives any; what tightens the verdict adds up; parameters of the same name take its value. The
/// result tells under `derived_from` the id, version and SHA-256 of each base, nearest first; under a
/// criterion's `overridden` by which policy, which members and why; and under `left_out` which criteria were
/// removed. A gate or sign-off roles other than the base's need a reason too. A document without `extends` is
/// given back as it is. InvalidInput at "file#/json/pointer": an override without a reason or of a criterion
/// that is not there, a circle, more than kDeepestInheritance bases; NotFound: no such base. Pure but for
/// `bases`.
[[nodiscard]] model::Result<StandAlone> standAlone(const QByteArray& json, const QString& where,
                                                   const PolicyLookup& bases);

/// The same, and appends everything that is wrong to `errors`, of which the one returned is the first.
[[nodiscard]] model::Result<StandAlone> standAlone(const QByteArray& json, const QString& where,
                                                   const PolicyLookup& bases,
                                                   std::vector<model::Error>& errors);

/// Refuses what only Slipway writes (`derived_from`, `left_out`, `overridden`) in a file that somebody wrote:
/// who says where a policy comes from decides which projects it judges.
[[nodiscard]] model::Status checkAuthored(const QByteArray& json, const QString& where);

} // namespace slipway::policy
