// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sources_page.h"

#include "views/sources/source_words.h"
#include "views/sources/sources_delegate.h"
#include "views/sources/sources_model.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/progress_strip.h"
#include "views/widgets/row_table.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::SourceStatus;

namespace {

class SourcesTable : public RowTable
{
public:
    SourcesTable(const Theme& theme, QWidget* parent)
        : RowTable(parent)
    {
        setItemDelegate(new SourcesDelegate(theme, *this));
        setSelectionMode(QAbstractItemView::SingleSelection);
        setObjectName(QStringLiteral("sourcesTable"));
    }

    void arrange()
    {
        arrangeColumns({{SourcesModel::SourceColumn, 150},
                        {SourcesModel::ProjectColumn, 136},
                        {SourcesModel::HealthColumn, 104},
                        {SourcesModel::SuccessColumn, 104},
                        {SourcesModel::NextColumn, 104}},
                       SourcesModel::WhyColumn);
        sortByColumn(SourcesModel::ProjectColumn, Qt::AscendingOrder);
    }
};

} // namespace

SourcesPage::SourcesPage(ViewContext context, CollectSource collect, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_collect(std::move(collect))
    , m_model(new SourcesModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_stack(new QStackedWidget(this))
    , m_message(new InlineMessage(this))
    , m_progress(new ProgressStrip(this))
    , m_heading(makeLabel({}, TextStyle::Body, this, true))
    , m_collectButton(makeButton(tr("Collect now"), ButtonLook::Primary, this))
    , m_pauseButton(makeButton(tr("Pause"), ButtonLook::Plain, this))
    , m_removeButton(makeButton(tr("Remove…"), ButtonLook::Plain, this))
    , m_search(new QLineEdit(this))
    , m_blankTitle(makeLabel({}, TextStyle::Title, this))
    , m_blankHint(makeParagraph({}, TextStyle::Body, this, true))
    , m_reads(std::make_unique<QObject>())
{
    setObjectName(QStringLiteral("sources"));
    setAccessibleName(tr("Sources"));
    setFocusPolicy(Qt::ClickFocus);
    auto* table = new SourcesTable(*m_context.theme, this);
    table->setAccessibleName(tr("Sources"));
    m_table = table;
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SourcesModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    table->arrange();
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeBlank());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeLine(this));
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connectParts();
    updateBlank();
    updateButtons();
}

QWidget* SourcesPage::makeHeader()
{
    auto* header = new QWidget(this);
    header->setFixedHeight(62);
    m_collectButton->setObjectName(QStringLiteral("sourcesCollect"));
    m_collectButton->setToolTip(tr("Ask the chosen source, although it may rest"));
    m_pauseButton->setObjectName(QStringLiteral("sourcesPause"));
    m_removeButton->setObjectName(QStringLiteral("sourcesRemove"));
    m_heading->setObjectName(QStringLiteral("sourcesHeading"));
    m_search->setObjectName(QStringLiteral("sourcesSearch"));
    m_search->setPlaceholderText(tr("Filter the sources"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(220);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(makeLabel(tr("Sources"), TextStyle::PageTitle, header));
    layout->addWidget(m_heading, 1);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_search, m_removeButton, m_pauseButton, m_collectButton})
        layout->addWidget(part);
    return header;
}

QWidget* SourcesPage::makeBlank()
{
    auto* blank = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(blank);
    layout->setSpacing(12);
    layout->addStretch(2);
    m_blankTitle->setObjectName(QStringLiteral("sourcesBlank"));
    m_blankHint->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_blankTitle, 0, Qt::AlignHCenter);
    layout->addWidget(m_blankHint);
    layout->addStretch(3);
    return blank;
}

void SourcesPage::connectParts()
{
    connect(m_collectButton, &QPushButton::clicked, this, &SourcesPage::collectChosen);
    connect(m_pauseButton, &QPushButton::clicked, this, &SourcesPage::pauseChosen);
    connect(m_removeButton, &QPushButton::clicked, this, &SourcesPage::askToRemove);
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] { m_task.cancel(); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_sorted->setFilterFixedString(text.simplified());
        updateBlank();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &SourcesPage::focusTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SourcesPage::updateButtons);
}

void SourcesPage::setContext(const ViewContext& context)
{
    m_task.cancel();
    m_context = context;
    m_reads = std::make_unique<QObject>();
    m_isReading = false;
    m_isAskedAgain = false;
    m_isWorking = false;
    m_progress->finish();
    m_message->hide();
    m_search->clear();
    m_model->setStatuses({}, m_context.clock());
    updateBlank();
    updateButtons();
    refresh();
}

