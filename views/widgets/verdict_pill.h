// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QWidget>

namespace slipway::views {

/// Shape, colour and word of a verdict.
class VerdictPill : public QWidget
{
    Q_OBJECT

public:
    VerdictPill(const Theme& theme, QWidget* parent);

    void setVerdict(model::Verdict verdict);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The width that holds any of them.
    [[nodiscard]] static int widest();
    /// Paints one into `box`, left aligned; gives its width. For delegates.
    static int paint(QPainter& painter, const QRect& box, model::Verdict verdict, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    model::Verdict m_verdict = model::Verdict::NoEvidence;
};

} // namespace slipway::views
