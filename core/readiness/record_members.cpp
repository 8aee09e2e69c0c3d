// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/record_members.h"

#include <cmath>

namespace slipway::readiness {

using namespace model;
using policy::JsonCursor;

QString textAt(const JsonCursor& record, const char* key)
{
    if (!record.has(key))
        return {};
    const Json& json = record.json()[key];
    if (json.is_string())
        return toQString(json.get_ref<const std::string&>());
    record.at(key).refuse(QStringLiteral("must be a text"), QStringLiteral("write \"…\" here"));
    return {};
}

QStringList textsAt(const JsonCursor& record, const char* key)
{
    QStringList texts;
    if (!record.has(key))
        return texts;
    for (const JsonCursor& item : record.at(key).items()) {
        if (item.json().is_string())
            texts += toQString(item.json().get_ref<const std::string&>());
        else
            item.refuse(QStringLiteral("must be a text"), QStringLiteral("write \"…\" here"));
    }
    return texts;
}

QDateTime momentAt(const JsonCursor& record, const char* key)
{
    const QString text = textAt(record, key);
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || !text.endsWith(QLatin1Char('Z')))
        record.at(key).refuse(QStringLiteral("\"%1\" is not a time in UTC").arg(text.left(40)),
                              QStringLiteral("write 2026-11-24T09:00:00.000Z"));
    return moment.toUTC();
}

std::optional<QDateTime> maybeMomentAt(const JsonCursor& record, const char* key)
{
    return record.has(key) ? std::optional(momentAt(record, key)) : std::nullopt;
}

CommitId commitAt(const JsonCursor& record, const char* key)
{
    const QString text = textAt(record, key);
    const auto commit = CommitId::fromHex(text);
    if (!commit && !text.isEmpty())
        record.at(key).refuse(QStringLiteral("\"%1\" is not a full commit id").arg(text.left(80)),
                              QStringLiteral("write all 40 (or 64) hex digits"));
    return commit.value_or(CommitId());
}

int countAt(const JsonCursor& record, const char* key)
{
    constexpr double kMost = 100'000;
    const Json& json = record.at(key).json();
    const double number = json.is_number() ? json.get<double>() : -1;
    if (number >= 0 && number <= kMost && number == std::floor(number))
        return static_cast<int>(number);
    record.at(key).refuse(QStringLiteral("is no whole number up to %1").arg(kMost),
                          QStringLiteral("write 0"));
    return 0;
}

Stage stageAt(const JsonCursor& record, const char* key)
{
    const QString text = textAt(record, key);
    if (!isStageKey(text))
        record.at(key).refuse(QStringLiteral("\"%1\" is no stage").arg(text.left(40)),
                              QStringLiteral("use lower-case letters, digits and hyphens"));
    return Stage(text);
}

} // namespace slipway::readiness
