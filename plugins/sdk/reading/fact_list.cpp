// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/fact_list.h"

namespace slipway::plugin {

FactList& FactList::count(const char* key, qint64 value)
{
    m_facts.push_back({QString::fromLatin1(key), value, {}});
    return *this;
}

FactList& FactList::number(const char* key, double value, const char* unit)
{
    m_facts.push_back({QString::fromLatin1(key), value, QString::fromLatin1(unit)});
    return *this;
}

FactList& FactList::number(const char* key, const std::optional<double>& value, const char* unit)
{
    return value ? number(key, *value, unit) : *this;
}

FactList& FactList::text(const char* key, const QString& value)
{
    if (!value.isEmpty())
        m_facts.push_back({QString::fromLatin1(key), value, {}});
    return *this;
}

FactList& FactList::flag(const char* key, bool value)
{
    m_facts.push_back({QString::fromLatin1(key), value, {}});
    return *this;
}

} // namespace slipway::plugin
