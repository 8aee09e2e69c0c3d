// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sources_page.h"

#include "core/readiness/task.h"
#include "core/readiness/watched_sources.h"
#include "views/sources/source_changes.h"
#include "views/sources/source_form.h"
#include "views/sources/source_runs.h"
#include "views/sources/source_words.h"
#include "views/sources/sources_blank.h"
#include "views/sources/sources_header.h"
#include "views/sources/sources_model.h"
#include "views/sources/sources_table.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::SourceStatus;

namespace {

constexpr int kTickMs = 5000;
constexpr int kFormWidth = 400;
const QString kSplitterKey = QStringLiteral("sources/splitter");

} // namespace

SourcesPage::SourcesPage(ViewContext context, SourcePort port, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_header(new SourcesHeader(m_context.actions, this))
    , m_model(new SourcesModel(this))
    , m_table(new SourcesTable(*m_context.theme, *m_model, this))
    , m_detail(makeParagraph({}, TextStyle::Small, this, true))
    , m_stack(new QStackedWidget(this))
    , m_form(new SourceForm(m_context, port, this))
    , m_splitter(new QSplitter(this))
    , m_message(new InlineMessage(this))
    , m_blank(new SourcesBlank(this))
    , m_changes(new SourceChanges(std::move(port.forgetSecrets), *m_message, this))
    , m_runs(new SourceRuns(*m_model, *m_message, this))
    , m_kinds(std::move(port.kinds))
    , m_reads(std::make_unique<QObject>())
{
    setObjectName(QStringLiteral("sources"));
    setAccessibleName(tr("Sources"));
    setFocusPolicy(Qt::ClickFocus);
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_blank);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_message);
    m_splitter->setObjectName(QStringLiteral("sourcesSplitter"));
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_form);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({640, kFormWidth});
    m_splitter->restoreState(QSettings().value(kSplitterKey).toByteArray());
    layout->addWidget(m_splitter, 1);
    m_tick.setInterval(kTickMs);
    connectParts();
    updateBlank();
    updateButtons();
}

SourcesPage::~SourcesPage()
{
    QSettings().setValue(kSplitterKey, m_splitter->saveState());
}

QWidget* SourcesPage::makeList()
{
    auto* list = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    m_detail->setObjectName(QStringLiteral("sourceDetail"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setContentsMargins(20, 8, 20, 8);
    m_detail->hide();
    layout->addWidget(m_detail);
    return list;
}

void SourcesPage::connectParts()
{
    connect(m_header, &SourcesHeader::collectRequested, this, &SourcesPage::collectChosen);
    connect(m_header, &SourcesHeader::pauseRequested, this, &SourcesPage::pauseChosen);
    connect(m_header, &SourcesHeader::addRequested, this, &SourcesPage::addSource);
    connect(m_blank, &SourcesBlank::addRequested, this, &SourcesPage::addSource);
    connect(m_header, &SourcesHeader::changeRequested, this, &SourcesPage::changeChosen);
    connect(m_table, &QAbstractItemView::activated, this, &SourcesPage::changeChosen);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SourcesPage::showMenu);
    connect(m_form, &SourceForm::stored, this, &SourcesPage::receiveStored);
    connect(m_form, &SourceForm::closed, this, &SourcesPage::focusContent);
    connect(m_header, &SourcesHeader::removeRequested, this, &SourcesPage::askToRemove);
    connect(&m_header->search(), &QLineEdit::textChanged, this, [this](const QString& text) {
        m_table->setFilter(text);
        updateBlank();
    });
    connect(&m_header->search(), &QLineEdit::returnPressed, this, &SourcesPage::focusContent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateButtons();
        updateDetail();
    });
    connect(m_changes, &SourceChanges::ended, this, &SourcesPage::refresh);
    connect(m_runs, &SourceRuns::progressed, this, &SourcesPage::updateButtons);
    connect(m_runs, &SourceRuns::ended, this, [this](bool wasAskedFor) {
        // What collects itself is told of in its row; the window sees by itself what came, a little later.
        if (wasAskedFor || isVisible())
            refresh();
        if (wasAskedFor)
            Q_EMIT changed();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] { m_model->setNow(m_context.clock()); });
}

