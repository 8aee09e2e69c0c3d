// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace slipway::views {

/// A place in a PDF's outline.
struct Bookmark
{
    QString title;
    int page = 0;  ///< from 0
    double y = 0;  ///< points from the upper edge
    int level = 0; ///< 0: on top; else below the nearest before it of the level before

    bool operator==(const Bookmark&) const = default;
};

/// What QPdfWriter of Qt 6.4 cannot write, appended as an incremental update (ISO 32000-1, section 7.5.6):
/// the catalog's /Lang (section 14.9.2), which screen readers go by, and the outline (section 12.3.3). A file
/// of another form than that writer's is given back as it is. Pure. `pageHeight` in points.
[[nodiscard]] QByteArray updated(const QByteArray& pdf, const QString& language,
                                 const std::vector<Bookmark>& bookmarks, double pageHeight);

} // namespace slipway::views
