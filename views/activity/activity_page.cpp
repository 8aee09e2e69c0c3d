// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_page.h"

#include "views/activity/activity_chain.h"
#include "views/activity/activity_delegate.h"
#include "views/activity/activity_header.h"
#include "views/activity/activity_model.h"
#include "views/activity/activity_panel.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/list_stack.h"
#include "views/widgets/progress_strip.h"
#include "views/widgets/row_table.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using store::ActivityLine;

ActivityPage::ActivityPage(ViewContext context, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_model(new ActivityModel(this))
    , m_feed(new ActivityFeed(this))
    , m_header(new ActivityHeader(*m_context.theme, m_context.clock, this))
    , m_message(new InlineMessage(this))
    , m_progress(new ProgressStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new RowTable(this))
    , m_panel(new ActivityPanel(this))
    , m_blankTitle(makeLabel({}, TextStyle::Title, this))
    , m_blankHint(makeLabel({}, TextStyle::Body, this, true))
{
    setObjectName(QStringLiteral("activity"));
    setAccessibleName(tr("Activity"));
    setFocusPolicy(Qt::ClickFocus);
    arrangeTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(makeBody(), 1);
    addActions();
    connectParts();
    connectFeed();
    updateBlank();
}

void ActivityPage::arrangeTable()
{
    m_table->setObjectName(QStringLiteral("activityTable"));
    m_table->setAccessibleName(tr("Activity, newest first"));
    m_table->setItemDelegate(new ActivityDelegate(*m_context.theme, *m_table));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false); // always newest first: it is read bit by bit
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(34);
    header->resizeSection(ActivityModel::WhenColumn, 136);
    header->resizeSection(ActivityModel::WhoColumn, 120);
    header->resizeSection(ActivityModel::AboutColumn, 190);
    header->setSectionResizeMode(ActivityModel::WhatColumn, QHeaderView::Stretch);
}

QWidget* ActivityPage::makeBody()
{
    m_blankTitle->setObjectName(QStringLiteral("activityBlank"));
    stackList(*m_stack, *m_table, *m_panel, *m_blankTitle, *m_blankHint);
    return m_stack;
}

void ActivityPage::addActions()
{
    const auto add = [this](const char* id, const QString& text, const QKeySequence& key,
                            void (ActivityPage::*run)()) {
        QAction* action =
            m_context.actions->add(QString::fromLatin1(id), text, key, this, [this, run] { (this->*run)(); });
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        addAction(action);
        m_actions.push_back(action);
    };
    add("activity.copy", tr("Copy the chosen activity"), QKeySequence(QKeySequence::Copy),
        &ActivityPage::copy);
    add("activity.export", tr("Export the activity"), {}, &ActivityPage::chooseExport);
    add("activity.check", tr("Check whether the audit trail is whole"), {}, &ActivityPage::check);
}

void ActivityPage::connectParts()
{
    connect(m_model, &ActivityModel::moreWanted, m_feed, &ActivityFeed::readMore);
    connect(m_header, &ActivityHeader::queryChanged, this, [this] {
        m_isRead = false;
        m_model->clear();
        m_feed->setQuery(m_header->query());
        updateBlank();
    });
    connect(m_header, &ActivityHeader::searchLeft, this, &ActivityPage::focusContent);
    connect(m_header, &ActivityHeader::exportRequested, this, &ActivityPage::chooseExport);
    connect(&m_header->chain(), &ActivityChain::checkRequested, this, &ActivityPage::check);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPage::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const ActivityLine* line = m_model->lineAt(index.row());
        if (line && !line->releaseId.isEmpty())
            Q_EMIT releaseRequested(line->releaseId);
    });
    connect(m_panel, &ActivityPanel::releaseRequested, this,
            [this](const ReleaseId& release) { Q_EMIT releaseRequested(release); });
    connect(m_panel, &ActivityPanel::copyRequested, this, &ActivityPage::copy);
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] { m_export.cancel(); });
}

void ActivityPage::connectFeed()
{
    connect(m_feed, &ActivityFeed::begun, this,
            [this](const std::vector<ActivityLine>& lines, bool isMoreLeft) {
                m_model->clear();
                m_model->append(lines, isMoreLeft);
                m_isMoreLeft = isMoreLeft;
                afterReading();
            });
    connect(m_feed, &ActivityFeed::moreRead, this,
            [this](const std::vector<ActivityLine>& lines, bool isMoreLeft) {
                m_model->append(lines, isMoreLeft);
                m_isMoreLeft = isMoreLeft;
                afterReading();
            });
    connect(m_feed, &ActivityFeed::newerRead, this, &ActivityPage::receiveNewer);
    connect(m_feed, &ActivityFeed::detailRead, m_panel, &ActivityPanel::showDetail);
    connect(m_feed, &ActivityFeed::namesRead, m_header, &ActivityHeader::setNames);
    connect(m_feed, &ActivityFeed::chainChecked, &m_header->chain(), &ActivityChain::show);
    connect(m_feed, &ActivityFeed::searched, this, [this](double fraction) {
        if (!m_isRead)
            m_blankHint->setText(
                tr("%1% of the trail is looked through").arg(QLocale().toString(int(100 * fraction))));
    });
    connect(m_feed, &ActivityFeed::failed, this, [this](const Error& error) {
        m_hasFailed = true;
        m_message->showError(error);
        updateBlank();
    });
}

