// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/trend_chart.h"

#include "views/widgets/translated_words.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace slipway::views {

using namespace model;

namespace {

constexpr double kLeft = 48;
constexpr double kRight = 12;
constexpr double kTop = 10;
constexpr double kBand = 18; ///< px, where states are shown by colour and shape
constexpr double kDays = 20; ///< px, below: the days

} // namespace

TrendChart::TrendChart(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setMinimumHeight(180);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setObjectName(QStringLiteral("trendChart"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TrendChart::setLine(TrendLine line)
{
    m_line = std::move(line);
    m_current = -1;
    const QString name = m_line.steps.empty() ? tr("%1: nothing is known yet").arg(m_line.name)
                                              : tr("%1 from %2 to %3, %4 turns")
                                                    .arg(m_line.name, describe(m_line.steps.front()),
                                                         describe(m_line.steps.back()))
                                                    .arg(m_line.steps.size() - 1);
    setAccessibleName(name);
    setAccessibleDescription({});
    update();
}

void TrendChart::setCurrent(int step)
{
    const int last = static_cast<int>(m_line.steps.size()) - 1;
    step = std::clamp(step, -1, last);
    if (step == m_current)
        return;
    m_current = step;
    describeCurrent();
    update();
    Q_EMIT currentChanged(m_current);
}

void TrendChart::describeCurrent()
{
    if (m_current < 0)
        return;
    const TrendStep& step = m_line.steps[static_cast<size_t>(m_current)];
    setAccessibleDescription(QStringLiteral("%1: %2").arg(Words::moment(step.at), describe(step)));
}

QRectF TrendChart::plot() const
{
    return {kLeft, kTop, std::max(1.0, width() - kLeft - kRight),
            std::max(1.0, height() - kTop - kBand - kDays - 8)};
}

double TrendChart::xOf(const QDateTime& moment) const
{
    const QRectF area = plot();
    const double all = static_cast<double>(m_line.steps.front().at.msecsTo(m_line.until));
    const double part = static_cast<double>(m_line.steps.front().at.msecsTo(moment));
    return area.left() + (all > 0 ? area.width() * part / all : 0);
}

double TrendChart::yOf(double value) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * (value - m_line.lowest) / (m_line.highest - m_line.lowest);
}

QDateTime TrendChart::momentAt(int x) const
{
    const QRectF area = plot();
    if (m_line.steps.empty() || x < area.left() || x > area.right())
        return {};
    const double part = (x - area.left()) / area.width();
    const QDateTime begin = m_line.steps.front().at;
    return begin.addMSecs(std::llround(part * static_cast<double>(begin.msecsTo(m_line.until))));
}

int TrendChart::stepAt(const QDateTime& moment) const
{
    const auto after =
        std::upper_bound(m_line.steps.begin(), m_line.steps.end(), moment,
                         [](const QDateTime& at, const TrendStep& step) { return at < step.at; });
    return static_cast<int>(after - m_line.steps.begin()) - 1;
}

QString TrendChart::textAt(int x) const
{
    const QDateTime moment = momentAt(x);
    const int step = moment.isValid() ? stepAt(moment) : -1;
    return step < 0 ? QString()
                    : QStringLiteral("%1: %2").arg(Words::moment(moment),
                                                   describe(m_line.steps[static_cast<size_t>(step)]));
}

QColor TrendChart::colourOf(const TrendStep& step) const
{
    if (const auto* verdict = std::get_if<Verdict>(&step.standing))
        return m_theme.colour(Theme::verdictColour(*verdict));
    if (const auto* state = std::get_if<ResultState>(&step.standing))
        return m_theme.colour(Theme::stateColour(*state));
    return m_theme.colour(Colour::Accent);
}

void TrendChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::fontOf(TextStyle::Small));
    if (m_line.steps.empty()) {
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing is known yet."));
        return;
    }
    paintScale(painter);
    paintBand(painter);
    paintSteps(painter);
    if (m_current >= 0) {
        const TrendStep& step = m_line.steps[static_cast<size_t>(m_current)];
        const double x = xOf(step.at);
        painter.setPen(QPen(m_theme.colour(Colour::Focus), 1.5, Qt::DashLine));
        painter.drawLine(QPointF(x, kTop), QPointF(x, plot().bottom() + kBand + 4));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
}

void TrendChart::paintScale(QPainter& painter) const
{
    const QRectF area = plot();
    for (const double share : {0.0, 0.5, 1.0}) {
        const double value = m_line.lowest + share * (m_line.highest - m_line.lowest);
        const double y = yOf(value);
        painter.setPen(m_theme.colour(Colour::Border));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.drawText(QRectF(0, y - 8, kLeft - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(value, 'g', 4));
    }
    const auto day = [&](const QDateTime& moment) {
        return QLocale().toString(moment.toLocalTime(), tr("d MMM", "date format"));
    };
    const QRectF days(area.left(), height() - kDays, area.width(), kDays);
    painter.drawText(days, Qt::AlignLeft | Qt::AlignVCenter, day(m_line.steps.front().at));
    painter.drawText(days, Qt::AlignRight | Qt::AlignVCenter, day(m_line.until));
}

void TrendChart::paintBand(QPainter& painter) const
{
    const double top = plot().bottom() + 4;
    for (size_t i = 0; i < m_line.steps.size(); ++i) {
        const TrendStep& step = m_line.steps[i];
        if (std::holds_alternative<std::monostate>(step.standing))
            continue;
        const double left = xOf(step.at);
        const double right = i + 1 < m_line.steps.size() ? xOf(m_line.steps[i + 1].at) : plot().right();
        const QRectF box(left, top, std::max(1.0, right - left), kBand);
        QColor soft = colourOf(step);
        soft.setAlphaF(0.28F);
        painter.fillRect(box, soft);
        // The shape says it too, where it has room.
        const QRectF shape(left + 3, top + 3, 12, 12);
        const bool goesOn = i > 0 && m_line.steps[i - 1].standing == step.standing;
        if (goesOn || box.width() < 20)
            continue;
        if (const auto* verdict = std::get_if<Verdict>(&step.standing))
            m_theme.paintVerdict(painter, shape, *verdict);
        else if (const auto* state = std::get_if<ResultState>(&step.standing))
            m_theme.paintState(painter, shape, *state);
    }
}

void TrendChart::paintSteps(QPainter& painter) const
{
    for (size_t i = 0; i < m_line.steps.size(); ++i) {
        const TrendStep& step = m_line.steps[i];
        if (!step.value)
            continue;
        const bool isLast = i + 1 == m_line.steps.size();
        const double right = isLast ? plot().right() : xOf(m_line.steps[i + 1].at);
        const QPointF from(xOf(step.at), yOf(*step.value));
        painter.setPen(QPen(colourOf(step), 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(from, QPointF(right, from.y()));
        if (!isLast && m_line.steps[i + 1].value) {
            painter.setPen(QPen(m_theme.colour(Colour::Border), 1));
            painter.drawLine(QPointF(right, from.y()), QPointF(right, yOf(*m_line.steps[i + 1].value)));
        }
    }
}

bool TrendChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), textAt(help->pos().x()), this);
        return true;
    }
    return QWidget::event(event);
}

void TrendChart::mousePressEvent(QMouseEvent* event)
{
    const QDateTime moment = momentAt(static_cast<int>(event->position().x()));
    if (!moment.isValid() || event->button() != Qt::LeftButton)
        return;
    setCurrent(stepAt(moment));
    Q_EMIT momentChosen(moment);
}

void TrendChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_line.steps.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT momentChosen(m_line.steps[static_cast<size_t>(m_current)].at);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace slipway::views
