// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/live/imported.h"
#include "plugins/slo/alertmanager_importer.h"

#include <QRegularExpression>

#include <set>

namespace slipway::alertmanager {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;

namespace {

const char* const kRouteFacts[]{"alerts.routes", "alerts.paging_routes", "alerts.pager_receivers"};

/// The labels as filters of /alerts.
http::Parameters filtersFrom(const Json& labels)
{
    http::Parameters filters;
    for (const auto& [name, value] : labels.items()) {
        QByteArray text = QByteArray::fromStdString(value.get<std::string>());
        text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        filters.emplace_back("filter", QByteArray::fromStdString(name) + "=\"" + text + '"');
    }
    return filters;
}

/// Counts routes as an imported alertmanager.yml is counted; what it loaded is what it answers.
void putRoutes(const Answer& answer, http::FactSheet& facts)
{
    const auto original = answer.at<QString>("/config/original");
    const auto report = original.isKnown()
                            ? http::imported(slo_files::AlertmanagerImporter(), original.value->toUtf8(),
                                             QStringLiteral("/api/v2/status"))
                            : Error{ErrorCode::NotFound, original.why, {}, {}};
    if (report) {
        http::putReport(*report, QStringLiteral("alerts.paging_routes"), facts);
        return;
    }
    for (const char* key : kRouteFacts)
        facts.put(key, Observation<qint64>::unknown(report.error().what));
}

bool accepts(const Json& matcher, const std::string& value)
{
    const QString wanted = http::textAt(matcher, "/value");
    const QString text = toQString(value);
    const bool isSame =
        http::valueAt<bool>(matcher, "/isRegex").value.value_or(false)
            ? QRegularExpression(QRegularExpression::anchoredPattern(wanted)).match(text).hasMatch()
            : wanted == text;
    return isSame == http::valueAt<bool>(matcher, "/isEqual").value.value_or(true);
}

/// Whether a silence is on the service: it names one of its labels, and none that it does not have.
bool isOn(const Json& silence, const Json& labels)
{
    bool names = labels.empty();
    for (const Json& matcher : http::listAt(silence, "/matchers")) {
        const auto label = labels.find(toText(http::textAt(matcher, "/name")));
        if (label == labels.end())
            continue;
        names = true;
        if (!accepts(matcher, label->get<std::string>()))
            return false;
    }
    return names;
}

} // namespace

class Alertmanager : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        return http::Allowlist().get("/api/v2/status").get("/api/v2/alerts").get("/api/v2/silences");
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        http::tellOfEnvironment(inquiry);
        const Answer status = inquiry.ask(Request::get("/api/v2/status"));
        if (status.problem)
            return failureOf(*status.problem, inquiry.now);
        putRoutes(status, inquiry.facts);
        const Json labels = inquiry.config.value("labels", Json::object());
        http::Parameters query = filtersFrom(labels);
        for (const char* kind : {"active", "silenced", "inhibited"})
            query.emplace_back(kind, "true");
        const std::vector<Answer> answers =
            inquiry.ask({Request::get("/api/v2/alerts", query), Request::get("/api/v2/silences")});
        const auto alerts = http::elementsOf(answers[0]);
        putFiring(alerts, inquiry);
        putSilences(http::elementsOf(answers[1]), alerts, labels, inquiry.facts);
        return inquiry.send("slo");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        return inquiry.probe(Request::get("/api/v2/status"), "/versionInfo/version",
                             QStringLiteral("Alertmanager %1"));
    }

    static void putFiring(const Observation<std::vector<Json>>& alerts, http::Inquiry& inquiry)
    {
        const Json ignored = inquiry.config.value("ignore", Json{"Watchdog", "InfoInhibitor"});
        qint64 firing = 0;
        for (const Json& alert : alerts.value.value_or(std::vector<Json>())) {
            const QString state = http::textAt(alert, "/status/state");
            const QString name = http::textAt(alert, "/labels/alertname");
            if (state == QLatin1String("suppressed") ||
                std::find(ignored.begin(), ignored.end(), Json(toText(name))) != ignored.end())
                continue;
            if (state != QLatin1String("active") && state != QLatin1String("unprocessed")) {
                inquiry.facts.put(
                    "alerts.firing",
                    Observation<qint64>::unknown(QStringLiteral("an alert's state is \"%1\"").arg(state)));
                return;
            }
            ++firing;
            inquiry.facts.find(
                QStringLiteral("alerts.firing"), "warning",
                QStringLiteral("%1 (%2) fires since %3")
                    .arg(name, http::textAt(alert, "/labels/severity"), http::textAt(alert, "/startsAt")));
        }
        inquiry.facts.put("alerts.firing", alerts.then([&](const auto&) { return firing; }));
    }

    /// Those on the service's labels, and those that silence an alert of it now.
    static void putSilences(const Observation<std::vector<Json>>& silences,
                            const Observation<std::vector<Json>>& alerts, const Json& labels,
                            http::FactSheet& facts)
    {
        std::set<QString> atWork;
        for (const Json& alert : alerts.value.value_or(std::vector<Json>())) {
            for (const Json& id : http::listAt(alert, "/status/silencedBy"))
                atWork.insert(http::textAt(id, ""));
        }
        qint64 count = 0;
        for (const Json& silence : silences.value.value_or(std::vector<Json>())) {
            if (http::textAt(silence, "/status/state") != QLatin1String("active") ||
                (!isOn(silence, labels) && !atWork.contains(http::textAt(silence, "/id"))))
                continue;
            ++count;
            facts.find(QStringLiteral("alerts.silences"), "warning",
                       QStringLiteral("silenced until %1: %2")
                           .arg(http::textAt(silence, "/endsAt"), http::textAt(silence, "/comment")));
        }
        const bool isKnown = silences.isKnown() && alerts.isKnown();
        facts.put("alerts.silences",
                  isKnown ? Observation<qint64>::of(count)
                          : Observation<qint64>::unknown(silences.isKnown() ? alerts.why : silences.why));
    }
};

} // namespace slipway::alertmanager

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::alertmanager::Alertmanager>(argc, argv);
}
