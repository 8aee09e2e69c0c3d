// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_labels.h"

#include "views/charts/chart_values.h"

#include <QFontMetrics>

#include <algorithm>

namespace slipway::views {

namespace {

constexpr int kLabelHeight = 16; ///< px, at least
constexpr int kReadHeight = 20;  ///< px
constexpr double kBandTop = 18;  ///< px below the plot's top, where a mark's label is
constexpr double kBeside = 2;    ///< px that are free between two labels beside each other

class LabelLayout
{
public:
    LabelLayout(const ChartScale& scale, const QFontMetrics& metrics)
        : m_scale(scale)
        , m_metrics(metrics)
    {
    }

    void addRead(const ReadPoint& read);
    void addMark(const ChartMark& mark);
    void addBand(const ChartBand& band);
    [[nodiscard]] std::vector<ChartLabel> take() { return std::move(m_labels); }

private:
    [[nodiscard]] QRectF boxOf(const QString& text, double air, double top) const
    {
        return {0, top, m_metrics.horizontalAdvance(text) + air,
                static_cast<double>(std::max(kLabelHeight, m_metrics.height()))};
    }
    /// At the first of the left edges below which there is room for it.
    void add(ChartLabel label, std::initializer_list<double> lefts);
    /// The box below what is in its way; nothing where the plot ends before.
    [[nodiscard]] std::optional<QRectF> freeBelow(QRectF box) const;

    const ChartScale& m_scale;
    const QFontMetrics& m_metrics;
    std::vector<ChartLabel> m_labels;
};

void LabelLayout::addRead(const ReadPoint& read)
{
    const QRectF& plot = m_scale.plot;
    const double width = m_metrics.horizontalAdvance(read.text) + 12;
    const double left =
        std::clamp(read.place.x() - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
    const double top = std::max(plot.top() + kBandTop, read.place.y() - 34);
    m_labels.push_back({ChartLabel::Of::Reading, read.text, {left, top, width, kReadHeight}});
}

void LabelLayout::addMark(const ChartMark& mark)
{
    const QRectF& plot = m_scale.plot;
    const double x = m_scale.placeOf(mark.at, 0).x();
    if (x < plot.left() || x > plot.right())
        return;
    const QRectF box = boxOf(mark.text, 6, plot.top());
    const double before = x - box.width();
    if (x + box.width() > plot.right())
        add({ChartLabel::Of::Mark, mark.text, box}, {before});
    else
        add({ChartLabel::Of::Mark, mark.text, box}, {x + 1, before});
}

void LabelLayout::addBand(const ChartBand& band)
{
    const QRectF& plot = m_scale.plot;
    const QRectF ground = m_scale.groundOf(band.from, band.to);
    if (ground.isNull())
        return;
    const QRectF box = boxOf(band.text, 4, plot.top() + kBandTop);
    const double before = std::max(plot.left(), ground.left() - box.width());
    // Beside it where it is too narrow for its words.
    if (ground.width() >= box.width())
        add({ChartLabel::Of::Band, band.text, box}, {ground.left() + 4});
    else if (ground.right() + box.width() < plot.right())
        add({ChartLabel::Of::Band, band.text, box}, {ground.right() + 4, before});
    else
        add({ChartLabel::Of::Band, band.text, box}, {before});
}

void LabelLayout::add(ChartLabel label, std::initializer_list<double> lefts)
{
    for (const double left : lefts) {
        QRectF wanted = label.box;
        wanted.moveLeft(left);
        if (const auto free = freeBelow(wanted)) {
            label.box = *free;
            m_labels.push_back(std::move(label));
            return;
        }
    }
}

std::optional<QRectF> LabelLayout::freeBelow(QRectF box) const
{
    const auto isInTheWay = [&](const ChartLabel& other) {
        return other.box.adjusted(-kBeside, 0, kBeside, 0).intersects(box);
    };
    // It goes down only, and so comes to an end.
    for (auto other = std::find_if(m_labels.begin(), m_labels.end(), isInTheWay); other != m_labels.end();
         other = std::find_if(m_labels.begin(), m_labels.end(), isInTheWay))
        box.moveTop(other->box.bottom());
    if (box.bottom() > m_scale.plot.bottom())
        return std::nullopt;
    return box;
}

} // namespace

std::vector<ChartLabel> layOutLabels(const TimeChart& picture, const ChartScale& scale,
                                     const std::optional<ReadPoint>& read, const QFontMetrics& metrics)
{
    LabelLayout layout(scale, metrics);
    if (read)
        layout.addRead(*read);
    for (const ChartMark& mark : picture.marks)
        layout.addMark(mark);
    for (const ChartBand& band : picture.bands)
        layout.addBand(band);
    return layout.take();
}

} // namespace slipway::views
