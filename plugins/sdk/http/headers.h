// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <utility>
#include <vector>

namespace slipway::http {

/// Names and values in their order: query parameters, form fields.
using Parameters = std::vector<std::pair<QByteArray, QByteArray>>;

/// Header fields; names are compared without case.
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<std::pair<QByteArray, QByteArray>> fields)
        : m_fields(fields)
    {
    }

    void set(const QByteArray& name, const QByteArray& value)
    {
        const auto found = std::find_if(m_fields.begin(), m_fields.end(), is(name));
        if (found == m_fields.end())
            m_fields.emplace_back(name, value);
        else
            found->second = value;
    }
    /// Empty where there is none.
    [[nodiscard]] QByteArray value(const QByteArray& name) const
    {
        const auto found = std::find_if(m_fields.begin(), m_fields.end(), is(name));
        return found == m_fields.end() ? QByteArray() : found->second;
    }
    [[nodiscard]] auto begin() const { return m_fields.begin(); }
    [[nodiscard]] auto end() const { return m_fields.end(); }

private:
    struct Is
    {
        QByteArray name;
        bool operator()(const std::pair<QByteArray, QByteArray>& field) const
        {
            return field.first.compare(name, Qt::CaseInsensitive) == 0;
        }
    };
    static Is is(const QByteArray& name) { return {name}; }

    Parameters m_fields;
};

} // namespace slipway::http
