// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/impact_table.h"

#include "views/theme/theme.h"
#include "views/widgets/translated_words.h"

#include <QHeaderView>
#include <QPainter>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kHeight = 168;

QIcon iconOf(const Theme& theme, Verdict verdict)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    theme.paintVerdict(painter, QRectF(1, 1, 14, 14), verdict);
    return pixmap;
}

} // namespace

ImpactTable::ImpactTable(const Theme& theme, QWidget* parent)
    : QTableWidget(0, 5, parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("policyReleases"));
    setAccessibleName(tr("Releases that change"));
    setHorizontalHeaderLabels(
        {tr("Release"), tr("Before"), tr("After"), tr("Judged by"), tr("Criteria that turn")});
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setFixedHeight(kHeight);
    hide();
}

void ImpactTable::setImpact(const readiness::PolicyImpact& impact)
{
    setRowCount(static_cast<int>(impact.impacted.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const readiness::ReleaseImpact& one = impact.impacted[static_cast<size_t>(row)];
        QStringList turned;
        for (const Change& change : one.changes)
            turned += QStringLiteral("%1: %2").arg(change.criterion.toString(), Words::of(change.after));
        const auto put = [&](int column, const QString& text, const QIcon& icon = {}) {
            auto* cell = new QTableWidgetItem(icon, text);
            cell->setToolTip(text);
            setItem(row, column, cell);
        };
        put(0, one.project + QLatin1Char(' ') + one.release);
        put(1, Words::of(one.before), iconOf(m_theme, one.before));
        put(2, Words::of(one.after), iconOf(m_theme, one.after));
        put(3, one.policyAfter);
        put(4, turned.join(QStringLiteral(", ")));
    }
    setVisible(!impact.impacted.empty());
}

} // namespace slipway::views
