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

struct CriterionWordsTexts
{
    Q_DECLARE_TR_FUNCTIONS(CriterionWordsTexts)
};

} // namespace

WordQuestion ownerQuestion(const readiness::Dossier& dossier, const Criterion& criterion,
                           const QString& person)
{
    const CriterionResult* result = dossier.evaluation.find(criterion.id);
    const readiness::OwnerWord before{dossier.release.id, criterion.id, result ? result->owner : QString(),
                                      result ? result->due : std::nullopt, person};
    WordQuestion question;
    question.title = CriterionWordsTexts::tr("Who sees to it?");
    question.nameLabel = CriterionWordsTexts::tr("Owner; empty: nobody");
    question.name = before.owner;
    question.dayLabel = CriterionWordsTexts::tr("By");
    if (before.due)
        question.day = before.due->toLocalTime().date();
    question.send = CriterionWordsTexts::tr("Assign");
    question.said = CriterionWordsTexts::tr("Assigned.");
    question.step = CriterionWordsTexts::tr("Assign: %1").arg(criterion.question);
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
    question.title = CriterionWordsTexts::tr("Does not apply to this release");
    question.textLabel = CriterionWordsTexts::tr("Why not?");
    question.nameLabel = isBlocker ? CriterionWordsTexts::tr("Approved by another person")
                                   : CriterionWordsTexts::tr("Approved by, if anybody");
    question.send = CriterionWordsTexts::tr("Take out");
    question.said = CriterionWordsTexts::tr("Taken out of this release's checklist.");
    question.step = CriterionWordsTexts::tr("Take out: %1").arg(criterion.question);
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
    question.title = approves ? CriterionWordsTexts::tr("Approve the waiver")
                              : CriterionWordsTexts::tr("Refuse the waiver");
    question.textLabel = CriterionWordsTexts::tr("Reason");
    const QStringList& roles = dossier.policy->waivers.approverRoles;
    if (!roles.isEmpty())
        question.roleLabel =
            CriterionWordsTexts::tr("In which role: %1").arg(roles.join(QStringLiteral(", ")));
    question.send = approves ? CriterionWordsTexts::tr("Approve") : CriterionWordsTexts::tr("Refuse");
    question.said = approves ? CriterionWordsTexts::tr("The waiver is approved.")
                             : CriterionWordsTexts::tr("The waiver is refused.");
    question.step = CriterionWordsTexts::tr("Approve the waiver: %1").arg(criterion.question);
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
    question.title = CriterionWordsTexts::tr("Take the sign-off for %1 back").arg(role);
    question.textLabel = CriterionWordsTexts::tr("Reason");
    question.send = CriterionWordsTexts::tr("Take back");
    question.said = CriterionWordsTexts::tr("The sign-off for %1 is taken back.").arg(role);
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
    question.title = isMet ? CriterionWordsTexts::tr("Condition %1 is met").arg(number + 1)
                           : CriterionWordsTexts::tr("Condition %1 is not met after all").arg(number + 1);
    question.textLabel = CriterionWordsTexts::tr("How do you know?");
    question.send = isMet ? CriterionWordsTexts::tr("It is met") : CriterionWordsTexts::tr("Reopen");
    question.said = (isMet ? CriterionWordsTexts::tr("Condition %1 is met.")
                           : CriterionWordsTexts::tr("Condition %1 is open again."))
                        .arg(number + 1);
    question.step = question.title;
    question.store = [=, release = dossier.release.id](Workspace& workspace, const WordAnswer& answer) {
        return reversalOf(workspace.meetCondition({release, number, isMet, person, answer.text}), person);
    };
    return question;
}

} // namespace slipway::views
