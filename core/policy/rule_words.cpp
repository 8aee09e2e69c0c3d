// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rule_words.h"

#include "core/policy/display.h"

namespace slipway::policy {

using namespace model;

namespace {

/// Says one kind of rule each. Parts that are put together themselves come in brackets.
struct Sayer
{
    const FactRegistry& registry;

    QString operator()(const FactRule& rule) const
    {
        QString words = rule.fact + QLatin1Char(' ') + displayRequirement(rule, registry);
        const QString& parameter = rule.operand ? rule.operand->parameter : rule.parameter;
        if (!parameter.isEmpty())
            words += QStringLiteral(" (%1)").arg(parameter);
        if (rule.anySource)
            words += QStringLiteral(" by one source");
        return rule.isHint ? words + QStringLiteral(" (hint)") : words;
    }
    QString operator()(const AttestedRule&) const { return QStringLiteral("a person says so"); }
    QString operator()(const KindRule& rule) const
    {
        QStringList kinds;
        for (const ProjectKind kind : rule.kinds)
            kinds += toKey(kind);
        return QStringLiteral("the project is a ") + kinds.join(QStringLiteral(" or "));
    }
    QString operator()(const CriterionRule& rule) const
    {
        return QStringLiteral("%1 passes").arg(rule.criterion.toString());
    }
    QString operator()(const CompositeRule& rule) const
    {
        QStringList parts;
        for (const Rule& part : rule.parts)
            parts += inBrackets(part);
        switch (rule.quantifier) {
        case Quantifier::All:
            return parts.join(QStringLiteral(" and "));
        case Quantifier::Any:
            return parts.join(QStringLiteral(", or "));
        case Quantifier::Not:
            if (const auto* kinds = std::get_if<KindRule>(&rule.parts.front().node))
                return (*this)(*kinds).replace(QLatin1String(" is a "), QLatin1String(" is not a "));
            return QStringLiteral("not ") + parts.join(QString());
        case Quantifier::Count:
            return displayCount(rule) + QStringLiteral(": ") + parts.join(QStringLiteral("; "));
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString inBrackets(const Rule& part) const
    {
        const QString words = std::visit(*this, part.node);
        const auto* composite = std::get_if<CompositeRule>(&part.node);
        const bool isSeveral =
            composite && composite->quantifier != Quantifier::Not && composite->parts.size() > 1;
        return isSeveral ? QLatin1Char('(') + words + QLatin1Char(')') : words;
    }
};

} // namespace

QString displayRule(const Rule& rule, const FactRegistry& registry)
{
    return std::visit(Sayer{registry}, rule.node);
}

} // namespace slipway::policy
