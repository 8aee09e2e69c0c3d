// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <variant>

namespace slipway::model {

/// The value of a fact. Counts are integers, measures doubles, yes-or-no answers booleans.
using FactValue = std::variant<bool, qint64, double, QString>;

enum class FactType
{
    Boolean,
    Integer,
    Number,
    Text
};

/// One typed, named value about a subject: `load.p95_ms = 412`. The unit repeats the registry's.
struct Fact
{
    QString key;
    FactValue value;
    QString unit;

    bool operator==(const Fact&) const = default;
};

/// What the registry (resources/schemas/facts.json) says of one fact key.
struct FactDefinition
{
    QString key;
    FactType type = FactType::Integer;
    QString unit;      ///< "%", "ms", "s", "d", "x", "USD", "/s" or empty for counts and words
    QString meaning;   ///< one sentence for people
    QString nounOne;   ///< "queue", for "1 queue"; empty when the unit says enough
    QString nounOther; ///< "queues"

    bool operator==(const FactDefinition&) const = default;
};

/// True if a value of this type may be stored under `type`: integers are also numbers.
[[nodiscard]] bool holds(FactType type, const FactValue& value);

/// The value as a double for comparison; booleans and texts give nothing.
[[nodiscard]] std::optional<double> asNumber(const FactValue& value);

/// The value as people read it: "83.4%", "412 ms", "2 queues", "present", "missing". At most one
/// decimal below 100 and none above, never rounded across to another integer's look ("99.96%"
/// stays "99.96%", not "100%").
[[nodiscard]] QString displayValue(const FactValue& value, const FactDefinition& definition);

[[nodiscard]] QString toKey(FactType type); ///< "boolean", "integer", "number", "text"

} // namespace slipway::model
