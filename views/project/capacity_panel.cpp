// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/capacity_panel.h"

#include "core/readiness/capacity_report.h"
#include "views/widgets/labels.h"
#include "views/widgets/state_line.h"

#include <QLocale>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

QString plain(double number)
{
    return displayValue(number, FactDefinition());
}

QString day(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

/// A value, and what it is; what is not known says why.
void addFact(QVBoxLayout* layout, const QString& title, const QString& value, const QString& rest,
             QWidget* parent)
{
    layout->addWidget(makeLabel(title, TextStyle::Small, parent, true));
    QLabel* text =
        makeParagraph(value.isEmpty() ? rest : value,
                      value.isEmpty() ? TextStyle::Small : TextStyle::BodyStrong, parent, value.isEmpty());
    text->setAccessibleName(title);
    layout->addWidget(text);
    if (!value.isEmpty() && !rest.isEmpty())
        layout->addWidget(makeParagraph(rest, TextStyle::Small, parent, true));
    layout->addSpacing(6);
}

void addSaturation(QVBoxLayout* layout, const QString& title, const slo::Saturation& saturation,
                   QWidget* parent)
{
    const QString rest = saturation.day || saturation.from.isEmpty()
                             ? (saturation.day ? saturation.from : saturation.why)
                             : QStringLiteral("%1 (%2)").arg(saturation.why, saturation.from);
    addFact(layout, title, saturation.day ? day(*saturation.day) : QString(), rest, parent);
}

} // namespace

CapacityPanel::CapacityPanel(const Theme& theme, const readiness::Dossier& dossier, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
{
    const readiness::CapacityReport report = readiness::capacityOf(dossier);
    const slo::CapacityInput& input = report.input;
    const slo::Capacity& capacity = report.capacity;
    setProperty("card", true);
    setObjectName(QStringLiteral("capacity"));
    setAccessibleName(tr("Capacity"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(2);
    layout->addWidget(makeLabel(tr("Capacity"), TextStyle::BodyStrong, this));
    layout->addSpacing(4);
    const auto& ratio = capacity.ratio.value;
    const ResultState state = !ratio                         ? ResultState::Unknown
                              : *ratio >= report.wantedRatio ? ResultState::Pass
                                                             : ResultState::Fail;
    const QString said =
        ratio ? tr("tested to %1x the forecast, wanted %2x").arg(plain(*ratio), plain(report.wantedRatio))
              : capacity.ratio.why;
    layout->addWidget(new StateLine(m_theme, state, said, {}, this));
    if (const auto& share = capacity.p95Share.value)
        layout->addWidget(new StateLine(
            m_theme, *share <= 1 ? ResultState::Pass : ResultState::Fail,
            tr("P95 %1 ms there, target %2 ms").arg(plain(*input.tested->p95Ms), plain(*input.p95TargetMs)),
            {}, this));
    layout->addSpacing(8);
    const QString perSecond = tr("%1 requests/s");
    addFact(layout, tr("Peak of live traffic, last 7 days"),
            capacity.currentPeak.value ? perSecond.arg(plain(*capacity.currentPeak.value)) : QString(),
            capacity.currentPeak.why, this);
    if (!input.tested)
        return; // said above, and all that follows needs it
    addFact(layout, tr("Highest load tested"), perSecond.arg(plain(input.tested->peakRps)),
            report.testedOther.isEmpty()
                ? tr("on %1").arg(day(input.tested->at))
                : tr("on %1, of another commit than the target").arg(day(input.tested->at)),
            this);
    addFact(layout, tr("Headroom, tested over live"),
            capacity.headroom.value ? tr("%1x").arg(plain(*capacity.headroom.value)) : QString(),
            capacity.headroom.why, this);
    addSaturation(layout, tr("Used up, by the trend of traffic"), capacity.byTrend, this);
    addSaturation(layout, tr("Used up, by the stated growth"), capacity.byGrowth, this);
}

} // namespace slipway::views