void SourcesPage::setContext(const ViewContext& context)
{
    m_context = context;
    m_form->setContext(context);
    m_changes->setContext(context);
    m_reads = std::make_unique<QObject>();
    m_isReading = false;
    m_isAskedAgain = false;
    m_message->hide();
    m_header->search().clear();
    m_model->setStatuses({}, m_context.clock());
    m_runs->setScheduler(context.scheduler);
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
        [workspace = m_context.workspace, clock = m_context.clock, kinds = m_kinds](const Progress&) {
            auto statuses = readiness::sourceStatuses(workspace->history(), clock());
            if (!statuses || !kinds || !readiness::isAnyJustAsked(*statuses))
                return statuses;
            // Where plugins cannot be read it is told when one of their sources is asked.
            if (const auto known = kinds(*workspace); known)
                readiness::markWatched(*statuses, *known);
            return statuses;
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
    SourceId wanted = std::exchange(m_toChoose, {});
    if (wanted.isEmpty() && before)
        wanted = before->id;
    m_table->choose(m_model->rowOf(wanted));
    updateBlank();
    updateButtons();
    updateDetail();
    const int failing = m_model->failing();
    Q_EMIT counted(failing > 0 ? failing : m_model->rowCount(),
                   failing > 0 ? tr("Sources, %1 failing").arg(failing)
                               : tr("Sources, %1").arg(m_model->rowCount()));
}

void SourcesPage::updateBlank()
{
    const int all = m_model->rowCount();
    m_header->setCount(all > 0 ? SourceWords::count(all, m_model->failing()) : QString());
    m_blank->setHasSources(all > 0);
    m_stack->setCurrentIndex(m_table->isBlank() ? 1 : 0);
}

void SourcesPage::updateButtons()
{
    const auto source = chosen();
    m_header->setChosen(source, source && m_runs->isRunning(source->id));
}

void SourcesPage::updateDetail()
{
    const SourceStatus* status = m_table->chosenStatus();
    m_detail->setText(status ? SourceWords::detail(*status) : QString());
    m_detail->setVisible(!m_detail->text().isEmpty());
}

std::optional<Source> SourcesPage::chosen() const
{
    const SourceStatus* status = m_table->chosenStatus();
    return status ? std::optional(status->source) : std::nullopt;
}

void SourcesPage::collectChosen()
{
    if (const SourceStatus* status = m_table->chosenStatus())
        m_runs->collect(*status);
}

void SourcesPage::addSource()
{
    const auto beside = chosen();
    m_form->openToAdd(beside ? beside->project : ProjectId());
}

void SourcesPage::showSource(const SourceId& source)
{
    m_header->search().clear();
    m_toChoose = source;
    refresh();
}

void SourcesPage::changeChosen()
{
    if (const auto source = chosen())
        m_form->openToChange(*source);
}

void SourcesPage::pauseChosen()
{
    if (const auto source = chosen())
        m_changes->pause(*source);
}

void SourcesPage::askToRemove()
{
    if (const auto source = chosen())
        m_changes->askToRemove(*source);
}

void SourcesPage::receiveStored(const Source& source, const Source& before)
{
    m_changes->tellStored(source, before);
    m_toChoose = source.id;
    refresh();
    if (m_context.scheduler)
        m_context.scheduler->look();
    focusContent();
}

void SourcesPage::showMenu(const QPoint& place)
{
    const auto source = chosen();
    if (!source)
        return;
    QMenu menu(this);
    const bool isRunning = m_runs->isRunning(source->id);
    menu.addAction(isRunning ? tr("Stop") : tr("Collect now"), this, &SourcesPage::collectChosen);
    menu.addAction(tr("Change…"), this, &SourcesPage::changeChosen);
    menu.addAction(source->isPaused ? tr("Resume") : tr("Pause"), this, &SourcesPage::pauseChosen);
    menu.addAction(tr("Remove…"), this, &SourcesPage::askToRemove);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void SourcesPage::focusContent()
{
    if (m_stack->currentIndex() == 0)
        m_table->setFocus();
    else
        setFocus();
}

void SourcesPage::focusSearch()
{
    m_header->search().setFocus();
}

void SourcesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_header->search().text().isEmpty())
        m_header->search().clear();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Page::keyPressEvent(event);
}

void SourcesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_tick.start();
    refresh();
}

void SourcesPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_tick.stop();
}

} // namespace slipway::views
