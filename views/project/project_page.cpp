// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/project_page.h"

#include "views/moment_choice.h"
#include "views/project/brief_pane.h"
#include "views/project/checklist_pane.h"
#include "views/project/compare_pane.h"
#include "views/project/decisions_pane.h"
#include "views/project/detail_panel.h"
#include "views/project/evidence_pane.h"
#include "views/project/history_pane.h"
#include "views/project/launch_panel.h"
#include "views/project/notes_pane.h"
#include "views/project/project_header.h"
#include "views/project/sign_offs_pane.h"
#include "views/project/statement.h"
#include "views/project/trends_pane.h"
#include "views/widgets/forecast_words.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using DossierPointer = std::shared_ptr<const readiness::Dossier>;

ProjectPage::ProjectPage(ViewContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_header(new ProjectHeader(*m_context.theme, this))
    , m_progress(new QProgressBar(this))
    , m_message(new InlineMessage(this))
    , m_launch(new LaunchPanel(m_context, this))
    , m_stack(new QStackedWidget(this))
    , m_blank(makeLabel({}, TextStyle::Body, this, true))
    , m_forecast(makeLabel({}, TextStyle::Small, this, true))
    , m_checklist(new ChecklistPane(*m_context.theme, this))
    , m_detail(new DetailPanel(m_context, this))
    , m_brief(new BriefPane(m_context, this))
    , m_evidence(new EvidencePane(m_context, this))
    , m_signOffs(new SignOffsPane(m_context, this))
    , m_decisions(new DecisionsPane(m_context, this))
    , m_notes(new NotesPane(m_context, this))
    , m_history(new HistoryPane(*m_context.theme, this))
    , m_compare(new ComparePane(m_context, this))
    , m_trends(new TrendsPane(*m_context.theme, this))
{
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Release"));
    m_blank->setAlignment(Qt::AlignCenter);
    m_blank->hide();
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Scanning the repository"));
    m_progress->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeTabs());
    layout->addWidget(makeLine(this));
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_launch);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_blank, 1);
    connect(m_compare, &ComparePane::evidenceChosen, this, &ProjectPage::showEvidence);
    connect(m_trends, &TrendsPane::evidenceChosen, this, &ProjectPage::showEvidence);
    if (m_context.moment) {
        connect(m_trends, &TrendsPane::momentChosen, m_context.moment, [this](const QDateTime& moment) {
            if (moment < m_context.clock())
                m_context.moment->choose(moment);
        });
        m_header->setPast(m_context.isPast());
        connect(m_context.moment, &MomentChoice::changed, this, &ProjectPage::showMoment);
    }
    connect(m_header, &ProjectHeader::backRequested, this, &ProjectPage::backRequested);
    connect(m_header, &ProjectHeader::refreshRequested, this, &ProjectPage::rescan);
    connect(m_header, &ProjectHeader::cancelRequested, this, [this] { m_scan.cancel(); });
    connect(m_header, &ProjectHeader::exportRequested, this, [this] { Q_EMIT exportRequested(m_release); });
    connect(m_header, &ProjectHeader::launchRequested, this, &ProjectPage::launch);
    connect(m_launch, &LaunchPanel::closed, this, [this] { m_checklist->table().setFocus(); });
    connect(m_launch, &LaunchPanel::criterionRequested, this, [this](const CriterionId& criterion) {
        m_tabs.front()->click();
        m_checklist->choose(criterion);
        m_checklist->table().setFocus();
    });
    connect(m_launch, &LaunchPanel::moved, this, [this](const QString& done) {
        m_message->showDone(done);
        afterChange(Done{});
    });
    connect(m_checklist, &ChecklistPane::criterionChosen, this,
            [this](const CriterionId& criterion) { m_detail->show(m_dossier, criterion); });
    connect(&m_detail->form(), &AnswerForm::stored, this, &ProjectPage::afterStored);
    connect(&m_detail->form(), &AnswerForm::cancelled, this, [this] { m_checklist->table().setFocus(); });
    connect(m_detail, &DetailPanel::withdrawRequested, this, &ProjectPage::withdraw);
    const auto readAgain = [this] {
        reload();
        Q_EMIT changed();
    };
    connect(m_signOffs, &SignOffsPane::signedOff, this, readAgain);
    connect(m_brief, &BriefPane::changed, this, readAgain);
    connect(m_brief, &BriefPane::releaseRequested, this, &ProjectPage::show);
    connectTeamwork();
}

