// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verification.h"

#include "core/access/sign_off_statement.h"
#include "core/access/ssh_signature.h"
#include "core/readiness/snapshot_reader.h"
#include "core/report/json_difference.h"

#include <algorithm>

namespace slipway::report {

using namespace model;

namespace {

/// One of the files, as far as it is there and can be read.
struct File
{
    QByteArray text;
    std::optional<Json> json;
};

class Verifier
{
public:
    Verifier(const std::vector<Enclosure>& enclosures, const VerificationRules& rules)
        : m_enclosures(enclosures)
        , m_rules(rules)
    {
    }

    Verification verify()
    {
        checkEnclosures();
        if (m_snapshot.json && m_report.json && checkSchemas()) {
            checkHashes();
            evaluate();
        }
        sayWhatWasNotReached();
        checkSignatures();
        return std::move(m_verification);
    }

private:
    File readOne(const QString& name, QStringList& faults) const;
    void checkEnclosures();
    bool checkSchemas();
    void checkHashes();
    QStringList attachedFaults(const char* member, const QString& file, const QByteArray& content,
                               qsizetype times) const;
    QByteArray logo() const;     ///< the first that is attached; empty: none
    QByteArray findings() const; ///< likewise
    void evaluate();
    bool checkReport();
    void tellWhatIsStated(int places);
    void sayWhatWasNotReached();
    void checkSignatures();
    QStringList signatureFaults(const SignOff& signOff) const;
    QStringList signatureFileFaults() const;

