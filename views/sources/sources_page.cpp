// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sources_page.h"

#include "views/sources/source_form.h"
#include "views/sources/source_words.h"
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
    , m_forgetSecrets(port.forgetSecrets)
    , m_header(new SourcesHeader(this))
    , m_model(new SourcesModel(this))
    , m_table(new SourcesTable(*m_context.theme, *m_model, this))
    , m_detail(makeParagraph({}, TextStyle::Small, this, true))
    , m_stack(new QStackedWidget(this))
    , m_form(new SourceForm(m_context, std::move(port), this))
    , m_splitter(new QSplitter(this))
    , m_message(new InlineMessage(this))
    , m_blankTitle(makeLabel({}, TextStyle::Title, this))
    , m_blankHint(makeParagraph({}, TextStyle::Body, this, true))
    , m_blankAdd(makeButton(tr("Add source…"), ButtonLook::Primary, this))
    , m_reads(std::make_unique<QObject>())
{
    setObjectName(QStringLiteral("sources"));
    setAccessibleName(tr("Sources"));
    setFocusPolicy(Qt::ClickFocus);
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeBlank());
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

QWidget* SourcesPage::makeBlank()
{
    auto* blank = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(blank);
    layout->setSpacing(12);
    layout->addStretch(2);
    m_blankAdd->setObjectName(QStringLiteral("sourcesBlankAdd"));
    m_blankTitle->setObjectName(QStringLiteral("sourcesBlank"));
    m_blankHint->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_blankTitle, 0, Qt::AlignHCenter);
    layout->addWidget(m_blankHint);
    layout->addWidget(m_blankAdd, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return blank;
}

void SourcesPage::connectParts()
{
    connect(m_header, &SourcesHeader::collectRequested, this, &SourcesPage::collectChosen);
    connect(m_header, &SourcesHeader::pauseRequested, this, &SourcesPage::pauseChosen);
    connect(m_header, &SourcesHeader::addRequested, this, &SourcesPage::addSource);
    connect(m_blankAdd, &QPushButton::clicked, this, &SourcesPage::addSource);
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
    connect(&m_tick, &QTimer::timeout, this, [this] { m_model->setNow(m_context.clock()); });
}

void SourcesPage::setContext(const ViewContext& context)
{
    m_context = context;
    m_scheduler = context.scheduler;
    m_form->setContext(context);
    m_reads = std::make_unique<QObject>();
    m_isReading = false;
    m_isAskedAgain = false;
    m_asked.clear();
    m_message->hide();
    m_header->search().clear();
    m_model->setStatuses({}, m_context.clock());
    m_model->setDoing(m_scheduler ? m_scheduler->running() : QHash<SourceId, QString>());
    if (m_scheduler)
        follow();
    updateBlank();
    updateButtons();
    refresh();
}

void SourcesPage::follow()
{
    using readiness::SourceScheduler;
    connect(m_scheduler, &SourceScheduler::begun, m_reads.get(), [this] { showDoing(); });
    connect(m_scheduler, &SourceScheduler::progressed, m_reads.get(), [this] { showDoing(); });
    connect(m_scheduler, &SourceScheduler::ended, m_reads.get(),
            [this](const SourceStatus& status, const Result<readiness::Collected>& collected) {
                tellEnd(status, collected);
            });
    connect(m_scheduler, &SourceScheduler::failed, m_reads.get(),
            [this](const Error& error) { m_message->showError(error); });
    connect(m_scheduler, &SourceScheduler::said, m_reads.get(),
            [this](const QString& text) { m_message->showDone(text + QLatin1Char('.')); });
}

void SourcesPage::showDoing()
{
    m_model->setDoing(m_scheduler->running());
    updateButtons();
}

void SourcesPage::tellEnd(const SourceStatus& status, const Result<readiness::Collected>& collected)
{
    showDoing();
    // What collects itself says so in its row only; the window sees by itself what came, a little later.
    if (!m_asked.remove(status.source.id)) {
        if (isVisible())
            refresh();
        return;
    }
    refresh();
    Q_EMIT changed();
    const auto said = collected ? SourceWords::outcome(*collected, SourceWords::name(status.source))
                                : Result<QString>(collected.error());
    if (said)
        m_message->showDone(*said);
    else
        m_message->showError(said.error());
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
    m_blankTitle->setText(all > 0 ? tr("No source matches") : tr("Nothing is collected by itself yet"));
    m_blankHint->setText(all > 0 ? tr("Change the filter.")
                                 : tr("A source is a plugin or a set of report files that is read again and "
                                      "again."));
    m_blankAdd->setVisible(all == 0);
    m_stack->setCurrentIndex(m_table->isBlank() ? 1 : 0);
}

void SourcesPage::updateButtons()
{
    const auto source = chosen();
    m_header->setChosen(source, source && m_scheduler && m_scheduler->isRunning(source->id));
}

void SourcesPage::updateDetail()
{
    const SourceStatus* status = chosenStatus();
    m_detail->setText(status ? SourceWords::detail(*status) : QString());
    m_detail->setVisible(!m_detail->text().isEmpty());
}

const SourceStatus* SourcesPage::chosenStatus() const
{
    return m_model->statusAt(m_table->chosenRow());
}

std::optional<Source> SourcesPage::chosen() const
{
    const SourceStatus* status = chosenStatus();
    return status ? std::optional(status->source) : std::nullopt;
}

void SourcesPage::collectChosen()
{
    const SourceStatus* status = chosenStatus();
    if (!status || !m_scheduler)
        return;
    const SourceId id = status->source.id;
    m_message->hide();
    m_asked.insert(id);
    if (m_scheduler->isRunning(id))
        m_scheduler->cancel(id);
    else
        m_scheduler->collectNow(*status);
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

void SourcesPage::showMenu(const QPoint& place)
{
    const auto source = chosen();
    if (!source)
        return;
    QMenu menu(this);
    const bool isRunning = m_scheduler && m_scheduler->isRunning(source->id);
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
