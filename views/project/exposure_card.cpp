// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/exposure_card.h"

#include "views/widgets/labels.h"

#include <QVBoxLayout>

#include <cmath>

namespace slipway::views {

ExposureCard::ExposureCard(QWidget* parent)
    : QFrame(parent)
    , m_amounts(makeParagraph({}, TextStyle::Body, this))
    , m_share(makeParagraph({}, TextStyle::Small, this, true))
    , m_source(makeParagraph({}, TextStyle::Small, this, true))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("exposure"));
    setMaximumWidth(640);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(makeLabel(tr("Rewrite exposure"), TextStyle::SmallStrong, this));
    for (QLabel* label : {m_amounts, m_share, m_source})
        layout->addWidget(label);
}

void ExposureCard::setExposure(const readiness::RewriteExposure& exposure)
{
    const QString& currency = exposure.cost.currency;
    m_amounts->setText(
        tr("%1 in a rewrite, %2 as a retrofit")
            .arg(readiness::displayAmounts(exposure.rewriteLow(), exposure.rewriteHigh(), currency),
                 readiness::displayAmounts(exposure.retrofitLow(), exposure.retrofitHigh(), currency)));
    m_share->setText(tr("%1 of %2 criteria of %3 are missing, %4% by weight.")
                         .arg(exposure.missing)
                         .arg(exposure.applicable)
                         .arg(exposure.policy)
                         .arg(std::round(exposure.missingShare * 100)));
    m_source->setText(
        tr("Source of the amounts: %1. They are changed in the settings.").arg(exposure.cost.source));
    setAccessibleName(tr("Rewrite exposure: %1. %2").arg(m_amounts->text(), m_share->text()));
}

} // namespace slipway::views