void SourcesPage::refresh()
{
    using Statuses = std::vector<SourceStatus>;
    if (!m_context.workspace || std::exchange(m_isReading, true)) {
        m_isAskedAgain = m_isReading;
        return;
    }
    readiness::runTask<Statuses>(
        m_reads.get(),
        [workspace = m_context.workspace, clock = m_context.clock](const Progress&) {
            return readiness::sourceStatuses(workspace->history(), clock());
        },
        [this](Result<Statuses> statuses) {
            m_isReading = false;
            if (std::exchange(m_isAskedAgain, false)) {
                refresh(); // what came is of before the asking
                return;
            }
            if (statuses)
                setStatuses(std::move(statuses).value());
            else
                m_message->showError(statuses.error());
        });
}

void SourcesPage::setStatuses(std::vector<SourceStatus> statuses)
{
    const auto before = chosen();
    m_model->setStatuses(std::move(statuses), m_context.clock());
    const int row = before ? m_model->rowOf(before->id) : -1;
    if (row >= 0)
        m_table->selectRow(m_sorted->mapFromSource(m_model->index(row, 0)).row());
    else if (m_sorted->rowCount() > 0)
        m_table->selectRow(0);
    updateBlank();
    updateButtons();
    Q_EMIT counted(m_model->rowCount(), m_model->failing());
}

void SourcesPage::updateBlank()
{
    const int all = m_model->rowCount();
    m_heading->setText(all > 0 ? SourceWords::count(all, m_model->failing()) : QString());
    m_blankTitle->setText(all > 0 ? tr("No source matches") : tr("Nothing is collected by itself yet"));
    m_blankHint->setText(all > 0 ? tr("Change the filter.")
                                 : tr("A source is a plugin or a set of report files that is read again and "
                                      "again. Add one with:\nslipway source add PROJECT report-files --set "
                                      "files=build/reports/*.xml"));
    m_stack->setCurrentIndex(m_sorted->rowCount() > 0 ? 0 : 1);
}

void SourcesPage::updateButtons()
{
    const auto source = chosen();
    const bool can = source && !m_isWorking;
    for (QPushButton* button : {m_collectButton, m_pauseButton, m_removeButton})
        button->setEnabled(can);
    m_pauseButton->setText(source && source->isPaused ? tr("Resume") : tr("Pause"));
}

std::optional<Source> SourcesPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const SourceStatus* status =
        rows.isEmpty() ? nullptr : m_model->statusAt(m_sorted->mapToSource(rows.front()).row());
    return status ? std::optional(status->source) : std::nullopt;
}

void SourcesPage::collectChosen()
{
    const auto source = chosen();
    if (!source || m_isWorking || !m_collect)
        return;
    const QString name = SourceWords::name(*source);
    m_isWorking = true;
    m_message->hide();
    m_progress->start(tr("Collecting %1").arg(name));
    updateButtons();
    m_task = readiness::runTask<readiness::Collected>(
        m_reads.get(),
        [collect = m_collect, order = CollectOrder{m_context.workspace, *source, m_context.person}](
            const Progress& progress) { return collect(order, progress); },
        [this, name](const Result<readiness::Collected>& collected) {
            m_isWorking = false;
            m_progress->finish();
            const auto said =
                collected ? SourceWords::outcome(*collected, name) : Result<QString>(collected.error());
            if (said)
                m_message->showDone(*said);
            else
                m_message->showError(said.error());
            updateButtons();
            refresh();
            Q_EMIT changed();
        },
        [this](double fraction, const QString& what) { m_progress->tell(fraction, what); });
}

void SourcesPage::pauseChosen()
{
    auto source = chosen();
    if (!source)
        return;
    source->isPaused = !source->isPaused;
    const QString name = SourceWords::name(*source);
    change(
        [source = *source, person = m_context.person](readiness::Workspace& workspace) -> Status {
            const auto revised = workspace.history().reviseSource(source, person);
            return revised ? Status(Done{}) : Status(revised.error());
        },
        source->isPaused ? tr("%1 is paused.").arg(name) : tr("%1 is collected again.").arg(name));
}

void SourcesPage::askToRemove()
{
    const auto source = chosen();
    if (!source)
        return;
    const QString name = SourceWords::name(*source);
    m_message->showDone(tr("Remove %1? Its evidence and its runs stay in the history.").arg(name),
                        tr("Remove"), [this, id = source->id, name] {
                            change(
                                [id, person = m_context.person](readiness::Workspace& workspace) {
                                    return workspace.history().removeSource(id, person);
                                },
                                tr("%1 is removed.").arg(name));
                        });
}

void SourcesPage::change(std::function<Status(readiness::Workspace&)> work, const QString& said)
{
    readiness::runTask<Done>(
        m_reads.get(),
        [workspace = m_context.workspace, work = std::move(work)](const Progress&) {
            return work(*workspace);
        },
        [this, said](const Status& done) {
            if (done)
                m_message->showDone(said);
            else
                m_message->showError(done.error());
            refresh();
        });
}

void SourcesPage::focusTable()
{
    if (m_stack->currentIndex() == 0)
        m_table->setFocus();
    else
        setFocus();
}

void SourcesPage::focusSearch()
{
    m_search->setFocus();
}

void SourcesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

void SourcesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace slipway::views
