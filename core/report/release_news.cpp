// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/release_news.h"

#include <QRegularExpression>
#include <QVersionNumber>

namespace slipway::report {

QString newsSince(const QString& changelog, const QString& seen, const QString& running)
{
    static const QRegularExpression heading(QStringLiteral("^## +\\[?([^\\]\\s]+)\\]?.*$"));
    const QVersionNumber last = QVersionNumber::fromString(seen);
    const QVersionNumber now = QVersionNumber::fromString(running);
    QStringList news;
    bool isNew = false;
    for (const QString& line : changelog.split(QLatin1Char('\n'))) {
        const auto match = heading.match(line);
        if (match.hasMatch()) {
            const QString name = match.captured(1);
            const bool isUnreleased = name.compare(QLatin1String("Unreleased"), Qt::CaseInsensitive) == 0;
            const QVersionNumber version = isUnreleased ? now : QVersionNumber::fromString(name);
            isNew = !version.isNull() && version > last && version <= now;
            if (isNew && isUnreleased) {
                news += QStringLiteral("## ") + running;
                continue;
            }
        }
        if (isNew)
            news += line;
    }
    return news.join(QLatin1Char('\n')).trimmed();
}

} // namespace slipway::report
