// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/finding_table.h"

#include "views/evidence/evidence_words.h"
#include "views/evidence/finding_model.h"
#include "views/widgets/row_delegate.h"

#include <QHeaderView>
#include <QPainter>

namespace slipway::views {

namespace {

constexpr int kFindingRow = 32; ///< px: one line

class FindingDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& box, const QModelIndex& index) const override
    {
        const auto* model = qobject_cast<const FindingModel*>(index.model());
        if (!model)
            return;
        const QString text = index.data().toString();
        if (const FindingGroup* heading = model->headingAt(index.row())) {
            painter.fillRect(box.adjusted(-8, 0, 4, 0), theme().colour(Colour::Band));
            if (index.column() == FindingModel::LevelColumn)
                paintState(painter, box, EvidenceWords::shapeOf(heading->worst), text);
            else if (index.column() == FindingModel::PlaceColumn)
                paintText(painter, box, text, TextStyle::BodyStrong, Colour::Text);
            else
                paintText(painter, box, text, TextStyle::Small, Colour::TextMuted);
            return;
        }
        const model::Finding& finding = *model->findingAt(index.row());
        if (index.column() == FindingModel::LevelColumn)
            paintState(painter, box, EvidenceWords::shapeOf(finding.level), text);
        else if (index.column() == FindingModel::PlaceColumn)
            // The end of a path says more than its middle.
            paintText(
                painter, box,
                QFontMetrics(Theme::fontOf(TextStyle::Body)).elidedText(text, Qt::ElideMiddle, box.width()),
                TextStyle::Body, Colour::Text);
        else
            paintText(painter, box, text, TextStyle::Small, Colour::TextMuted);
    }
};

} // namespace

FindingTable::FindingTable(const Theme& theme, QWidget* parent)
    : RowTable(parent)
{
    setItemDelegate(new FindingDelegate(theme, *this));
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("Findings by rule"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSortingEnabled(false);
    verticalHeader()->setDefaultSectionSize(kFindingRow);
}

void FindingTable::arrange()
{
    arrangeColumns({{FindingModel::LevelColumn, 104}, {FindingModel::PlaceColumn, 340}},
                   FindingModel::MessageColumn);
}

} // namespace slipway::views
