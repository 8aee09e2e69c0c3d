// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/transport.h"

#include <QFile>
#include <QTimer>
#include <QUrlQuery>

namespace slipway::http {

using namespace model;

namespace {

class RecordedTransport : public Transport
{
public:
    explicit RecordedTransport(Json answers)
        : m_answers(std::move(answers))
    {
    }

    Abort send(const WireRequest& request, Done done) override
    {
        auto call = std::make_shared<Done>(std::move(done));
        WireReply reply = replyTo(request);
        // From the event loop, as the network would.
        QTimer::singleShot(0, [call, reply = std::move(reply)] {
            if (const Done waiting = std::exchange(*call, nullptr))
                waiting(reply);
        });
        return [call] { *call = nullptr; };
    }

private:
    [[nodiscard]] WireReply replyTo(const WireRequest& request) const
    {
        const QString path = request.url.path(QUrl::FullyEncoded);
        const QString asked = request.verb == "GET" ? request.url.query(QUrl::FullyEncoded)
                                                    : QString::fromUtf8(request.content);
        for (const Json& answer : m_answers) {
            if (answer.value("method", "GET") == request.verb.toStdString() &&
                path.endsWith(toQString(answer.value("path", ""))) && fits(answer, QUrlQuery(asked)))
                return made(answer);
        }
        WireReply reply;
        reply.status = 404;
        reply.body = R"({"message": "nothing was recorded for this"})";
        return reply;
    }

    static bool fits(const Json& answer, const QUrlQuery& asked)
    {
        const Json wanted = answer.value("query", Json::object());
        for (const auto& [name, part] : wanted.items()) {
            const QString value = asked.queryItemValue(toQString(name), QUrl::FullyDecoded);
            if (!part.is_string() || !value.contains(toQString(part.get_ref<const std::string&>())))
                return false;
        }
        return true;
    }

    static std::optional<std::chrono::milliseconds> timeAt(const Json& answer, const char* member)
    {
        return answer.contains(member)
                   ? std::optional(std::chrono::milliseconds(answer[member].get<qint64>()))
                   : std::nullopt;
    }

    static WireReply made(const Json& answer)
    {
        WireReply reply;
        reply.status = answer.value("status", 200);
        const Json headers = answer.value("headers", Json::object()); // outlives the loop
        for (const auto& [name, value] : headers.items())
            reply.headers.set(QByteArray::fromStdString(name),
                              QByteArray::fromStdString(value.get<std::string>()));
        reply.body = QByteArray::fromStdString(answer.contains("json") ? answer["json"].dump()
                                                                       : answer.value("text", ""));
        reply.seen = {QDateTime::fromString(toQString(answer.value("certificate_ends", "")), Qt::ISODate),
                      timeAt(answer, "first_byte_ms"), timeAt(answer, "complete_ms")};
        return reply;
    }

    Json m_answers;
};

} // namespace

Result<std::unique_ptr<Transport>> recordedTransport(const QString& file, QDateTime& now)
{
    QFile recording(file);
    if (!recording.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, QStringLiteral("cannot be read"), file,
                     QStringLiteral("name a file of recorded answers")};
    const auto parsed = parseJson(recording.readAll(), file);
    if (!parsed)
        return parsed.error();
    const Json answers = parsed->is_object() ? parsed->value("answers", Json()) : Json();
    if (!answers.is_array() || !std::all_of(answers.begin(), answers.end(), [](const Json& answer) {
            return answer.is_object() && answer.value("path", Json()).is_string();
        }))
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("holds no list \"answers\" of objects with a path"), file,
                     QStringLiteral("see plugins/sdk/http/README.md")};
    now = QDateTime::fromString(toQString(parsed->value("now", "")), Qt::ISODate);
    return std::unique_ptr<Transport>(std::make_unique<RecordedTransport>(answers));
}

} // namespace slipway::http
