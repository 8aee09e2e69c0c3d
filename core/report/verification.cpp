// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verification.h"

#include "core/readiness/snapshot_reader.h"

#include <algorithm>

namespace slipway::report {

using namespace model;

namespace {

constexpr qsizetype kLongestValue = 80; ///< of what a fault shows, in characters

VerificationCheck checkOf(const char* id, const QString& about, QStringList faults)
{
    const CheckState state = faults.isEmpty() ? CheckState::Holds : CheckState::Fails;
    if (faults.size() > kMostFaults) {
        const qsizetype more = faults.size() - kMostFaults;
        faults = faults.mid(0, kMostFaults) << QStringLiteral("and %1 more").arg(more);
    }
    return {QString::fromLatin1(id), about, state, std::move(faults)};
}

VerificationCheck notMade(const char* id, const QString& about, const QString& why)
{
    return {QString::fromLatin1(id), about, CheckState::NotMade, {why}};
}

/// The three files, as far as they are there and can be read.
struct Files
{
    QByteArray snapshotText;
    QByteArray policyText;
    std::optional<Json> snapshot;
    std::optional<Json> report;
};

/// Reads one that must be there once and in canonical form.
std::optional<Json> readOne(const std::vector<Enclosure>& enclosures, const QString& name, QByteArray* text,
                            QStringList& faults)
{
    const auto isIt = [&](const Enclosure& enclosure) { return enclosure.name == name; };
    const auto found = std::find_if(enclosures.begin(), enclosures.end(), isIt);
    if (found == enclosures.end()) {
        faults += QStringLiteral("%1 is not attached").arg(name);
        return std::nullopt;
    }
    if (std::count_if(enclosures.begin(), enclosures.end(), isIt) > 1)
        faults += QStringLiteral("%1 is attached more than once").arg(name);
    if (text)
        *text = found->content;
    auto json = parseJson(found->content, name);
    if (!json) {
        faults += json.error().line();
        return std::nullopt;
    }
    if (canonicalJson(*json) != found->content)
        faults += QStringLiteral("%1 is not in canonical form: somebody wrote it again").arg(name);
    return std::move(json).value();
}

Files readFiles(const std::vector<Enclosure>& enclosures, Verification& verification)
{
    Files files;
    QStringList faults;
    files.snapshot = readOne(enclosures, kSnapshotFile, &files.snapshotText, faults);
    (void)readOne(enclosures, kPolicyFile, &files.policyText, faults);
    files.report = readOne(enclosures, kReportFile, nullptr, faults);
    for (const Enclosure& enclosure : enclosures) {
        if (enclosure.name != kSnapshotFile && enclosure.name != kPolicyFile && enclosure.name != kReportFile)
            faults += QStringLiteral("%1 is attached and is none of Slipway's").arg(enclosure.name);
    }
    verification.checks.push_back(checkOf(
        "enclosures", QStringLiteral("The snapshot, the policy and the report are attached."), faults));
    return files;
}

void checkSchemas(const Files& files, const VerificationRules& rules, Verification& verification)
{
    QStringList faults;
    if (const Status fits = rules.snapshot.check(*files.snapshot, kSnapshotFile); !fits)
        faults += fits.error().line();
    if (const Status fits = rules.enclosure.check(*files.report, kReportFile); !fits)
        faults += fits.error().line();
    verification.checks.push_back(
        checkOf("schemas", QStringLiteral("Snapshot and report are of the form that is published."), faults));
}

void checkHashes(const Files& files, const EnclosedReport& report, Verification& verification)
{
    QStringList faults;
    const auto compare = [&](const QString& said, const QByteArray& content, const QString& what) {
        const QString is = sha256Hex(content);
        if (said != is)
            faults += QStringLiteral("%1 has the SHA-256 %2, not %3").arg(what, is, said.left(kLongestValue));
    };
    compare(report.snapshotSha256, files.snapshotText, kSnapshotFile);
    compare(report.policySha256, files.policyText, kPolicyFile);
    compare(toQString((*files.snapshot)["policy"]["sha256"].get_ref<const std::string&>()), files.policyText,
            QStringLiteral("the policy that the snapshot names"));
    verification.checks.push_back(
        checkOf("hashes", QStringLiteral("The hashes are those of what is attached."), faults));
}

QString shown(const Json& value)
{
    QString text = QString::fromUtf8(canonicalJson(value));
    if (text.size() > kLongestValue)
        text = text.left(kLongestValue) + QChar(0x2026);
    return text;
}

/// Every member in which the two differ, with what each says.
QStringList differences(const Json& said, const Json& gives)
{
    QStringList faults;
    for (const Json& step : Json::diff(said, gives)) {
        const auto& pointer = step["path"].get_ref<const std::string&>();
        const QString where = kSnapshotFile + QLatin1Char('#') + toQString(pointer);
        if (step["op"] == "add")
            faults +=
                QStringLiteral("%1 is missing: evaluating again gives %2").arg(where, shown(step["value"]));
        else if (step["op"] == "remove")
            faults += QStringLiteral("%1 says %2, and evaluating again gives nothing")
                          .arg(where, shown(said.at(Json::json_pointer(pointer))));
        else
            faults += QStringLiteral("%1 says %2, and evaluating again gives %3")
                          .arg(where, shown(said.at(Json::json_pointer(pointer))), shown(step["value"]));
    }
    return faults;
}

void checkEvaluation(const Files& files, Verification& verification)
{
    verification.checks.push_back(
        checkOf("evaluation", QStringLiteral("Evaluating the evidence by the policy gives the same results."),
                differences(*files.snapshot, readiness::snapshotOf(*verification.dossier))));
}

/// What follows cannot be checked.
Verification stopped(Verification verification, const QString& why)
{
    const QString hashes = QStringLiteral("The hashes are those of what is attached.");
    const QString evaluation =
        QStringLiteral("Evaluating the evidence by the policy gives the same results.");
    if (!verification.find(u"hashes"))
        verification.checks.push_back(notMade("hashes", hashes, why));
    if (!verification.find(u"evaluation"))
        verification.checks.push_back(notMade("evaluation", evaluation, why));
    return verification;
}

} // namespace

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
    Verification verification;
    const Files files = readFiles(enclosures, verification);
    if (!files.snapshot || !files.report)
        return stopped(std::move(verification), QStringLiteral("what it takes is not attached"));
    checkSchemas(files, rules, verification);
    if (!verification.holds() && verification.checks.back().state == CheckState::Fails)
        return stopped(std::move(verification), QStringLiteral("what is attached cannot be read"));
    auto dossier = readiness::evaluateAgain(*files.snapshot, files.policyText, rules.registry);
    readiness::Dossier unread;
    auto report = readReport(*files.report, dossier ? *dossier : unread);
    if (report)
        checkHashes(files, *report, verification);
    if (!dossier || !report)
        return stopped(std::move(verification), (dossier ? report.error() : dossier.error()).line());
    verification.report = std::move(report).value();
    verification.dossier = std::move(dossier).value();
    checkEvaluation(files, verification);
    verification.checks.push_back(notMade("signatures",
                                          QStringLiteral("The sign-offs are signed with SSH keys."),
                                          QStringLiteral("none of them carries a signature")));
    return verification;
}

} // namespace slipway::report
