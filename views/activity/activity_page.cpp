// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_page.h"

#include "views/activity/activity_chain.h"
#include "views/activity/activity_export.h"
#include "views/activity/activity_header.h"
#include "views/activity/activity_model.h"
#include "views/activity/activity_panel.h"
#include "views/activity/activity_table.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/list_stack.h"
#include "views/widgets/progress_strip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
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
    , m_table(new ActivityTable(*m_context.theme, *m_model, this))
    , m_panel(new ActivityPanel(this))
    , m_blank(*this)
    , m_export(new ActivityExport(*m_progress, *m_message, *this))
{
    setObjectName(QStringLiteral("activity"));
    setAccessibleName(tr("Activity"));
    setFocusPolicy(Qt::ClickFocus);
    layOut();
    addActions();
    connectParts();
    connectFeed();
    updateBlank();
}

void ActivityPage::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    stackList(*m_stack, *m_table, *m_panel, m_blank.title(), m_blank.hint());
    layout->addWidget(m_stack, 1);
}

RowTable& ActivityPage::table()
{
    return *m_table;
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
        m_blank.beginReading();
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
    connect(m_feed, &ActivityFeed::searched, this,
            [this](double fraction) { m_blank.tellSearched(fraction); });
    connect(m_feed, &ActivityFeed::failed, this, [this](const Error& error) {
        m_blank.setFailed();
        m_message->showError(error);
        updateBlank();
    });
}

void ActivityPage::setContext(const ViewContext& context)
{
    m_context = context;
    m_blank.forget();
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
    m_table->prepend(lines);
    afterReading();
}

void ActivityPage::afterReading()
{
    m_blank.finishReading();
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
    m_blank.explain(m_header->isNarrowed());
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
    if (m_context.workspace)
        m_export->choose(m_context.workspace, m_feed->query());
}

void ActivityPage::exportTo(const QString& path)
{
    m_export->write(m_context.workspace, m_feed->query(), path);
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
