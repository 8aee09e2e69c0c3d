// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidence_codec.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCryptographicHash>

namespace slipway::store {

using namespace model;

namespace {

constexpr quint64 kFactParts = 3;
constexpr quint64 kProvenanceParts = 2;

Error corrupt(const QString& where)
{
    return {ErrorCode::Corrupt, QStringLiteral("stored evidence cannot be read back"), where,
            QStringLiteral("restore a backup")};
}

void write(QCborStreamWriter& writer, const FactValue& value)
{
    std::visit([&](const auto& v) { writer.append(v); }, value);
}

std::optional<QString> readText(QCborStreamReader& reader)
{
    if (!reader.isString())
        return std::nullopt;
    QString text;
    auto part = reader.readString();
    while (part.status == QCborStreamReader::Ok) {
        text += part.data;
        part = reader.readString();
    }
    if (part.status == QCborStreamReader::Error)
        return std::nullopt;
    return text;
}

std::optional<FactValue> readValue(QCborStreamReader& reader)
{
    if (reader.isString()) {
        const auto text = readText(reader);
        return text ? std::optional<FactValue>(*text) : std::nullopt;
    }
    std::optional<FactValue> value;
    if (reader.isBool())
        value = reader.toBool();
    else if (reader.isInteger())
        value = static_cast<qint64>(reader.toInteger());
    else if (reader.isDouble())
        value = reader.toDouble();
    if (value)
        reader.next();
    return value;
}

/// Calls `item` inside each of the outer array's arrays of `parts` values. False if it is anything else.
template<class Item>
bool readItems(const QByteArray& cbor, quint64 parts, Item item)
{
    QCborStreamReader reader(cbor);
    if (!reader.isArray() || !reader.enterContainer())
        return false;
    while (reader.hasNext()) {
        if (!reader.isArray() || !reader.isLengthKnown() || reader.length() != parts ||
            !reader.enterContainer())
            return false;
        if (!item(reader) || !reader.leaveContainer())
            return false;
    }
    return reader.lastError() == QCborError::NoError && reader.leaveContainer();
}

} // namespace

QByteArray encodeFacts(const std::vector<Fact>& facts)
{
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    writer.startArray(static_cast<quint64>(facts.size()));
    for (const Fact& fact : facts) {
        writer.startArray(kFactParts);
        writer.append(fact.key);
        write(writer, fact.value);
        writer.append(fact.unit);
        writer.endArray();
    }
    writer.endArray();
    return cbor;
}

Result<std::vector<Fact>> decodeFacts(const QByteArray& cbor, const QString& where)
{
    std::vector<Fact> facts;
    const bool ok = readItems(cbor, kFactParts, [&](QCborStreamReader& reader) {
        const auto key = readText(reader);
        const auto value = key ? readValue(reader) : std::nullopt;
        const auto unit = value ? readText(reader) : std::nullopt;
        if (unit)
            facts.push_back({*key, *value, *unit});
        return unit.has_value();
    });
    if (!ok)
        return corrupt(where);
    return facts;
}

QByteArray encodeProvenance(const std::vector<Provenance>& provenance)
{
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    writer.startArray(static_cast<quint64>(provenance.size()));
    for (const Provenance& piece : provenance) {
        writer.startArray(kProvenanceParts);
        writer.append(piece.uri);
        writer.append(piece.sha256);
        writer.endArray();
    }
    writer.endArray();
    return cbor;
}

Result<std::vector<Provenance>> decodeProvenance(const QByteArray& cbor, const QString& where)
{
    std::vector<Provenance> provenance;
    const bool ok = readItems(cbor, kProvenanceParts, [&](QCborStreamReader& reader) {
        const auto uri = readText(reader);
        const auto sha256 = uri ? readText(reader) : std::nullopt;
        if (sha256)
            provenance.push_back({*uri, *sha256});
        return sha256.has_value();
    });
    if (!ok)
        return corrupt(where);
    return provenance;
}

QByteArray contentSha256(const Evidence& evidence, const QByteArray& facts, const QByteArray& provenance)
{
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    for (const QString& text :
         {evidence.kind, evidence.source.plugin, evidence.source.version, evidence.source.instance,
          evidence.subject.project, evidence.subject.commit.hex(), evidence.subject.release,
          evidence.subject.environment, evidence.correlationId})
        writer.append(text);
    writer.append(evidence.observedAt.toMSecsSinceEpoch());
    writer.append(evidence.expiresAt ? evidence.expiresAt->toMSecsSinceEpoch() : qint64(-1));
    for (const Finding& finding : evidence.findings) {
        writer.append(finding.rule);
        writer.append(toKey(finding.level));
        writer.append(finding.path);
        writer.append(finding.line);
        writer.append(finding.message);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(cbor);
    hash.addData(facts);
    hash.addData(provenance);
    return hash.result();
}

} // namespace slipway::store