    const std::vector<Enclosure>& m_enclosures;
    const VerificationRules& m_rules;
    File m_snapshot;
    File m_policy;
    File m_report;
    Verification m_verification;
};

const QString kHashes = QStringLiteral("The hashes are those of what is attached.");
const QString kEvaluation = QStringLiteral("Evaluating the evidence by the policy gives the same results.");
const QString kReport = QStringLiteral("The report says of them what they give.");

/// One that must be there once and in canonical form.
File Verifier::readOne(const QString& name, QStringList& faults) const
{
    const auto isIt = [&](const Enclosure& enclosure) { return enclosure.name == name; };
    const auto found = std::find_if(m_enclosures.begin(), m_enclosures.end(), isIt);
    if (found == m_enclosures.end()) {
        faults += QStringLiteral("%1 is not attached").arg(name);
        return {};
    }
    if (std::count_if(m_enclosures.begin(), m_enclosures.end(), isIt) > 1)
        faults += QStringLiteral("%1 is attached more than once").arg(name);
    auto json = parseJson(found->content, name);
    if (!json) {
        faults += json.error().line();
        return {found->content, std::nullopt};
    }
    if (canonicalJson(*json) != found->content)
        faults += QStringLiteral("%1 is not in canonical form: somebody wrote it again").arg(name);
    return {found->content, std::move(json).value()};
}

void Verifier::checkEnclosures()
{
    QStringList faults;
    m_policy = readOne(kPolicyFile, faults);
    m_report = readOne(kReportFile, faults);
    m_snapshot = readOne(kSnapshotFile, faults);
    for (const Enclosure& enclosure : m_enclosures) {
        if (enclosure.name != kSnapshotFile && enclosure.name != kPolicyFile &&
            enclosure.name != kReportFile && enclosure.name != kFindingsFile && !isLogoFile(enclosure.name) &&
            !isSignatureFile(enclosure.name))
            faults += QStringLiteral("%1 is attached and is none of Slipway's").arg(enclosure.name);
        if (isLogoFile(enclosure.name) && enclosure.name != logoFileOf(enclosure.content))
            faults += QStringLiteral("%1 is not what its name says").arg(enclosure.name);
    }
    m_verification.checks.push_back(checkOf(
        "enclosures", QStringLiteral("The snapshot, the policy and the report are attached."), faults));
}

/// False: what follows would read members that are not there.
bool Verifier::checkSchemas()
{
    QStringList faults;
    if (const Status fits = m_rules.snapshot.check(*m_snapshot.json, kSnapshotFile); !fits)
        faults += fits.error().line();
    if (const Status fits = m_rules.enclosure.check(*m_report.json, kReportFile); !fits)
        faults += fits.error().line();
    m_verification.checks.push_back(
        checkOf("schemas", QStringLiteral("Snapshot and report are of the form that is published."), faults));
    return faults.isEmpty();
}

QByteArray Verifier::logo() const
{
    const auto found = std::find_if(m_enclosures.begin(), m_enclosures.end(),
                                    [](const Enclosure& enclosure) { return isLogoFile(enclosure.name); });
    return found == m_enclosures.end() ? QByteArray() : found->content;
}

QByteArray Verifier::findings() const
{
    const auto found = std::find_if(m_enclosures.begin(), m_enclosures.end(), [](const Enclosure& enclosure) {
        return enclosure.name == kFindingsFile;
    });
    return found == m_enclosures.end() ? QByteArray() : found->content;
}

QString wrongHash(const Json& said, const QByteArray& content, const QString& what)
{
    const QString is = sha256Hex(content);
    const QString hash = toQString(said.get_ref<const std::string&>());
    return hash == is ? QString() : QStringLiteral("%1 has the SHA-256 %2, not %3").arg(what, is, hash);
}

/// Of a file that need not be there: once if the options name its hash, else not at all.
QStringList Verifier::attachedFaults(const char* member, const QString& file, const QByteArray& content,
                                     qsizetype times) const
{
    const Json& options = (*m_report.json)["options"];
    const bool isNamed = options.contains(member);
    if (times != (isNamed ? 1 : 0))
        return {
            QStringLiteral("%1 is attached %2 times, and the report names %3")
                .arg(file, QString::number(times), isNamed ? QStringLiteral("one") : QStringLiteral("none"))};
    const QString fault = isNamed ? wrongHash(options[member], content, file) : QString();
    return fault.isEmpty() ? QStringList() : QStringList{fault};
}

void Verifier::checkHashes()
{
    const Json& report = *m_report.json;
    QStringList faults{wrongHash(report["snapshot_sha256"], m_snapshot.text, kSnapshotFile),
                       wrongHash(report["policy_sha256"], m_policy.text, kPolicyFile),
                       wrongHash((*m_snapshot.json)["policy"]["sha256"], m_policy.text,
                                 QStringLiteral("the policy that the snapshot names"))};
    faults.removeAll(QString());
    const auto logos = std::ranges::count_if(
        m_enclosures, [](const Enclosure& enclosure) { return isLogoFile(enclosure.name); });
    faults += attachedFaults("logo_sha256", logoFileOf(logo()), logo(), logos);
    faults += attachedFaults("findings_sha256", kFindingsFile, findings(),
                             std::ranges::count(m_enclosures, QString(kFindingsFile), &Enclosure::name));
    m_verification.checks.push_back(checkOf("hashes", kHashes, faults));
}

void Verifier::evaluate()
{
    auto again = readiness::evaluateAgain(*m_snapshot.json, m_policy.text, m_rules.registry);
    if (!again) {
        m_verification.checks.push_back(checkOf("evaluation", kEvaluation, {again.error().line()}));
        return;
    }
    m_verification.checks.push_back(checkOf(
        "evaluation", kEvaluation,
        differencesOf(*m_snapshot.json, readiness::snapshotOf(again->dossier), kSnapshotFile, kMostFaults)));
    m_verification.dossier = std::move(again->dossier);
    if (checkReport())
        tellWhatIsStated(again->statedPlaces);
}

/// What turned is held against what it turned to.
QStringList contradictions(const EnclosedReport& report, const Evaluation& evaluation)
{
    QStringList faults;
    if (!report.changes)
        return faults;
    for (const Change& change : report.changes->changes) {
        const CriterionResult* result = evaluation.find(change.criterion);
        if (!result || result->state != change.after || result->measured != change.measuredAfter)
            faults += QStringLiteral("%1 says that %2 turned to %3 (%4), and evaluating again gives %5")
                          .arg(kReportFile, change.criterion.toString().left(80), toKey(change.after),
                               change.measuredAfter.left(80),
                               result ? QStringLiteral("%1 (%2)").arg(toKey(result->state), result->measured)
                                      : QStringLiteral("nothing"));
    }
    return faults;
}

/// False if it cannot be read.
bool Verifier::checkReport()
{
    auto report = readReport(*m_report.json);
    if (!report) {
        m_verification.checks.push_back(checkOf("report", kReport, {report.error().line()}));
        return false;
    }
    if (!report->logoSha256.isEmpty())
        report->options.logo = logo();
    readiness::Dossier& dossier = *m_verification.dossier;
    QStringList faults = contradictions(*report, dossier.evaluation);
    if (!report->findingsSha256.isEmpty()) {
        auto told = findingsOf(findings(), dossier.evidence);
        if (told)
            report->options.findings = std::move(told).value();
        else
            faults += told.error().line();
    }
    if (report->changes) {
        dossier.changesSince = report->changes->since;
        dossier.changesSinceReview = report->changes->isSinceReview;
        dossier.changes = report->changes->changes;
    }
    if (report->exposure)
        dossier.exposure = *report->exposure;
    dossier.auditHead = report->auditHead;
    // Of the snapshot that is attached: whether it is the right one is for the hashes and the evaluation.
    const Json again = reportJson(dossier, report->options, report->version, sha256Hex(m_snapshot.text));
    faults += differencesOf(*m_report.json, again, kReportFile, kMostFaults);
    m_verification.checks.push_back(checkOf("report", kReport, faults));
    m_verification.report = std::move(report).value();
    return true;
}

/// Who signed, as far as no key of a list says so.
QStringList statedSignOffs(const Evaluation& evaluation, bool isListGiven)
{
    QStringList stated;
    for (const SignOffState& state : evaluation.signOffs) {
        if (!state.signOff || state.isVoid)
            continue;
        const SignOff& signOff = *state.signOff;
        const auto key = access::keyOfSignature(signOff.signature);
        if (signOff.signature.isEmpty())
            stated += QStringLiteral("that %1 signed off for %2: no key signed it")
                          .arg(signOff.by.left(80), signOff.role.left(80));
        else if (key && !isListGiven)
            stated +=
                QStringLiteral("that the key %1 is that of %2").arg(key->fingerprint(), signOff.by.left(80));
    }
    return stated;
}

/// What evaluating again had to believe.
void Verifier::tellWhatIsStated(int places)
{
    QStringList stated;
    const readiness::Dossier& dossier = *m_verification.dossier;
    for (const DependencyState& state : dossier.evaluation.dependencies)
        stated += QStringLiteral("that %1, which it depends on, is %2%3")
                      .arg(state.name, toWords(state.verdict),
                           state.isLaunched ? QStringLiteral(" and launched") : QString());
    if (places > 0)
        stated += QStringLiteral("in which files of the repository %1 grounds lie").arg(places);
    if (dossier.changesSince && !dossier.changes.empty())
        stated += QStringLiteral("how the criteria that turned stood before");
    if (m_verification.report->exposure)
        stated += QStringLiteral("what shipping it as it is may cost");
    if (!m_verification.report->options.findings.empty())
        stated += QStringLiteral("what the evidence found, beside its facts");
    stated += statedSignOffs(dossier.evaluation, m_rules.allowedSigners.has_value());
    if (!stated.isEmpty())
        m_verification.checks.push_back(
            notMade("stated", QStringLiteral("Everything on it follows from its evidence, but:"), stated));
}

/// One signature against its statement, and that against the record.
QStringList Verifier::signatureFaults(const SignOff& signOff) const
{
    const QString about =
        QStringLiteral("the sign-off of %1 for %2: ").arg(signOff.by.left(80), signOff.role.left(80));
    if (signOff.signature.isEmpty())
        return m_rules.allowedSigners ? QStringList{about + QStringLiteral("no key signed it")}
                                      : QStringList();
    const auto key = access::keyOfSignature(signOff.signature);
    if (!key)
        return {about + key.error().what};
    const QByteArray statement = signOff.statement.toUtf8();
    if (const Status good = access::checkSignature(statement, signOff.signature, *key); !good)
        return {about + good.error().what};
    const readiness::Dossier& dossier = *m_verification.dossier;
    QStringList faults;
    for (const QString& fault : access::contradictions(signOff, dossier.project.name, dossier.release.name))
        faults += about + fault;
    if (m_rules.allowedSigners &&
        !access::checkSigner(statement, signOff.signature, signOff.by, *m_rules.allowedSigners,
                             access::statedMoment(signOff)))
        faults +=
            about + QStringLiteral("it is by %1, which the list of signers does not give to that person then")
                        .arg(key->fingerprint());
    return faults;
}

/// The files for ssh-keygen against what the snapshot says.
QStringList Verifier::signatureFileFaults() const
{
    QStringList faults;
    const std::vector<Enclosure> wanted = signatureEnclosures(m_verification.dossier->evaluation);
    for (const Enclosure& file : wanted) {
        if (std::count(m_enclosures.begin(), m_enclosures.end(), file) != 1)
            faults += QStringLiteral("%1 is not attached once as the snapshot gives it").arg(file.name);
    }
    for (const Enclosure& file : m_enclosures) {
        if (isSignatureFile(file.name) && std::find(wanted.begin(), wanted.end(), file) == wanted.end())
            faults += QStringLiteral("%1 is not of a sign-off in the snapshot").arg(file.name);
    }
    return faults;
}

void Verifier::checkSignatures()
{
    const QString about = QStringLiteral("The signatures of the sign-offs are good.");
    if (!m_verification.dossier) {
        m_verification.checks.push_back(
            checkOf("signatures", about, {QStringLiteral("what they are over could not be evaluated")}));
        return;
    }
    // Those that the checklist shows as given: what was replaced or is void proves nothing.
    QStringList faults = signatureFileFaults();
    bool isAnySigned = false;
    for (const SignOffState& state : m_verification.dossier->evaluation.signOffs) {
        if (!state.signOff || state.isVoid)
            continue;
        if (faults.size() >= kMostFaults)
            break;
        isAnySigned = isAnySigned || !state.signOff->signature.isEmpty();
        faults += signatureFaults(*state.signOff);
    }
    if (!isAnySigned && faults.isEmpty())
        m_verification.checks.push_back(
            notMade("signatures", about, {QStringLiteral("no sign-off on it carries one")}));
    else
        m_verification.checks.push_back(checkOf("signatures", about, faults));
}

void Verifier::sayWhatWasNotReached()
{
    const QStringList why{QStringLiteral("what it takes is not attached, or cannot be read")};
    for (const auto& [id, about] :
         {std::pair("hashes", kHashes), std::pair("evaluation", kEvaluation), std::pair("report", kReport)}) {
        if (!m_verification.find(QString::fromLatin1(id)))
            m_verification.checks.push_back(checkOf(id, about, why));
    }
}

} // namespace

VerificationCheck checkOf(const char* id, const QString& about, const QStringList& faults)
{
    const CheckState state = faults.isEmpty() ? CheckState::Holds : CheckState::Fails;
    return {QString::fromLatin1(id), about, state, faults.mid(0, kMostFaults)};
}

VerificationCheck notMade(const char* id, const QString& about, const QStringList& why)
{
    return {QString::fromLatin1(id), about, CheckState::NotMade, why.mid(0, kMostFaults)};
}

bool Verification::holds() const
{
    return std::none_of(checks.begin(), checks.end(),
                        [](const VerificationCheck& check) { return check.state == CheckState::Fails; });
}

const VerificationCheck* Verification::find(QStringView id) const
{
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&](const VerificationCheck& check) { return check.id == id; });
    return found == checks.end() ? nullptr : &*found;
}

Verification verifyEnclosures(const std::vector<Enclosure>& enclosures, const VerificationRules& rules)
{
    return Verifier(enclosures, rules).verify();
}

} // namespace slipway::report
