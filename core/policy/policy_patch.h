// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/json_edit.h"

namespace slipway::policy {

/// Where a criterion of a policy being written comes from.
enum class CriterionOrigin
{
    Own,
    Inherited,
    Overridden, ///< inherited, and changed here
    LeftOut     ///< inherited, and not asked here
};

/// Changes to the text of a policy as a person writes it, in the policy's words: of a criterion that the
/// policy extended has, an override is written, with a reason to be filled in. Each is one replacement in the
/// text. Nothing where the text is no JSON object, or there is nothing to change. Pure.
class PolicyPatch
{
public:
    explicit PolicyPatch(const QByteArray& text);

    [[nodiscard]] bool isReadable() const { return m_policy.is_object(); }
    [[nodiscard]] CriterionOrigin originOf(const QString& criterion) const;
    /// Why it is changed or left out here.
    [[nodiscard]] QString reasonOf(const QString& criterion) const;

    /// The extended policy's criterion as this one changes it, with a reason or without.
    [[nodiscard]] model::Json overridden(model::Json criterion) const;

    /// A member of the whole; null takes it out.
    [[nodiscard]] std::optional<TextEdit> setMember(const QString& member, const model::Json& value) const;
    /// A member of a criterion; null takes it out, or overrides it with nothing.
    [[nodiscard]] std::optional<TextEdit> setOfCriterion(const QString& criterion, const QString& member,
                                                         const model::Json& value) const;
    [[nodiscard]] std::optional<TextEdit> setReason(const QString& criterion, const QString& reason) const;
    [[nodiscard]] std::optional<TextEdit> addCriterion(const model::Json& criterion) const;
    /// Takes an own one out, and leaves an inherited one out, for that reason.
    [[nodiscard]] std::optional<TextEdit> removeCriterion(const QString& criterion,
                                                          const QString& reason) const;
    /// As the extended policy has it again.
    [[nodiscard]] std::optional<TextEdit> dropOverride(const QString& criterion) const;
    /// By that many places among the policy's own.
    [[nodiscard]] std::optional<TextEdit> moveCriterion(const QString& criterion, int by) const;
    /// A member of the item of a list that is named so ("parameters" by "name", "gates" by "stage"); an item
    /// that is not there is added with what `inherited` says of it.
    [[nodiscard]] std::optional<TextEdit> setOfItem(const QString& list, const QString& key,
                                                    const QString& name, const QString& member,
                                                    const model::Json& value,
                                                    const model::Json& inherited = {}) const;
    [[nodiscard]] std::optional<TextEdit> removeItem(const QString& list, const QString& key,
                                                     const QString& name) const;

private:
    /// The place in the list of the item with that name; nothing if there is none.
    [[nodiscard]] std::optional<int> placeOf(const char* list, const char* key, const QString& name) const;
    [[nodiscard]] std::optional<TextEdit> addTo(const QString& list, const model::Json& item) const;

    QByteArray m_text;
    model::Json m_policy;
};

} // namespace slipway::policy
