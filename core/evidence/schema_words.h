// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QString>

namespace slipway::evidence {

/// What a validator says of a part of a document: its own sentence, and where.
struct SchemaComplaint
{
    QString sentence; ///< valijson's, which names neither what was expected nor what was found
    QString pointer;  ///< JSON Pointer of the part
};

/// The same in words for whoever wrote the document: "expected an object, found a number". No full stop.
/// `schema` is draft 7 as valijson took it, `document` what did not fit it. Any thread.
[[nodiscard]] QString plainWords(const SchemaComplaint& complaint, const model::Json& schema,
                                 const model::Json& document);
/// The member that the sentence says is missing; empty if it says something else.
[[nodiscard]] QString missingMember(const QString& sentence);
/// The member that the sentence says may not be there; empty if it says something else.
[[nodiscard]] QString unknownMember(const QString& sentence);

} // namespace slipway::evidence
