// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/envelope_reader.h"

#include <QRegularExpression>

#include <cmath>
#include <cstdint>
#include <limits>

namespace slipway::evidence {

using namespace model;

namespace {

/// True if the number is an integer that a double holds exactly (up to 2^53), so that it can be converted.
bool isWhole(double number)
{
    return std::abs(number) <= 9007199254740992.0 && number == std::trunc(number);
}

/// The facts of the launch brief come from the brief that people write, and from nothing else.
constexpr QLatin1String kReserved("brief.");

/// Reads a document that fits the schema; what the schema cannot say is checked here. Keeps the first
/// refusal.
class EnvelopeReader
{
public:
    EnvelopeReader(QString where, const EnvelopeRules& rules)
        : m_where(std::move(where))
        , m_rules(rules)
    {
    }

    Result<Evidence> read(const Json& json);

private:
    void refuse(const QString& pointer, const QString& what, const QString& hint)
    {
        if (!m_error)
            m_error = Error{ErrorCode::InvalidInput, what, m_where + QLatin1Char('#') + pointer, hint};
    }
    static QString text(const Json& json, const char* key)
    {
        return json.contains(key) ? toQString(json[key].get<std::string>()) : QString();
    }
    QDateTime time(const Json& json, const char* key);
    Subject subject(const Json& json);
    Fact fact(const Json& json, size_t index);
    Finding finding(const Json& json, size_t index);
    static FactValue value(const Json& json);

