// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/live/readings.h"

namespace slipway::vault {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;

namespace {

constexpr size_t kMostSecrets = 200;
constexpr int kMostFolders = 100;

QString mountOf(const Json& config)
{
    return QString::fromStdString(config.value("mount", "secret"));
}

/// "/v1/secret/metadata/shop/db": never /data/, where the values are.
QByteArray metadataOf(const QString& mount, const QString& path)
{
    QByteArray encoded = "/v1/" + http::segment(mount) + "/metadata";
    for (const QString& part : path.split(QLatin1Char('/'), Qt::SkipEmptyParts))
        encoded += '/' + http::segment(part);
    return encoded;
}

/// When the version that counts now was written. Not /data/created_time, which is the first one's, nor
/// /data/updated_time, which moves when only the metadata do.
Observation<QDateTime> rotationOf(const Answer& answer, const QDateTime& now)
{
    const auto current = answer.at<qint64>("/data/current_version");
    if (!current.isKnown())
        return {current.state, std::nullopt, current.why, {}};
    const std::string at = "/data/versions/" + std::to_string(*current.value);
    const auto version = http::valueAt<Json>(answer.json, at);
    if (!version.isKnown())
        return {version.state, std::nullopt, version.why, {}};
    // With delete_version_after, the time of a deletion to come is there from the start.
    const auto deleted = http::momentAt(*version.value, "/deletion_time");
    if (http::valueAt<bool>(*version.value, "/destroyed").value.value_or(false) ||
        (deleted && *deleted <= now))
        return Observation<QDateTime>::absent(QStringLiteral("its current version is deleted"));
    const auto written = http::valueAt<Json>(*version.value, "/deletion_time");
    if (!deleted && written.isKnown() && *written.value != Json(""))
        return Observation<QDateTime>::unknown(QStringLiteral("its deletion_time cannot be read"));
    const auto moment = http::momentAt(*version.value, "/created_time");
    return moment ? Observation<QDateTime>::of(*moment)
                  : Observation<QDateTime>::unknown(QStringLiteral("its created_time cannot be read"));
}

QString permissionOf(const QString& mount, const char* capability)
{
    return QStringLiteral("%1 on %2/metadata/…").arg(QLatin1String(capability), mount);
}

} // namespace

class Vault : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& config) const override
    {
        return http::Allowlist()
            .get("/v1/" + http::segment(mountOf(config)) + "/metadata")
            .get("/v1/" + http::segment(mountOf(config)) + "/metadata/**")
            .get("/v1/auth/token/lookup-self");
    }

    [[nodiscard]] http::Headers authorization(const plugin::Collector& collector) const override
    {
        return {{"X-Vault-Token", QByteArray::fromStdString(collector.secret("token"))}};
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        // How old a secret is, is so for whatever is launched.
        http::tellOfNoRelease(inquiry);
        QStringList names;
        for (const Json& name : http::listAt(inquiry.config, "/secrets"))
            names += http::textAt(name, "");
        QString why;
        for (const Json& folder : http::listAt(inquiry.config, "/folders")) {
            if (why.isEmpty())
                why = addFolder(http::textAt(folder, ""), names, inquiry);
        }
        if (names.isEmpty() && why.isEmpty())
            return http::badConfig(QStringLiteral("no secret is named, and no folder holds one"),
                                   QStringLiteral("set secrets or folders"));
        const auto oldest = why.isEmpty() ? oldestOf(names, inquiry) : Observation<double>::unknown(why);
        inquiry.facts.put("secrets.oldest_age_days", oldest);
        return inquiry.send("secrets");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        const Answer token = inquiry.ask(Request::get("/v1/auth/token/lookup-self"));
        // A policy may forbid even that; the first secret decides then.
        if (token.problem && !token.has(http::Trouble::Forbidden))
            return {{}, token.problem};
        const auto expires = token.at<QString>("/data/expire_time");
        const QString mount = mountOf(inquiry.config);
        const std::vector<Json> secrets = http::listAt(inquiry.config, "/secrets");
        const std::vector<Json> folders = http::listAt(inquiry.config, "/folders");
        const Answer first =
            secrets.empty()
                ? inquiry.ask(listing(mount, folders.empty() ? QString() : http::textAt(folders.front(), "")))
                : inquiry.ask(reading(mount, http::textAt(secrets.front(), "")));
        if (first.problem)
            return {{}, first.problem};
        return {QStringLiteral("the metadata can be read%1")
                    .arg(expires.isKnown() ? QStringLiteral("; the token expires at ") + *expires.value
                                           : QString()),
                {}};
    }

    static Request reading(const QString& mount, const QString& path)
    {
        return Request::get(metadataOf(mount, path)).needing(permissionOf(mount, "read"));
    }

    static Request listing(const QString& mount, const QString& folder)
    {
        return Request::get(metadataOf(mount, folder), {{"list", "true"}})
            .needing(permissionOf(mount, "list"));
    }

    /// Adds what is in the folder, and below; why that could not be done, or nothing.
    static QString addFolder(const QString& folder, QStringList& names, http::Inquiry& inquiry)
    {
        const QStringList parts = folder.split(u'/', Qt::SkipEmptyParts); // none: the mount's root
        QStringList open{parts.isEmpty() ? QString() : parts.join(u'/') + u'/'};
        for (int listed = 0; !open.isEmpty(); ++listed) {
            if (listed == kMostFolders)
                return QStringLiteral("there are more than %1 folders: name the secrets that count")
                    .arg(kMostFolders);
            const QString at = open.takeFirst();
            const Answer answer = inquiry.ask(listing(mountOf(inquiry.config), at));
            const auto keys = answer.at<Json>("/data/keys");
            if (!keys.isKnown() || !keys.value->is_array())
                return QStringLiteral("the folder /%1 cannot be listed: %2").arg(at, keys.why);
            for (const Json& key : *keys.value) {
                const QString name = http::textAt(key, "");
                (name.endsWith(u'/') ? open : names) += at + name;
            }
            if (size_t(names.size() + open.size()) > kMostSecrets)
                return QStringLiteral("there are more than %1 secrets: name those that count")
                    .arg(kMostSecrets);
        }
        return {};
    }

    /// Unknown as soon as one is: it may be the oldest.
    static Observation<double> oldestOf(const QStringList& names, http::Inquiry& inquiry)
    {
        std::vector<Request> requests;
        for (const QString& name : names)
            requests.push_back(reading(mountOf(inquiry.config), name));
        const std::vector<Answer> answers = inquiry.ask(requests);
        std::optional<double> oldest;
        QString why;
        for (size_t i = 0; i < answers.size(); ++i) {
            const QString& name = names[qsizetype(i)];
            const auto rotated = rotationOf(answers[i], inquiry.now);
            if (!rotated.isKnown()) {
                inquiry.facts.find(QStringLiteral("secrets.oldest_age_days"), "warning",
                                   name + QStringLiteral(": ") + rotated.why);
                if (rotated.state != http::State::Absent)
                    why = name + QStringLiteral(": ") + rotated.why;
                continue;
            }
            const double days = double(rotated.value->secsTo(inquiry.now)) / 86400;
            oldest = std::max(oldest.value_or(0), days);
            tellOf(name, days, answers[i], inquiry);
        }
        if (!why.isEmpty())
            return Observation<double>::unknown(why);
        return oldest ? Observation<double>::of(*oldest)
                      : Observation<double>::absent(QStringLiteral("no secret has a version"));
    }

    static void tellOf(const QString& name, double days, const Answer& answer, http::Inquiry& inquiry)
    {
        const int most = inquiry.config.value("max_age_days", 90);
        if (days > most)
            inquiry.facts.find(QStringLiteral("secrets.oldest_age_days"), "error",
                               QStringLiteral("%1 was rotated %2 days ago").arg(name).arg(qint64(days)));
        const auto renew = http::momentAt(answer.json, "/data/custom_metadata/renew-date");
        if (renew && *renew < inquiry.now)
            inquiry.facts.find(QStringLiteral("secrets.oldest_age_days"), "warning",
                               QStringLiteral("%1 was to be renewed by %2")
                                   .arg(name, QString::fromLatin1(http::rfc3339(*renew))));
    }
};

} // namespace slipway::vault

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::vault::Vault>(argc, argv);
}
