// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/reversal.h"
#include "views/project/project_page.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/undo_history.h"

#include <QLocale>

/// ProjectPage, continued: what a person answered, and takes back.
namespace slipway::views {

using namespace model;
using readiness::Reversal;

QString ProjectPage::questionOf(const CriterionId& id) const
{
    const Criterion* criterion = m_dossier ? m_dossier->policy->find(id) : nullptr;
    return criterion ? criterion->question : id.toString();
}

void ProjectPage::afterStored(const CriterionId& criterion, AnswerForm::Purpose purpose,
                              const QDateTime& until, const Reversal& reversal)
{
    const QString day = QLocale().toString(until.toLocalTime().date(), QLocale::ShortFormat);
    const QString question = questionOf(criterion);
    switch (purpose) {
    case AnswerForm::Purpose::Attest:
        return afterWord(tr("Attested until %1.").arg(day), tr("Attest: %1").arg(question), reversal);
    case AnswerForm::Purpose::Waive:
        return afterWord(tr("Waived until %1.").arg(day), tr("Waive: %1").arg(question), reversal);
    case AnswerForm::Purpose::RequestWaiver:
        return afterWord(
            tr("A waiver until %1 is asked for. It waives nothing until another person approves it.")
                .arg(day),
            tr("Ask for a waiver: %1").arg(question), reversal);
    }
}

void ProjectPage::withdraw(const CriterionId& criterion, bool isWaiver)
{
    const QString question = questionOf(criterion);
    takeBack(
        [release = m_release, criterion, isWaiver,
         person = m_context.person](readiness::Workspace& workspace) {
            return isWaiver ? readiness::takeBackWaiver(workspace, release, criterion, person)
                            : readiness::takeBackAnswer(workspace, release, criterion, person);
        },
        tr("Taken back."),
        isWaiver ? tr("Take the waiver back: %1").arg(question)
                 : tr("Take the answer back: %1").arg(question));
}

void ProjectPage::putBack(const CriterionId& criterion)
{
    takeBack(
        [release = m_release, criterion, person = m_context.person](readiness::Workspace& workspace) {
            return readiness::putBackAgain(workspace, release, criterion, person);
        },
        tr("It applies again."), tr("It applies after all: %1").arg(questionOf(criterion)));
}

void ProjectPage::takeBack(std::function<Result<Reversal>(readiness::Workspace&)> work, const QString& said,
                           const QString& step)
{
    readiness::runTask<Reversal>(
        this,
        [workspace = m_context.workspace, work = std::move(work)](const Progress&) {
            return work(*workspace);
        },
        [this, said, step](const Result<Reversal>& done) {
            if (done)
                afterWord(said, step, *done);
            else
                m_message->showError(done.error());
        });
}

void ProjectPage::afterWord(const QString& said, const QString& step, const Reversal& reversal)
{
    tellStored(m_context, *m_message, said, step, reversal);
    afterChange(Done{});
}

} // namespace slipway::views
