// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/checklist_pane.h"

#include "views/project/checklist_delegate.h"
#include "views/project/checklist_filter_menu.h"
#include "views/project/checklist_table.h"
#include "views/widgets/labels.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

ChecklistPane::ChecklistPane(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(new ChecklistModel(this))
    , m_filter(new ChecklistFilter(this))
    , m_filters(makeFilters())
    , m_table(new ChecklistTable(this))
    , m_empty(makeLabel(tr("No criterion is like that."), TextStyle::Body, this, true))
{
    m_filter->setSourceModel(m_model);
    setUpTable(theme);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!chosen().isEmpty())
            Q_EMIT criterionChosen(chosen());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChecklistPane::followSelection);
    connect(m_table, &QTableView::clicked, this, &ChecklistPane::toggleBand);
}

/// A screen reader selects a row without making it the current one: what is shown beside it would be
/// another's.
void ChecklistPane::followSelection(const QItemSelection& selected)
{
    const bool isOneRow = selected.size() == 1 && selected.front().height() == 1;
    if (!isOneRow || selected.contains(m_table->currentIndex()))
        return;
    // Not at once: rows may be going just now, and the current one with them.
    QMetaObject::invokeMethod(
        this,
        [this, row = QPersistentModelIndex(selected.front().topLeft())] {
            if (row.isValid() && m_table->selectionModel()->isSelected(row))
                m_table->selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
        },
        Qt::QueuedConnection);
}

void ChecklistPane::setUpTable(const Theme& theme)
{
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ChecklistDelegate(theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->setAccessibleName(tr("Checklist"));
    m_table->setObjectName(QStringLiteral("checklist"));
    m_table->installEventFilter(this);
    // Not the pane's own resize: the table has its width only later.
    m_table->viewport()->installEventFilter(this);
}

QWidget* ChecklistPane::makeFilters()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(10, 8, 10, 8);
    auto* group = new QButtonGroup(bar);
    group->setExclusive(true);
    const std::initializer_list<std::pair<QString, ChecklistFilter::Show>> choices{
        {tr("All"), ChecklistFilter::Show::All},
        {tr("Open"), ChecklistFilter::Show::Open},
        {tr("Blockers"), ChecklistFilter::Show::Blockers},
        {tr("For people to answer"), ChecklistFilter::Show::Attestable}};
    for (const auto& [text, show] : choices) {
        QPushButton* button = makeButton(text, ButtonLook::Filter, bar);
        button->setChecked(show == ChecklistFilter::Show::All);
        group->addButton(button);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, show = show] {
            m_filter->setShow(show);
            filtered();
        });
    }
    // Made where they stand: Tab goes in the order of making.
    m_menu = new ChecklistFilterMenu(*m_filter, bar);
    connect(m_menu, &ChecklistFilterMenu::changed, this, &ChecklistPane::filtered);
    layout->addWidget(m_menu);
    layout->addStretch();
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("checklistSearch"));
    m_search->setPlaceholderText(tr("Search the checklist"));
    m_search->setAccessibleName(tr("Search the checklist"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(220);
    m_search->setMinimumWidth(90);
    m_search->installEventFilter(this);
    layout->addWidget(m_search, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        filtered();
    });
    return bar;
}

void ChecklistPane::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    m_model->setDossier(std::move(dossier));
    m_filter->invalidate();
    filtered();
}

void ChecklistPane::setSupposed(std::shared_ptr<const readiness::Dossier> supposed,
                                const QSet<CriterionId>& criteria)
{
    m_model->setSupposed(std::move(supposed), criteria);
    fit();
}

void ChecklistPane::filtered()
{
    const bool hasAny = m_filter->hasAny();
    m_table->setVisible(hasAny);
    m_empty->setVisible(!hasAny);
    fit();
    // What is shown beside it is always one of those that are left.
    if (m_table->selectionModel()->hasSelection())
        return;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (const Criterion* criterion = m_model->criterion(sourceRow(m_filter->index(row, 0))))
            return choose(criterion->id);
    }
}

void ChecklistPane::choose(const CriterionId& criterion)
{
    const int row = m_model->rowOf(criterion);
    if (row < 0)
        return;
    m_filter->fold(m_model->entry(row).characteristic, false);
    fit();
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

int ChecklistPane::sourceRow(const QModelIndex& index) const
{
    const QModelIndex source = m_filter->mapToSource(index);
    return source.isValid() ? source.row() : -1;
}

CriterionId ChecklistPane::chosen() const
{
    const Criterion* criterion = m_model->criterion(sourceRow(m_table->currentIndex()));
    return criterion ? criterion->id : CriterionId();
}

QList<CriterionId> ChecklistPane::selected() const
{
    QList<CriterionId> criteria;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (const Criterion* criterion = m_model->criterion(sourceRow(index)))
            criteria += criterion->id;
    }
    if (criteria.isEmpty() && !chosen().isEmpty())
        criteria += chosen();
    return criteria;
}

