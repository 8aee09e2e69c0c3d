// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/posture/in_toto_importer.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/utc_time.h"

#include <QSet>

namespace slipway::plugin {

using namespace model;

namespace {

const Json kNothing = Json::array();

const Json& listAt(const Json& value, const char* path)
{
    const Json* list = jsonAt(value, path);
    return list && list->is_array() ? *list : kNothing;
}

Error broken(const QString& what, const QString& where)
{
    return {ErrorCode::InvalidInput, what, where, QStringLiteral("use the attestation as it was made")};
}

/// "sha256:9f86…" of the strongest digest that is there.
QString digestOf(const Json& subject)
{
    const Json* digests = jsonAt(subject, "digest");
    if (!digests || !digests->is_object())
        return {};
    for (const char* algorithm : {"sha512", "sha384", "sha256", "gitCommit", "sha1"}) {
        const QString digest = textAt(*digests, algorithm);
        if (!digest.isEmpty())
            return QLatin1String(algorithm) + QLatin1Char(':') + digest.toLower();
    }
    if (digests->empty() || !digests->begin()->is_string())
        return {};
    return toQString(digests->begin().key()) + QLatin1Char(':') + textAt(digests->begin().value(), "");
}

QString gitCommitOf(const Json& digests)
{
    const QString named = textAt(digests, "gitCommit");
    return named.isEmpty() ? textAt(digests, "sha1") : named;
}

/// The commits that the sources of a build stood at: SLSA v1 resolvedDependencies, v0.2 configSource and
/// materials, v0.1 materials. Only of git sources; a build may have several.
QSet<QString> commitsOf(const Json& predicate)
{
    QSet<QString> commits;
    for (const char* path : {"buildDefinition/resolvedDependencies", "materials"}) {
        for (const Json& material : listAt(predicate, path)) {
            const Json* digests = jsonAt(material, "digest");
            const bool isGit = textAt(material, "uri").startsWith(QLatin1String("git+"));
            if (digests && (isGit || jsonAt(*digests, "gitCommit")))
                commits.insert(gitCommitOf(*digests));
        }
    }
    const Json* source = jsonAt(predicate, "invocation/configSource");
    if (source && textAt(*source, "uri").startsWith(QLatin1String("git+"))) {
        // What was built; the materials may hold more than that.
        const Json* digests = jsonAt(*source, "digest");
        const QString commit = digests ? gitCommitOf(*digests) : QString();
        if (!commit.isEmpty())
            return {commit};
    }
    commits.remove(QString());
    return commits;
}

class Attestations
{
public:
    /// A statement, an envelope around one, or a bundle around an envelope.
    Status take(const Json& value, const QString& where)
    {
        const Json* envelope = jsonAt(value, "dsseEnvelope");
        if (!envelope)
            envelope = jsonAt(value, "bundle/dsseEnvelope");
        if (!envelope && jsonAt(value, "payload"))
            envelope = &value;
        return envelope ? takeEnvelope(*envelope, where) : takeStatement(value, where);
    }

    Report finish()
    {
        FactList facts;
        facts.count("attestations.statements", m_statements).count("attestations.signatures", m_signatures);
        facts.count("attestations.subjects", m_subjects.size());
        if (m_provenances > 0) {
            facts.count("provenance.subjects", m_provenSubjects.size());
            if (m_builders.size() == 1)
                facts.text("provenance.builder", *m_builders.begin());
        }
        m_report.facts = facts.take();
        m_report.tool = QStringList(m_builders.values()).join(QLatin1String(", "));
        if (m_commits.size() == 1)
            m_report.commit = CommitId::fromHex(*m_commits.begin()).value_or(CommitId());
        else if (m_commits.size() > 1)
            m_report.warnings.append(
                QStringLiteral("%1 git sources went into the build: no commit taken").arg(m_commits.size()));
        m_report.warnings.append(m_signatures > 0
                                     ? QStringLiteral("signatures are counted, not verified")
                                     : QStringLiteral("nothing is signed: anybody can have written this"));
        warnOfLeftOut(m_report, m_found);
        return std::move(m_report);
    }

private:
    /// DSSE 1.0: the payload in base64, standard or for URLs.
    Status takeEnvelope(const Json& envelope, const QString& where)
    {
        const QString type = textAt(envelope, "payloadType");
        if (type != QLatin1String("application/vnd.in-toto+json"))
            return broken(QStringLiteral("the envelope holds \"%1\", no in-toto statement").arg(type), where);
        QByteArray text = textAt(envelope, "payload").toLatin1();
        text.replace('-', '+').replace('_', '/').replace('\n', "").replace('\r', "");
        const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.isEmpty())
            return broken(QStringLiteral("the envelope's payload is no base64"), where);
        const auto statement = parseJson(decoded.decoded, where + QStringLiteral(" (payload)"));
        if (!statement)
            return statement.error();
        m_signatures += qint64(listAt(envelope, "signatures").size());
        return takeStatement(*statement, where);
    }

