// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/named_variables.h"

#include "core/access/destination.h"
#include "core/access/private_file.h"

namespace slipway::access {

using namespace model;

namespace {

constexpr qsizetype kMostListBytes = qsizetype(1) << 18;

QString companionOf(const QString& variable)
{
    return variable + QStringLiteral("_FOR");
}

/// What stands beside the variable in the environment, which no workspace can set. Only beside names that are
/// ours: what ends in _FOR elsewhere may mean something else.
QString setFor(const QString& variable)
{
    return variable.startsWith(QLatin1String("SLIPWAY_"))
               ? destinationFrom(qEnvironmentVariable(companionOf(variable).toLocal8Bit().constData()))
               : QString();
}

QString textOf(const QString& destination)
{
    return destination.isEmpty() ? QStringLiteral("a host that is not configured") : destination;
}

Error elsewhere(const QString& variable, const QString& named, const QString& destination,
                const QString& hint)
{
    return {
        ErrorCode::Conflict,
        QStringLiteral("is to come from the environment variable %1, which was named for %2, and the source "
                       "now asks %3")
            .arg(variable, textOf(named), textOf(destination)),
        {},
        hint};
}

Json entryOf(const QString& variable, const QString& destination)
{
    return {{"variable", variable.toStdString()}, {"for", destination.toStdString()}};
}

QString textAt(const Json& entry, const char* member)
{
    const auto found = entry.is_object() ? entry.find(member) : entry.end();
    return entry.is_object() && found != entry.end() && found->is_string()
               ? toQString(found->get_ref<const std::string&>())
               : QString();
}

} // namespace

NamedVariables::NamedVariables(QString path)
    : m_path(std::move(path))
{
}

Result<Json> NamedVariables::list() const
{
    const auto file = readPrivateFile(m_path, kMostListBytes);
    if (!file)
        return file.error().code == ErrorCode::NotFound ? Result<Json>(Json::object()) : file.error();
    Json list = Json::parse(file->text(), nullptr, false);
    if (!list.is_object())
        return Error{ErrorCode::Corrupt, QStringLiteral("is not the list of variables that Slipway keeps"),
                     m_path, QStringLiteral("mend it, or remove it and name the variables again")};
    return list;
}

Status NamedVariables::write(const Json& list) const
{
    return writePrivateFile(m_path, QByteArray::fromStdString(list.dump(1)) + '\n');
}

Status NamedVariables::check(const SecretKey& key, const QString& variable, const QString& destination) const
{
    if (const QString set = setFor(variable); !set.isEmpty()) {
        if (set == destination)
            return Done{};
        return elsewhere(variable, set, destination,
                         QStringLiteral("if that is right, set %1").arg(companionOf(variable)));
    }
    const auto known = list();
    if (!known)
        return known.error();
    const Json entry = known->value(key.toString().toStdString(), Json());
    if (entry == entryOf(variable, destination))
        return Done{};
    if (textAt(entry, "variable") == variable)
        return elsewhere(variable, textAt(entry, "for"), destination,
                         QStringLiteral("if that is right, name it again with --env %1").arg(variable));
    const QString hint = QStringLiteral("name it here with --env %1").arg(variable);
    const bool canBeSet = variable.startsWith(QLatin1String("SLIPWAY_")) && !destination.isEmpty();
    return Error{
        ErrorCode::Conflict,
        QStringLiteral("is to come from the environment variable %1, which this account did not name")
            .arg(variable),
        {},
        canBeSet ? hint + QStringLiteral(", or set %1=\"%2\"").arg(companionOf(variable), destination)
                 : hint};
}

Status NamedVariables::allow(const SecretKey& key, const QString& variable, const QString& destination) const
{
    if (!setFor(variable).isEmpty())
        return check(key, variable, destination);
    auto known = list();
    if (!known)
        return known.error();
    Json& entry = (*known)[key.toString().toStdString()];
    if (entry == entryOf(variable, destination))
        return Done{};
    entry = entryOf(variable, destination);
    return write(*known);
}

Status NamedVariables::forget(const SecretKey& key) const
{
    auto known = list();
    if (!known)
        return known.error();
    return known->erase(key.toString().toStdString()) > 0 ? write(*known) : Status(Done{});
}

} // namespace slipway::access