QString ChecklistPane::selectionAsText() const
{
    const auto lineOf = [](const auto& cellOf) {
        QStringList cells;
        for (int column = 0; column < ChecklistModel::ColumnCount; ++column)
            cells += cellOf(column);
        return cells.join(QLatin1Char('\t'));
    };
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines{lineOf(
        [&](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); })};
    for (const QModelIndex& row : rows)
        lines += lineOf([&](int column) { return row.siblingAtColumn(column).data().toString(); });
    return lines.join(QLatin1Char('\n'));
}

void ChecklistPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ChecklistPane::openFilterMenu()
{
    m_menu->setFocus(Qt::ShortcutFocusReason);
    m_menu->showMenu();
}

void ChecklistPane::foldAll(bool isFolded)
{
    for (const Characteristic characteristic : kCharacteristics)
        m_filter->fold(characteristic, isFolded);
    fit();
}

bool ChecklistPane::isAnyFolded() const
{
    return std::any_of(kCharacteristics.begin(), kCharacteristics.end(),
                       [this](Characteristic characteristic) { return m_filter->isFolded(characteristic); });
}

void ChecklistPane::fold(int row, bool isFolded)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Characteristic characteristic = m_model->entry(row).characteristic;
    if (m_filter->isFolded(characteristic) == isFolded)
        return;
    m_filter->fold(characteristic, isFolded);
    fit();
    // The keyboard stays where it was, or goes to the band.
    m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(m_model->bandOf(characteristic), 0)));
}

void ChecklistPane::toggleBand(const QModelIndex& index)
{
    const int row = sourceRow(index);
    if (row >= 0 && !m_model->criterion(row))
        fold(row, !m_filter->isFolded(m_model->entry(row).characteristic));
}

bool ChecklistPane::supposeByKey(const QKeyEvent& event)
{
    if (!m_isSupposing || event.modifiers() != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_P:
        Q_EMIT supposed(ResultState::Pass);
        return true;
    case Qt::Key_W:
        Q_EMIT supposed(ResultState::Waived);
        return true;
    case Qt::Key_N:
        Q_EMIT supposed(ResultState::NotApplicable);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        Q_EMIT supposed(std::nullopt);
        return true;
    default:
        return false;
    }
}

bool ChecklistPane::handleKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsText());
        return true;
    }
    const int row = sourceRow(m_table->currentIndex());
    const bool isBand = row >= 0 && !m_model->criterion(row);
    switch (event.key()) {
    case Qt::Key_Left:
        fold(row, true);
        return true;
    case Qt::Key_Right:
        fold(row, false);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        m_table->selectRow(event.key() == Qt::Key_Home ? 0 : m_table->model()->rowCount() - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (isBand && event.modifiers() == Qt::NoModifier)
            toggleBand(m_table->currentIndex());
        return isBand && event.modifiers() == Qt::NoModifier;
    default:
        return supposeByKey(event);
    }
}

void ChecklistPane::fit()
{
    const int width = m_table->viewport()->width();
    const int fixed = 34 + 96;
    const int shared = std::max(width - fixed, 300);
    m_table->setColumnWidth(ChecklistModel::StateColumn, 34);
    m_table->setColumnWidth(ChecklistModel::QuestionColumn, shared * 42 / 100);
    m_table->setColumnWidth(ChecklistModel::MeasuredColumn, shared * 22 / 100);
    m_table->setColumnWidth(ChecklistModel::RequiredColumn, shared * 17 / 100);
    m_table->setColumnWidth(ChecklistModel::EvidenceColumn, shared * 19 / 100);
    m_table->setColumnWidth(ChecklistModel::OwnerColumn, 96);
    m_table->clearSpans();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (!m_model->criterion(sourceRow(m_filter->index(row, 0))))
            m_table->setSpan(row, 0, 1, ChecklistModel::ColumnCount);
    }
    m_table->resizeRowsToContents();
}

bool ChecklistPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fit();
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (watched == m_table && handleKey(key))
            return true;
        // From the field down into what it found.
        if (watched == m_search && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Return)) {
            m_table->setFocus();
            return true;
        }
        if (watched == m_search && key.key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway::views
