// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidence_detail.h"

#include "core/readiness/task.h"
#include "views/evidence/envelope_view.h"
#include "views/evidence/evidence_copies.h"
#include "views/evidence/evidence_heading.h"
#include "views/evidence/fact_list.h"
#include "views/evidence/finding_view.h"
#include "views/evidence/origin_list.h"
#include "views/evidence/pane_action.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"

#include <QButtonGroup>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

EvidenceDetail::EvidenceDetail(const ViewContext& context, const QString& actionPrefix, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_message(new InlineMessage(this))
    , m_heading(new EvidenceHeading(*context.theme, this))
    , m_tabs(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_facts(makeFactList(this))
    , m_findings(new FindingView(context, actionPrefix, this))
    , m_origins(new OriginList(context, this))
    , m_envelope(new EnvelopeView(this))
    , m_open(makeButton(tr("Open"), ButtonLook::Plain, this))
    // Of the pane: their keys hold in its list too.
    , m_openAction(addPaneAction(*context.actions, *parent, actionPrefix + QLatin1String(".open"),
                                 tr("Open what the evidence was read from"), QKeySequence(Qt::Key_O),
                                 [this] { openOrigin(); }))
    , m_copies(new EvidenceCopies(context, actionPrefix, *parent, *this))
{
    setAccessibleName(tr("Evidence in detail"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QPushButton* button : {m_open, m_copies->copyButton(), m_copies->saveButton()})
        m_heading->addButton(button);
    layout->addWidget(m_heading);
    layout->addWidget(m_message);
    layout->addWidget(makeTabs());
    layout->addWidget(makeLine(this));
    layout->addWidget(m_stack, 1);
    m_open->setObjectName(QStringLiteral("evidenceOpen"));
    connect(m_open, &QPushButton::clicked, this, &EvidenceDetail::openOrigin);
    connect(m_tabs, &QButtonGroup::idClicked, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_findings, &FindingView::said, m_message, qOverload<const QString&>(&InlineMessage::showDone));
    connect(m_findings, &FindingView::failed, m_message, &InlineMessage::showError);
    connect(m_origins, &OriginList::said, m_message, qOverload<const QString&>(&InlineMessage::showDone));
    connect(m_origins, &OriginList::failed, m_message, &InlineMessage::showError);
    connect(m_copies, &EvidenceCopies::said, m_message, qOverload<const QString&>(&InlineMessage::showDone));
    connect(m_copies, &EvidenceCopies::failed, m_message, &InlineMessage::showError);
    show(nullptr);
}

QWidget* EvidenceDetail::makeTabs()
{
    m_facts->setObjectName(QStringLiteral("evidenceFacts"));
    // In the order of Tab.
    for (QWidget* page : std::initializer_list<QWidget*>{m_facts, m_findings, m_origins, m_envelope})
        m_stack->addWidget(page);
    auto* tabs = new QWidget(this);
    auto* layout = new QHBoxLayout(tabs);
    layout->setContentsMargins(20, 0, 20, 8);
    layout->setSpacing(4);
    m_tabs->setExclusive(true);
    for (const int tab : {Facts, Findings, Origins, Envelope}) {
        QPushButton* button = makeButton({}, ButtonLook::Filter, tabs);
        m_tabs->addButton(button, tab);
        layout->addWidget(button);
    }
    m_tabs->button(Facts)->setChecked(true);
    layout->addStretch();
    return tabs;
}

void EvidenceDetail::setContext(const ViewContext& context)
{
    m_context = context;
    m_asked = {};
    m_message->hide();
    show(nullptr);
}

void EvidenceDetail::show(const EvidenceRow* row, const Release* release)
{
    if (row && row->id() == m_asked) {
        m_heading->setPiece(*row, release);
        return; // evidence never changes
    }
    m_reads = std::make_unique<QObject>();
    m_asked = row ? row->id() : EvidenceId();
    m_message->hide();
    m_copies->clear();
    setVisible(row != nullptr);
    updateActions();
    if (!row || !m_context.workspace)
        return;
    m_heading->setPiece(*row, release);
    readiness::runTask<WholeEvidence>(
        m_reads.get(),
        [workspace = m_context.workspace, id = m_asked](const Progress& progress) {
            return readWhole(*workspace, id, progress);
        },
        [this](Result<WholeEvidence> whole) {
            if (whole)
                setWhole(std::move(whole).value());
            else
                m_message->showError(whole.error());
            Q_EMIT shown();
        });
}

void EvidenceDetail::setWhole(WholeEvidence whole)
{
    m_heading->setRedactions(whole.redactions);
    fillFacts(*m_facts, whole.evidence.facts, m_context.workspace->registry());
    setTabText(Facts, tr("Facts"), m_facts->topLevelItemCount());
    m_findings->setFindings(whole.findings, whole.evidence.subject.commit, whole.repositories);
    setTabText(Findings, tr("Findings"), static_cast<qsizetype>(whole.findings->size()));
    setTabText(Origins, tr("Where it came from"), static_cast<qsizetype>(whole.origins.size()));
    m_origins->setOrigins(whole.origins);
    m_envelope->setEnvelope(whole);
    m_tabs->button(Envelope)->setText(tr("Envelope"));
    m_copies->setPiece(std::move(whole), m_context.workspace);
    updateActions();
}

void EvidenceDetail::setTabText(Tab tab, const QString& text, qsizetype count)
{
    m_tabs->button(tab)->setText(count == 0 ? text : tr("%1 %2").arg(text).arg(count));
}

void EvidenceDetail::choose(Tab tab)
{
    m_tabs->button(tab)->click();
}

void EvidenceDetail::openOrigin()
{
    if (m_copies->hasPiece())
        m_origins->openChosen();
}

void EvidenceDetail::save(const QString& path)
{
    m_copies->save(path);
}

void EvidenceDetail::updateActions()
{
    const bool canOpen = m_copies->hasPiece() && !m_origins->isEmpty();
    m_copies->updateActions();
    m_openAction->setEnabled(canOpen && isVisible());
    m_open->setEnabled(canOpen);
}

void EvidenceDetail::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateActions();
}

void EvidenceDetail::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    updateActions();
}

} // namespace slipway::views
