// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/brief.h"
#include "core/model/result.h"

#include <QByteArray>

/// The launch brief as a Markdown file with front matter, kept with the code: docs/launch-brief.md says how
/// it is written. Pure.
namespace slipway::readiness {

inline constexpr QLatin1String kBriefPath("docs/launch-brief.md"); ///< in a repository, unless told otherwise
inline constexpr qsizetype kLargestBriefFile = 512LL * 1024;       ///< bytes

/// What of a file was not taken.
struct PassedOver
{
    int line = 0; ///< from 1
    QString what;

    bool operator==(const PassedOver&) const = default;
};

struct BriefDocument
{
    model::Brief brief;
    std::vector<PassedOver> passedOver; ///< in the order of the file
};

/// Reading it back gives the same brief, if that is normalised (brief_desk.h). `title` becomes the heading.
[[nodiscard]] QByteArray briefMarkdown(const model::Brief& brief, const QString& title);

/// UTF-8, with or without a byte order mark; any line ends. InvalidInput at "where:line"; LimitExceeded.
[[nodiscard]] model::Result<BriefDocument> briefFromMarkdown(const QByteArray& text, const QString& where);

} // namespace slipway::readiness
