// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/finding_view.h"

#include "core/readiness/task.h"
#include "core/readiness/workspace.h"
#include "views/evidence/evidence_words.h"
#include "views/evidence/finding_model.h"
#include "views/evidence/finding_table.h"
#include "views/evidence/pane_action.h"
#include "views/evidence/source_viewer.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/labels.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

FindingView::FindingView(const ViewContext& context, const QString& actionPrefix, QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_level(new QComboBox(this))
    , m_count(makeLabel({}, TextStyle::Small, this, true))
    , m_open(makeButton(tr("Open at line"), ButtonLook::Plain, this))
    , m_copy(makeButton(tr("Copy path:line"), ButtonLook::Plain, this))
    , m_model(new FindingModel(context.workspace ? context.workspace->shipped().registry : nullptr, this))
    , m_table(new FindingTable(*context.theme, this))
    , m_blank(makeParagraph({}, TextStyle::Body, this, true))
    , m_viewer(new SourceViewer(*context.theme, this))
    , m_opener(new PlaceOpener(this))
{
    m_table->setModel(m_model);
    static_cast<FindingTable*>(m_table)->arrange();
    m_blank->setAlignment(Qt::AlignCenter);
    m_blank->setObjectName(QStringLiteral("findingsBlank"));
    m_count->setObjectName(QStringLiteral("findingsCount"));
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_viewer);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_blank, 1);
    addActions(context, actionPrefix);
    connect(m_search, &QLineEdit::textChanged, this, &FindingView::filter);
    connect(m_level, &QComboBox::currentIndexChanged, this, &FindingView::filter);
    connect(m_table, &QTableView::activated, this, &FindingView::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingView::updateActions);
    connect(m_opener, &PlaceOpener::opened, this, &FindingView::said);
    connect(m_opener, &PlaceOpener::failed, this, &FindingView::failed);
    connect(m_opener, &PlaceOpener::textWanted, m_viewer, &SourceViewer::show);
    connect(m_viewer, &SourceViewer::closed, this, [this] { m_table->setFocus(); });
    showLines({});
}

QWidget* FindingView::makeBar()
{
    auto* bar = new QWidget(this);
    m_search->setObjectName(QStringLiteral("findingsSearch"));
    m_search->setPlaceholderText(tr("Filter the findings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Words of the rule, the path or the message"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(220);
    m_search->installEventFilter(this);
    m_level->setObjectName(QStringLiteral("findingsLevel"));
    m_level->setAccessibleName(tr("Which levels"));
    m_level->addItem(tr("All levels"));
    for (const FindingLevel level : {FindingLevel::Note, FindingLevel::Warning, FindingLevel::Error})
        m_level->addItem(level == FindingLevel::Error ? EvidenceWords::of(level)
                                                      : tr("%1 and worse").arg(EvidenceWords::of(level)),
                         static_cast<int>(level));
    m_open->setObjectName(QStringLiteral("findingOpen"));
    m_copy->setObjectName(QStringLiteral("findingCopy"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, 8, 20, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_level);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_copy);
    connect(m_open, &QPushButton::clicked, this, &FindingView::openChosen);
    connect(m_copy, &QPushButton::clicked, this, &FindingView::copyChosen);
    return bar;
}

void FindingView::addActions(const ViewContext& context, const QString& prefix)
{
    m_openAction =
        addPaneAction(*context.actions, *this, prefix + QStringLiteral(".openLine"),
                      tr("Open the finding at its line"), QKeySequence(Qt::Key_L), [this] { openChosen(); });
    m_copyAction = addPaneAction(*context.actions, *this, prefix + QStringLiteral(".copyPlace"),
                                 tr("Copy the finding's path and line"),
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), [this] { copyChosen(); });
    m_open->setToolTip(tr("Open it in the editor (L or Enter)"));
    m_copy->setToolTip(tr("Copy where it is (Ctrl+Shift+C)"));
}

void FindingView::setFindings(FindingsPointer findings, const CommitId& commit,
                              const QStringList& repositories)
{
    m_commit = commit;
    m_repositories = repositories;
    m_viewer->hide();
    m_findings = std::move(findings);
    filter();
}

void FindingView::setRules(const QSet<QString>& rules)
{
    if (m_filter.rules == rules)
        return;
    m_filter.rules = rules;
    filter();
}

void FindingView::filter()
{
    m_filter.text = m_search->text();
    m_filter.level.reset();
    if (const QVariant level = m_level->currentData(); level.isValid())
        m_filter.level = static_cast<FindingLevel>(level.toInt());
    m_filtering = std::make_unique<QObject>();
    readiness::runTask<FindingLines>(
        m_filtering.get(),
        [findings = m_findings, filter = m_filter](const Progress&) -> Result<FindingLines> {
            return groupedByRule(findings, filter);
        },
        [this](Result<FindingLines> lines) {
            if (lines)
                showLines(std::move(lines).value());
            Q_EMIT filtered();
        });
}

void FindingView::showLines(FindingLines lines)
{
    m_model->setLines(std::move(lines));
    const auto all = static_cast<int>(m_findings ? m_findings->size() : 0);
    const int shown = m_model->lines().shown;
    m_count->setText(shown == all ? tr("%Ln findings", nullptr, all)
                                  : tr("%1 of %Ln findings", nullptr, all).arg(shown));
    m_blank->setText(all == 0 ? tr("Nothing was found that has a place.")
                              : tr("No finding matches. Change the filter, or clear it with Escape."));
    m_blank->setVisible(shown == 0);
    m_table->parentWidget()->setVisible(shown > 0);
    if (shown > 0)
        m_table->selectRow(1); // the first below its heading
    updateActions();
}

void FindingView::updateActions()
{
    const Finding* finding = m_model->findingAt(m_table->currentIndex().row());
    const bool hasPlace = finding && !finding->path.isEmpty();
    const bool isInCommit = hasPlace && !m_commit.isEmpty() && !m_repositories.isEmpty();
    m_open->setEnabled(isInCommit);
    m_openAction->setEnabled(isInCommit);
    m_copy->setEnabled(hasPlace);
    m_copyAction->setEnabled(hasPlace);
}

void FindingView::openChosen()
{
    const Finding* finding = m_model->findingAt(m_table->currentIndex().row());
    if (finding && m_open->isEnabled())
        m_opener->openLine({m_repositories, m_commit, finding->path, finding->line});
}

void FindingView::copyChosen()
{
    const Finding* finding = m_model->findingAt(m_table->currentIndex().row());
    if (!finding || finding->path.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(placeOf(*finding));
    Q_EMIT said(tr("Copied %1.").arg(placeOf(*finding)));
}

void FindingView::focusSearch()
{
    m_search->setFocus();
}

bool FindingView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        m_table->setFocus();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace slipway::views
