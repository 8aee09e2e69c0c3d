// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_list.h"

#include "core/model/json.h"

namespace slipway::store {

using namespace model;

QStringList readTextList(const QString& json)
{
    QStringList list;
    const auto parsed = parseJson(json.toUtf8(), QStringLiteral("a list of texts"));
    if (!parsed || !parsed->is_array())
        return list;
    for (const Json& item : *parsed)
        list += item.is_string() ? toQString(item.get_ref<const std::string&>()) : QString();
    return list;
}

QString writeTextList(const QStringList& list)
{
    Json json = Json::array();
    for (const QString& item : list)
        json.push_back(item.toStdString());
    return QString::fromUtf8(canonicalJson(json));
}

} // namespace slipway::store
