// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"

#include "views/board/board_arranger.h"
#include "views/board/board_bar.h"
#include "views/board/board_blank.h"
#include "views/board/board_choice.h"
#include "views/board/board_columns.h"
#include "views/board/board_header.h"
#include "views/board/board_reader.h"
#include "views/board/board_search.h"
#include "views/board/board_summary.h"
#include "views/board/board_table.h"
#include "views/board/board_view_menu.h"
#include "views/board/board_views.h"
#include "views/board/release_panel.h"
#include "views/board/scroll_anchor.h"
#include "views/board/selection_bar.h"
#include "views/board/view_name_strip.h"
#include "views/moment_choice.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::views {

BoardPage::BoardPage(ViewContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_model(new BoardModel(this))
    , m_filter(new BoardFilter(this))
    , m_groups(new BoardGroups(*m_filter, this))
    , m_header(new BoardHeader(m_context.actions, this))
    , m_bar(new BoardBar(this))
    , m_table(new BoardTable(*m_context.theme, this))
    , m_reader(new BoardReader(this))
    , m_stack(new QStackedWidget(this))
    , m_blank(new BoardBlank(this))
    , m_choice(new BoardChoice(*m_model, *m_table, m_context, this))
    , m_message(new InlineMessage(this))
    , m_arranger(new BoardArranger(*m_filter, *m_bar, *m_table))
{
    m_filter->setSourceModel(m_model);
    m_table->setGroups(*m_groups);
    m_table->sortByColumn(BoardModel::LaunchColumn, Qt::AscendingOrder);
    m_table->columns().restore();
    layOut();
    connectParts();
    connectReader();
    connectBlank();
    m_arranger->restore();
    updateHeading();
}

void BoardPage::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_bar);
    auto* name = new ViewNameStrip(this);
    layout->addWidget(name);
    m_views = new BoardViews(*this, *m_arranger, *name);
    new BoardViewMenu(m_bar->viewMenu(), *m_views, *m_arranger, *m_table);
    connect(name, &ViewNameStrip::closed, m_table, qOverload<>(&QWidget::setFocus));
    layout->addWidget(m_message);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_blank);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeLine(this));
    // Below the table, so that no row moves under the mouse that chooses.
    layout->addWidget(&m_choice->bar());
    layout->addWidget(&m_choice->panel());
}

void BoardPage::connectParts()
{
    connect(m_table, &BoardTable::opened, this, [this] {
        if (const readiness::BoardRow* row = selected())
            Q_EMIT releaseOpened(row->release.id);
    });
    connect(m_header, &BoardHeader::exportRequested, this, [this] {
        if (const readiness::BoardRow* row = selected())
            Q_EMIT exportRequested(row->release.id);
    });
    connect(m_bar, &BoardBar::addProjectRequested, this, &BoardPage::addProjectRequested);
    connect(&search(), &QLineEdit::textChanged, this, &BoardPage::filterBy);
    connect(&search(), &BoardSearch::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_arranger, &BoardArranger::arranged, this, &BoardPage::afterFiltering);
    connect(m_arranger, &BoardArranger::compacted, this, &BoardPage::compacted);
    if (m_context.moment)
        connect(m_context.moment, &MomentChoice::changed, this, &BoardPage::showMoment);
}

void BoardPage::connectReader()
{
    connect(m_reader, &BoardReader::boardRead, this, &BoardPage::setBoard);
    connect(m_reader, &BoardReader::failed, this, [this](const model::Error& error) {
        m_message->showError(error);
        m_isRead = m_model->rowCount() > 0;
        updateHeading(); // nothing is read any more
        m_blank->setReason(BoardBlank::Reason::Unreadable);
    });
}

