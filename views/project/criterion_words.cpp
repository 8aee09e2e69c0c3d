// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/criterion_words.h"

#include "core/readiness/mentions.h"

#include <QCoreApplication>

namespace slipway::views {

using namespace model;
using readiness::Reversal;
using readiness::reversalOf;
using readiness::Workspace;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CriterionWords", text);
}

} // namespace

WordQuestion ownerQuestion(const readiness::Dossier& dossier, const Criterion& criterion,
                           const QString& person)
{
    const CriterionResult* result = dossier.evaluation.find(criterion.id);
    const readiness::OwnerWord before{dossier.release.id, criterion.id, result ? result->owner : QString(),
                                      result ? result->due : std::nullopt, person};
    WordQuestion question;
    question.title = tr("Who sees to it?");
    question.nameLabel = tr("Owner; empty: nobody");
    question.name = before.owner;
    question.dayLabel = tr("By");
    if (before.due)
        question.day = before.due->toLocalTime().date();
    question.send = tr("Assign");
    question.said = tr("Assigned.");
    question.step = tr("Assign: %1").arg(criterion.question);
    question.people = readiness::knownPeople(dossier.people);
    question.store = [before](Workspace& workspace, const WordAnswer& answer) {
        readiness::OwnerWord word = before;
        word.owner = answer.name;
        word.due = answer.name.trimmed().isEmpty() ? std::nullopt : answer.day;
        return reversalOf(workspace.assign(word), word.by);
    };
    return question;
}

WordQuestion takingOutQuestion(const readiness::Dossier& dossier, const Criterion& criterion,
                               const QString& person)
{
    const bool isBlocker = criterion.severity == Severity::Blocker;
    const ReleaseId release = dossier.release.id;
    WordQuestion question;
    question.title = tr("Does not apply to this release");
    question.textLabel = tr("Why not?");
    question.nameLabel = isBlocker ? tr("Approved by another person") : tr("Approved by, if anybody");
    question.send = tr("Take out");
    question.said = tr("Taken out of this release's checklist.");
    question.step = tr("Take out: %1").arg(criterion.question);
    question.people = readiness::knownPeople(dossier.people);
    question.store = [=, id = criterion.id](Workspace& workspace, const WordAnswer& answer) {
        return reversalOf(workspace.takeOut({release, id, person, answer.name, answer.text}), person);
    };
    return question;
}

WordQuestion waiverAnswerQuestion(const readiness::Dossier& dossier, const Criterion& criterion,
                                  bool approves, const QString& person)
{
    WordQuestion question;
    question.title = approves ? tr("Approve the waiver") : tr("Refuse the waiver");
    question.textLabel = tr("Reason");
    const QStringList& roles = dossier.policy->waivers.approverRoles;
    if (!roles.isEmpty())
        question.roleLabel = tr("In which role: %1").arg(roles.join(QStringLiteral(", ")));
    question.send = approves ? tr("Approve") : tr("Refuse");
    question.said = approves ? tr("The waiver is approved.") : tr("The waiver is refused.");
    question.step = tr("Approve the waiver: %1").arg(criterion.question);
    question.store = [=, release = dossier.release.id, id = criterion.id](Workspace& workspace,
                                                                          const WordAnswer& answer) {
        return reversalOf(
            workspace.answerWaiver({release, id, approves, person, answer.text, answer.role, {}}), person);
    };
    return question;
}

WordQuestion signOffWithdrawalQuestion(const readiness::Dossier& dossier, const QString& role,
                                       const QString& person)
{
    WordQuestion question;
    question.title = tr("Take the sign-off for %1 back").arg(role);
    question.textLabel = tr("Reason");
    question.send = tr("Take back");
    question.said = tr("The sign-off for %1 is taken back.").arg(role);
    question.store = [=, release = dossier.release.id](Workspace& workspace,
                                                       const WordAnswer& answer) -> Result<Reversal> {
        const auto withdrawal = workspace.withdrawSignOff(release, role, person, answer.text);
        if (!withdrawal)
            return withdrawal.error();
        return Reversal(); // who signs again signs what is there now
    };
    return question;
}

WordQuestion conditionQuestion(const readiness::Dossier& dossier, int number, bool isMet,
                               const QString& person)
{
    WordQuestion question;
    question.title = isMet ? tr("Condition %1 is met").arg(number + 1)
                           : tr("Condition %1 is not met after all").arg(number + 1);
    question.textLabel = tr("How do you know?");
    question.send = isMet ? tr("It is met") : tr("Reopen");
    question.said = (isMet ? tr("Condition %1 is met.") : tr("Condition %1 is open again.")).arg(number + 1);
    question.step = question.title;
    question.store = [=, release = dossier.release.id](Workspace& workspace, const WordAnswer& answer) {
        return reversalOf(workspace.meetCondition({release, number, isMet, person, answer.text}), person);
    };
    return question;
}

} // namespace slipway::views
