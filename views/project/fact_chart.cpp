// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/fact_chart.h"

#include "core/policy/fact_rule.h"
#include "core/policy/stated_facts.h"
#include "views/widgets/accessible_role.h"

#include <QPainter>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kHeight = 110;    ///< px
constexpr int kFlatHeight = 24; ///< px, where all values are zero
constexpr size_t kMostBars = 14;

/// The first numeric comparison on the fact in a rule.
const FactRule* comparisonOn(const Rule& rule, const QString& fact)
{
    if (const auto* leaf = std::get_if<FactRule>(&rule.node)) {
        const bool isNumber = !leaf->values.empty() && asNumber(leaf->values.front());
        return leaf->fact == fact && (isNumber || leaf->operand) ? leaf : nullptr;
    }
    if (const auto* composite = std::get_if<CompositeRule>(&rule.node)) {
        for (const Rule& part : composite->parts) {
            if (const FactRule* found = comparisonOn(part, fact))
                return found;
        }
    }
    return nullptr;
}

/// The rule with a number to compare with: its own, or what the launch brief in force states.
std::optional<FactRule> withNumber(const FactRule* rule, const readiness::Dossier& dossier)
{
    if (!rule || !rule->operand)
        return rule ? std::optional(*rule) : std::nullopt;
    std::vector<Evidence> stating;
    for (const Evidence& evidence : dossier.evidence) {
        const bool isStating =
            std::any_of(evidence.facts.begin(), evidence.facts.end(), [&](const Fact& fact) {
                return fact.key == rule->operand->fact || policy::isStatedInBrief(fact.key);
            });
        if (isStating)
            stating.push_back(evidence);
    }
    const policy::FactIndex facts(stating);
    const auto stated = policy::statedReading(rule->operand->fact, {*dossier.policy, *dossier.registry,
                                                                    dossier.project, dossier.release, facts,
                                                                    dossier.people, dossier.evaluation.at});
    const auto number = stated ? asNumber(stated->fact->value) : std::nullopt;
    if (!number)
        return std::nullopt;
    FactRule plain = *rule;
    plain.operand.reset();
    plain.values = {FactValue(*number * rule->operand->times)};
    return plain;
}

} // namespace

FactChart::FactChart(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setFixedHeight(kHeight);
}

double FactChart::highest() const
{
    double most = m_target.value_or(0);
    for (const Bar& bar : m_bars)
        most = std::max(most, bar.value);
    return most;
}

void FactChart::show(const readiness::Dossier& dossier, const Criterion& criterion,
                     const CriterionResult& result)
{
    m_bars.clear();
    m_target.reset();
    const QString fact = result.facts.value(0);
    const auto rule = withNumber(comparisonOn(criterion.rule, fact), dossier);
    QStringList values;
    for (auto evidence = dossier.evidence.rbegin(); rule && evidence != dossier.evidence.rend(); ++evidence) {
        for (const Fact& known : evidence->facts) {
            const auto number = asNumber(known.value);
            if (known.key != fact || !number)
                continue;
            m_bars.push_back({*number, policy::meets(known.value, *rule)});
            values += QString::number(*number);
        }
    }
    if (m_bars.size() > kMostBars)
        m_bars.erase(m_bars.begin(), m_bars.end() - kMostBars);
    if (rule)
        m_target = asNumber(rule->values.front());
    setAccessibleName(tr("Earlier values: %1").arg(values.join(QLatin1String(", "))));
    setToolTip(accessibleName());
    setFixedHeight(highest() > 0 ? kHeight : kFlatHeight);
    setVisible(m_bars.size() >= 2);
    update();
}

void FactChart::paintEvent(QPaintEvent*)
{
    if (m_bars.empty())
        return;
    // Values that are all zero are told by a line of short bars.
    const double most = highest() > 0 ? highest() : 1;
    QPainter painter(this);
    const double usable = height() - 8;
    const double step = std::min(static_cast<double>(width()) / static_cast<double>(m_bars.size()), 22.0);
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const double tall = std::max(2.0, usable * m_bars[i].value / most);
        const QRectF box(static_cast<double>(i) * step, height() - tall, step * 0.66, tall);
        painter.fillRect(box, m_theme.colour(m_bars[i].passes ? Colour::Pass : Colour::Fail));
        if (!m_bars[i].passes) {
            // Not by colour alone: a value that misses is also crossed.
            painter.setPen(m_theme.colour(Colour::Window));
            painter.drawLine(box.topLeft(), box.topRight() + QPointF(0, step * 0.66));
        }
    }
    if (m_target) {
        const double y = height() - usable * *m_target / most;
        painter.setPen(QPen(m_theme.colour(Colour::TextMuted), 1, Qt::DashLine));
        painter.drawLine(QPointF(0, y), QPointF(step * static_cast<double>(m_bars.size()), y));
    }
}

} // namespace slipway::views