void ProjectPage::showMoment()
{
    m_message->hide();
    m_scan.cancel();
    m_detail->form().hide();
    m_header->setPast(m_context.isPast());
    if (!m_dossier)
        return;
    showReading();
    reload();
}

/// What another release or moment showed must not stand while this one is read.
void ProjectPage::showReading()
{
    m_header->setReading();
    m_stack->hide();
    m_blank->setText(tr("Reading the release…"));
    m_blank->show();
}

QWidget* ProjectPage::makeTabs()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(24);
    auto* group = new QButtonGroup(bar);
    group->setExclusive(true);
    auto* splitter = new QSplitter(Qt::Horizontal, m_stack);
    splitter->addWidget(m_checklist);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({860, 360});
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    const std::initializer_list<std::pair<QString, QWidget*>> panes{
        {tr("Checklist"), splitter},    {tr("Evidence"), m_evidence}, {tr("Sign-offs"), m_signOffs},
        {tr("Decisions"), m_decisions}, {tr("Notes"), m_notes},       {tr("Brief"), m_brief},
        {tr("Changes"), m_compare},     {tr("Trends"), m_trends},     {tr("History"), m_history}};
    for (const auto& [text, pane] : panes) {
        QPushButton* tab = makeButton(text, ButtonLook::Tab, bar);
        const int index = m_stack->addWidget(pane);
        group->addButton(tab);
        layout->addWidget(tab);
        m_tabs += tab;
        connect(tab, &QPushButton::clicked, this, [this, index] { m_stack->setCurrentIndex(index); });
    }
    m_tabs.front()->setChecked(true);
    m_forecast->setObjectName(QStringLiteral("forecast"));
    m_forecast->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_forecast->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way to the tabs
    layout->addWidget(m_forecast, 1);
    return bar;
}

void ProjectPage::show(const ReleaseId& release)
{
    if (release != m_release) {
        m_dossier.reset();
        showReading();
        setFocus(); // Escape goes back even now
    }
    m_release = release;
    m_message->hide();
    m_tabs.front()->click();
    reload();
}

void ProjectPage::reload()
{
    const auto workspace = m_context.workspace;
    if (!workspace || m_release.isEmpty())
        return;
    readiness::runTask<DossierPointer>(
        this,
        [workspace, release = m_release, asOf = m_context.asOf()](const Progress&) -> Result<DossierPointer> {
            auto dossier = workspace->dossier(release, asOf);
            if (!dossier)
                return dossier.error();
            return DossierPointer(std::make_shared<readiness::Dossier>(std::move(dossier).value()));
        },
        [this, release = m_release, asOf = m_context.asOf()](const Result<DossierPointer>& dossier) {
            if (release != m_release || asOf != m_context.asOf())
                return;
            if (dossier) {
                setDossier(*dossier);
                return;
            }
            m_message->showError(dossier.error());
            m_blank->setText(tr("The release could not be read."));
        });
}

void ProjectPage::setDossier(DossierPointer dossier)
{
    const bool isOther = !m_dossier || m_dossier->release.id != dossier->release.id;
    m_dossier = std::move(dossier);
    m_release = m_dossier->release.id;
    m_header->setDossier(*m_dossier);
    m_launch->setDossier(m_dossier);
    m_checklist->setDossier(m_dossier);
    m_evidence->setDossier(m_dossier);
    m_signOffs->setDossier(m_dossier);
    m_decisions->setDossier(m_dossier);
    m_notes->setDossier(m_dossier);
    m_compare->setDossier(m_dossier);
    m_trends->setDossier(m_dossier);
    m_history->setDossier(m_dossier);
    m_brief->setDossier(m_dossier);
    updateTabs();
    m_blank->hide();
    m_stack->show();
    if (isOther && !m_dossier->policy->criteria.empty()) {
        // The first thing on the way to Go is what people come here for.
        const auto& path = m_dossier->evaluation.pathToGo;
        m_checklist->choose(path.empty() || path.front().criterion.isEmpty()
                                ? m_dossier->policy->criteria.front().id
                                : path.front().criterion);
    }
    m_detail->show(m_dossier, m_checklist->chosen());
    if (hasFocus())
        m_checklist->table().setFocus();
    Q_EMIT dossierShown();
}

