// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSortFilterProxyModel>

namespace slipway::views {

/// Sorts the evidence of a release and keeps what was asked for.
class EvidenceFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EvidenceFilter(QObject* parent = nullptr);

    void setKind(const QString& kind);     ///< empty: of all
    void setSource(const QString& plugin); ///< empty: of all
    void setFrom(const QDateTime& moment); ///< invalid: however old
    void setSearch(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_kind;
    QString m_source;
    QDateTime m_from;
    QStringList m_words; ///< lower case
};

} // namespace slipway::views
