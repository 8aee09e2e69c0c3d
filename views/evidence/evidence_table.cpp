// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidence_table.h"

#include "views/evidence/evidence_model.h"
#include "views/evidence/evidence_words.h"
#include "views/widgets/row_delegate.h"

#include <QHeaderView>
#include <QPainter>

namespace slipway::views {

namespace {

constexpr int kRow = 36; ///< px: one line

class EvidenceDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& box, const QModelIndex& index) const override
    {
        const EvidenceRow* row = evidenceRowOf(index);
        if (!row)
            return;
        const QString text = index.data().toString();
        const bool isIdle = row->part && !row->part->counts();
        switch (index.column()) {
        case EvidenceModel::SourceColumn:
            paintText(painter, box, text, TextStyle::BodyStrong, isIdle ? Colour::TextMuted : Colour::Text);
            return;
        case EvidenceModel::UseColumn:
            if (row->part)
                paintState(painter, box, EvidenceWords::shapeOf(row->part->use), text);
            return;
        case EvidenceModel::KindColumn:
        case EvidenceModel::ProjectColumn:
        case EvidenceModel::FactsColumn:
            paintText(painter, box, text, TextStyle::Body, isIdle ? Colour::TextMuted : Colour::Text);
            return;
        default:
            paintText(painter, box, text, TextStyle::Small, Colour::TextMuted);
        }
    }
};

} // namespace

EvidenceTable::EvidenceTable(const Theme& theme, Of what, QWidget* parent)
    : RowTable(parent)
    , m_what(what)
{
    setItemDelegate(new EvidenceDelegate(theme, *this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSortingEnabled(what == Of::Release);
    verticalHeader()->setDefaultSectionSize(kRow);
    setAccessibleName(tr("Evidence"));
}

void EvidenceTable::arrange()
{
    arrangeColumns({{EvidenceModel::ObservedColumn, 132},
                    {EvidenceModel::SourceColumn, 156},
                    {EvidenceModel::KindColumn, 136},
                    {EvidenceModel::ProjectColumn, 150},
                    {EvidenceModel::AboutColumn, 136},
                    {EvidenceModel::UseColumn, 132},
                    {EvidenceModel::FactsColumn, 60}},
                   EvidenceModel::FromColumn);
    setColumnHidden(EvidenceModel::ProjectColumn, m_what == Of::Release);
    setColumnHidden(EvidenceModel::UseColumn, m_what == Of::Workspace);
    if (m_what == Of::Release)
        sortByColumn(EvidenceModel::ObservedColumn, Qt::DescendingOrder);
}

} // namespace slipway::views
