// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace slipway::load {

/// Fields of a delimiter-separated row by the name of their column, whatever its case.
class CsvTable
{
public:
    explicit CsvTable(QString where)
        : m_where(std::move(where))
    {
    }

    /// Takes the header first, then each row; InvalidInput for a row with more or fewer fields.
    [[nodiscard]] model::Status take(const QStringList& fields, int row);

    [[nodiscard]] bool has(const char* column) const
    {
        return m_columns.contains(QString::fromLatin1(column));
    }
    /// Of the row taken last; empty where there is no such column.
    [[nodiscard]] QString text(const char* column) const;
    /// Nothing for an empty field, "N/A", and what is no number.
    [[nodiscard]] std::optional<double> number(const char* column) const;
    [[nodiscard]] std::optional<qint64> count(const char* column) const;
    [[nodiscard]] bool isHeader() const { return m_row == 1; }
    [[nodiscard]] bool repeatsHeader() const { return m_row > 1 && m_fields == m_header; }
    [[nodiscard]] model::Error complain(const QString& what) const;

private:
    QString m_where;
    QStringList m_header;
    QStringList m_fields;
    QHash<QString, qsizetype> m_columns;
    int m_row = 0;
};

} // namespace slipway::load
