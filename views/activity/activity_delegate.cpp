// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_delegate.h"

#include "views/activity/activity_model.h"

namespace slipway::views {

void ActivityDelegate::paintCell(QPainter& painter, const QRect& box, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    switch (index.column()) {
    case ActivityModel::WhoColumn:
        return paintText(painter, box, text, TextStyle::BodyStrong, Colour::Text);
    case ActivityModel::WhatColumn: {
        const QString detail = index.data(ActivityModel::DetailRole).toString();
        if (detail.isEmpty())
            return paintText(painter, box, text, TextStyle::Body, Colour::Text);
        return paintTwo(painter, box, text, detail);
    }
    case ActivityModel::AboutColumn:
        return paintText(painter, box, text, TextStyle::Body, Colour::Text);
    default:
        return paintText(painter, box, text, TextStyle::Small, Colour::TextMuted);
    }
}

} // namespace slipway::views
