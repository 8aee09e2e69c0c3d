// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/grouping.h"

#include <QJsonObject>
#include <QStringList>

namespace slipway::views {

/// How the board looks: which releases, grouped and sorted how, in which columns.
struct Arrangement
{
    QString filter; ///< in the language of board_query.h
    Grouping grouping = Grouping::None;
    QString sortedBy = QStringLiteral("launch"); ///< a column's key
    bool isDescending = false;
    QStringList columns; ///< keys of those shown, in their order; empty: as they are

    bool operator==(const Arrangement&) const = default;
};

/// An arrangement that a person gave a name.
struct SavedView
{
    QString id; ///< stays when it is renamed
    QString name;
    Arrangement arrangement;

    bool operator==(const SavedView&) const = default;
};

[[nodiscard]] QJsonObject toJson(const SavedView& view);
/// Nothing where id or name is missing; what is not known of the rest is left out.
[[nodiscard]] std::optional<SavedView> savedViewFrom(const QJsonObject& json);

} // namespace slipway::views
