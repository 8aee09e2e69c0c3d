// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/report_codec.h"

#include <QDataStream>
#include <QIODevice>

namespace slipway::repo {

using namespace model;

namespace {

constexpr auto kVersion = QDataStream::Qt_6_0;

template<size_t Kind = 0>
bool readValue(QDataStream& in, size_t kind, FactValue& value)
{
    if constexpr (Kind < std::variant_size_v<FactValue>) {
        if (kind != Kind)
            return readValue<Kind + 1>(in, kind, value);
        std::variant_alternative_t<Kind, FactValue> read{};
        in >> read;
        value = std::move(read);
        return true;
    }
    return false;
}

bool readFact(QDataStream& in, Fact& fact)
{
    quint8 kind = 0;
    in >> fact.key >> kind;
    return readValue(in, kind, fact.value) && in.status() == QDataStream::Ok;
}

bool readFinding(QDataStream& in, Finding& finding)
{
    quint8 level = 0;
    qint32 line = 0;
    in >> finding.rule >> level >> finding.path >> line >> finding.message;
    finding.level = static_cast<FindingLevel>(level);
    finding.line = line;
    return level <= static_cast<quint8>(FindingLevel::Error) && in.status() == QDataStream::Ok;
}

bool readRevision(QDataStream& in, ResolvedRevision& revision)
{
    QString commit;
    qint64 committedAt = 0;
    in >> commit >> revision.ref >> revision.gitDirectory >> committedAt >> revision.tag;
    const auto id = CommitId::fromHex(commit);
    revision.commit = id.value_or(CommitId());
    revision.committedAt = QDateTime::fromSecsSinceEpoch(committedAt, Qt::UTC);
    return id && in.status() == QDataStream::Ok;
}

} // namespace

QByteArray encodeReport(const ScanReport& report)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(kVersion);
    const ResolvedRevision& revision = report.revision;
    out << revision.commit.hex() << revision.ref << revision.gitDirectory
        << static_cast<qint64>(revision.committedAt.toSecsSinceEpoch()) << revision.tag;
    out << static_cast<quint32>(report.facts.size());
    for (const Fact& fact : report.facts) {
        out << fact.key << static_cast<quint8>(fact.value.index());
        std::visit([&out](const auto& value) { out << value; }, fact.value);
    }
    out << static_cast<quint32>(report.findings.size());
    for (const Finding& finding : report.findings)
        out << finding.rule << static_cast<quint8>(finding.level) << finding.path
            << static_cast<qint32>(finding.line) << finding.message;
    out << static_cast<quint32>(report.notes.size());
    for (const QString& note : report.notes)
        out << note;
    return bytes;
}

std::optional<ScanReport> decodeReport(const QByteArray& bytes)
{
    QDataStream in(bytes);
    in.setVersion(kVersion);
    ScanReport report;
    if (!readRevision(in, report.revision))
        return std::nullopt;
    quint32 count = 0;
    in >> count;
    for (; count > 0; --count) {
        if (!readFact(in, report.facts.emplace_back()))
            return std::nullopt;
    }
    in >> count;
    for (; count > 0; --count) {
        if (!readFinding(in, report.findings.emplace_back()))
            return std::nullopt;
    }
    in >> count; // not the list at once: Qt would make room for as many as it says
    for (; count > 0 && in.status() == QDataStream::Ok; --count)
        in >> report.notes.emplaceBack();
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return report;
}

} // namespace slipway::repo
