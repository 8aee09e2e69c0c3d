// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dead_letter.h"

#include <QAbstractTableModel>
#include <QSet>

namespace slipway::views {

/// Dead letters as a table. A new list is shown by the rows that came, went and changed, never by a reset, so
/// that selection and scroll survive. The letters hold no payloads.
class InboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        StateColumn,
        WhenColumn, ///< the last time it came or was replayed in vain
        SourceColumn,
        ProjectColumn,
        ReasonColumn,
        TriesColumn,
        SizeColumn,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole,
        SearchRole ///< everything of the row that a search looks at, lower case
    };

    explicit InboxModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    /// `now` is what ages are counted from.
    void setLetters(std::vector<model::DeadLetter> letters, const QDateTime& now);
    /// The row's letter, or nullptr.
    [[nodiscard]] const model::DeadLetter* letterAt(int row) const;
    [[nodiscard]] const std::vector<model::DeadLetter>& letters() const { return m_letters; }
    [[nodiscard]] int rowOf(const model::DeadLetterId& letter) const; ///< -1 if it is not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeMissing(const QSet<model::DeadLetterId>& kept);
    [[nodiscard]] QString textOf(const model::DeadLetter& letter, int column) const;
    [[nodiscard]] QString toolTipOf(const model::DeadLetter& letter, int column) const;
    [[nodiscard]] QVariant sortKey(const model::DeadLetter& letter, int column) const;

    std::vector<model::DeadLetter> m_letters;
    QDateTime m_now;
};

} // namespace slipway::views
