// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/error.h"

namespace slipway::model {

QString Error::line() const
{
    QString text = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
    if (!hint.isEmpty())
        text += QStringLiteral("; ") + hint;
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text;
}

} // namespace slipway::model
