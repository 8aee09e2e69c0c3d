// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidence_page.h"

#include "core/readiness/release_about.h"
#include "core/readiness/task.h"
#include "views/evidence/evidence_bar.h"
#include "views/evidence/evidence_detail.h"
#include "views/evidence/evidence_table.h"
#include "views/evidence/pane_action.h"
#include "views/moment_choice.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>

namespace slipway::views {

using namespace model;
using store::ListedEvidence;

namespace {

std::vector<EvidenceRow> rowsOf(const std::vector<ListedEvidence>& pieces)
{
    std::vector<EvidenceRow> rows;
    rows.reserve(pieces.size());
    for (const ListedEvidence& piece : pieces)
        rows.push_back({piece.evidence, std::nullopt});
    return rows;
}

} // namespace

EvidencePage::EvidencePage(const ViewContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new EvidenceModel(this))
    , m_reader(new EvidenceReader(this))
    , m_bar(new EvidenceBar(QStringLiteral("evidence"), this))
    , m_message(new InlineMessage(this))
    , m_table(new EvidenceTable(*context.theme, EvidenceTable::Of::Workspace, this))
    , m_detail(new EvidenceDetail(context, QStringLiteral("evidence"), this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_heading(makeLabel({}, TextStyle::Body, this, true))
    , m_blankTitle(makeLabel({}, TextStyle::Title, this))
    , m_blankHint(makeLabel({}, TextStyle::Body, this, true))
    , m_release(makeButton(tr("Show the release"), ButtonLook::Plain, this))
{
    setObjectName(QStringLiteral("evidence"));
    setAccessibleName(tr("Evidence"));
    setFocusPolicy(Qt::ClickFocus);
    m_table->setObjectName(QStringLiteral("evidenceTable"));
    m_table->setModel(m_model);
    m_table->arrange();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setSizes({320, 360});
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_blank = makeBlank();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_bar);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_message);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_blank, 1);
    connectParts();
    setContext(context);
}

QWidget* EvidencePage::makeHeader()
{
    auto* header = new QWidget(this);
    m_heading->setObjectName(QStringLiteral("evidenceCount"));
    m_release->setObjectName(QStringLiteral("evidenceRelease"));
    m_release->setToolTip(tr("Open the release that it is about (Enter)"));
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(20, 12, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(makeLabel(tr("Evidence"), TextStyle::PageTitle, header));
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_release);
    return header;
}

QWidget* EvidencePage::makeBlank()
{
    auto* blank = new QWidget(this);
    auto* layout = new QVBoxLayout(blank);
    layout->setSpacing(12);
    layout->addStretch(2);
    m_blankTitle->setObjectName(QStringLiteral("evidencePageBlank"));
    m_blankHint->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_blankTitle, 0, Qt::AlignHCenter);
    layout->addWidget(m_blankHint, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return blank;
}

void EvidencePage::connectParts()
{
    m_releaseAction = addPaneAction(*m_context.actions, *this, QStringLiteral("evidence.release"),
                                    tr("Show the release that the evidence is about"),
                                    QKeySequence(Qt::Key_R), [this] { showRelease(); });
    connect(m_bar, &EvidenceBar::changed, this, [this] { ask(m_bar->text() != m_searched); });
    connect(m_bar, &EvidenceBar::left, this, &EvidencePage::focusContent);
    connect(m_release, &QPushButton::clicked, this, &EvidencePage::showRelease);
    connect(m_table, &QTableView::activated, this, &EvidencePage::showRelease);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EvidencePage::showChosen);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0 && std::exchange(m_arrived, 0) > 0)
            showCounts(); // what came in was seen
    });
    connect(m_model, &EvidenceModel::moreWanted, m_reader, &EvidenceReader::more);
    connect(m_reader, &EvidenceReader::began, this, [this] {
        m_model->setHasMore(false);
        m_model->clear();
        m_hasFailed = false;
        m_arrived = 0;
        updateBlank();
    });
    connect(m_reader, &EvidenceReader::pageRead, this, &EvidencePage::addPage);
    connect(m_reader, &EvidenceReader::arrived, this, &EvidencePage::addArrivals);
    connect(m_reader, &EvidenceReader::counted, this, [this] {
        const EvidenceTotals& totals = m_reader->totals();
        m_bar->setProjects(totals.projects);
        m_bar->setCounts(totals.kinds, totals.sources);
        showCounts();
    });
    connect(m_reader, &EvidenceReader::failed, this, [this](const Error& error) {
        m_message->showError(error);
        m_hasFailed = true;
        updateBlank();
    });
}

