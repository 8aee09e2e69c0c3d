// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/repository_pane.h"

#include "core/readiness/task.h"
#include "views/evidence/evidence_words.h"
#include "views/evidence/fact_list.h"
#include "views/evidence/finding_view.h"
#include "views/evidence/pane_action.h"
#include "views/project/check_docs.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/plain_tree.h"
#include "views/widgets/state_icon.h"
#include "views/widgets/state_line.h"
#include "views/widgets/translated_words.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

RepositoryPane::RepositoryPane(ViewContext context, QWidget* parent)
    : ReleasePane(parent)
    , m_context(std::move(context))
    , m_message(new InlineMessage(this))
    , m_title(makeLabel({}, TextStyle::Title, this))
    , m_subtitle(makeParagraph({}, TextStyle::Small, this, true))
    , m_docsButton(makeButton(tr("What does this check read?"), ButtonLook::Plain, this))
    , m_scanAgain(makeButton(tr("Scan again"), ButtonLook::Plain, this))
    , m_families(makePlainTree({tr("Checks"), tr("Facts"), tr("Findings")}, tr("Families of checks"), this))
    , m_facts(makeFactList(this))
    , m_findings(new FindingView(m_context, QStringLiteral("repository"), this))
    , m_docs(new QTextBrowser(this))
    , m_blank(new QWidget(this))
    , m_blankText(makeLabel({}, TextStyle::Body, m_blank, true))
    , m_blankScan(makeButton(tr("Scan the repository"), ButtonLook::Primary, m_blank))
{
    setAccessibleName(tr("Repository"));
    m_body = makeBody();
    m_blankText->setObjectName(QStringLiteral("repositoryBlank"));
    m_blankText->setAlignment(Qt::AlignCenter);
    m_blankScan->setObjectName(QStringLiteral("repositoryScan"));
    auto* blank = new QVBoxLayout(m_blank);
    blank->setSpacing(12);
    blank->addStretch(2);
    blank->addWidget(m_blankText);
    blank->addWidget(m_blankScan, 0, Qt::AlignHCenter);
    blank->addStretch(3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_blank, 1);
    m_docsAction = addPaneAction(*m_context.actions, *this, QStringLiteral("repository.docs"),
                                 tr("Say what the chosen checks read"), QKeySequence(Qt::Key_F1),
                                 [this] { toggleDocs(); });
    connect(m_blankScan, &QPushButton::clicked, this, &RepositoryPane::scanRequested);
    connect(m_families, &QTreeWidget::currentItemChanged, this, &RepositoryPane::showFamily);
    connect(m_findings, &FindingView::said, m_message, qOverload<const QString&>(&InlineMessage::showDone));
    connect(m_findings, &FindingView::failed, m_message, &InlineMessage::showError);
    connect(m_context.theme, &Theme::changed, this, &RepositoryPane::fillFamilies);
    showBlank({}, false);
}

QWidget* RepositoryPane::makeHeading()
{
    auto* heading = new QWidget(this);
    m_title->setObjectName(QStringLiteral("repositoryTitle"));
    m_subtitle->setObjectName(QStringLiteral("repositorySubtitle"));
    m_docsButton->setObjectName(QStringLiteral("repositoryDocsButton"));
    m_docsButton->setCheckable(true);
    m_docsButton->setToolTip(tr("How the chosen checks work, and how they can be wrong (F1)"));
    m_scanAgain->setObjectName(QStringLiteral("repositoryScanAgain"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    m_stateLayout = new QVBoxLayout;
    texts->addLayout(m_stateLayout);
    auto* layout = new QHBoxLayout(heading);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addLayout(texts, 1);
    layout->addWidget(m_docsButton, 0, Qt::AlignTop);
    layout->addWidget(m_scanAgain, 0, Qt::AlignTop);
    connect(m_docsButton, &QPushButton::clicked, this, &RepositoryPane::toggleDocs);
    connect(m_scanAgain, &QPushButton::clicked, this, &RepositoryPane::scanRequested);
    return heading;
}

QWidget* RepositoryPane::makeBody()
{
    m_families->setObjectName(QStringLiteral("repositoryFamilies"));
    m_families->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_families->header()->setStretchLastSection(false);
    m_families->setMinimumWidth(240);
    m_facts->setObjectName(QStringLiteral("repositoryFacts"));
    m_docs->setObjectName(QStringLiteral("repositoryDocs"));
    m_docs->setAccessibleName(tr("What the checks read"));
    m_docs->setFrameShape(QFrame::NoFrame);
    m_docs->setOpenLinks(false);
    m_docs->hide();
    auto* found = new QSplitter(Qt::Vertical, this);
    found->addWidget(m_facts);
    found->addWidget(m_findings);
    found->setSizes({260, 320});
    auto* columns = new QSplitter(Qt::Horizontal, this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_families, found, m_docs})
        columns->addWidget(part);
    columns->setSizes({280, 640, 360});
    columns->setStretchFactor(1, 1);
    for (QSplitter* splitter : {found, columns}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeading());
    layout->addWidget(makeLine(body));
    layout->addWidget(columns, 1);
    return body;
}

void RepositoryPane::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    m_dossier = std::move(dossier);
    const Evidence* scan = newestScan(*m_dossier);
    const EvidenceId wanted = scan ? scan->id : EvidenceId();
    const bool isSame = wanted == m_wanted;
    m_wanted = wanted;
    if (!scan) {
        m_scan.reset();
        m_reads.reset();
        const bool hasRepository = !m_dossier->project.repositories.isEmpty();
        showBlank(hasRepository ? tr("The repository was not scanned yet.")
                                : tr("The project has no repository. Add one with:\nslipway project add"),
                  hasRepository && !m_context.isPast());
    } else if (!isSame) {
        m_scan.reset();
        m_reads.reset(); // what is still read is of another scan
        showBlank(tr("Reading the scan…"), false);
        if (isVisible())
            read();
    } else if (m_scan) {
        fillHeading(); // the target may have moved
    }
}

