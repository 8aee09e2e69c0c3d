// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/policy/json_positions.h"

namespace slipway::policy {

/// One replacement in a text; the rest, with its spaces and its order, stays as somebody wrote it.
struct TextEdit
{
    TextSpan span;
    QByteArray text;

    bool operator==(const TextEdit&) const = default;
};

/// Changes to a JSON text, by JSON Pointer, each as one replacement. Nothing where the place is not there or
/// is of another type. Pure.
///
/// Sets a member or an item to the value; a member that is not there is added last.
[[nodiscard]] std::optional<TextEdit> setValue(const QByteArray& text, const QString& pointer,
                                               const model::Json& value);
/// Adds an item to a list, before the one at `index`, or last.
[[nodiscard]] std::optional<TextEdit> insertItem(const QByteArray& text, const QString& list, int index,
                                                 const model::Json& value);
/// Takes a member or an item out, and its comma.
[[nodiscard]] std::optional<TextEdit> removeValue(const QByteArray& text, const QString& pointer);
/// Moves an item of a list to another place of it.
[[nodiscard]] std::optional<TextEdit> moveItem(const QByteArray& text, const QString& list, int from, int to);

[[nodiscard]] QByteArray applied(const QByteArray& text, const TextEdit& edit);

} // namespace slipway::policy
