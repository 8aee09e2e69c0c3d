// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/slo/alert_routes.h"

#include "plugins/sdk/reading/json_stream.h"
#include "plugins/slo/manifests.h"

#include <QRegularExpression>

#include <set>

namespace slipway::slo_files {

using namespace model;

namespace {

enum class Fit
{
    No,
    Maybe,
    Yes
};

using Labels = QMap<QString, QString>;

bool isFilled(const Json& receiver, const QString& integration)
{
    const Json* list = plugin::jsonAt(receiver, integration.toUtf8().constData());
    return list && list->is_array() && !list->empty();
}

Fit fitOf(const Labels& labels, const QString& name, const QString& sign, const QString& value)
{
    const auto own = labels.constFind(name);
    if (own == labels.constEnd() || own->contains(QLatin1String("{{")))
        return Fit::Maybe;
    const bool isRegex = sign.endsWith(QLatin1Char('~'));
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(value));
    if (isRegex && !pattern.isValid())
        return Fit::Maybe;
    const bool isSame = isRegex ? pattern.match(*own).hasMatch() : *own == value;
    return isSame == !sign.startsWith(QLatin1Char('!')) ? Fit::Yes : Fit::No;
}

/// `severity="page"`, also several: `{severity=~"page|critical", team!="b"}`.
Fit fitOfText(const Labels& labels, const QString& text)
{
    static const QRegularExpression matcher(QStringLiteral(
        R"re(\G[\s,{]*([a-zA-Z_:][a-zA-Z0-9_:]*)\s*(=~|!~|!=|=)\s*("((?:[^"\\]|\\.)*)"|[^,"{}\s]*)[\s,}]*)re"));
    Fit all = Fit::Yes;
    qsizetype end = 0;
    for (auto each = matcher.match(text); each.hasMatch(); each = matcher.match(text, end)) {
        QString value = each.captured(3).startsWith(QLatin1Char('"')) ? each.captured(4) : each.captured(3);
        value.replace(QLatin1String("\\\""), QLatin1String("\""))
            .replace(QLatin1String("\\\\"), QLatin1String("\\"));
        all = std::min(all, fitOf(labels, each.captured(1), each.captured(2), value));
        end = each.capturedEnd();
    }
    return end == text.size() ? all : std::min(all, Fit::Maybe);
}

Fit fitOfRoute(const Json& route, const Labels& labels)
{
    Fit all = Fit::Yes;
    for (const auto& [key, sign] : {std::pair("match", "="), {"match_re", "=~"}}) {
        const Json* old = plugin::jsonAt(route, key);
        if (!old || old->is_null())
            continue;
        if (!old->is_object())
            return Fit::Maybe;
        for (const auto& [name, value] : old->items())
            all = std::min(all, value.is_string() ? fitOf(labels, toQString(name), QLatin1String(sign),
                                                          toQString(value.get<std::string>()))
                                                  : Fit::Maybe);
    }
    const Json* matchers = plugin::jsonAt(route, "matchers");
    if (matchers && !matchers->is_null() && !matchers->is_array())
        return Fit::Maybe;
    for (const Json* matcher : elementsAt(route, "matchers"))
        all = std::min(all, matcher->is_string() ? fitOfText(labels, toQString(matcher->get<std::string>()))
                                                 : Fit::Maybe);
    return all;
}

} // namespace

Reach reachOf(const Json& receiver)
{
    const auto has = [&](const char* name) {
        return isFilled(receiver, QLatin1String(name) + QLatin1String("_configs")) ||
               isFilled(receiver, QLatin1String(name) + QLatin1String("Configs"));
    };
    for (const char* pager : {"pagerduty", "opsgenie", "victorops", "incidentio", "rootly"}) {
        if (has(pager))
            return Reach::Pager;
    }
    return has("webhook") ? Reach::Webhook : Reach::NoPager;
}

Result<AlertRoutes> AlertRoutes::from(const Json& configuration, const QString& where)
{
    const Json* route = plugin::jsonAt(configuration, "route");
    if (!route || !route->is_object())
        return Error{ErrorCode::InvalidInput, QStringLiteral("no route is configured"), where,
                     QStringLiteral("name Alertmanager's own configuration")};
    AlertRoutes routes(*route);
    for (const Json* receiver : elementsAt(configuration, "receivers"))
        routes.m_reach.insert(plugin::textAt(*receiver, "name"), reachOf(*receiver));
    return routes;
}

AlertRoutes::Destination AlertRoutes::destinationOf(const Labels& labels) const
{
    return walk(m_root, {}, labels);
}

AlertRoutes::Destination AlertRoutes::walk(const Json& route, const QString& inherited,
                                           const Labels& labels) const
{
    struct State
    {
        bool hasMatched = false;
        bool pages = false;
        auto operator<=>(const State&) const = default;
    };
    const QString own = plugin::textAt(route, "receiver");
    const QString receiver = own.isEmpty() ? inherited : own;
    Destination found;
    const auto end = [&](bool pages) { (pages ? found.mayPage : found.mayNotPage) = true; };
    // All that may have come of the routes so far: each of them perhaps fits, and perhaps goes on.
    std::set<State> states{{}};
    for (const Json* child : elementsAt(route, "routes")) {
        const Fit fit = fitOfRoute(*child, labels);
        if (states.empty())
            break; // all have ended before
        if (fit == Fit::No)
            continue;
        const Destination there = walk(*child, receiver, labels);
        found.receivers += there.receivers;
        const bool goesOn = plugin::flagAt(*child, "continue").value_or(false);
        std::set<State> next;
        if (fit == Fit::Maybe)
            next = states;
        for (const State& state : states) {
            for (const bool pages : {false, true}) {
                if (!(pages ? there.mayPage : there.mayNotPage))
                    continue;
                if (goesOn)
                    next.insert({true, state.pages || pages});
                else
                    end(state.pages || pages);
            }
        }
        states = std::move(next);
    }
    for (const State& state : states) {
        if (!state.hasMatched)
            found.receivers.insert(receiver);
        end(state.hasMatched ? state.pages : m_reach.value(receiver, Reach::NoPager) == Reach::Pager);
    }
    return found;
}

} // namespace slipway::slo_files
