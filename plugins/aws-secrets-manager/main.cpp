// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/aws-secrets-manager/rotation.h"
#include "plugins/sdk/http/aws_signature.h"
#include "plugins/sdk/live/readings.h"

namespace slipway::aws {

using http::Answer;
using http::Observation;
using http::Request;
using Secrets = Observation<std::vector<Json>>;

namespace {

const QByteArray kList = "secretsmanager.ListSecrets";
const QByteArray kDescribe = "secretsmanager.DescribeSecret";
constexpr int kMostPages = 20;

Request listing(const Json& config, const QString& next)
{
    Json body{{"MaxResults", 100},
              {"Filters", {{{"Key", "name"}, {"Values", http::listAt(config, "/prefixes")}}}}};
    if (!next.isEmpty())
        body["NextToken"] = toText(next);
    return Request::awsRead(kList, body).needing(QStringLiteral("secretsmanager:ListSecrets"));
}

Request describing(const QString& id)
{
    return Request::awsRead(kDescribe, {{"SecretId", toText(id)}})
        .needing(QStringLiteral("secretsmanager:DescribeSecret"));
}

} // namespace

class AwsSecretsManager : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        return http::Allowlist().awsRead(kList).awsRead(kDescribe);
    }

    /// Nothing goes along but the signature.
    [[nodiscard]] http::Headers authorization(const plugin::Collector& /*collector*/) const override
    {
        return {};
    }

    [[nodiscard]] http::Signing signing(const plugin::Collector& collector) const override
    {
        const http::AwsKeys keys{http::bytesAt(collector.config(), "/access_key_id"),
                                 QByteArray::fromStdString(collector.secret("secret_access_key")),
                                 QByteArray::fromStdString(collector.secret("session_token"))};
        const http::AwsScope scope{http::bytesAt(collector.config(), "/region"), "secretsmanager"};
        return [keys, scope](const http::WireRequest& request, const QDateTime& now) {
            return http::awsSignatureOfAction(request, keys, scope, now);
        };
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        // How old a secret is, is so for whatever is launched.
        http::tellOfNoRelease(inquiry);
        const std::vector<Json> named = http::listAt(inquiry.config, "/secrets");
        const std::vector<Json> prefixes = http::listAt(inquiry.config, "/prefixes");
        if (named.empty() && prefixes.empty())
            return http::badConfig(QStringLiteral("no secret is named"),
                                   QStringLiteral("set secrets or prefixes"));
        std::vector<Json> all;
        std::optional<http::Problem> problem;
        QString why;
        if (!prefixes.empty()) {
            why = addListed(all, problem, inquiry);
            if (why.isEmpty())
                tellOfEmpty(prefixes, all, inquiry.facts);
        }
        if (why.isEmpty() && !named.empty())
            why = addDescribed(named, all, problem, inquiry);
        if (problem)
            return failureOf(*problem, inquiry.now);
        const int most = inquiry.config.value("max_age_days", 90);
        inquiry.facts.put("secrets.oldest_age_days", why.isEmpty()
                                                         ? oldestOf(all, most, inquiry.now, inquiry.facts)
                                                         : Observation<double>::unknown(why));
        return inquiry.send("secrets");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        const std::vector<Json> named = http::listAt(inquiry.config, "/secrets");
        if (!http::listAt(inquiry.config, "/prefixes").empty()) {
            if (const auto problem = ask(listing(inquiry.config, {}), inquiry).problem)
                return {{}, problem};
        }
        if (!named.empty()) {
            if (const auto problem = ask(describing(http::textAt(named.front(), "")), inquiry).problem)
                return {{}, problem};
        }
        return {QStringLiteral("the dates of secrets can be read"), {}};
    }

    /// With a problem as AWS means it, and remembered as a source.
    static Answer ask(const Request& request, http::Inquiry& inquiry)
    {
        Answer answer = inquiry.http.ask(request);
        answer.problem = meantBy(answer);
        inquiry.facts.addSource(answer);
        return answer;
    }

    /// Why the list is not whole, or nothing.
    static QString addListed(std::vector<Json>& all, std::optional<http::Problem>& problem,
                             http::Inquiry& inquiry)
    {
        QString next;
        for (int page = 0; page < kMostPages; ++page) {
            const Answer answer = ask(listing(inquiry.config, next), inquiry);
            problem = answer.problem;
            const auto list = answer.at<Json>("/SecretList");
            if (!list.isKnown() || !list.value->is_array())
                return QStringLiteral("ListSecrets has no list: ") + list.why;
            all.insert(all.end(), list.value->begin(), list.value->end());
            const auto more = answer.at<QString>("/NextToken");
            if (more.state == http::State::Absent || (more.isKnown() && more.value->isEmpty()))
                return {};
            if (!more.isKnown())
                return QStringLiteral("the list of secrets goes on in a way that is not known: ") + more.why;
            next = *more.value;
        }
        return QStringLiteral("there are more than %1 pages of secrets").arg(kMostPages);
    }

    /// Beginnings with which no name begins: what was meant by a misspelt one is in no figure.
    static void tellOfEmpty(const std::vector<Json>& prefixes, const std::vector<Json>& all,
                            http::FactSheet& facts)
    {
        for (const Json& prefix : prefixes) {
            const QString text = http::textAt(prefix, "");
            if (std::none_of(all.begin(), all.end(), [&](const Json& secret) {
                    return http::textAt(secret, "/Name").startsWith(text);
                }))
                facts.find(QStringLiteral("secrets.oldest_age_days"), "warning",
                           QStringLiteral("there is no secret whose name begins with %1").arg(text));
        }
    }

    /// The same of secrets that are named; each of them has to be there.
    static QString addDescribed(const std::vector<Json>& named, std::vector<Json>& all,
                                std::optional<http::Problem>& problem, http::Inquiry& inquiry)
    {
        for (const Json& id : named) {
            const Answer answer = ask(describing(http::textAt(id, "")), inquiry);
            problem = answer.problem;
            if (problem)
                return problem->what;
            all.push_back(answer.json);
        }
        return {};
    }
};

} // namespace slipway::aws

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::aws::AwsSecretsManager>(argc, argv);
}
