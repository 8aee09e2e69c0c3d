// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/checklist_pane.h"

#include "views/project/checklist_filter_bar.h"
#include "views/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

ChecklistPane::ChecklistPane(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(new ChecklistModel(this))
    , m_filter(new ChecklistFilter(this))
    , m_filters(new ChecklistFilterBar(*m_filter, this))
    , m_table(new ChecklistTable(theme, this))
    , m_empty(makeLabel(tr("No criterion is like that."), TextStyle::Body, this, true))
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Checklist"));
    m_table->setObjectName(QStringLiteral("checklist"));
    m_table->installEventFilter(this);
    // Not the pane's own resize: the table has its width only later.
    m_table->viewport()->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connectParts();
}

void ChecklistPane::connectParts()
{
    connect(m_filters, &ChecklistFilterBar::changed, this, &ChecklistPane::filtered);
    connect(m_filters, &ChecklistFilterBar::searchLeft, this, [this] { m_table->setFocus(); });
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

void ChecklistPane::focusSearch()
{
    m_filters->focusSearch();
}

void ChecklistPane::openFilterMenu()
{
    m_filters->openMenu();
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
    m_table->fit([this](int row) { return !m_model->criterion(sourceRow(m_filter->index(row, 0))); });
}

bool ChecklistPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fit();
    if (watched == m_table && event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway::views
