// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/inbox_delegate.h"

#include "views/inbox/inbox_model.h"
#include "views/inbox/letter_words.h"

#include <QPainter>
#include <QSortFilterProxyModel>

namespace slipway::views {

using model::DeadLetter;

namespace {

constexpr int kBreakLoss = 64; ///< px that breaking a line may leave empty

const DeadLetter* letterOf(const QModelIndex& index)
{
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    const auto* model = qobject_cast<const InboxModel*>(source.model());
    return model ? model->letterAt(source.row()) : nullptr;
}

} // namespace

void InboxDelegate::paintLines(QPainter& painter, const QRect& box, const QString& upper,
                               const QString& lower) const
{
    if (lower.isEmpty()) {
        painter.setFont(Theme::fontOf(TextStyle::Body));
        painter.setPen(theme().colour(Colour::Text));
        // Two lines hold a little less than twice the width, for words that do not break.
        const QString text =
            painter.fontMetrics().elidedText(upper, Qt::ElideRight, 2 * box.width() - kBreakLoss);
        painter.drawText(box, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap, text);
        return;
    }
    paintTwo(painter, box, upper, lower);
}

void InboxDelegate::paintCell(QPainter& painter, const QRect& box, const QModelIndex& index) const
{
    const DeadLetter* found = letterOf(index);
    if (!found)
        return;
    const DeadLetter& letter = *found;
    const QString text = index.data().toString();
    switch (index.column()) {
    case InboxModel::StateColumn:
        paintState(painter, box, LetterWords::shapeOf(letter.state), text);
        return;
    case InboxModel::SourceColumn:
        paintLines(painter, box, letter.plugin.isEmpty() ? text : letter.plugin, letter.instance);
        return;
    case InboxModel::ProjectColumn:
        // What tells two projects apart is often at the end.
        paintText(painter, box, text, TextStyle::BodyStrong, Colour::Text, Qt::ElideMiddle);
        return;
    case InboxModel::ReasonColumn:
        paintLines(painter, box, text, letter.place);
        return;
    case InboxModel::TriesColumn:
        paintText(painter, box, text, TextStyle::Body, Colour::Text);
        return;
    default:
        paintText(painter, box, text, TextStyle::Small, Colour::TextMuted);
    }
}

} // namespace slipway::views
