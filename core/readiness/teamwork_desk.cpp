// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/teamwork_desk.h"

#include "core/policy/people_rules.h"
#include "core/readiness/mentions.h"
#include "core/readiness/people_checks.h"

namespace slipway::readiness {

using namespace model;

namespace {

/// The newest word on the criterion, or null.
const NotApplicable* newestWord(const CriterionId& criterion, const Dossier& dossier)
{
    const auto& said = dossier.people.notApplicable;
    const auto newest = std::find_if(said.rbegin(), said.rend(),
                                     [&](const NotApplicable& n) { return n.criterion == criterion; });
    return newest == said.rend() ? nullptr : &*newest;
}

std::optional<Error> checkApproval(const TakingOut& word, const Criterion& criterion)
{
    if (word.approvedBy.trimmed().isEmpty()) {
        if (criterion.severity != Severity::Blocker)
            return std::nullopt;
        return invalid(QStringLiteral("a blocker is taken out only with another person's approval"),
                       word.criterion.toString(), QStringLiteral("name who approved it"));
    }
    if (policy::isSamePerson(word.by, word.approvedBy))
        return Error{ErrorCode::Conflict, QStringLiteral("nobody approves their own word"),
                     word.approvedBy.trimmed(), QStringLiteral("let another person approve it")};
    return std::nullopt;
}

} // namespace

Result<NotApplicable> checkTakingOut(const TakingOut& word, const Dossier& dossier)
{
    const auto criterion = findCriterion(word.criterion, *dossier.policy);
    if (!criterion)
        return criterion.error();
    const CriterionResult* result = dossier.evaluation.find(word.criterion);
    if (result && result->state == ResultState::NotApplicable)
        return Error{
            ErrorCode::Conflict,
            result->judged.empty()
                ? QStringLiteral("the policy does not ask it of this project")
                : QStringLiteral("it does not apply already, says %1").arg(result->judged.front().by),
            word.criterion.toString(), QStringLiteral("there is nothing to say")};
    if (const auto error = checkWords(word.by, word.reason))
        return *error;
    if (const auto error = checkApproval(word, **criterion))
        return *error;
    NotApplicable record;
    record.release = word.release;
    record.criterion = word.criterion;
    record.by = word.by.trimmed();
    record.approvedBy = word.approvedBy.trimmed();
    record.reason = typed(word.reason);
    return record;
}

Result<NotApplicable> checkPuttingBack(const CriterionId& criterion, const QString& by,
                                       const Dossier& dossier)
{
    const auto known = findCriterion(criterion, *dossier.policy);
    if (!known)
        return known.error();
    if (const auto error = checkPerson(by, QStringLiteral("say who takes it back")))
        return *error;
    const NotApplicable* newest = newestWord(criterion, dossier);
    if (!newest || newest->withdrawn)
        return Error{ErrorCode::NotFound,
                     QStringLiteral("nobody said that it does not apply"),
                     criterion.toString(),
                     {}};
    NotApplicable record = *newest;
    record.id = {};
    record.withdrawn = true;
    record.by = by.trimmed();
    record.approvedBy.clear();
    record.reason = QStringLiteral("taken back");
    return record;
}

Result<Assignment> checkAssignment(const OwnerWord& word, const Dossier& dossier, const QDateTime& now)
{
    const auto criterion = findCriterion(word.criterion, *dossier.policy);
    if (!criterion)
        return criterion.error();
    if (const auto error = checkPerson(word.by, QStringLiteral("say who assigns it")))
        return *error;
    const QString owner = typedName(word.owner);
    if (const auto error = owner.isEmpty() ? std::nullopt : checkPerson(owner, {}))
        return *error;
    if (owner.isEmpty() && word.due)
        return invalid(QStringLiteral("a due date needs an owner"), word.criterion.toString(),
                       QStringLiteral("say who sees to it"));
    const Assignment* current = policy::currentAssignment(word.criterion, dossier.people, now);
    const bool isSame = current ? current->owner == owner && current->due == word.due : owner.isEmpty();
    if (isSame)
        return Error{ErrorCode::Conflict,
                     current ? QStringLiteral("%1 sees to it already").arg(current->owner)
                             : QStringLiteral("nobody sees to it"),
                     word.criterion.toString(), QStringLiteral("there is nothing to change")};
    if (word.due && (!word.due->isValid() || *word.due <= now))
        return invalid(QStringLiteral("the due date must be in the future"), word.criterion.toString(),
                       QStringLiteral("choose a later day"));
    Assignment assignment;
    assignment.release = word.release;
    assignment.criterion = word.criterion;
    assignment.owner = owner;
    if (word.due)
        assignment.due = word.due->toUTC();
    assignment.by = word.by.trimmed();
    return assignment;
}

Result<Note> checkNote(const NoteText& note, const Dossier& dossier)
{
    if (!note.criterion.isEmpty()) {
        const auto criterion = findCriterion(note.criterion, *dossier.policy);
        if (!criterion)
            return criterion.error();
    }
    if (const auto error = checkPerson(note.by, QStringLiteral("say who writes it")))
        return *error;
    const QString text = typed(note.text);
    if (text.isEmpty())
        return invalid(QStringLiteral("the note is empty"), {}, QStringLiteral("write something"));
    Note record;
    record.release = note.release;
    record.criterion = note.criterion;
    record.by = note.by.trimmed();
    record.text = text;
    record.mentions = mentionsIn(text);
    return record;
}

Result<NoteWithdrawal> checkNoteWithdrawal(const RecordId& note, const QString& by, const Dossier& dossier)
{
    const std::vector<Note> notes = standingNotes(dossier.people);
    const auto found =
        std::find_if(notes.begin(), notes.end(), [&](const Note& standing) { return standing.id == note; });
    if (found == notes.end())
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such note any more"), note.toString(),
                     QStringLiteral("list them with: slipway note list")};
    if (!policy::isSamePerson(found->by, by))
        return Error{ErrorCode::Conflict, QStringLiteral("%1 wrote it").arg(found->by), note.toString(),
                     QStringLiteral("a note is taken back by who wrote it")};
    NoteWithdrawal withdrawal;
    withdrawal.release = found->release;
    withdrawal.note = found->id;
    withdrawal.by = by.trimmed();
    return withdrawal;
}

Result<SignOff> checkSignOffWithdrawal(const QString& role, const QString& by, const QString& reason,
                                       const Dossier& dossier)
{
    const auto& states = dossier.evaluation.signOffs;
    const auto state = std::find_if(states.begin(), states.end(), [&](const SignOffState& s) {
        return s.role.compare(role.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (state == states.end())
        return Error{ErrorCode::NotFound, QStringLiteral("the policy has no such sign-off role"), role,
                     QStringLiteral("use one of: ") + dossier.policy->signOffRoles.join(QLatin1String(", "))};
    if (!state->signOff)
        return Error{ErrorCode::NotFound, QStringLiteral("nobody has signed for this role"), state->role, {}};
    if (const auto error = checkPerson(by, QStringLiteral("say who takes it back")))
        return *error;
    if (reason.trimmed().isEmpty())
        return invalid(QStringLiteral("a reason is needed"), state->role,
                       QStringLiteral("say why it is taken back"));
    SignOff withdrawal = *state->signOff;
    withdrawal.id = {};
    withdrawal.statement.clear(); // nobody signed that it is taken back
    withdrawal.signature.clear();
    withdrawal.withdrawn = true;
    withdrawal.by = by.trimmed();
    withdrawal.reason = typed(reason);
    return withdrawal;
}

} // namespace slipway::readiness
