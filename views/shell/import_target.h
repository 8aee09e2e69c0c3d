// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QPointer>
#include <QString>

#include <optional>

namespace slipway::readiness {
struct BoardRow;
}

namespace slipway::views {

class BoardPage;
class InlineMessage;
class ProjectPage;

/// The release that reports are imported for, and where it is said what became of them.
struct ImportTarget
{
    model::ReleaseId release;
    QString name; ///< "payments-api 4.2.0"
    QPointer<InlineMessage> message;
};

/// The release of the page; nothing until it is read.
[[nodiscard]] std::optional<ImportTarget> targetOn(ProjectPage& page);
/// The release of the board's row; nothing if there is no row.
[[nodiscard]] std::optional<ImportTarget> targetOn(BoardPage& board, const readiness::BoardRow* row);

} // namespace slipway::views
