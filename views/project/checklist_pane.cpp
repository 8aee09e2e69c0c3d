// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/checklist_pane.h"

#include "views/project/checklist_delegate.h"
#include "views/widgets/labels.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace slipway::views {

ChecklistPane::ChecklistPane(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(new ChecklistModel(this))
    , m_filter(new ChecklistFilter(this))
    , m_table(new QTableView(this))
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ChecklistDelegate(theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->setAccessibleName(tr("Checklist"));
    m_table->setObjectName(QStringLiteral("checklist"));
    // Not the pane's own resize: the table has its width only later.
    m_table->viewport()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilters());
    layout->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!chosen().isEmpty())
            Q_EMIT criterionChosen(chosen());
    });
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
            fit();
        });
    }
    layout->addStretch();
    auto* search = new QLineEdit(bar);
    search->setPlaceholderText(tr("Search the checklist"));
    search->setAccessibleName(tr("Search the checklist"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(200);
    layout->addWidget(search);
    connect(search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        fit();
    });
    return bar;
}

void ChecklistPane::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    m_model->setDossier(std::move(dossier));
    m_filter->invalidate();
    fit();
}

void ChecklistPane::choose(const model::CriterionId& criterion)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->index(m_model->rowOf(criterion), 0));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

model::CriterionId ChecklistPane::chosen() const
{
    const QModelIndex source = m_filter->mapToSource(m_table->currentIndex());
    const model::Criterion* criterion = source.isValid() ? m_model->criterion(source.row()) : nullptr;
    return criterion ? criterion->id : model::CriterionId();
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
        if (!m_model->criterion(m_filter->mapToSource(m_filter->index(row, 0)).row()))
            m_table->setSpan(row, 0, 1, ChecklistModel::ColumnCount);
    }
    m_table->resizeRowsToContents();
}

bool ChecklistPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway::views
