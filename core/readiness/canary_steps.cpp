// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/launch_requests.h"

namespace slipway::readiness {

using namespace model;

namespace {

Error badSteps(const QString& what, const QString& text)
{
    return {
        ErrorCode::InvalidInput, what, text,
        QStringLiteral("give shares of the traffic that rise to all of it, such as \"1%, 10%, 50%, 100%\"")};
}

} // namespace

Result<QStringList> readCanarySteps(const QString& text)
{
    constexpr qsizetype kMostSteps = 20;
    QStringList steps;
    double before = 0;
    for (QString part : text.split(QLatin1Char(','))) {
        part = part.trimmed();
        if (part.endsWith(QLatin1Char('%')))
            part.chop(1);
        bool isNumber = false;
        const double share = part.trimmed().toDouble(&isNumber);
        if (!isNumber || !(share > 0) || share > 100)
            return badSteps(QStringLiteral("\"%1\" is no share of the traffic").arg(part), text);
        if (share <= before)
            return badSteps(QStringLiteral("the canary steps do not rise"), text);
        before = share;
        steps += QString::number(share) + QLatin1Char('%');
    }
    if (before < 100)
        return badSteps(QStringLiteral("the canary steps end before all the traffic"), text);
    if (steps.size() > kMostSteps)
        return badSteps(QStringLiteral("there are more than %1 canary steps").arg(kMostSteps), text);
    return steps;
}

} // namespace slipway::readiness
