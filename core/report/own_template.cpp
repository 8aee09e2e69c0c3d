// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/own_template.h"

#include "core/report/read_file.h"

namespace slipway::report {

using namespace model;

Result<std::optional<QByteArray>> readOwnTemplate(const QString& file)
{
    constexpr qint64 kMost = 1 << 20; // bytes
    if (file.isEmpty())
        return std::optional<QByteArray>();
    auto text =
        readFile(file, kMost, QStringLiteral("give a template; docs/templates.md tells how one is written"));
    if (!text)
        return text.error();
    return std::optional(std::move(text).value());
}

} // namespace slipway::report
