// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

namespace slipway::http {

/// Knows the secrets of a run, to keep them out of every text: as they are, in Base64 and percent-encoded.
class Concealer
{
public:
    void learn(const QByteArray& secret);

    [[nodiscard]] bool isEmpty() const { return m_forms.empty(); }
    [[nodiscard]] bool holdsSecret(const QByteArray& text) const;
    /// With "***" in place of each.
    [[nodiscard]] QString conceal(const QString& text) const;
    /// The same in every text of a document, names included.
    [[nodiscard]] model::Json conceal(const model::Json& document) const;

private:
    std::vector<QByteArray> m_forms; ///< longest first
};

} // namespace slipway::http