void EvidencePage::setContext(const ViewContext& context)
{
    m_context = context;
    m_message->hide();
    m_detail->setContext(context);
    m_model->clear();
    m_reader->setWorkspace(context.workspace, context.asOf());
    {
        const QSignalBlocker quiet(m_bar); // asked below, once
        m_bar->clear();
    }
    m_searched.clear();
    if (isVisible()) {
        m_reader->refresh();
        ask(false);
    }
    updateBlank();
}

void EvidencePage::refresh()
{
    m_reader->refresh();
}

void EvidencePage::ask(bool isTyping)
{
    m_searched = m_bar->text();
    store::EvidenceFilter filter;
    filter.kind = m_bar->kind();
    filter.plugin = m_bar->source();
    filter.observedFrom = m_bar->from(m_context.clock());
    filter.text = m_bar->text();
    m_reader->ask(std::move(filter), m_bar->project(), isTyping);
}

void EvidencePage::addPage(const std::vector<ListedEvidence>& pieces)
{
    m_model->setHasMore(m_reader->hasMore() && !m_reader->isReading());
    m_model->append(rowsOf(pieces));
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    updateBlank();
}

void EvidencePage::addArrivals(const std::vector<ListedEvidence>& pieces)
{
    QScrollBar* bar = m_table->verticalScrollBar();
    const bool isAtTop = bar->value() == 0;
    const int before = bar->value();
    m_model->prepend(rowsOf(pieces));
    if (isAtTop) {
        m_table->scrollToTop();
    } else { // what is read stays where it is
        bar->setValue(before + static_cast<int>(pieces.size()) * m_table->rowHeight(0));
        m_arrived += static_cast<int>(pieces.size());
    }
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    updateBlank();
}

void EvidencePage::showCounts()
{
    const int all = static_cast<int>(m_reader->totals().all);
    QString text = tr("%Ln pieces", nullptr, all);
    if (m_arrived > 0)
        text = tr("%1, %n new above", nullptr, m_arrived).arg(text);
    else if (m_reader->isReading() && m_model->rowCount() > 0 && m_bar->isAsking())
        text = tr("%1, looking on…").arg(text);
    m_heading->setText(text);
}

void EvidencePage::updateBlank()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_splitter->setVisible(!isEmpty);
    m_blank->setVisible(isEmpty);
    m_release->setVisible(!isEmpty);
    m_blankHint->clear();
    if (m_hasFailed) {
        m_blankTitle->setText(tr("The evidence could not be read"));
        m_blankHint->setText(tr("What went wrong stands above."));
    } else if (m_reader->isReading() || !m_context.workspace) {
        m_blankTitle->setText(m_bar->isAsking() ? tr("Looking…") : tr("Reading the evidence…"));
    } else if (m_bar->isAsking()) {
        m_blankTitle->setText(tr("No evidence matches"));
        m_blankHint->setText(tr("Change the filters, or clear the search with Escape."));
    } else {
        m_blankTitle->setText(tr("Nothing has come in yet"));
        m_blankHint->setText(
            tr("Scan a repository, import reports by dropping them on a release, or add a source."));
    }
    showCounts();
    showChosen();
}

void EvidencePage::showChosen()
{
    const EvidenceRow* row = evidenceRowOf(m_table->currentIndex());
    m_detail->show(row);
    m_releaseAction->setEnabled(row && isVisible());
}

void EvidencePage::showRelease()
{
    const EvidenceRow* row = evidenceRowOf(m_table->currentIndex());
    if (!row)
        return;
    readiness::runTask<Release>(
        this,
        [workspace = m_context.workspace, subject = row->evidence.subject](const Progress&) {
            return readiness::releaseAbout(*workspace, subject);
        },
        [this](const Result<Release>& release) {
            if (release)
                Q_EMIT releaseRequested(release->id, QStringLiteral("evidence"));
            else
                m_message->showError(release.error());
        });
}

void EvidencePage::focusContent()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus();
    else
        setFocus();
}

void EvidencePage::focusSearch()
{
    m_bar->search().setFocus();
}

void EvidencePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

void EvidencePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_reader->refresh();
    if (m_model->rowCount() == 0)
        ask(false);
    updateBlank();
}

void EvidencePage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_releaseAction->setEnabled(false);
}

} // namespace slipway::views
