// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/reversal.h"

#include "core/policy/people_rules.h"
#include "core/readiness/reversal_checks.h"

#include <algorithm>

/// Reversals of what people say.
namespace slipway::readiness {

using namespace model;

namespace {

/// Of a release's records those about one thing, oldest first.
template<class Record, class IsAbout>
std::vector<Record> recordsAbout(const std::vector<Record>& records, IsAbout isAbout)
{
    std::vector<Record> about;
    std::copy_if(records.begin(), records.end(), std::back_inserter(about), isAbout);
    return about;
}

template<class Record>
std::vector<Record> recordsOn(const std::vector<Record>& records, const CriterionId& criterion)
{
    return recordsAbout(records, [&](const Record& record) { return record.criterion == criterion; });
}

template<class Record>
bool isNewest(const std::vector<Record>& records, const RecordId& id)
{
    return !records.empty() && records.back().id == id;
}

/// What the last one stands in the place of; nothing if it was the first.
template<class Record>
std::optional<Record> beforeLast(const std::vector<Record>& records)
{
    return records.size() < 2 ? std::nullopt : std::optional(records[records.size() - 2]);
}

Answer answerOf(const Attestation& said)
{
    return {said.release, said.criterion, said.holds, said.by, said.reason, said.link, said.expiresAt};
}

Result<Reversal> attestAgain(Workspace& workspace, const Attestation& said, const QString& by)
{
    const auto given = workspace.attest(answerOf(said));
    if (!given)
        return given.error();
    return reversalOf(*given, by);
}

Reversal giveAgain(const Attestation& said, const RecordId& withdrawal, const QString& by)
{
    if (!policy::isSamePerson(said.by, by))
        return {};
    return {[said, withdrawal, by](Workspace& workspace) -> Result<Reversal> {
        const auto about = workspace.dossier(said.release);
        if (!about)
            return about.error();
        if (!isNewest(recordsOn(about->people.attestations, said.criterion), withdrawal))
            return changedSince(said.criterion.toString());
        return attestAgain(workspace, said, by);
    }};
}

WaiverRequest requestOf(const Waiver& waiver)
{
    return {waiver.release, waiver.criterion,    waiver.requestedBy, waiver.approvedBy,
            waiver.reason,  waiver.compensation, waiver.expiresAt,   waiver.approverRole};
}

Reversal giveAgain(const Waiver& said, const RecordId& withdrawal, const QString& by)
{
    if (!policy::isSamePerson(said.requestedBy, by))
        return {};
    return {[said, withdrawal, by](Workspace& workspace) -> Result<Reversal> {
        const auto about = workspace.dossier(said.release);
        if (!about)
            return about.error();
        if (!isNewest(recordsOn(about->people.waivers, said.criterion), withdrawal))
            return changedSince(said.criterion.toString());
        const bool isAsked = said.step == WaiverStep::Requested;
        const auto given =
            isAsked ? workspace.requestWaiver(requestOf(said)) : workspace.waive(requestOf(said));
        if (!given)
            return given.error();
        return reversalOf(*given, by);
    }};
}

Reversal giveAgain(const NotApplicable& said, const RecordId& withdrawal, const QString& by)
{
    if (!policy::isSamePerson(said.by, by))
        return {};
    return {[said, withdrawal, by](Workspace& workspace) -> Result<Reversal> {
        const auto about = workspace.dossier(said.release);
        if (!about)
            return about.error();
        if (!isNewest(recordsOn(about->people.notApplicable, said.criterion), withdrawal))
            return changedSince(said.criterion.toString());
        const auto given =
            workspace.takeOut({said.release, said.criterion, said.by, said.approvedBy, said.reason});
        if (!given)
            return given.error();
        return reversalOf(*given, by);
    }};
}

Reversal sayOtherwise(const ConditionMet& said, const QString& by, const QString& reason)
{
    return {[said, by, reason](Workspace& workspace) -> Result<Reversal> {
        const auto about = workspace.dossier(said.release);
        if (!about)
            return about.error();
        const auto words = recordsAbout(about->people.conditionsMet, [&](const ConditionMet& word) {
            return word.decision == said.decision && word.condition == said.condition;
        });
        // A condition is counted in the decision that holds, which may be another by now.
        const auto states = policy::conditionStates(about->people, about->evaluation.at);
        const bool holds = std::any_of(states.begin(), states.end(), [&](const auto& state) {
            return state.decision == said.decision && state.number == said.condition;
        });
        if (!holds || !isNewest(words, said.id))
            return changedSince(about->release.name);
        const auto given =
            workspace.meetCondition({said.release, said.condition, said.withdrawn, by, reason});
        if (!given)
            return given.error();
        return sayOtherwise(*given, by, said.reason);
    }};
}

} // namespace

Reversal reversalOf(const Attestation& stored, const QString& by)
{
    return {[stored, by](Workspace& workspace) -> Result<Reversal> {
        const auto about = workspace.dossier(stored.release);
        if (!about)
            return about.error();
        const auto said = recordsOn(about->people.attestations, stored.criterion);
        if (!isNewest(said, stored.id))
            return changedSince(stored.criterion.toString());
        const auto before = beforeLast(said);
        if (before && !before->withdrawn && policy::isSamePerson(before->by, by) &&
            before->expiresAt > about->evaluation.at)
            return attestAgain(workspace, *before, by);
        const auto withdrawal = workspace.withdrawAttestation(stored.release, stored.criterion, by);
        if (!withdrawal)
            return withdrawal.error();
        return giveAgain(stored, withdrawal->id, by);
    }};
}

Reversal reversalOf(const Waiver& stored, const QString& by)
{
    if (stored.step == WaiverStep::Refused)
        return {};
    return {[stored, by](Workspace& workspace) -> Result<Reversal> {
        const auto about = workspace.dossier(stored.release);
        if (!about)
            return about.error();
        if (!isNewest(recordsOn(about->people.waivers, stored.criterion), stored.id))
            return changedSince(stored.criterion.toString());
        const auto withdrawal = workspace.withdrawWaiver(stored.release, stored.criterion, by);
        if (!withdrawal)
            return withdrawal.error();
        return giveAgain(stored, withdrawal->id, by);
    }};
}

Reversal reversalOf(const NotApplicable& stored, const QString& by)
{
    return {[stored, by](Workspace& workspace) -> Result<Reversal> {
        const auto about = workspace.dossier(stored.release);
        if (!about)
            return about.error();
        if (!isNewest(recordsOn(about->people.notApplicable, stored.criterion), stored.id))
            return changedSince(stored.criterion.toString());
        const auto withdrawal = workspace.putBack(stored.release, stored.criterion, by);
        if (!withdrawal)
            return withdrawal.error();
        return giveAgain(stored, withdrawal->id, by);
    }};
}

Reversal reversalOf(const Assignment& stored, const QString& by)
{
    return {[stored, by](Workspace& workspace) -> Result<Reversal> {
        const auto about = workspace.dossier(stored.release);
        if (!about)
            return about.error();
        const auto said = recordsOn(about->people.assignments, stored.criterion);
        if (!isNewest(said, stored.id))
            return changedSince(stored.criterion.toString());
        // As it was, so past the checks of a new one: its day may have passed.
        Assignment before = beforeLast(said).value_or(Assignment());
        before.id = {};
        before.release = stored.release;
        before.criterion = stored.criterion;
        before.by = by.trimmed();
        const auto given = workspace.history().append(before);
        if (!given)
            return given.error();
        return reversalOf(*given, by);
    }};
}

Reversal reversalOf(const ConditionMet& stored, const QString& by)
{
    return sayOtherwise(stored, by, QStringLiteral("taken back"));
}

Reversal reversalOf(const Note& stored, const QString& by)
{
    return {[stored, by](Workspace& workspace) -> Result<Reversal> {
        const auto withdrawal = workspace.withdrawNote(stored, by);
        if (!withdrawal)
            return withdrawal.error();
        return Reversal{[stored, by](Workspace& again) -> Result<Reversal> {
            const auto written = again.note({stored.release, stored.criterion, stored.by, stored.text});
            if (!written)
                return written.error();
            return reversalOf(*written, by);
        }};
    }};
}

Reversal reversalOf(const NoteSeen& stored, const QString& by)
{
    return {[stored, by](Workspace& workspace) -> Result<Reversal> {
        const auto said = stored.withdrawn ? workspace.markSeen(stored.note, stored.by)
                                           : workspace.markUnseen(stored.note, stored.by);
        if (!said)
            return said.error();
        return reversalOf(*said, by);
    }};
}

Reversal reversalOf(const Brief& stored, const QString& by)
{
    return {[stored, by](Workspace& workspace) -> Result<Reversal> {
        const auto all = workspace.history().briefs(stored.project);
        if (!all)
            return all.error();
        const auto written =
            recordsAbout(*all, [&](const Brief& brief) { return brief.release == stored.release; });
        if (!isNewest(written, stored.id))
            return changedSince(QStringLiteral("the launch brief"));
        // The first one is taken back by one that says nothing.
        Brief before = beforeLast(written).value_or(Brief());
        before.project = stored.project;
        before.release = stored.release;
        before.by = by;
        const auto again = workspace.writeBrief(before);
        if (!again)
            return again.error();
        return reversalOf(again->brief, by);
    }};
}

Result<Reversal> takeBackAnswer(Workspace& workspace, const ReleaseId& release, const CriterionId& criterion,
                                const QString& by)
{
    const auto about = workspace.dossier(release);
    if (!about)
        return about.error();
    const auto said = recordsOn(about->people.attestations, criterion);
    const auto withdrawal = workspace.withdrawAttestation(release, criterion, by);
    if (!withdrawal)
        return withdrawal.error();
    return said.empty() ? Reversal() : giveAgain(said.back(), withdrawal->id, by);
}

Result<Reversal> takeBackWaiver(Workspace& workspace, const ReleaseId& release, const CriterionId& criterion,
                                const QString& by)
{
    const auto about = workspace.dossier(release);
    if (!about)
        return about.error();
    const auto withdrawal = workspace.withdrawWaiver(release, criterion, by);
    if (!withdrawal)
        return withdrawal.error();
    // The newest of the step that was taken back is what the withdrawal is about.
    const auto& said = about->people.waivers;
    const auto taken = std::find_if(said.rbegin(), said.rend(), [&](const Waiver& waiver) {
        return waiver.criterion == criterion && waiver.step == withdrawal->step && !waiver.withdrawn;
    });
    return taken == said.rend() ? Reversal() : giveAgain(*taken, withdrawal->id, by);
}

Result<Reversal> putBackAgain(Workspace& workspace, const ReleaseId& release, const CriterionId& criterion,
                              const QString& by)
{
    const auto about = workspace.dossier(release);
    if (!about)
        return about.error();
    const auto said = recordsOn(about->people.notApplicable, criterion);
    const auto withdrawal = workspace.putBack(release, criterion, by);
    if (!withdrawal)
        return withdrawal.error();
    return said.empty() ? Reversal() : giveAgain(said.back(), withdrawal->id, by);
}

} // namespace slipway::readiness
