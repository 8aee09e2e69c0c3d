// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QCoreApplication>

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
    std::vector<model::Json> choices; ///< of Choice
    model::Json usual;                ///< what holds where it is left out; null if the schema does not say

    bool operator==(const ConfigField&) const = default;
};

/// The form of a configuration. Pure.
struct ConfigForm
{
    Q_DECLARE_TR_FUNCTIONS(ConfigForm)

public:
    /// The fields, needed ones first. A member whose value in `config` its field could not show is a Json
    /// field, so that nothing is lost by opening and saving it.
    [[nodiscard]] static std::vector<ConfigField> fieldsOf(const model::Json& schema,
                                                           const model::Json& config);

    /// A member's value as text of a Text, Number, Integer, List, Json or Rest field.
    [[nodiscard]] static QString textOf(const ConfigField& field, const model::Json& value);
    /// The value of such a text; nothing if it is empty and so left out. The error's `what` is for beside the
    /// field.
    [[nodiscard]] static model::Result<std::optional<model::Json>> valueOf(const ConfigField& field,
                                                                           const QString& text);
};

} // namespace slipway::views