/// Only once it is looked at: findings can be many.
void RepositoryPane::read()
{
    m_reads = std::make_unique<QObject>();
    readiness::runTask<RepositoryScan>(
        m_reads.get(),
        [workspace = m_context.workspace, id = m_wanted](const Progress&) {
            return readScan(*workspace, id);
        },
        [this](Result<RepositoryScan> scan) {
            if (scan) {
                setScan(std::move(scan).value());
            } else {
                m_message->showError(scan.error());
                showBlank(tr("The scan could not be read."), false);
            }
            Q_EMIT shown();
        });
}

void RepositoryPane::setScan(RepositoryScan scan)
{
    m_scan = std::move(scan);
    m_blank->hide();
    m_body->show();
    fillHeading();
    m_findings->setFindings(m_scan->findings, m_scan->evidence.subject.commit,
                            m_dossier->project.repositories);
    fillFamilies();
}

void RepositoryPane::fillHeading()
{
    const Evidence& evidence = m_scan->evidence;
    m_title->setText(tr("Scan of %1").arg(evidence.subject.commit.shortHex()));
    QStringList said{
        tr("scanned %1 by Slipway %2").arg(Words::moment(evidence.observedAt), evidence.source.version),
        tr("%Ln facts", nullptr, static_cast<int>(evidence.facts.size())),
        tr("%Ln findings", nullptr, static_cast<int>(m_scan->findings->size()))};
    for (const Fact& fact : evidence.facts) {
        const auto* number = std::get_if<qint64>(&fact.value);
        if (fact.key == QLatin1String("repo.secrets.ignored") && number && *number > 0)
            said += tr("%n places suppressed by .gitleaksignore", nullptr, static_cast<int>(*number));
    }
    m_subtitle->setText(said.join(QStringLiteral(" · ")));
    delete std::exchange(m_state, nullptr);
    const CommitId& target = m_dossier->release.target;
    if (evidence.subject.commit != target) {
        m_state = new StateLine(
            *m_context.theme, ResultState::Stale,
            tr("The release is %1 now: this scan does not count. Scan again.").arg(target.shortHex()), {},
            this);
        m_state->setObjectName(QStringLiteral("repositoryStale"));
        m_stateLayout->addWidget(m_state);
    }
    m_scanAgain->setVisible(!m_context.isPast());
}

void RepositoryPane::fillFamilies()
{
    if (!m_scan)
        return;
    const int before = std::max(0, m_families->indexOfTopLevelItem(m_families->currentItem()));
    {
        const QSignalBlocker quiet(m_families);
        m_families->clear();
        const auto add = [&](const QString& title, size_t facts, int findings, FindingLevel worst) {
            auto* item = new QTreeWidgetItem({title, QString::number(facts), QString::number(findings)});
            if (findings > 0)
                item->setIcon(2, stateIcon(*m_context.theme, EvidenceWords::shapeOf(worst)));
            m_families->addTopLevelItem(item);
        };
        FindingLevel worst = FindingLevel::None;
        for (const ScannedFamily& family : m_scan->families)
            worst = std::max(worst, family.worst);
        add(tr("All checks"), m_scan->evidence.facts.size(), static_cast<int>(m_scan->findings->size()),
            worst);
        for (const ScannedFamily& family : m_scan->families)
            add(family.family < 0 ? tr("The tree and the scan")
                                  : CheckDocs::shipped().families()[static_cast<size_t>(family.family)].title,
                family.facts.size(), family.findings, family.worst);
        m_families->resizeColumnToContents(1);
        m_families->resizeColumnToContents(2);
        m_families->setCurrentItem(
            m_families->topLevelItem(std::min(before, m_families->topLevelItemCount() - 1)));
    }
    showFamily();
}

const ScannedFamily* RepositoryPane::chosenFamily() const
{
    const int row = m_families->indexOfTopLevelItem(m_families->currentItem());
    return row <= 0 || !m_scan ? nullptr : &m_scan->families[static_cast<size_t>(row - 1)];
}

void RepositoryPane::showFamily()
{
    if (!m_scan)
        return;
    const ScannedFamily* family = chosenFamily();
    fillFacts(*m_facts, family ? family->facts : m_scan->evidence.facts, m_context.workspace->registry());
    // A family without findings shows none, and not all.
    m_findings->setRules(!family                   ? QSet<QString>()
                         : family->rules.isEmpty() ? QSet<QString>{QString()}
                                                   : family->rules);
    const CheckDocs& docs = CheckDocs::shipped();
    const bool isDescribed = family && family->family >= 0;
    m_docs->setMarkdown(isDescribed ? QStringLiteral("## %1\n\n%2")
                                          .arg(docs.families()[static_cast<size_t>(family->family)].title,
                                               docs.families()[static_cast<size_t>(family->family)].text)
                                    : docs.general());
}

void RepositoryPane::toggleDocs()
{
    m_docs->setVisible(!m_docs->isVisible());
    m_docsButton->setChecked(m_docs->isVisible());
}

void RepositoryPane::showBlank(const QString& text, bool offersScan)
{
    m_body->hide();
    m_blank->show();
    m_blankText->setText(text);
    m_blankScan->setVisible(offersScan);
}

void RepositoryPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_docsAction->setEnabled(true);
    if (!m_wanted.isEmpty() && !m_scan)
        read();
}

void RepositoryPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_docsAction->setEnabled(false);
}

} // namespace slipway::views
