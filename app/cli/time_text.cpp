// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_text.h"

#include <QRegularExpression>

namespace slipway::app {

model::Result<QDateTime> parseMoment(const QString& text, const QString& option, const QDateTime& now)
{
    static const QRegularExpression relative(QStringLiteral("^([+-]?\\d{1,5})(min|h|d)$"));
    const auto match = relative.match(text.trimmed());
    if (match.hasMatch()) {
        const qint64 number = match.captured(1).toLongLong();
        const QString unit = match.captured(2);
        const qint64 seconds = unit == QLatin1String("d") ? 86400 : unit == QLatin1String("h") ? 3600 : 60;
        return now.addSecs(number * seconds).toUTC();
    }
    QString iso = text.trimmed();
    if (iso.size() > 10 && iso[10] == QLatin1Char(' '))
        iso[10] = QLatin1Char('T');
    // Without a zone Qt takes it for local time, which is what people mean.
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (moment.isValid())
        return moment.toUTC();
    return model::Error{
        model::ErrorCode::InvalidInput, QStringLiteral("\"%1\" is not a moment").arg(text), option,
        QStringLiteral(
            "write 2026-11-25, 2026-11-25T10:00:00Z, or 30d for 30 days from now, -1d for a day ago")};
}

model::Result<std::optional<QDateTime>> parseMaybeMoment(const std::string& text, const char* option,
                                                         const QDateTime& now)
{
    if (text.empty())
        return std::optional<QDateTime>();
    const auto moment = parseMoment(QString::fromStdString(text), QString::fromLatin1(option), now);
    if (!moment)
        return moment.error();
    return std::optional<QDateTime>(*moment);
}

model::Result<std::optional<QDateTime>> parsePastMoment(const std::string& text, const char* option,
                                                        const QDateTime& now)
{
    auto moment = parseMaybeMoment(text, option, now);
    if (!moment || !*moment || **moment <= now)
        return moment;
    return model::Error{model::ErrorCode::InvalidInput,
                        QStringLiteral("\"%1\" is still to come").arg(QString::fromStdString(text)),
                        QString::fromLatin1(option),
                        QStringLiteral("name a moment that has passed, for example -1d for a day ago")};
}

QString displayMoment(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc())
        .toString(Qt::ISODate)
        .replace(QLatin1Char('T'), QLatin1Char(' '));
}

} // namespace slipway::app
