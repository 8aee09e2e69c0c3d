// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/web-watch/page.h"

#include "plugins/web-watch/status_page.h"

#include <QRegularExpression>

namespace slipway::web_watch {

using namespace model;
using http::Answer;
using http::Observation;
using http::Trouble;

namespace {

bool isOver(const Answer& answer, const QDateTime& now)
{
    return answer.seen.certificateEnds.isValid() && answer.seen.certificateEnds <= now;
}

bool isEmpty(const Answer& answer)
{
    return answer.text.trimmed().isEmpty();
}

/// Whether the problem is the page's own, and not perhaps this machine's, its network's or its permission's.
bool isThePages(const Answer& answer, const Json& config, const QDateTime& now)
{
    switch (answer.problem->trouble) {
    case Trouble::NotFound:
    case Trouble::Status:
        return true;
    case Trouble::Limited: // "not before": of all, or of this machine only
        return answer.status >= 500;
    case Trouble::Tls:
        if (isOver(answer, now))
            return true;
        [[fallthrough]];
    case Trouble::Unreachable:
    case Trouble::TimedOut:
    case Trouble::Truncated:
        return config.value("unreachable", "unknown") == "down";
    default:
        return false;
    }
}

Observation<QByteArray> matchOf(const QString& text, const QString& pattern)
{
    const auto match = QRegularExpression(pattern).match(text);
    const QString part = match.captured(match.regularExpression().captureCount() > 0 ? 1 : 0);
    // Also where the pattern fits a place without a letter, or its group takes no part in it.
    if (part.trimmed().isEmpty())
        return Observation<QByteArray>::unknown(QStringLiteral("nothing on the page fits the pattern"));
    return Observation<QByteArray>::of(part.toUtf8());
}

Observation<QByteArray> valueAtPointer(const Answer& answer, const std::string& pointer)
{
    const auto parsed = parseJson(answer.text, answer.place);
    if (!parsed)
        return Observation<QByteArray>::unknown(parsed.error().where + QStringLiteral(" is not JSON: ") +
                                                parsed.error().what);
    // Members in the order of their names: another order is no other content.
    return http::valueAt<Json>(*parsed, pointer).then([](const Json& value) {
        return value.is_string() ? QByteArray::fromStdString(value.get<std::string>())
                                 : QByteArray::fromStdString(value.dump());
    });
}

} // namespace

Observation<bool> availabilityOf(const Answer& answer, const Json& config, const QDateTime& now)
{
    if (answer.problem && !isThePages(answer, config, now))
        return Observation<bool>::unknown(answer.problem->what);
    Observation<bool> found = Observation<bool>::of(!answer.problem && !isEmpty(answer));
    if (answer.problem)
        found.why = answer.problem->what;
    else if (isEmpty(answer))
        found.why = answer.place + QStringLiteral(" is empty");
    return found;
}

QByteArray normalised(const QByteArray& text)
{
    return text.simplified();
}

Observation<QByteArray> watchedPart(const Answer& answer, const Json& config)
{
    if (answer.problem)
        return Observation<QByteArray>::unknown(answer.problem->what);
    if (answer.status == 206) // which nobody asked for either
        return Observation<QByteArray>::unknown(QStringLiteral("%1 is only a part").arg(answer.place));
    const QByteArray encoding = answer.headers.value("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return Observation<QByteArray>::unknown(
            QStringLiteral("%1 is compressed, which nobody asked for").arg(answer.place));
    Observation<QByteArray> part = Observation<QByteArray>::of(answer.text);
    if (config.contains("pointer"))
        part = valueAtPointer(answer, config["pointer"].get<std::string>());
    else if (config.contains("pattern"))
        part = matchOf(QString::fromUtf8(answer.text), toQString(config["pattern"].get<std::string>()));
    return part.then(normalised);
}

Observation<QString> digestOf(const Observation<QByteArray>& part, const Observation<QByteArray>& again)
{
    if (part.value && part.value != again.value)
        return Observation<QString>::unknown(QStringLiteral(
            "of two answers each had another content: it changes with each visit, or one broke "
            "off"));
    return part.then([](const QByteArray& text) { return sha256Hex(text); });
}

std::optional<Expectation> expectationOf(const Observation<QByteArray>& part, const Json& config)
{
    const bool wantsDigest = config.contains("expected_sha256");
    const bool wantsText = config.contains("expected_text");
    if (!wantsDigest && !wantsText)
        return std::nullopt;
    if (!part.value)
        return Expectation{false, part.why};
    const QString digest = sha256Hex(*part.value);
    const QString wanted = toQString(config.value("expected_sha256", std::string())).toLower();
    if (wantsDigest && digest != wanted)
        return Expectation{
            false, QStringLiteral("its content has changed: SHA-256 %1, expected %2").arg(digest, wanted)};
    const QByteArray text =
        normalised(QByteArray::fromStdString(config.value("expected_text", std::string())));
    if (wantsText && !part.value->contains(text))
        return Expectation{false, QStringLiteral("the expected text is not there")};
    return Expectation{};
}

std::optional<plugin::Failure> faultOf(const Json& config)
{
    for (const char* member :
         {"path", "pointer", "pattern", "expected_text", "expected_sha256", "unreachable"}) {
        if (isStatusPage(config) && config.contains(member))
            return http::badConfig(QStringLiteral("%1 is for a page, and statuspage for a status page")
                                       .arg(QLatin1String(member)),
                                   QStringLiteral("leave one of them out"));
    }
    if (config.contains("pointer") && config.contains("pattern"))
        return http::badConfig(QStringLiteral("pointer and pattern both say what is watched"),
                               QStringLiteral("leave one of them out"));
    const QRegularExpression pattern(toQString(config.value("pattern", std::string())));
    if (!pattern.isValid())
        return http::badConfig(QStringLiteral("pattern is no regular expression: ") + pattern.errorString(),
                               QStringLiteral("correct it; the syntax is Perl's"));
    if (config.contains("expected_text") &&
        normalised(QByteArray::fromStdString(config.value("expected_text", std::string()))).isEmpty())
        return http::badConfig(QStringLiteral("expected_text is blank, which each page holds"),
                               QStringLiteral("write words of the page"));
    if (config.contains("components") && !isSummary(config))
        return http::badConfig(QStringLiteral("only a summary tells of components"),
                               QStringLiteral("set statuspage to summary"));
    return std::nullopt;
}

} // namespace slipway::web_watch
