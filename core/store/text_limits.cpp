// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_limits.h"

#include <algorithm>

namespace slipway::store {

using namespace model;

Status checkName(const QString& name, const QString& what)
{
    const bool hasControl = std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    if (name.isEmpty() || name.size() > kLongestName || hasControl || name != name.trimmed())
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("%1 must have 1 to %2 characters, none of them invisible")
                         .arg(what)
                         .arg(kLongestName),
                     name.left(40), QStringLiteral("choose another name")};
    return Done{};
}

Status checkText(const QString& text, const QString& what)
{
    if (text.size() > kLongestText)
        return Error{ErrorCode::LimitExceeded,
                     QStringLiteral("%1 is longer than %2 characters").arg(what).arg(kLongestText),
                     {},
                     QStringLiteral("shorten it, or link to a document")};
    return Done{};
}

} // namespace slipway::store