    QString m_where;
    const EnvelopeRules& m_rules;
    std::optional<Error> m_error;
};

QDateTime EnvelopeReader::time(const Json& json, const char* key)
{
    const QString written = text(json, key);
    const QDateTime moment = QDateTime::fromString(written, Qt::ISODateWithMs);
    const QStringView zone = QStringView(written).mid(std::min<qsizetype>(written.size(), 19));
    const bool hasZone =
        zone.endsWith(QLatin1Char('Z')) || zone.contains(QLatin1Char('+')) || zone.contains(QLatin1Char('-'));
    if (!moment.isValid() || !hasZone)
        refuse(QLatin1Char('/') + QString::fromLatin1(key),
               QStringLiteral("\"%1\" is not an RFC 3339 time").arg(written.left(40)),
               QStringLiteral("write 2026-11-24T09:00:00Z"));
    return moment.toUTC();
}

Subject EnvelopeReader::subject(const Json& json)
{
    Subject subject;
    subject.project = text(json, "project");
    subject.release = text(json, "release");
    subject.environment = text(json, "environment");
    const QString commit = text(json, "commit");
    if (!commit.isEmpty()) {
        const auto id = CommitId::fromHex(commit);
        if (!id)
            refuse(QStringLiteral("/subject/commit"), QStringLiteral("is not a full commit id"),
                   QStringLiteral("write all 40 (or 64) hex digits"));
        subject.commit = id.value_or(CommitId());
    }
    return subject;
}

FactValue EnvelopeReader::value(const Json& json)
{
    if (json.is_boolean())
        return json.get<bool>();
    if (json.is_number_integer() &&
        !(json.is_number_unsigned() && json.get<uint64_t>() > uint64_t(INT64_MAX)))
        return static_cast<qint64>(json.get<int64_t>());
    if (json.is_number())
        return json.get<double>();
    return toQString(json.get<std::string>());
}

namespace {

/// Percentages are 0 to 100, but of what can be overspent, overloaded or shrink.
bool isShare(const Fact& fact)
{
    static const QStringList kOpen{QStringLiteral("slo.budget_left"), QStringLiteral("golden.saturation"),
                                   QStringLiteral("brief.growth_percent")};
    constexpr double kRounding = 1e-9;
    const auto value = asNumber(fact.value);
    return !value || kOpen.contains(fact.key) || (*value >= -kRounding && *value <= 100 + kRounding);
}

} // namespace

Fact EnvelopeReader::fact(const Json& json, size_t index)
{
    const QString pointer = QStringLiteral("/facts/%1").arg(index);
    Fact fact{text(json, "key"), value(json["value"]), text(json, "unit")};
    if (FactRegistry::isCustom(fact.key))
        return fact;
    if (fact.key.startsWith(kReserved)) {
        refuse(pointer + QStringLiteral("/key"),
               QStringLiteral("%1 is for the launch brief to state").arg(fact.key.left(80)),
               QStringLiteral("write the brief with: slipway brief set, and leave the fact out"));
        return fact;
    }
    const FactDefinition* definition = m_rules.registry.find(fact.key);
    if (!definition) {
        const QString nearest = m_rules.registry.nearestKey(fact.key);
        refuse(pointer + QStringLiteral("/key"),
               QStringLiteral("the fact %1 is not registered").arg(fact.key.left(80)),
               nearest.isEmpty() ? QStringLiteral("use a key of facts.json, or one under x.")
                                 : QStringLiteral("did you mean %1?").arg(nearest));
        return fact;
    }
    // A whole number written as 5.0 is still a count.
    if (const auto* number = std::get_if<double>(&fact.value);
        number && definition->type == FactType::Integer && isWhole(*number))
        fact.value = static_cast<qint64>(*number);
    if (!holds(definition->type, fact.value))
        refuse(pointer + QStringLiteral("/value"),
               QStringLiteral("%1 must be of type %2").arg(fact.key, toKey(definition->type)),
               QStringLiteral("write a value of type %1 here").arg(toKey(definition->type)));
    if (json.contains("unit") && fact.unit != definition->unit)
        refuse(pointer + QStringLiteral("/unit"),
               QStringLiteral("%1 is measured in \"%2\", not \"%3\"")
                   .arg(fact.key, definition->unit, fact.unit.left(20)),
               QStringLiteral("convert the value"));
    fact.unit = definition->unit;
    if (definition->unit == QLatin1String("%") && !isShare(fact))
        refuse(pointer + QStringLiteral("/value"),
               QStringLiteral("%1 is a percentage, from 0 to 100, and not %2")
                   .arg(fact.key)
                   .arg(asNumber(fact.value).value_or(0)),
               QStringLiteral("a share of 1 is 100: scale it once"));
    return fact;
}

Finding EnvelopeReader::finding(const Json& json, size_t index)
{
    const double line = json.value("line", 0.0); // the schema says: an integer, at least 0
    if (line > std::numeric_limits<int>::max())
        refuse(QStringLiteral("/findings/%1/line").arg(index),
               QStringLiteral("is larger than any file's last line"),
               QStringLiteral("write the line, or leave it out"));
    return {text(json, "rule"), fromKey(kFindingLevels, text(json, "level")).value_or(FindingLevel::Note),
            text(json, "path"), m_error ? 0 : static_cast<int>(line), text(json, "message")};
}

Result<Evidence> EnvelopeReader::read(const Json& json)
{
    Evidence evidence;
    evidence.id = EvidenceId(text(json, "id").toLower());
    evidence.kind = text(json, "kind");
    evidence.source = {text(json["source"], "plugin"), text(json["source"], "version"),
                       text(json["source"], "instance")};
    evidence.subject = subject(json["subject"]);
    evidence.observedAt = time(json, "observed_at");
    if (evidence.observedAt > m_rules.now.addSecs(kFutureSeconds))
        refuse(QStringLiteral("/observed_at"), QStringLiteral("is more than 5 minutes in the future"),
               QStringLiteral("set the clock of the machine that observed it"));
    if (json.contains("expires_at"))
        evidence.expiresAt = time(json, "expires_at");
    if (json["facts"].size() > kMostFacts)
        refuse(QStringLiteral("/facts"), QStringLiteral("holds more than %1 facts").arg(kMostFacts),
               QStringLiteral("split it"));
    for (size_t i = 0; i < json["facts"].size() && !m_error; ++i)
        evidence.facts.push_back(fact(json["facts"][i], i));
    const Json findings = json.value("findings", Json::array());
    if (findings.size() > kMostFindings)
        refuse(QStringLiteral("/findings"), QStringLiteral("holds more than %1 findings").arg(kMostFindings),
               QStringLiteral("split it"));
    for (size_t i = 0; i < findings.size() && !m_error; ++i)
        evidence.findings.push_back(finding(findings[i], i));
    for (const Json& provenance : json.value("provenance", Json::array()))
        evidence.provenance.push_back({text(provenance, "uri"), text(provenance, "sha256")});
    evidence.correlationId = text(json, "correlation_id");
    if (m_error)
        return *m_error;
    return evidence;
}

} // namespace

namespace {

/// The schema checks some members by a regular expression. The standard library's matcher calls itself once
/// for each character, so a long text would end the program: it is refused before the schema sees it.
constexpr size_t kLongestMatched = 200;

bool isTooLong(const Json& object, const char* key)
{
    const auto member = object.find(key);
    return member != object.end() && member->is_string() &&
           member->get_ref<const std::string&>().size() > kLongestMatched;
}

/// The JSON Pointer of the first such member of an object in a list.
std::optional<QString> tooLongIn(const Json& json, const char* list, const char* key)
{
    const auto items = json.find(list);
    if (items == json.end() || !items->is_array())
        return std::nullopt;
    for (size_t i = 0; i < items->size(); ++i) {
        if ((*items)[i].is_object() && isTooLong((*items)[i], key))
            return QStringLiteral("/%1/%2/%3").arg(QLatin1String(list)).arg(i).arg(QLatin1String(key));
    }
    return std::nullopt;
}

/// The JSON Pointer of the first member that is too long to be matched.
std::optional<QString> tooLong(const Json& json)
{
    if (!json.is_object())
        return std::nullopt;
    for (const char* key : {"id", "kind", "observed_at", "expires_at"}) {
        if (isTooLong(json, key))
            return QLatin1Char('/') + QString::fromLatin1(key);
    }
    const auto subject = json.find("subject");
    if (subject != json.end() && subject->is_object() && isTooLong(*subject, "commit"))
        return QStringLiteral("/subject/commit");
    const auto key = tooLongIn(json, "facts", "key");
    return key ? key : tooLongIn(json, "provenance", "sha256");
}

/// "a.json, line 5" and ":1:2" of the envelope there: "a.json, line 5, column 2".
QString placeIn(const QString& where, const QString& inside)
{
    static const QRegularExpression lineAndColumn(QStringLiteral("^:(\\d+):(\\d+)$"));
    static const QRegularExpression isLine(QStringLiteral(", line \\d+$"));
    const auto match = lineAndColumn.match(inside);
    if (!match.hasMatch())
        return where;
    const QString line =
        isLine.match(where).hasMatch() ? QString() : QStringLiteral(", line ") + match.captured(1);
    return where + line + QStringLiteral(", column ") + match.captured(2);
}

} // namespace

Result<Evidence> readEnvelope(const QByteArray& json, const QString& where, const EnvelopeRules& rules)
{
    if (json.size() > kLargestEnvelope)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("the envelope is larger than 1 MiB"), where,
                     QStringLiteral("split it")};
    auto parsed = parseJson(json, {});
    if (!parsed) {
        Error error = std::move(parsed).error();
        error.where = placeIn(where, error.where);
        return error;
    }
    if (const auto pointer = tooLong(*parsed))
        return Error{ErrorCode::LimitExceeded, QStringLiteral("is longer than %1 bytes").arg(kLongestMatched),
                     where + QLatin1Char('#') + *pointer, QStringLiteral("shorten it")};
    if (const Status fits = rules.schema.check(*parsed, where, QStringLiteral("see docs/evidence.md")); !fits)
        return fits.error();
    try {
        return EnvelopeReader(where, rules).read(*parsed);
    } catch (const std::exception& e) {
        return Error{ErrorCode::InvalidInput, toQString(e.what()), where,
                     QStringLiteral("see docs/evidence.md")};
    }
}

} // namespace slipway::evidence
