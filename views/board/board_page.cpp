// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"

#include "views/board/board_blank.h"
#include "views/board/board_columns.h"
#include "views/board/board_reader.h"
#include "views/board/board_search.h"
#include "views/board/board_table.h"
#include "views/board/release_panel.h"
#include "views/moment_choice.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::views {

BoardPage::BoardPage(ViewContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_model(new BoardModel(this))
    , m_filter(new BoardFilter(this))
    , m_table(new BoardTable(*m_context.theme, this))
    , m_reader(new BoardReader(this))
    , m_stack(new QStackedWidget(this))
    , m_blank(new BoardBlank(this))
    , m_panel(new ReleasePanel(*m_context.theme, this))
    , m_searchProblem(makeLabel({}, TextStyle::Small, this))
    , m_message(new InlineMessage(this))
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->sortByColumn(BoardModel::LaunchColumn, Qt::AscendingOrder);
    m_table->columns().restore();
    m_searchProblem->setProperty("failing", true);
    m_searchProblem->setObjectName(QStringLiteral("searchProblem"));
    m_searchProblem->setContentsMargins(20, 8, 20, 8);
    m_searchProblem->setAlignment(Qt::AlignRight);
    m_searchProblem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeLine(this));
    layout->addWidget(m_searchProblem);
    layout->addWidget(m_message);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_blank);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_panel);
    connectParts();
    updateHeading();
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
    m_search = new BoardSearch(header);
    m_search->setFixedWidth(180);
    layout->addWidget(m_search);
    QPushButton* palette = makeButton(tr("Find or run"), ButtonLook::Plain, header);
    palette->setProperty("field", true);
    palette->setFixedWidth(168);
    auto* inner = new QHBoxLayout(palette);
    inner->setContentsMargins(0, 0, 8, 0);
    QLabel* key = makeLabel(tr("Ctrl K"), TextStyle::Small, palette, true);
    key->setProperty("key", true);
    key->setAttribute(Qt::WA_TransparentForMouseEvents);
    inner->addWidget(key, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_add = makeButton(tr("Add project"), ButtonLook::Plain, header);
    QPushButton* save = makeButton(tr("Export PDF"), ButtonLook::Primary, header);
    for (QPushButton* button : {palette, m_add, save})
        layout->addWidget(button);
    connect(palette, &QPushButton::clicked, this, &BoardPage::paletteRequested);
    connect(m_add, &QPushButton::clicked, this, &BoardPage::addProjectRequested);
    connect(save, &QPushButton::clicked, this, [this] {
        if (const readiness::BoardRow* row = selected())
            Q_EMIT exportRequested(row->release.id);
    });
    return header;
}

void BoardPage::connectParts()
{
    connect(m_table, &BoardTable::opened, this, [this] {
        if (const readiness::BoardRow* row = selected())
            Q_EMIT releaseOpened(row->release.id);
    });
    connect(m_table, &BoardTable::currentRowChanged, this, &BoardPage::showSelected);
    connect(m_search, &QLineEdit::textChanged, this, &BoardPage::filterBy);
    connect(m_search, &BoardSearch::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_reader, &BoardReader::boardRead, this, &BoardPage::setBoard);
    connect(m_reader, &BoardReader::failed, this, [this](const model::Error& error) {
        m_message->showError(error);
        m_isRead = m_model->rowCount() > 0;
        m_blank->setReason(BoardBlank::Reason::Unreadable);
    });
    if (m_context.moment)
        connect(m_context.moment, &MomentChoice::changed, this, [this] {
            m_message->hide();
            m_add->setEnabled(!m_context.isPast());
            m_reader->setMoment(m_context.asOf());
        });
    connect(m_blank, &BoardBlank::addRequested, this, &BoardPage::addProjectRequested);
    connect(m_blank, &BoardBlank::retryRequested, this, [this] {
        m_message->hide();
        m_blank->setReason(BoardBlank::Reason::Reading);
        refresh();
    });
    connect(m_blank, &BoardBlank::clearRequested, this, [this] {
        m_search->clear();
        showView(BoardFilter::View::All);
        Q_EMIT viewShown(BoardFilter::View::All);
    });
}

void BoardPage::filterBy(const QString& text)
{
    m_filter->setSearch(text);
    m_searchProblem->setText(m_filter->problem());
    m_searchProblem->setVisible(!m_filter->problem().isEmpty());
    afterFiltering();
}

void BoardPage::setContext(const ViewContext& context)
{
    m_context = context;
    m_filter->setPerson(m_context.person);
    m_search->clear();
    m_message->hide();
    m_model->setBoard(std::make_shared<readiness::Board>());
    m_isRead = false;
    updateHeading();
    m_reader->setWorkspace(m_context.workspace);
}

void BoardPage::refresh()
{
    m_reader->refresh();
}

void BoardPage::setBoard(const std::shared_ptr<const readiness::Board>& board)
{
    m_isRead = true;
    m_search->setBoard(board);
    m_model->setBoard(board);
    m_table->columns().measure();
    afterFiltering();
    Q_EMIT boardShown();
}

void BoardPage::showView(BoardFilter::View view)
{
    m_filter->setView(view);
    afterFiltering();
}

void BoardPage::afterFiltering()
{
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    updateHeading();
    showSelected();
}

void BoardPage::updateHeading()
{
    m_subtitle->setText(m_isRead ? heading() : QString());
    const int shown = m_filter->rowCount();
    const bool isFirst = shown > 0 && m_stack->currentWidget() != m_table;
    if (!m_isRead)
        m_blank->setReason(BoardBlank::Reason::Reading);
    else if (shown == 0)
        m_blank->setReason(m_model->rowCount() == 0 ? BoardBlank::Reason::NoRelease
                                                    : BoardBlank::Reason::NoMatch);
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    if (isFirst && isVisible() && !m_search->hasFocus())
        m_table->setFocus();
}

QString BoardPage::heading() const
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
    return text;
}

const readiness::BoardRow* BoardPage::selected() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->rowAt(m_filter->mapToSource(index).row()) : nullptr;
}

const readiness::BoardRow* BoardPage::pointAt(const QPoint& place)
{
    const QWidget* viewport = m_table->viewport();
    const QPoint inTable = viewport->mapFrom(this, place);
    const bool isInside = m_table->isVisible() && viewport->rect().contains(inTable);
    const int row = isInside ? m_table->rowAt(inTable.y()) : -1;
    m_table->hover(row);
    return row < 0 ? nullptr : m_model->rowAt(m_filter->mapToSource(m_filter->index(row, 0)).row());
}

void BoardPage::showSelected()
{
    m_panel->show(m_model->board(), selected());
}

} // namespace slipway::views
