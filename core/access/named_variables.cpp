// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/named_variables.h"

#include "core/access/private_file.h"

namespace slipway::access {

using namespace model;

namespace {

constexpr qsizetype kMostListBytes = qsizetype(1) << 18;

/// Secret to variable; none where the list cannot be read.
Json readList(const QString& path)
{
    const auto file = readPrivateFile(path, kMostListBytes);
    const Json list = file ? Json::parse(file->text(), nullptr, false) : Json();
    return list.is_object() ? list : Json::object();
}

} // namespace

NamedVariables::NamedVariables(QString path)
    : m_path(std::move(path))
{
}

bool NamedVariables::mayRead(const SecretKey& key, const QString& variable) const
{
    return variable.startsWith(QLatin1String("SLIPWAY_")) ||
           readList(m_path).value(key.toString().toStdString(), Json()) == variable.toStdString();
}

Status NamedVariables::allow(const SecretKey& key, const QString& variable) const
{
    if (mayRead(key, variable))
        return Done{};
    Json list = readList(m_path);
    list[key.toString().toStdString()] = variable.toStdString();
    return writePrivateFile(m_path, QByteArray::fromStdString(list.dump(1)) + '\n');
}

} // namespace slipway::access
