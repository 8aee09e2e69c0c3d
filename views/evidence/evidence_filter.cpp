// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidence_filter.h"

#include "views/evidence/evidence_model.h"

namespace slipway::views {

EvidenceFilter::EvidenceFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(EvidenceModel::SortRole);
    setDynamicSortFilter(true);
}

void EvidenceFilter::setKind(const QString& kind)
{
    m_kind = kind;
    invalidateFilter();
}

void EvidenceFilter::setSource(const QString& plugin)
{
    m_source = plugin;
    invalidateFilter();
}

void EvidenceFilter::setFrom(const QDateTime& moment)
{
    m_from = moment;
    invalidateFilter();
}

void EvidenceFilter::setSearch(const QString& text)
{
    m_words = text.toLower().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool EvidenceFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_kind.isEmpty() && index.data(EvidenceModel::KindRole).toString() != m_kind)
        return false;
    if (!m_source.isEmpty() && index.data(EvidenceModel::SourceRole).toString() != m_source)
        return false;
    if (m_from.isValid() && index.data(EvidenceModel::TimeRole).toDateTime() < m_from)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString haystack = index.data(EvidenceModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return haystack.contains(word); });
}

} // namespace slipway::views
