// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/setting_words.h"

#include <QRegularExpression>
#include <QStringList>

namespace slipway::views {

namespace {

/// What is written in capitals wherever it stands; of several, "ids" is "IDs".
QString capitalised(const QString& word)
{
    static const QStringList initials =
        QStringLiteral("api arn ca csv dns gb html http https id ip json jwt kb mb pem sha sla slo sql ssh "
                       "ssl sso tls uid uri url xml yaml")
            .split(QLatin1Char(' '));
    if (initials.contains(word))
        return word.toUpper();
    const QString single = word.chopped(word.endsWith(QLatin1Char('s')) ? 1 : 0);
    return initials.contains(single) ? single.toUpper() + QLatin1Char('s') : word;
}

} // namespace

QString readableKey(const QString& key)
{
    static const QRegularExpression hump(QStringLiteral("(?<=[a-z0-9])(?=[A-Z])"));
    static const QRegularExpression between(QStringLiteral("[_\\-.\\s]+"));
    QString apart = key;
    QStringList words = apart.replace(hump, QStringLiteral("_")).toLower().split(between, Qt::SkipEmptyParts);
    for (QString& word : words)
        word = capitalised(word);
    QString readable = words.join(QLatin1Char(' '));
    if (!readable.isEmpty())
        readable[0] = readable[0].toUpper();
    return readable;
}

} // namespace slipway::views
