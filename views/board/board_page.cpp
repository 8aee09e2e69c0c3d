// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"

#include "core/readiness/task.h"
#include "core/readiness/workspace.h"
#include "views/board/board_table.h"
#include "views/board/release_panel.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::views {

BoardPage::BoardPage(ViewContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_model(new BoardModel(this))
    , m_filter(new BoardFilter(this))
    , m_table(new BoardTable(*m_context.theme, this))
    , m_stack(new QStackedWidget(this))
    , m_panel(new ReleasePanel(*m_context.theme, this))
    , m_message(new InlineMessage(this))
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->sortByColumn(BoardModel::LaunchColumn, Qt::AscendingOrder);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeLine(this));
    layout->addWidget(m_message);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmptyState());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_panel);
    connect(m_table, &BoardTable::opened, this, [this] {
        if (const readiness::BoardRow* row = selected())
            Q_EMIT releaseOpened(row->release.id);
    });
    connect(m_table, &BoardTable::currentRowChanged, this, &BoardPage::showSelected);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        updateHeading();
    });
}

QWidget* BoardPage::makeHeader()
{
    auto* header = new QWidget(this);
    header->setFixedHeight(62);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    m_title = makeLabel(tr("Readiness board"), TextStyle::PageTitle, header);
    m_subtitle = makeLabel({}, TextStyle::Body, header, true);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle, 1);
    m_search = new QLineEdit(header);
    m_search->setPlaceholderText(tr("Filter releases"));
    m_search->setAccessibleName(tr("Filter releases"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(180);
    layout->addWidget(m_search);
    QPushButton* palette = makeButton(tr("Find or run   Ctrl K"), ButtonLook::Plain, header);
    QPushButton* add = makeButton(tr("Add project"), ButtonLook::Plain, header);
    QPushButton* save = makeButton(tr("Export PDF"), ButtonLook::Primary, header);
    for (QPushButton* button : {palette, add, save})
        layout->addWidget(button);
    connect(palette, &QPushButton::clicked, this, &BoardPage::paletteRequested);
    connect(add, &QPushButton::clicked, this, &BoardPage::addProjectRequested);
    connect(save, &QPushButton::clicked, this, [this] {
        if (const readiness::BoardRow* row = selected())
            Q_EMIT exportRequested(row->release.id);
    });
    return header;
}

QWidget* BoardPage::makeEmptyState()
{
    auto* widget = new QWidget(this);
    auto* layout = new QVBoxLayout(widget);
    layout->addStretch(2);
    m_emptyTitle = makeLabel({}, TextStyle::Title, widget);
    m_emptyHint = makeLabel({}, TextStyle::Body, widget, true);
    QPushButton* act = makeButton(tr("Add project"), ButtonLook::Primary, widget);
    for (QWidget* part : std::initializer_list<QWidget*>{m_emptyTitle, m_emptyHint, act})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(act, &QPushButton::clicked, this, &BoardPage::addProjectRequested);
    return widget;
}

void BoardPage::setContext(const ViewContext& context)
{
    m_context = context;
    m_search->clear();
    setBoard(std::make_shared<readiness::Board>());
    refresh();
}

void BoardPage::refresh()
{
    if (!m_context.workspace)
        return;
    ++m_generation;
    load(false);
}

void BoardPage::load(bool withTrend)
{
    const auto workspace = m_context.workspace;
    const int generation = m_generation;
    readiness::runTask<std::shared_ptr<const readiness::Board>>(
        this,
        [workspace,
         withTrend](const model::Progress&) -> model::Result<std::shared_ptr<const readiness::Board>> {
            auto board = workspace->board(withTrend);
            if (!board)
                return board.error();
            return std::shared_ptr<const readiness::Board>(
                std::make_shared<readiness::Board>(std::move(board).value()));
        },
        [this, generation, withTrend](model::Result<std::shared_ptr<const readiness::Board>> board) {
            if (generation != m_generation)
                return;
            if (!board) {
                m_message->showError(board.error());
                return;
            }
            setBoard(*board);
            if (!withTrend)
                load(true);
        });
}

void BoardPage::setBoard(std::shared_ptr<const readiness::Board> board)
{
    m_model->setBoard(std::move(board));
    m_filter->invalidate();
    m_table->fitColumns();
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    updateHeading();
    showSelected();
    Q_EMIT boardShown();
}

void BoardPage::showView(BoardFilter::View view)
{
    m_filter->setView(view);
    updateHeading();
}

void BoardPage::updateHeading()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    QString text = shown == all ? (all == 1 ? tr("1 release") : tr("%1 releases").arg(all))
                                : tr("%1 of %2 releases").arg(shown).arg(all);
    std::optional<QDateTime> next;
    for (int row = 0; row < all; ++row) {
        const auto& launch = m_model->rowAt(row)->release.launchAt;
        if (launch && *launch >= m_model->board()->at && (!next || *launch < *next))
            next = launch;
    }
    if (next)
        text += tr(", next launch %1").arg(Words::nearMoment(*next, m_model->board()->at));
    m_subtitle->setText(text);
    const bool isFirst = shown > 0 && m_stack->currentWidget() != m_table;
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    if (isFirst && isVisible() && !m_search->hasFocus())
        m_table->setFocus();
    m_emptyTitle->setText(all == 0 ? tr("No release yet") : tr("No release matches"));
    m_emptyHint->setText(
        all == 0 ? tr("Add a project by choosing a folder with a git repository, or drop one here.")
                 : tr("Clear the filter or choose another view."));
}

const readiness::BoardRow* BoardPage::selected() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->rowAt(m_filter->mapToSource(index).row()) : nullptr;
}

void BoardPage::showSelected()
{
    m_panel->show(m_model->board(), selected());
}

} // namespace slipway::views
