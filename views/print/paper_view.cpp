// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/paper_view.h"

#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace slipway::views {

namespace {

constexpr double kGap = 4 * kGrid;  // px around a page
constexpr double kLeastScale = 0.3; // px in a point
constexpr double kLargestScale = 4; // A4 is 2380 px wide then
constexpr double kWidestFit = 1.6;  // fitting makes it no larger
constexpr double kWheelStep = 1.15;

} // namespace

PaperView::PaperView(const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_shots(this)
{
    setObjectName(QStringLiteral("paper"));
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width that is fitted to stays the same
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&m_shots, &PageShots::shotTaken, viewport(), [this] { viewport()->update(); });
}

void PaperView::setPages(std::shared_ptr<const RecordedPages> pages)
{
    const int page = currentPage();
    m_pages = std::move(pages);
    m_told = -2; // told again, whichever it is
    arrange();
    showPage(std::clamp(page, 0, std::max(pageCount() - 1, 0)));
}

int PaperView::pageCount() const
{
    return m_pages ? static_cast<int>(m_pages->pages.size()) : 0;
}

QSizeF PaperView::pageSize() const
{
    return m_pages ? m_pages->size * m_scale : QSizeF();
}

QRectF PaperView::placeOf(int page) const
{
    const QSizeF size = pageSize();
    const double left = std::max(kGap, (viewport()->width() - size.width()) / 2);
    return {QPointF(left - horizontalScrollBar()->value(),
                    kGap + page * (size.height() + kGap) - verticalScrollBar()->value()),
            size};
}

int PaperView::currentPage() const
{
    const int count = pageCount();
    if (count == 0)
        return -1;
    if (m_chosen >= 0)
        return std::min(m_chosen, count - 1);
    // The one in the middle; of several that are seen whole the first.
    const double height = pageSize().height();
    const double line = verticalScrollBar()->value() + std::min(double(viewport()->height()), height) / 2;
    return std::clamp(static_cast<int>(line / (height + kGap)), 0, count - 1);
}

void PaperView::showPage(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    verticalScrollBar()->setValue(qRound(page * (pageSize().height() + kGap)));
    m_chosen = page; // also where it cannot be scrolled to the top
    tellCurrent();
}

void PaperView::zoom(double factor)
{
    m_fits = false;
    setScale(m_scale * factor);
}

void PaperView::fitWidth()
{
    m_fits = true;
    arrange();
}

void PaperView::setScale(double scale)
{
    const int page = currentPage();
    m_scale = std::clamp(scale, kLeastScale, kLargestScale);
    arrange();
    showPage(page);
}

/// Sets the bars for the scale, and has the pages drawn at it.
void PaperView::arrange()
{
    if (!m_pages) {
        m_shots.show(nullptr, 1, 1);
        verticalScrollBar()->setRange(0, 0);
        viewport()->update();
        return tellCurrent();
    }
    if (m_fits)
        m_scale =
            std::clamp((viewport()->width() - 2 * kGap) / m_pages->size.width(), kLeastScale, kWidestFit);
    m_shots.show(m_pages, m_scale, devicePixelRatioF());
    const QSizeF size = pageSize();
    const auto set = [](QScrollBar& bar, double content, int room) {
        bar.setRange(0, std::max(0, qRound(content) - room));
        bar.setPageStep(room);
        bar.setSingleStep(10 * kGrid);
    };
    set(*verticalScrollBar(), kGap + pageCount() * (size.height() + kGap), viewport()->height());
    set(*horizontalScrollBar(), size.width() + 2 * kGap, viewport()->width());
    viewport()->update();
    tellCurrent();
}

void PaperView::tellCurrent()
{
    const int page = currentPage();
    if (std::exchange(m_told, page) == page)
        return;
    setAccessibleName(page < 0 ? tr("No pages") : tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    Q_EMIT currentChanged();
}

void PaperView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.colour(Colour::Band));
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF place = placeOf(page);
        if (place.bottom() < 0 || place.top() > viewport()->height())
            continue;
        painter.fillRect(place, Qt::white); // paper
        if (const QImage shot = m_shots.shot(page); !shot.isNull())
            painter.drawImage(place.topLeft(), shot);
        painter.setPen(m_theme.colour(Colour::Border));
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    arrange();
    if (m_fits)
        showPage(page);
}

void PaperView::scrollContentsBy(int, int)
{
    m_chosen = -1;
    viewport()->update();
    tellCurrent();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        showPage(0);
    else if (event->key() == Qt::Key_End)
        showPage(pageCount() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoom(event->angleDelta().y() > 0 ? kWheelStep : 1 / kWheelStep);
    event->accept();
}

void PaperView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace slipway::views
