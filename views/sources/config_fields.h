// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QCoreApplication>
#include <QStringList>

namespace slipway::views {

/// One field of the form that a configuration's JSON Schema comes to.
struct ConfigField
{
    enum class Kind
    {
        Text,
        Number,
        Integer,
        YesNo,
        Choice,
        List, ///< texts, one a line
        Json, ///< what none of these can show
        Rest  ///< as JSON: every member that has no field of its own
    };
    Kind kind = Kind::Json;
    QString key;   ///< of the member; empty for Rest
    QString label; ///< for people
    QString hint;  ///< what the schema says of it; may be empty
    bool isNeeded = false;
    bool isRare = false;              ///< hardly anybody sets it: it is folded away
    std::vector<model::Json> choices; ///< of Choice; of List what each may be, empty: anything
    model::Json usual;                ///< what holds where it is left out; null if the schema does not say
    QString example;                  ///< of what a Text, Number or Integer may hold; empty: none

    bool operator==(const ConfigField&) const = default;
};

/// The form of a configuration. Pure.
struct ConfigForm
{
    Q_DECLARE_TR_FUNCTIONS(ConfigForm)

public:
    /// The fields: needed ones, what one is likely to set, and rare ones ("advanced": true, or what has a
    /// default and no "advanced": false), each as `order` has the keys, and what that does not name behind it
    /// by the alphabet. A member whose value in `config` its field could not show is a Json field, so that
    /// nothing is lost by opening and saving it.
    [[nodiscard]] static std::vector<ConfigField>
    fieldsOf(const model::Json& schema, const model::Json& config, const QStringList& order = {});

    /// True if the value is not what holds where it is left out.
    [[nodiscard]] static bool differs(const ConfigField& field, const model::Json& value);

    /// A member's value as text of a Text, Number, Integer, List, Json or Rest field.
    [[nodiscard]] static QString textOf(const ConfigField& field, const model::Json& value);
    /// The value of such a text; nothing if it is empty and so left out. The error's `what` is for beside the
    /// field.
    [[nodiscard]] static model::Result<std::optional<model::Json>> valueOf(const ConfigField& field,
                                                                           const QString& text);
};

} // namespace slipway::views
