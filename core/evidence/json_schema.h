// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <memory>
#include <vector>

namespace slipway::evidence {

/// One thing that does not fit a schema.
struct SchemaFault
{
    QString pointer; ///< JSON Pointer (RFC 6901) of the part; empty: the whole document
    QString what;    ///< what was expected, without a full stop
    QString missing; ///< the member of it that is missing, if that is the fault
    QString unknown; ///< the member of it that may not be there, if that is the fault

    bool operator==(const SchemaFault&) const = default;
};

/// A compiled JSON Schema (draft 7). Immutable; share between threads.
class JsonSchema
{
public:
    /// Corrupt if the schema itself cannot be used.
    static model::Result<JsonSchema> compile(const QByteArray& schema, const QString& where);
    ~JsonSchema();
    JsonSchema(JsonSchema&& other) noexcept;
    JsonSchema& operator=(JsonSchema&& other) noexcept;

    /// The most particular thing that does not fit, as "document#/json/pointer". `hint` is where to read what
    /// would fit.
    [[nodiscard]] model::Status check(const model::Json& document, const QString& where,
                                      const QString& hint = {}) const;
    /// Everything that does not fit, the parts at fault only and not what holds them; none if it fits.
    [[nodiscard]] std::vector<SchemaFault> faults(const model::Json& document) const;

private:
    class Compiled;
    explicit JsonSchema(std::unique_ptr<Compiled> compiled);
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace slipway::evidence
