// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QHash>

namespace slipway::model {

/// Every fact key there is, with its type, unit and meaning. Immutable once loaded; share by const
/// reference between threads.
class FactRegistry
{
public:
    /// Parses the text of facts.json; `where` names it in errors.
    static Result<FactRegistry> parse(const QByteArray& json, const QString& where);

    /// The definition, or nullptr. Keys under "x." are custom: they have none and are stored as they are.
    [[nodiscard]] const FactDefinition* find(const QString& key) const;
    [[nodiscard]] static bool isCustom(QStringView key) { return key.startsWith(u"x."); }

    /// The registered key nearest to a mistyped one, for hints; empty if nothing is near.
    [[nodiscard]] QString nearestKey(const QString& key) const;

    [[nodiscard]] QStringList keys() const; ///< sorted

private:
    QHash<QString, FactDefinition> m_definitions;
};

} // namespace slipway::model
