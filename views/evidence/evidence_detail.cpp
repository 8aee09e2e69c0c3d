// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidence_detail.h"

#include "core/readiness/task.h"
#include "core/report/write_file.h"
#include "views/evidence/evidence_words.h"
#include "views/evidence/fact_list.h"
#include "views/evidence/finding_view.h"
#include "views/evidence/origin_list.h"
#include "views/evidence/pane_action.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/state_line.h"
#include "views/widgets/translated_words.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextOption>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

EvidenceDetail::EvidenceDetail(const ViewContext& context, const QString& actionPrefix, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_message(new InlineMessage(this))
    , m_title(makeLabel({}, TextStyle::Title, this))
    , m_subtitle(makeParagraph({}, TextStyle::Small, this, true))
    , m_redactions(makeParagraph({}, TextStyle::Small, this))
    , m_tabs(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_facts(makeFactList(this))
    , m_findings(new FindingView(context, actionPrefix, this))
    , m_origins(new OriginList(context, this))
    , m_envelope(new QPlainTextEdit(this))
    , m_envelopeNote(makeParagraph({}, TextStyle::Small, this, true))
    , m_open(makeButton(tr("Open"), ButtonLook::Plain, this))
    , m_copy(makeButton(tr("Copy"), ButtonLook::Plain, this))
    , m_save(makeButton(tr("Save…"), ButtonLook::Plain, this))
{
    setAccessibleName(tr("Evidence in detail"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeading());
    layout->addWidget(m_message);
    layout->addWidget(makeTabs());
    layout->addWidget(makeLine(this));
    layout->addWidget(m_stack, 1);
    addActions(context, actionPrefix);
    connect(m_tabs, &QButtonGroup::idClicked, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_findings, &FindingView::said, m_message, qOverload<const QString&>(&InlineMessage::showDone));
    connect(m_findings, &FindingView::failed, m_message, &InlineMessage::showError);
    connect(m_origins, &OriginList::said, m_message, qOverload<const QString&>(&InlineMessage::showDone));
    connect(m_origins, &OriginList::failed, m_message, &InlineMessage::showError);
    show(nullptr);
}

QWidget* EvidenceDetail::makeHeading()
{
    auto* heading = new QWidget(this);
    m_title->setObjectName(QStringLiteral("evidenceTitle"));
    m_subtitle->setObjectName(QStringLiteral("evidenceSubject"));
    m_redactions->setObjectName(QStringLiteral("evidenceRedactions"));
    auto* layout = new QVBoxLayout(heading);
    layout->setContentsMargins(20, 12, 20, 8);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    for (QPushButton* button : {m_open, m_copy, m_save})
        top->addWidget(button);
    layout->addLayout(top);
    layout->addWidget(m_subtitle);
    m_partLayout = new QVBoxLayout;
    m_partLayout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_partLayout);
    layout->addWidget(m_redactions);
    return heading;
}

QWidget* EvidenceDetail::makeTabs()
{
    m_facts->setObjectName(QStringLiteral("evidenceFacts"));
    m_envelope->setObjectName(QStringLiteral("evidenceEnvelope"));
    m_envelope->setAccessibleName(tr("Envelope"));
    m_envelope->setProperty("code", true);
    m_envelope->setReadOnly(true);
    m_envelope->setTabChangesFocus(true);
    m_envelope->setWordWrapMode(QTextOption::WrapAnywhere);
    m_envelope->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_envelopeNote->setContentsMargins(20, 6, 20, 6);
    auto* envelope = new QWidget(m_stack);
    auto* envelopeLayout = new QVBoxLayout(envelope);
    envelopeLayout->setContentsMargins(0, 0, 0, 0);
    envelopeLayout->setSpacing(0);
    envelopeLayout->addWidget(m_envelopeNote);
    envelopeLayout->addWidget(m_envelope, 1);
    // In the order of Tab.
    for (QWidget* page : std::initializer_list<QWidget*>{m_facts, m_findings, m_origins, envelope})
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

/// Of the pane: their keys hold in its list too.
void EvidenceDetail::addActions(const ViewContext& context, const QString& prefix)
{
    const auto add = [&](const char* id, const QString& text, const QKeySequence& key,
                         void (EvidenceDetail::*run)()) {
        return addPaneAction(*context.actions, *parentWidget(), prefix + QLatin1String(id), text, key,
                             [this, run] { (this->*run)(); });
    };
    m_openAction = add(".open", tr("Open what the evidence was read from"), QKeySequence(Qt::Key_O),
                       &EvidenceDetail::openOrigin);
    m_actions = {add(".copy", tr("Copy the evidence as text"), QKeySequence(QKeySequence::Copy),
                     &EvidenceDetail::copyText),
                 add(".copyTable", tr("Copy the evidence's facts as a table"),
                     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), &EvidenceDetail::copyTable),
                 add(".copyJson", tr("Copy the evidence as JSON"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), &EvidenceDetail::copyJson),
                 add(".save", tr("Save the evidence as a file"), QKeySequence(Qt::CTRL | Qt::Key_S),
                     &EvidenceDetail::askWhereToSave)};
    auto* menu = new QMenu(m_copy);
    for (qsizetype i = 0; i < 3; ++i)
        menu->addAction(m_actions[i]);
    giveMenu(*m_copy, menu);
    m_copy->setObjectName(QStringLiteral("evidenceCopy"));
    m_open->setObjectName(QStringLiteral("evidenceOpen"));
    m_save->setObjectName(QStringLiteral("evidenceSave"));
    m_save->setToolTip(tr("Save the envelope as a file (Ctrl+S)"));
    connect(m_open, &QPushButton::clicked, this, &EvidenceDetail::openOrigin);
    connect(m_save, &QPushButton::clicked, this, &EvidenceDetail::askWhereToSave);
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
        setPart(*row, release);
        return; // evidence never changes
    }
    m_reads = std::make_unique<QObject>();
    m_asked = row ? row->id() : EvidenceId();
    m_message->hide();
    m_whole.reset();
    setVisible(row != nullptr);
    updateActions();
    if (!row || !m_context.workspace)
        return;
    setPart(*row, release);
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

void EvidenceDetail::setPart(const EvidenceRow& row, const Release* release)
{
    const Evidence& evidence = row.evidence;
    m_title->setText(tr("%1 by %2").arg(evidence.kind, EvidenceWords::source(evidence.source)));
    QString about = EvidenceWords::subject(evidence.subject);
    if (!evidence.subject.release.isEmpty() && !evidence.subject.commit.isEmpty())
        about += QStringLiteral(", ") + evidence.subject.release;
    m_subtitle->setText(tr("About %1 %2. Observed %3, came in %4.")
                            .arg(evidence.subject.project, about, Words::moment(evidence.observedAt),
                                 Words::moment(evidence.recordedAt)));
    delete std::exchange(m_part, nullptr);
    if (row.part && release) {
        m_part = new StateLine(*m_context.theme, EvidenceWords::shapeOf(row.part->use),
                               EvidenceWords::because(*row.part, evidence, *release), {}, this);
        m_part->setObjectName(QStringLiteral("evidencePart"));
        m_partLayout->addWidget(m_part);
    }
}

void EvidenceDetail::setWhole(WholeEvidence whole)
{
    m_whole = std::move(whole);
    QStringList kinds;
    int count = 0;
    for (auto each = m_whole->redactions.begin(); each != m_whole->redactions.end(); ++each) {
        kinds += QStringLiteral("%1 (%2)").arg(each.key()).arg(each.value());
        count += each.value();
    }
    m_redactions->setText(tr("%n places were redacted before it was stored: %1.", nullptr, count)
                              .arg(kinds.join(QStringLiteral(", "))));
    m_redactions->setVisible(count > 0);
    fillFacts(*m_facts, m_whole->evidence.facts, m_context.workspace->registry());
    setTabText(Facts, tr("Facts"), m_facts->topLevelItemCount());
    m_findings->setFindings(m_whole->findings, m_whole->evidence.subject.commit, m_whole->repositories);
    setTabText(Findings, tr("Findings"), static_cast<qsizetype>(m_whole->findings->size()));
    setTabText(Origins, tr("Where it came from"), static_cast<qsizetype>(m_whole->origins.size()));
    m_origins->setOrigins(m_whole->origins);
    fillEnvelope();
    updateActions();
}

void EvidenceDetail::fillEnvelope()
{
    m_envelope->setPlainText(m_whole->envelope);
    m_envelopeNote->setText(tr("The first %1 are shown; saving and copying take all of it.")
                                .arg(EvidenceWords::size(kMostEnvelopeShown)));
    m_envelopeNote->setVisible(!m_whole->isEnvelopeWhole);
    m_tabs->button(Envelope)->setText(tr("Envelope"));
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
    if (m_whole)
        m_origins->openChosen();
}

void EvidenceDetail::copyText()
{
    if (!m_whole)
        return;
    QGuiApplication::clipboard()->setText(evidenceAsText(*m_whole, m_context.workspace->registry()));
    m_message->showDone(tr("Copied as text."));
}

void EvidenceDetail::copyTable()
{
    if (!m_whole)
        return;
    QGuiApplication::clipboard()->setText(factsAsTable(m_whole->evidence, m_context.workspace->registry()));
    m_message->showDone(tr("Copied the facts as a table."));
}

void EvidenceDetail::copyJson()
{
    if (!m_whole)
        return;
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(envelopeJson(m_whole->evidence, *m_whole->findings)));
    m_message->showDone(tr("Copied as JSON."));
}

void EvidenceDetail::askWhereToSave()
{
    if (!m_whole)
        return;
    const QString name =
        fileNameOf({m_whole->evidence.kind, m_whole->evidence.id.toString()}, QStringLiteral("json"));
    const QString path = chooseSavePath(this, tr("Save the evidence"), name, tr("Envelopes (*.json)"));
    if (!path.isEmpty())
        save(path);
}

void EvidenceDetail::save(const QString& path)
{
    if (!m_whole)
        return;
    readiness::runTask<Done>(
        m_reads.get(),
        [evidence = m_whole->evidence, findings = m_whole->findings, path](const Progress&) {
            return report::writeFile(path, envelopeJson(evidence, *findings));
        },
        [this, path](const Status& done) {
            if (done)
                m_message->showDone(tr("Saved %1.").arg(path));
            else
                m_message->showError(done.error());
        });
}

void EvidenceDetail::updateActions()
{
    const bool isThere = m_whole && isVisible();
    for (QAction* action : m_actions)
        action->setEnabled(isThere);
    m_openAction->setEnabled(isThere && !m_origins->isEmpty());
    m_open->setEnabled(m_whole && !m_origins->isEmpty());
    m_copy->setEnabled(m_whole.has_value());
    m_save->setEnabled(m_whole.has_value());
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
