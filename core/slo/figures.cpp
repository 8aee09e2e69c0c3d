// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slo/figures.h"

namespace slipway::slo {

namespace {

QString percent(double share)
{
    return QString::number(share * 100, 'f', 1) + QLatin1Char('%');
}

QString burning(const Figures& figures)
{
    if (figures.burnRate1h && *figures.burnRate1h >= pageFactor())
        return QStringLiteral(
                   "The error budget burns %1 times too fast over 1 h; a page fires from %2 times.")
            .arg(*figures.burnRate1h, 0, 'f', 1)
            .arg(pageFactor(), 0, 'f', 1);
    const double pages = figures.pagesBurning.value_or(0);
    return pages == 1 ? QStringLiteral("1 burn-rate alert pages.")
                      : QStringLiteral("%1 burn-rate alerts page.").arg(pages, 0, 'f', 0);
}

} // namespace

double pageFactor()
{
    return kBurnAlerts.front().factor(30 * kDay);
}

std::optional<bool> isPageBurning(const Figures& figures)
{
    if (figures.pagesBurning)
        return *figures.pagesBurning > 0;
    if (figures.burnRate1h)
        return *figures.burnRate1h >= pageFactor();
    return std::nullopt;
}

Gate launchGate(const Figures& figures, double leastBudget)
{
    const auto page = isPageBurning(figures);
    if (page.value_or(false))
        return {GateState::Closed, burning(figures)};
    if (!figures.budgetLeft)
        return {GateState::Unknown, QStringLiteral("How much error budget is left is not known.")};
    if (*figures.budgetLeft < leastBudget)
        return {GateState::Closed, QStringLiteral("%1 of the error budget is left, and %2 must be.")
                                       .arg(percent(*figures.budgetLeft), percent(leastBudget))};
    if (!page)
        return {GateState::Unknown, QStringLiteral("Whether the error budget burns is not known.")};
    return {GateState::Open,
            QStringLiteral("%1 of the error budget is left.").arg(percent(*figures.budgetLeft))};
}

} // namespace slipway::slo
