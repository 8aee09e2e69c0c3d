// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/csv_table.h"

#include "plugins/load/text_lines.h"
#include "plugins/sdk/reading/numbers.h"

#include <cmath>

namespace slipway::load {

using namespace model;

Status CsvTable::take(const QStringList& fields, int row)
{
    m_row = row;
    m_fields = fields;
    if (row == 1) {
        m_header = fields;
        for (qsizetype i = 0; i < fields.size(); ++i)
            m_columns.insert(fields.at(i).trimmed().toLower(), i);
        return Done{};
    }
    if (fields.size() != m_header.size())
        return complain(
            QStringLiteral("the row has %1 fields, the header %2").arg(fields.size()).arg(m_header.size()));
    return Done{};
}

QString CsvTable::text(const char* column) const
{
    return m_fields.value(m_columns.value(QString::fromLatin1(column), -1)).trimmed();
}

std::optional<double> CsvTable::number(const char* column) const
{
    const QString field = text(column);
    bool isPlain = false;
    const double plain = field.toDouble(&isPlain);
    if (isPlain && std::isfinite(plain))
        return plain;
    const auto read = plugin::readNumber(field);
    return read && !read->isAmbiguous ? std::optional(read->value) : std::nullopt;
}

std::optional<qint64> CsvTable::count(const char* column) const
{
    const auto value = number(column);
    if (!value || *value < 0 || *value > 9e15 || *value != std::floor(*value))
        return std::nullopt;
    return static_cast<qint64>(*value);
}

Error CsvTable::complain(const QString& what) const
{
    return badLine(m_where, m_row, what);
}

} // namespace slipway::load