void ProjectPage::updateTabs()
{
    const Evaluation& evaluation = m_dossier->evaluation;
    const auto given = std::count_if(evaluation.signOffs.begin(), evaluation.signOffs.end(),
                                     [](const SignOffState& s) { return s.signOff && !s.isVoid; });
    m_tabs[0]->setText(tr("Checklist %1 of %2").arg(evaluation.passed).arg(evaluation.applicable));
    m_tabs[1]->setText(m_dossier->evidence.empty() ? tr("Evidence")
                                                   : tr("Evidence %1").arg(m_dossier->evidence.size()));
    m_forecast->setText(m_dossier->forecast ? forecastWords(*m_dossier->forecast) : QString());
    m_forecast->setToolTip(m_dossier->forecast ? forecastReason(*m_dossier->forecast) : QString());
    m_forecast->setAccessibleDescription(m_forecast->toolTip());
    m_tabs[2]->setText(tr("Sign-offs %1 of %2").arg(given).arg(evaluation.signOffs.size()));
    const size_t decisions = m_dossier->people.decisions.size();
    m_tabs[3]->setText(decisions == 0 ? tr("Decisions") : tr("Decisions %1").arg(decisions));
    const size_t notes = m_dossier->people.notes.size();
    m_tabs[4]->setText(notes == 0 ? tr("Notes") : tr("Notes %1").arg(notes));
}

void ProjectPage::showEvidence(const EvidenceId& evidence)
{
    m_tabs[1]->click();
    m_evidence->choose(evidence);
}

void ProjectPage::rescan()
{
    const auto workspace = m_context.workspace;
    if (!workspace || !m_dossier || m_context.isPast())
        return;
    m_header->setBusy(true);
    m_progress->setValue(0);
    m_progress->show();
    m_scan = readiness::runTask<Evidence>(
        this,
        [workspace, release = m_release, person = m_context.person](const Progress& progress) {
            return workspace->scanRelease(release, progress, person);
        },
        [this](const Result<Evidence>& evidence) {
            m_header->setBusy(false);
            m_progress->hide();
            if (!evidence) {
                m_message->showError(evidence.error());
                return;
            }
            m_message->showDone(tr("Scanned %1: %2 facts, %3 findings.")
                                    .arg(evidence->subject.commit.shortHex())
                                    .arg(evidence->facts.size())
                                    .arg(evidence->findings.size()));
            reload();
            Q_EMIT changed();
        },
        [this](double fraction, const QString& what) {
            m_progress->setValue(static_cast<int>(1000 * fraction));
            m_progress->setToolTip(what);
        });
}

void ProjectPage::attest()
{
    m_tabs.front()->click();
    m_detail->attest();
}

void ProjectPage::waive()
{
    m_tabs.front()->click();
    m_detail->waive();
}

void ProjectPage::showBrief()
{
    m_tabs[m_stack->indexOf(m_brief)]->click();
}

void ProjectPage::editBrief()
{
    showBrief();
    m_brief->edit();
}

void ProjectPage::importBrief()
{
    showBrief();
    m_brief->askForFile();
}

void ProjectPage::exportBrief()
{
    showBrief();
    m_brief->askWhereToExport();
}

void ProjectPage::launch()
{
    m_launch->open();
}

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

void ProjectPage::afterChange(const Status& done)
{
    if (!done) {
        m_message->showError(done.error());
        return;
    }
    reload();
    Q_EMIT changed();
}

void ProjectPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace slipway::views
