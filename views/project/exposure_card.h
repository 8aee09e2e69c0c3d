// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <QFrame>

class QLabel;

namespace slipway::views {

/// What shipping the release as it is may cost later, with the source of the amounts. Quiet.
class ExposureCard : public QFrame
{
    Q_OBJECT

public:
    explicit ExposureCard(QWidget* parent);

    void setExposure(const readiness::RewriteExposure& exposure);

private:
    QLabel* m_amounts;
    QLabel* m_share;
    QLabel* m_source;
};

} // namespace slipway::views
