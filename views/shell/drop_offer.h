// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

class QMimeData;

namespace slipway::views {

/// What the window would do with what is dragged over it.
struct DropOffer
{
    enum class Kind
    {
        Nothing, ///< no files: none of the window's business
        Refusal,
        Workspace,
        Project,
        Reports
    };
    Kind kind = Kind::Nothing;
    QString says;      ///< what would happen, or why nothing does; a short sentence
    QStringList paths; ///< of the workspace, of the folder, or of the reports

    [[nodiscard]] bool isTaken() const { return kind != Kind::Nothing && kind != Kind::Refusal; }
};

/// Where it is dragged.
struct DropPlace
{
    bool hasWorkspace = false;
    bool isPast = false;
    std::optional<QString> release; ///< the one below: "payments-api 4.2.0"
};

/// Looks at the files themselves, and not into them.
[[nodiscard]] DropOffer offerFor(const QMimeData& data, const DropPlace& place);

} // namespace slipway::views