    Status takeStatement(const Json& statement, const QString& where)
    {
        if (!textAt(statement, "_type").startsWith(QLatin1String("https://in-toto.io/Statement/")))
            return broken(QStringLiteral("no in-toto statement"), where);
        const Json& subjects = listAt(statement, "subject");
        if (subjects.empty())
            return broken(QStringLiteral("the statement has no subject"), where);
        ++m_statements;
        const QString type = textAt(statement, "predicateType");
        const bool isProvenance = type.startsWith(QLatin1String("https://slsa.dev/provenance/"));
        for (const Json& subject : subjects) {
            const QString digest = digestOf(subject);
            if (digest.isEmpty())
                return broken(QStringLiteral("a subject without digest"), where);
            m_subjects.insert(digest);
            if (isProvenance)
                m_provenSubjects.insert(digest);
            addFinding(m_report,
                       {isProvenance ? QStringLiteral("provenance.subjects")
                                     : QStringLiteral("attestations.subjects"),
                        FindingLevel::None, textAt(subject, "name"), 0, digest},
                       m_found);
        }
        const Json* predicate = jsonAt(statement, "predicate");
        if (isProvenance && predicate)
            takeProvenance(*predicate);
        else if (!isProvenance)
            m_report.warnings.append(QStringLiteral("\"%1\" is no provenance").arg(type));
        m_report.warnings.removeDuplicates();
        return Done{};
    }

    void takeProvenance(const Json& predicate)
    {
        ++m_provenances;
        m_commits.unite(commitsOf(predicate));
        for (const char* path : {"runDetails/builder/id", "builder/id"}) {
            const QString builder = textAt(predicate, path);
            if (!builder.isEmpty())
                m_builders.insert(builder);
        }
        for (const char* path : {"runDetails/metadata/finishedOn", "metadata/buildFinishedOn"}) {
            const auto finished = utcTime(textAt(predicate, path));
            if (finished && (!m_report.observedAt || *m_report.observedAt < *finished))
                m_report.observedAt = finished;
        }
    }

    Report m_report;
    qint64 m_statements = 0;
    qint64 m_provenances = 0;
    qint64 m_signatures = 0;
    QSet<QString> m_subjects;
    QSet<QString> m_provenSubjects;
    QSet<QString> m_builders;
    QSet<QString> m_commits;
    size_t m_found = 0;
};

} // namespace

Match InTotoImporter::matches(const ReportHead& head) const
{
    if (!head.isJson())
        return Match::No;
    if (head.jsonTexts.value(QStringLiteral("_type"))
            .startsWith(QLatin1String("https://in-toto.io/Statement/")))
        return Match::Sure;
    for (const auto* at : {"", "dsseEnvelope/", "attestations/[]/bundle/dsseEnvelope/"}) {
        const QString prefix = QLatin1String(at);
        if (head.has(prefix + QLatin1String("payloadType")) && head.has(prefix + QLatin1String("payload")))
            return Match::Sure;
    }
    return Match::No;
}

Result<Report> InTotoImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                    const Progress& progress) const
{
    Attestations attestations;
    Status status = Done{};
    if (head.syntax == Syntax::JsonLines) {
        status = readJsonLines(
            device, head.name,
            [&](const Json& value, int line) {
                return attestations.take(value, QStringLiteral("%1:%2").arg(head.name).arg(line));
            },
            progress);
    } else {
        const bool isList = head.has(QStringLiteral("attestations"));
        const JsonTap tap{
            isList ? QStringLiteral("attestations/[]") : QString(),
            [&](const Json& value, const JsonPlace&) { return attestations.take(value, head.name); }};
        status = readJsonStream(device, head.name, {tap}, progress);
    }
    if (!status)
        return status.error();
    return attestations.finish();
}

} // namespace slipway::plugin
