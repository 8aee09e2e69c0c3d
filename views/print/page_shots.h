// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/task.h"
#include "views/report/recorded_pages.h"

#include <QCache>
#include <QImage>
#include <QObject>

#include <deque>

namespace slipway::views {

/// Pictures of recorded pages for the screen, drawn on the work pool one after the other, the last asked for
/// first. Keeps those that fit into 64 MiB. GUI thread.
class PageShots : public QObject
{
    Q_OBJECT

public:
    explicit PageShots(QObject* parent);

    /// Other pages, or at another size: pixels in a point, and pixels of the screen in one of the window's.
    void show(std::shared_ptr<const RecordedPages> pages, double scale, qreal pixelRatio);
    /// Null if it is not drawn yet: then it will be, and shotTaken() tells so.
    [[nodiscard]] QImage shot(int page);

Q_SIGNALS:
    void shotTaken(int page);

private:
    void drawNext();

    std::shared_ptr<const RecordedPages> m_pages;
    double m_scale = 1;
    qreal m_pixelRatio = 1;
    QCache<int, QImage> m_shots; ///< costs are bytes
    std::deque<int> m_wanted;
    std::unique_ptr<QObject> m_draws; ///< the context of the one being drawn; null: none is
};

/// One page on white paper. Any thread.
[[nodiscard]] QImage pictureOfPage(const RecordedPages& pages, int page, double scale, qreal pixelRatio);

} // namespace slipway::views