void ActivityPage::setContext(const ViewContext& context)
{
    m_context = context;
    m_isRead = false;
    m_hasFailed = false;
    m_isChecked = false;
    m_isStale = true;
    m_message->hide();
    m_header->clear();
    m_header->chain().showChecking();
    m_model->clear();
    m_feed->setWorkspace(m_context.workspace);
    updateBlank();
    if (isVisible())
        refresh();
}

void ActivityPage::refresh()
{
    // What is not shown is read when it is.
    m_isStale = true;
    if (!isVisible() || !m_context.workspace)
        return;
    m_isStale = false;
    m_feed->readNewer();
    m_feed->readNames();
    if (!std::exchange(m_isChecked, true))
        check();
}

void ActivityPage::check()
{
    m_header->chain().showChecking();
    m_feed->checkChain();
}

void ActivityPage::receiveNewer(const std::vector<ActivityLine>& lines)
{
    QScrollBar* bar = m_table->verticalScrollBar();
    const int before = bar->value();
    m_model->prepend(lines);
    // Who reads further down keeps what is being read where it is.
    if (before > 0) {
        m_table->doItemsLayout();
        bar->setValue(before +
                      static_cast<int>(lines.size()) * m_table->verticalHeader()->defaultSectionSize());
    }
    afterReading();
}

void ActivityPage::afterReading()
{
    m_isRead = true;
    m_hasFailed = false;
    if (m_model->rowCount() > 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    updateBlank();
}

void ActivityPage::updateBlank()
{
    const int shown = m_model->rowCount();
    const QString number = QLocale().toString(shown);
    m_header->setHeading(
        shown == 0 ? QString()
                   : (m_isMoreLeft ? tr("The newest %1").arg(number) : tr("%n record(s)", nullptr, shown)));
    m_blankHint->clear();
    if (m_hasFailed) {
        m_blankTitle->setText(tr("The activity could not be read"));
        m_blankHint->setText(tr("What went wrong stands above."));
    } else if (!m_isRead) {
        m_blankTitle->setText(tr("Reading the activity…"));
    } else if (m_header->isNarrowed()) {
        m_blankTitle->setText(tr("Nothing matches"));
        m_blankHint->setText(tr("Change what narrows the list, or clear the search with Escape."));
    } else {
        m_blankTitle->setText(tr("Nothing was done yet"));
        m_blankHint->setText(tr("Every change of the workspace is recorded here, by whom and when."));
    }
    const bool hadFocus = m_table->hasFocus();
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    if (isVisible() && !m_header->search().hasFocus() && (hadFocus || hasFocus()))
        focusContent();
}

void ActivityPage::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() == 1) {
        if (const ActivityLine* line = m_model->lineAt(rows.front().row()))
            m_feed->readDetail(*line);
        return;
    }
    m_feed->dropDetail();
    m_panel->showInstead(rows.isEmpty() ? QString()
                                        : tr("%n record(s) chosen", nullptr, static_cast<int>(rows.size())));
}

void ActivityPage::copy()
{
    const QString one = m_panel->asText();
    QGuiApplication::clipboard()->setText(one.isEmpty() ? m_table->selectionAsText() : one);
}

void ActivityPage::chooseExport()
{
    if (!m_context.workspace)
        return;
    const QString path = chooseSavePath(this, tr("Export the activity"), QStringLiteral("activity.csv"),
                                        tr("CSV files (*.csv);;JSON files (*.json)"));
    if (!path.isEmpty())
        exportTo(path);
}

void ActivityPage::exportTo(const QString& path)
{
    const auto format = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
                            ? report::ActivityFormat::Json
                            : report::ActivityFormat::Csv;
    m_message->hide();
    m_progress->start(tr("Exporting"));
    m_export = readiness::runTask<qint64>(
        this,
        [workspace = m_context.workspace, query = m_feed->query(), format, path](const Progress& progress) {
            return report::writeActivity(workspace->history(), query, format, path, progress);
        },
        [this, path](const Result<qint64>& written) {
            m_progress->finish();
            if (written)
                m_message->showDone(tr("Wrote %n record(s) to %1.", nullptr, static_cast<int>(*written))
                                        .arg(QDir::toNativeSeparators(path)));
            else
                m_message->showError(written.error());
        },
        [this](double fraction, const QString&) { m_progress->tell(fraction, tr("Exporting")); });
}

void ActivityPage::focusContent()
{
    if (m_stack->currentIndex() == 0)
        m_table->setFocus();
    else
        setFocus();
}

void ActivityPage::focusSearch()
{
    m_header->search().setFocus();
}

void ActivityPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Page::keyPressEvent(event);
}

void ActivityPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    for (QAction* action : m_actions)
        action->setEnabled(true);
    if (m_isStale)
        refresh();
}

void ActivityPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    for (QAction* action : m_actions)
        action->setEnabled(false);
}

} // namespace slipway::views
