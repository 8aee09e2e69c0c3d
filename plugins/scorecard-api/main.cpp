// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/posture/scorecard_importer.h"
#include "plugins/sdk/live/imported.h"

namespace slipway::scorecard {

using namespace model;
using http::Answer;
using http::Request;

class ScorecardApi : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        return http::Allowlist().get("/projects/*/*/*");
    }

    /// The latest result there is: about the commit that it names, whatever was asked.
    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        if (http::textAt(inquiry.config, "/repository").isEmpty())
            return http::badConfig(QStringLiteral("no repository is configured"),
                                   QStringLiteral("set repository, such as github.com/acme/shop"));
        const Answer answer = inquiry.ask(question(inquiry.config));
        if (answer.problem)
            return failureOf(*answer.problem, inquiry.now);
        const auto report = http::imported(plugin::ScorecardImporter(),
                                           QByteArray::fromStdString(answer.json.dump()), answer.place);
        if (!report)
            return plugin::Failure{
                plugin::Code::Unreadable, toText(report.error().line()), toText(report.error().hint), {}};
        const QString asked = http::textAt(inquiry.subject, "/commit");
        if (report->commit.isEmpty() || report->commit.hex() != asked) {
            inquiry.subject.erase("release");
            inquiry.subject.erase("commit");
            if (!report->commit.isEmpty())
                inquiry.subject["commit"] = toText(report->commit.hex());
            inquiry.facts.find(QStringLiteral("scorecard.score"), "note",
                               QStringLiteral("the latest result is about another commit"));
        }
        http::putReport(*report, QStringLiteral("scorecard.checks"), inquiry.facts,
                        report->observedAt.value_or(QDateTime()));
        return inquiry.send("posture");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        return inquiry.probe(question(inquiry.config), "/date", QStringLiteral("the latest result is of %1"));
    }

    static Request question(const Json& config)
    {
        return Request::get("/projects/" + http::bytesAt(config, "/repository"));
    }
};

} // namespace slipway::scorecard

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::scorecard::ScorecardApi>(argc, argv);
}
