// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace slipway::views {

/// Sorts the inbox by any column and keeps the letters that hold every word of the search.
class InboxFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit InboxFilter(QObject* parent = nullptr);

    void setSearch(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words; ///< lower case
};

} // namespace slipway::views
