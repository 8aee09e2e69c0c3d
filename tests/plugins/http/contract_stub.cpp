// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/contract_stub.h"

namespace slipway::test {

using namespace model;

namespace {

/// How many segments of the template are parameters; nothing if the path does not fit it.
std::optional<qsizetype> fit(const QByteArray& pattern, const QByteArray& path)
{
    const QList<QByteArray> wanted = pattern.split('/');
    const QList<QByteArray> parts = path.split('/');
    if (wanted.size() != parts.size())
        return std::nullopt;
    qsizetype parameters = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool isParameter = wanted[i].startsWith('{') && !parts[i].isEmpty();
        if (!isParameter && wanted[i] != parts[i])
            return std::nullopt;
        parameters += isParameter ? 1 : 0;
    }
    return parameters;
}

QUrlQuery queryOf(const QByteArray& target)
{
    const qsizetype mark = target.indexOf('?');
    return QUrlQuery(mark < 0 ? QString() : QString::fromLatin1(target.mid(mark + 1)));
}

} // namespace

ContractStub::ContractStub(Json description, QByteArray prefix, http::Headers headers)
    : m_description(std::move(description))
    , m_prefix(std::move(prefix))
    , m_headers(std::move(headers))
    , m_server([this](const Arrived& arrived, QTcpSocket& socket) {
        socket.write(replyTo(arrived));
        socket.disconnectFromHost();
    })
{
}

void ContractStub::answer(const QByteArray& path, const Json& body, int status, const http::Headers& headers)
{
    answerTo(path, {}, body, status, headers);
}

void ContractStub::answerTo(const QByteArray& path, const QByteArray& query, const Json& body, int status,
                            const http::Headers& headers)
{
    http::Headers all = headers;
    all.set("Content-Type", "application/json");
    m_given.push_back(
        {path, QUrlQuery(QString::fromLatin1(query)), status, QByteArray::fromStdString(body.dump()), all});
}

void ContractStub::answerText(const QByteArray& path, int status, const QByteArray& text,
                              const http::Headers& headers)
{
    m_given.push_back({path, {}, status, text, headers});
}

bool ContractStub::wasAsked(const QByteArray& part) const
{
    return std::any_of(arrived().begin(), arrived().end(),
                       [&](const Arrived& each) { return each.target.contains(part); });
}

const Json& ContractStub::resolved(const Json& value) const
{
    const Json* at = &value;
    while (at->is_object() && at->contains("$ref"))
        at = &m_description.at(Json::json_pointer((*at)["$ref"].get<std::string>().substr(1)));
    return *at;
}

const Json* ContractStub::operationFor(const QByteArray& path) const
{
    const Json* best = nullptr;
    qsizetype fewest = 0;
    for (const auto& [pattern, item] : m_description["paths"].items()) {
        const auto parameters = fit(QByteArray::fromStdString(pattern), path);
        if (parameters && item.contains("get") && (!best || *parameters < fewest)) {
            best = &item["get"];
            fewest = *parameters;
        }
    }
    return best;
}

QString ContractStub::complaintOf(const Arrived& arrived, const Json& operation, const QUrlQuery& query) const
{
    for (const auto& [name, value] : m_headers) {
        const QByteArray sent = arrived.headers.value(name);
        if (sent.isEmpty() || (!value.isEmpty() && sent != value))
            return QStringLiteral("header %1 is \"%2\"")
                .arg(QString::fromLatin1(name), QString::fromLatin1(sent));
    }
    std::map<QString, const Json*> known;
    const Json parameters = operation.value("parameters", Json::array());
    for (const Json& each : parameters) {
        const Json& parameter = resolved(each);
        if (parameter["in"] != "query")
            continue;
        const QString name = toQString(parameter["name"].get<std::string>());
        known[name] = &parameter;
        if (parameter.value("required", false) && !query.hasQueryItem(name))
            return QStringLiteral("no parameter ") + name;
    }
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!known.contains(name))
            return QStringLiteral("unknown parameter ") + name;
        const Json own = known[name]->value("schema", Json::object());
        const Json& schema = resolved(own);
        const Json allowed = schema.value("enum", Json::array());
        if (!allowed.empty() &&
            std::find(allowed.begin(), allowed.end(), Json(toText(value))) == allowed.end())
            return QStringLiteral("%1 may not be \"%2\"").arg(name, value);
    }
    return {};
}

std::optional<Json> ContractStub::exampleOf(const Json& operation) const
{
    const Json& response = resolved(operation["responses"]["200"]);
    const Json content = response.value("content", Json::object()).value("application/json", Json::object());
    if (content.contains("example"))
        return content["example"];
    const Json examples = content.value("examples", Json::object());
    return examples.empty() ? std::nullopt : std::optional(resolved(examples.begin().value()).at("value"));
}

QByteArray ContractStub::replyTo(const Arrived& arrived)
{
    const auto refuse = [&](const QString& why) {
        m_violations += QString::fromLatin1(arrived.verb + ' ' + arrived.target + ": ") + why;
        return test::answer(400, R"({"message": "against the description"})");
    };
    const QByteArray whole = arrived.target.split('?').front();
    const QByteArray path = whole.startsWith(m_prefix) ? whole.mid(m_prefix.size()) : QByteArray();
    const Json* operation = arrived.verb == "GET" ? operationFor(path) : nullptr;
    if (!operation)
        return refuse(QStringLiteral("unknown path"));
    const QUrlQuery query = queryOf(arrived.target);
    if (const QString why = complaintOf(arrived, *operation, query); !why.isEmpty())
        return refuse(why);
    for (const Given& given : m_given) {
        const auto wanted = given.query.queryItems(QUrl::FullyDecoded);
        const bool fits =
            given.path == path && std::all_of(wanted.begin(), wanted.end(), [&](const auto& item) {
                return query.queryItemValue(item.first, QUrl::FullyDecoded) == item.second;
            });
        if (fits)
            return test::answer(given.status, given.body, given.headers);
    }
    const auto example = exampleOf(*operation);
    return example ? test::answer(200, QByteArray::fromStdString(example->dump()))
                   : refuse(QStringLiteral("no example"));
}

} // namespace slipway::test
