// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

/// Undo in a history that is only appended to: what was stored is taken back by another record, never by
/// force. Where somebody changed it since, that is a Conflict and nothing is stored. Sign-offs are
/// signatures, decisions are a meeting's, and promotions happened: none of them has a reversal.
namespace slipway::readiness {

/// Takes one thing back and gives what takes that back in turn: undo gives redo, and redo undo. A value;
/// `run` blocks, so it belongs on a worker.
struct Reversal
{
    std::function<model::Result<Reversal>(Workspace&)> run; ///< empty: it cannot be taken back

    explicit operator bool() const { return static_cast<bool>(run); }
};

// What people say; `stored` as the workspace gave it, `by` who takes it back. What stood before counts again
// where it was the same person's: nobody speaks in another's name.
[[nodiscard]] Reversal reversalOf(const model::Attestation& stored, const QString& by);
[[nodiscard]] Reversal reversalOf(const model::Waiver& stored, const QString& by); ///< none of a refusal
[[nodiscard]] Reversal reversalOf(const model::NotApplicable& stored, const QString& by);
[[nodiscard]] Reversal reversalOf(const model::Assignment& stored, const QString& by);
[[nodiscard]] Reversal reversalOf(const model::ConditionMet& stored, const QString& by);
[[nodiscard]] Reversal reversalOf(const model::Note& stored, const QString& by);
[[nodiscard]] Reversal reversalOf(const model::NoteSeen& stored, const QString& by);
[[nodiscard]] Reversal reversalOf(const model::Brief& stored, const QString& by);

/// Of what was to be stored; why it was not, otherwise.
template<class Record>
[[nodiscard]] model::Result<Reversal> reversalOf(const model::Result<Record>& stored, const QString& by)
{
    if (!stored)
        return stored.error();
    return reversalOf(*stored, by);
}

/// Takes back what stands on the criterion: the newest answer; the open request for a waiver, else the
/// newest waiver; that it does not apply. The reversal gives it again, and is empty where it was another's.
[[nodiscard]] model::Result<Reversal> takeBackAnswer(Workspace& workspace, const model::ReleaseId& release,
                                                     const model::CriterionId& criterion, const QString& by);
[[nodiscard]] model::Result<Reversal> takeBackWaiver(Workspace& workspace, const model::ReleaseId& release,
                                                     const model::CriterionId& criterion, const QString& by);
[[nodiscard]] model::Result<Reversal> putBackAgain(Workspace& workspace, const model::ReleaseId& release,
                                                   const model::CriterionId& criterion, const QString& by);

// What a workspace is made of. Of what was added: Conflict once others have built on it.
[[nodiscard]] Reversal reversalOfAdding(const model::Project& project, const QString& by);
[[nodiscard]] Reversal reversalOfAdding(const model::Release& release, const QString& by);
[[nodiscard]] Reversal reversalOfAdding(const model::Source& source, const QString& by);
[[nodiscard]] Reversal reversalOfRemoving(const model::Project& project, const QString& by);
[[nodiscard]] Reversal reversalOfRemoving(const model::Release& release, const QString& by);
[[nodiscard]] Reversal reversalOfRemoving(const model::Source& source, const QString& by);
// Settings: `after` as the history gave it back.
[[nodiscard]] Reversal reversalOfChange(const model::Project& before, const model::Project& after,
                                        const QString& by);
[[nodiscard]] Reversal reversalOfChange(const model::Release& before, const model::Release& after,
                                        const QString& by);
[[nodiscard]] Reversal reversalOfChange(const model::Source& before, const model::Source& after,
                                        const QString& by);
/// Of those that were discarded with that reason: they wait again. One that cannot be reopened does not keep
/// the others.
[[nodiscard]] Reversal reversalOfDiscarding(const std::vector<model::DeadLetterId>& letters,
                                            const QString& reason, const QString& by);
/// Adopts the version that was in force before. Empty if there was none of that id: a policy that was adopted
/// stays adopted, and projects are given another.
[[nodiscard]] Reversal reversalOfAdopting(const store::PoliciesInForce& before,
                                          const store::AdoptedPolicy& adopted, const QString& by);

} // namespace slipway::readiness
