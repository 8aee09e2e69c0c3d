// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace slipway::views {

class Theme;

/// Headings of which one stays in sight, at the near edge, when the table is scrolled sideways beyond it.
class StayingHeader : public QHeaderView
{
    Q_OBJECT

public:
    StayingHeader(int staying, const Theme& theme, QWidget* parent);

    /// Where the column stands over what is scrolled below it, in the viewport; null where it has its own
    /// place in sight.
    [[nodiscard]] QRect stayingPlace() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    const int m_staying;
    const Theme& m_theme;
    bool m_isPressed = false;
};

} // namespace slipway::views
