// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/workspace.h"
#include "views/project/project_page.h"
#include "views/project/statement.h"
#include "views/widgets/inline_message.h"

#include <QLocale>

/// ProjectPage, continued: what a person answered, and takes back.
namespace slipway::views {

using namespace model;

void ProjectPage::afterStored(const CriterionId& criterion, AnswerForm::Purpose purpose,
                              const QDateTime& until)
{
    const bool isWaiver = purpose != AnswerForm::Purpose::Attest;
    const QString day = QLocale().toString(until.toLocalTime().date(), QLocale::ShortFormat);
    QString said = isWaiver ? tr("Waived until %1.").arg(day) : tr("Attested until %1.").arg(day);
    if (purpose == AnswerForm::Purpose::RequestWaiver)
        said = tr("A waiver until %1 is asked for. It waives nothing until another person approves it.")
                   .arg(day);
    m_message->showDone(said, tr("Undo"), [this, criterion, isWaiver] { withdraw(criterion, isWaiver); });
    reload();
    Q_EMIT changed();
}

void ProjectPage::withdraw(const CriterionId& criterion, bool isWaiver)
{
    if (!m_dossier)
        return;
    const Statement statement = statementOf(*m_dossier, criterion, isWaiver);
    readiness::runTask<Done>(
        this,
        [workspace = m_context.workspace, statement, person = m_context.person](const Progress&) {
            return takeBack(*workspace, statement, person);
        },
        [this, statement](const Status& done) {
            if (done && canGiveAgain(statement, m_context.person))
                m_message->showDone(tr("Taken back."), tr("Undo"), [this, statement] { restore(statement); });
            else if (done)
                m_message->showDone(tr("Taken back."));
            afterChange(done);
        });
}

void ProjectPage::restore(const Statement& statement)
{
    readiness::runTask<Done>(
        this,
        [workspace = m_context.workspace, statement](const Progress&) {
            return giveAgain(*workspace, statement);
        },
        [this](const Status& done) {
            if (done)
                m_message->showDone(tr("It counts again."));
            afterChange(done);
        });
}

} // namespace slipway::views