void BoardPage::connectBlank()
{
    connect(m_blank, &BoardBlank::addRequested, this, &BoardPage::addProjectRequested);
    connect(m_blank, &BoardBlank::demoRequested, this, &BoardPage::demoRequested);
    connect(m_blank, &BoardBlank::retryRequested, this, [this] {
        m_message->hide();
        m_blank->setReason(BoardBlank::Reason::Reading);
        refresh();
    });
    connect(m_blank, &BoardBlank::clearRequested, this, [this] {
        search().clear();
        showView(BoardFilter::View::All);
        Q_EMIT viewShown(BoardFilter::View::All);
    });
}

BoardSearch& BoardPage::search()
{
    return m_bar->search();
}

void BoardPage::showMoment()
{
    m_message->hide();
    m_bar->setWriting(!m_context.isPast());
    m_header->setMoment(m_context.isPast() ? Words::moment(*m_context.asOf()) : QString());
    m_reader->setMoment(m_context.asOf());
}

void BoardPage::filterBy(const QString& text)
{
    m_filter->setSearch(text);
    m_bar->setProblem(m_filter->problem());
    afterFiltering();
}

void BoardPage::setContext(const ViewContext& context)
{
    m_context = context;
    m_filter->setPerson(m_context.person);
    search().setPerson(m_context.person);
    search().clear();
    m_message->hide();
    m_model->setBoard(std::make_shared<readiness::Board>());
    m_isRead = false;
    updateHeading();
    m_reader->setWorkspace(m_context.workspace);
}

void BoardPage::setKeeper(std::shared_ptr<readiness::BoardKeeper> keeper)
{
    m_reader->setKeeper(std::move(keeper));
}

void BoardPage::refresh()
{
    m_reader->refresh();
}

void BoardPage::setBoard(const std::shared_ptr<const readiness::Board>& board)
{
    m_isRead = true;
    search().setBoard(board);
    {
        const ScrollAnchor anchor(*m_table); // what came and went above must not move what is looked at
        m_model->setBoard(board);
    }
    m_table->columns().measure();
    afterFiltering();
    Q_EMIT boardShown();
}

void BoardPage::showView(BoardFilter::View view)
{
    m_views->leave();
    m_filter->setView(view);
    afterFiltering();
}

void BoardPage::afterFiltering()
{
    m_choice->ensureSelected();
    updateHeading();
    m_choice->showSelected();
}

void BoardPage::updateHeading()
{
    const int shown = m_filter->rowCount();
    m_header->setSummary(m_isRead ? boardSummary(*m_model->board(), shown, *m_reader) : QString());
    const bool isFirst = shown > 0 && m_stack->currentWidget() != m_table;
    if (!m_isRead)
        m_blank->setReason(BoardBlank::Reason::Reading);
    else if (shown == 0)
        m_blank->setReason(m_model->rowCount() == 0 ? BoardBlank::Reason::NoRelease
                                                    : BoardBlank::Reason::NoMatch);
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    // Where there is nothing, there is nothing to filter either.
    m_bar->setVisible(!m_isRead || m_model->rowCount() > 0);
    if (isFirst && isVisible() && !search().hasFocus())
        m_table->setFocus();
}

const readiness::BoardRow* BoardPage::selected() const
{
    return m_choice->selected();
}

std::vector<const readiness::BoardRow*> BoardPage::chosen() const
{
    return m_choice->chosen();
}

void BoardPage::groupBy(Grouping grouping)
{
    m_arranger->groupBy(grouping);
}

void BoardPage::setCompact(bool isCompact)
{
    m_arranger->setCompact(isCompact);
}

Arrangement BoardPage::arrangement() const
{
    return m_arranger->arrangement();
}

const readiness::BoardRow* BoardPage::pointAt(const QPoint& place)
{
    const QWidget* viewport = m_table->viewport();
    const QPoint inTable = viewport->mapFrom(this, place);
    const bool isInside = m_table->isVisible() && viewport->rect().contains(inTable);
    const int row = isInside ? m_table->rowAt(inTable.y()) : -1;
    m_table->hover(row);
    return m_groups->rowAt(row);
}

} // namespace slipway::views
