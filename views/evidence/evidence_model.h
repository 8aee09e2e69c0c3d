// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/evidence_use.h"

#include <QAbstractTableModel>

namespace slipway::views {

/// One piece of evidence as lists show it, without its findings.
struct EvidenceRow
{
    model::Evidence evidence;
    std::optional<readiness::EvidencePart> part; ///< in a release; the list of the workspace has none

    [[nodiscard]] const model::EvidenceId& id() const { return evidence.id; }
};

/// Evidence as a table. What arrives comes in as rows of its own, so that selection and scroll survive.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        ObservedColumn,
        SourceColumn,
        KindColumn,
        ProjectColumn,
        AboutColumn,
        UseColumn,
        FactsColumn,
        FromColumn,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole,
        SearchRole, ///< everything of the row that a search looks at, lower case
        KindRole,
        SourceRole,
        TimeRole ///< when it was observed, a QDateTime
    };

    explicit EvidenceModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    /// Shows these instead: rows of the same pieces stay where selection and scroll are on them.
    void setRows(std::vector<EvidenceRow> rows);
    void append(std::vector<EvidenceRow> rows);
    void prepend(std::vector<EvidenceRow> rows);
    void clear();

    /// The row's piece, or nullptr.
    [[nodiscard]] const EvidenceRow* rowAt(int row) const;
    [[nodiscard]] int rowOf(const model::EvidenceId& evidence) const; ///< -1 if it is not there

    /// Whether scrolling to the end asks for more.
    void setHasMore(bool hasMore) { m_hasMore = hasMore; }
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void moreWanted();

private:
    void insert(int at, std::vector<EvidenceRow> rows);
    [[nodiscard]] static QString textOf(const EvidenceRow& row, int column);
    [[nodiscard]] static QVariant sortKey(const EvidenceRow& row, int column);
    [[nodiscard]] static QString toolTipOf(const EvidenceRow& row, int column);
    [[nodiscard]] static QString searchTextOf(const EvidenceRow& row);

    std::vector<EvidenceRow> m_rows;
    bool m_hasMore = false;
};

/// The row behind an index of the model or of a proxy over it; nullptr if it is none.
[[nodiscard]] const EvidenceRow* evidenceRowOf(const QModelIndex& index);

} // namespace slipway::views
