// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/page_shots.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kMostBytes = 64 << 20;
constexpr int kSeenAtOnce =
    2; ///< pages that are so large; if they put each other out, they are drawn for ever
constexpr size_t kMostWanted = 8; ///< of those scrolled past nobody waits for the first any more

/// The pixel ratio at which as many pages of that size (px of the window) can be kept.
qreal sharpest(const QSizeF& page)
{
    constexpr double kBytesPerPixel = 4.1; // and what rounding adds
    return std::sqrt(kMostBytes / (kSeenAtOnce * kBytesPerPixel * page.width() * page.height()));
}

} // namespace

QImage pictureOfPage(const RecordedPages& pages, int page, double scale, qreal pixelRatio)
{
    const QSize size = (pages.size * scale * pixelRatio).toSize();
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    paintRecorded(painter, pages.pages[static_cast<size_t>(page)], scale * pixelRatio);
    painter.end();
    image.setDevicePixelRatio(pixelRatio);
    return image;
}

PageShots::PageShots(QObject* parent)
    : QObject(parent)
    , m_shots(kMostBytes)
{
}

void PageShots::show(std::shared_ptr<const RecordedPages> pages, double scale, qreal pixelRatio)
{
    const qreal ratio = std::min(pixelRatio, pages ? sharpest(pages->size * scale) : pixelRatio);
    if (pages == m_pages && scale == m_scale && ratio == m_pixelRatio)
        return; // what was drawn is still what is shown
    m_pages = std::move(pages);
    m_scale = scale;
    m_pixelRatio = ratio;
    m_shots.clear();
    m_wanted.clear();
    m_draws.reset();
}

QImage PageShots::shot(int page)
{
    if (!m_pages || page < 0 || page >= static_cast<int>(m_pages->pages.size()))
        return {};
    if (const QImage* drawn = m_shots.object(page))
        return *drawn;
    if (std::find(m_wanted.begin(), m_wanted.end(), page) == m_wanted.end())
        m_wanted.push_back(page);
    if (m_wanted.size() > kMostWanted)
        m_wanted.pop_front();
    drawNext();
    return {};
}

void PageShots::drawNext()
{
    if (m_draws || m_wanted.empty())
        return;
    const int page = m_wanted.back();
    m_draws = std::make_unique<QObject>();
    readiness::runTask<QImage>(
        m_draws.get(),
        [pages = m_pages, page, scale = m_scale, ratio = m_pixelRatio](const Progress&) -> Result<QImage> {
            return pictureOfPage(*pages, page, scale, ratio);
        },
        [this, page](const Result<QImage>& drawn) {
            m_draws.release()->deleteLater(); // it is the context of this very call
            std::erase(m_wanted, page);
            if (drawn) {
                const auto bytes = static_cast<int>(std::min<qsizetype>(drawn->sizeInBytes(), kMostBytes));
                m_shots.insert(page, new QImage(*drawn), bytes);
                Q_EMIT shotTaken(page);
            }
            drawNext();
        });
}

} // namespace slipway::views
