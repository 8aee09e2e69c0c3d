// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/brief_pane.h"

#include "core/readiness/reversal.h"
#include "core/readiness/task.h"
#include "core/report/write_file.h"
#include "views/project/brief_form.h"
#include "views/project/brief_view.h"
#include "views/widgets/dropped_file.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/undo_history.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::BriefDocument;

namespace {

constexpr QLatin1String kBriefFile(".md");

Result<BriefDocument> readBrief(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString(), path, {}};
    return readiness::briefFromMarkdown(file.read(readiness::kLargestBriefFile + 1),
                                        QFileInfo(path).fileName());
}

Result<ReleaseNames> releaseNames(store::History& history, const ProjectId& without)
{
    const auto projects = history.projects();
    if (!projects)
        return projects.error();
    const auto releases = history.releases();
    if (!releases)
        return releases.error();
    ReleaseNames names;
    for (const Project& project : *projects) {
        if (project.id == without)
            continue;
        QStringList& of = names[project.name];
        for (const Release& release : *releases) {
            if (release.project == project.id)
                of += release.name;
        }
    }
    return names;
}

} // namespace

BriefPane::BriefPane(ViewContext context, QWidget* parent)
    : ReleasePane(parent)
    , m_context(std::move(context))
    , m_message(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new BriefView(m_context, m_stack))
    , m_form(new BriefForm(m_stack))
{
    setAcceptDrops(true);
    m_message->setObjectName(QStringLiteral("briefMessage"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connect(m_view, &BriefView::editRequested, this, &BriefPane::edit);
    connect(m_view, &BriefView::importRequested, this, &BriefPane::askForFile);
    connect(m_view, &BriefView::importFromRepositoryRequested, this, &BriefPane::readFromRepository);
    connect(m_view, &BriefView::exportRequested, this, &BriefPane::askWhereToExport);
    connect(m_view, &BriefView::releaseRequested, this, &BriefPane::releaseRequested);
    connect(m_form, &BriefForm::saveRequested, this, &BriefPane::save);
    connect(m_form, &BriefForm::cancelled, this, &BriefPane::cancel);
}

void BriefPane::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    const bool isOther = !m_dossier || m_dossier->release.id != dossier->release.id;
    m_dossier = std::move(dossier);
    m_view->setDossier(*m_dossier);
    if (!isOther && !m_context.isPast())
        return;
    m_message->hide();
    m_asked = std::make_unique<QObject>(); // an answer about another release must not land in this one's form
    closeForm();
}

bool BriefPane::isEditing() const
{
    return m_stack->currentWidget() == m_form;
}

const Brief* BriefPane::inForce() const
{
    return briefInForce(m_dossier->people.briefs, m_dossier->release.id, m_dossier->evaluation.at);
}

void BriefPane::edit()
{
    if (!m_dossier || m_context.isPast() || isEditing())
        return;
    const Brief* brief = inForce();
    openForm(brief ? *brief : Brief());
}

void BriefPane::openForm(const Brief& brief)
{
    m_form->edit(brief, *m_dossier);
    m_stack->setCurrentWidget(m_form);
    readiness::runTask<ReleaseNames>(
        this,
        [workspace = m_context.workspace, project = m_dossier->project.id](const Progress&) {
            return releaseNames(workspace->history(), project);
        },
        [this](const Result<ReleaseNames>& names) {
            // Without them the form only completes nothing.
            if (names)
                m_form->setReleaseNames(*names);
        });
}

void BriefPane::closeForm()
{
    m_stack->setCurrentWidget(m_view);
}

/// The form keeps what was written until another is opened.
void BriefPane::cancel()
{
    const bool isChanged = m_form->isChanged();
    closeForm();
    if (isChanged)
        m_message->showDone(tr("What you wrote is not saved."), tr("Undo"), [this] {
            m_message->hide();
            m_stack->setCurrentWidget(m_form);
        });
}

void BriefPane::askForFile()
{
    if (m_context.isPast())
        return;
    const QString path = chooseOpenPath(this, tr("Import a launch brief"), tr("Markdown (*.md *.markdown)"));
    if (!path.isEmpty())
        importFile(path);
}

void BriefPane::importFile(const QString& path)
{
    if (!m_dossier || m_context.isPast())
        return;
    readiness::runTask<BriefDocument>(
        m_asked.get(), [path](const Progress&) { return readBrief(path); },
        [this, path](const Result<BriefDocument>& document) { look(document, QFileInfo(path).fileName()); });
}

void BriefPane::readFromRepository()
{
    if (!m_dossier)
        return;
    readiness::runTask<BriefDocument>(
        m_asked.get(),
        [workspace = m_context.workspace, dossier = m_dossier](const Progress&) {
            return workspace->committedBrief(dossier->project, dossier->release.target,
                                             readiness::kBriefPath);
        },
        [this](const Result<BriefDocument>& document) { look(document, readiness::kBriefPath); });
}

/// Into the form it goes, so that nothing is stored unseen.
void BriefPane::look(const Result<BriefDocument>& document, const QString& from)
{
    if (m_context.isPast())
        return; // it was asked for before
    if (!document) {
        m_message->showError(document.error());
        return;
    }
    Brief brief = document->brief;
    if (const Brief* before = inForce())
        brief.release = before->release;
    openForm(brief);
    QStringList said{tr("Read %1. Look it over, then save it.").arg(from)};
    for (const readiness::PassedOver& one : document->passedOver)
        said += tr("Line %1 was passed over: %2.").arg(one.line).arg(one.what);
    m_message->showDone(said.join(QLatin1Char('\n')));
}

void BriefPane::save()
{
    auto brief = m_form->brief();
    if (!brief) {
        m_form->showProblem(brief.error());
        return;
    }
    m_form->setBusy(true);
    write(*std::move(brief));
}

void BriefPane::write(Brief brief)
{
    brief.by = m_context.person;
    readiness::runTask<readiness::WrittenBrief>(
        this,
        [workspace = m_context.workspace, brief](const Progress&) { return workspace->writeBrief(brief); },
        [this, shown = m_dossier->release.id](const Result<readiness::WrittenBrief>& written) {
            if (shown != m_dossier->release.id)
                Q_EMIT changed(); // somebody went on to another release meanwhile
            else if (written)
                showWritten(*written);
            else
                m_form->showProblem(written.error());
        });
}

void BriefPane::showWritten(const readiness::WrittenBrief& written)
{
    closeForm();
    QStringList said{tr("Saved the launch brief.")};
    for (const QString& warning : written.warnings)
        said += warning + QLatin1Char('.');
    tellStored(m_context, *m_message, said.join(QLatin1Char(' ')),
               tr("Write the launch brief of %1").arg(m_dossier->project.name),
               readiness::reversalOf(written.brief, m_context.person));
    Q_EMIT changed();
}

void BriefPane::askWhereToExport()
{
    if (!m_dossier || !inForce())
        return;
    const QString path = chooseSavePath(
        this, tr("Export the launch brief"),
        fileNameOf({m_dossier->project.name, m_dossier->release.name, QStringLiteral("launch-brief")},
                   QStringLiteral("md")),
        tr("Markdown (*.md)"));
    if (!path.isEmpty())
        exportTo(path);
}

void BriefPane::exportTo(const QString& path)
{
    const Brief* brief = inForce();
    if (!brief)
        return;
    const QString title = tr("Launch brief of %1")
                              .arg(brief->release.isEmpty() ? m_dossier->project.name
                                                            : m_dossier->project.name + QLatin1Char(' ') +
                                                                  m_dossier->release.name);
    readiness::runTask<Done>(
        this,
        [path, text = readiness::briefMarkdown(*brief, title)](const Progress&) {
            return report::writeFile(path, text);
        },
        [this, path](const Status& done) {
            if (done)
                return m_message->showDone(tr("Wrote %1.").arg(path));
            forgetSavedIn(path);
            m_message->showError(done.error());
        });
}

void BriefPane::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_dossier && !m_context.isPast() && !droppedFile(*event->mimeData(), kBriefFile).isEmpty())
        event->acceptProposedAction();
}

void BriefPane::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(*event->mimeData(), kBriefFile);
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    importFile(path);
}

} // namespace slipway::views
