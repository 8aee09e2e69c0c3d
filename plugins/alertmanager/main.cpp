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

QRegularExpression patternOf(const Json& matcher)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(http::textAt(matcher, "/value")));
}

bool isRegex(const Json& matcher)
{
    return http::valueAt<bool>(matcher, "/isRegex").value.value_or(false);
}

bool isEqual(const Json& matcher)
{
    return http::valueAt<bool>(matcher, "/isEqual").value.value_or(true);
}

bool accepts(const Json& matcher, const std::string& value)
{
    const QString text = toQString(value);
    const bool isSame = isRegex(matcher) ? patternOf(matcher).match(text).hasMatch()
                                         : http::textAt(matcher, "/value") == text;
    return isSame == isEqual(matcher);
}

/// .+, .*, or not nothing: of a label that no one here knows, any value will do.
bool acceptsAny(const Json& matcher)
{
    static const QStringList all{QStringLiteral(".*"), QStringLiteral(".+"), QStringLiteral("(.*)"),
                                 QStringLiteral("(.+)")};
    const QString wanted = http::textAt(matcher, "/value");
    return isEqual(matcher) ? isRegex(matcher) && all.contains(wanted) : wanted.isEmpty();
}

enum class Reach
{
    Ours,
    Others,
    Unclear ///< it depends on labels that only alerts have
};

/// Whose alerts a silence is on. It is the service's where it names one of its labels, or takes whatever
/// comes, and others' where it names a label that the service has otherwise.
Reach reachOf(const Json& silence, const Json& labels)
{
    bool names = labels.empty();
    bool isUnclear = false;
    for (const Json& matcher : http::listAt(silence, "/matchers")) {
        const auto label = labels.find(toText(http::textAt(matcher, "/name")));
        if (label == labels.end() || (isRegex(matcher) && !patternOf(matcher).isValid())) {
            isUnclear = isUnclear || !acceptsAny(matcher);
            continue;
        }
        names = true;
        if (!accepts(matcher, label->get<std::string>()))
            return Reach::Others;
    }
    return names || !isUnclear ? Reach::Ours : Reach::Unclear;
}

const QStringList kStill{QStringLiteral("pending"), QStringLiteral("expired")};

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

    /// Those on the service's labels or on all, and those that silence an alert of it now.
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
        QString unclear;
        for (const Json& silence : silences.value.value_or(std::vector<Json>())) {
            const QString state = http::textAt(silence, "/status/state");
            const QString words =
                QStringLiteral("silenced until %1: %2")
                    .arg(http::textAt(silence, "/endsAt"), http::textAt(silence, "/comment"));
            const bool isAtWork = atWork.contains(http::textAt(silence, "/id"));
            const Reach reach = isAtWork ? Reach::Ours : reachOf(silence, labels);
            if (kStill.contains(state) || reach == Reach::Others)
                continue;
            if (state != QLatin1String("active") || reach == Reach::Unclear) {
                unclear = QStringLiteral("whether it is the service's cannot be told: ") + words;
                continue;
            }
            ++count;
            facts.find(QStringLiteral("alerts.silences"), "warning", words);
        }
        const bool isKnown = silences.isKnown() && alerts.isKnown();
        // One that counts is one, whatever another is; none is only none where all are known.
        facts.put("alerts.silences",
                  !isKnown ? Observation<qint64>::unknown(silences.isKnown() ? alerts.why : silences.why)
                  : count == 0 && !unclear.isEmpty() ? Observation<qint64>::unknown(unclear)
                                                     : Observation<qint64>::of(count));
        if (count > 0 && !unclear.isEmpty())
            facts.find(QStringLiteral("alerts.silences"), "warning", unclear);
    }
};

} // namespace slipway::alertmanager

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::alertmanager::Alertmanager>(argc, argv);
}
