// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sources_delegate.h"

#include "views/sources/source_words.h"
#include "views/sources/sources_model.h"

#include <QSortFilterProxyModel>

namespace slipway::views {

namespace {

const readiness::SourceStatus* statusOf(const QModelIndex& index)
{
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    const auto* model = qobject_cast<const SourcesModel*>(source.model());
    return model ? model->statusAt(source.row()) : nullptr;
}

} // namespace

void SourcesDelegate::paintCell(QPainter& painter, const QRect& box, const QModelIndex& index) const
{
    const readiness::SourceStatus* status = statusOf(index);
    if (!status)
        return;
    const QString text = index.data().toString();
    switch (index.column()) {
    case SourcesModel::SourceColumn:
        paintTwo(painter, box, status->source.plugin, status->source.instance);
        return;
    case SourcesModel::ProjectColumn:
        // What tells two projects apart is often at the end.
        paintText(painter, box, text, TextStyle::BodyStrong, Colour::Text, Qt::ElideMiddle);
        return;
    case SourcesModel::HealthColumn:
        paintState(painter, box, SourceWords::shapeOf(status->health), text);
        return;
    case SourcesModel::ServiceColumn:
        if (const QString lower = SourceWords::service(*status);
            !lower.isEmpty() && !status->address.isEmpty()) {
            paintTwo(painter, box, status->address, lower);
            return;
        }
        break;
    case SourcesModel::WhyColumn:
        paintText(painter, box, text, TextStyle::Body, Colour::Text);
        return;
    default:
        break;
    }
    paintText(painter, box, text, TextStyle::Small, Colour::TextMuted);
}

} // namespace slipway::views
