// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_panel.h"

#include "views/widgets/labels.h"
#include "views/widgets/plain_tree.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::views {

ChartPanel::ChartPanel(ChartView* view, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_title(makeLabel({}, TextStyle::SmallStrong, this))
    , m_reset(makeButton(tr("Show all"), ButtonLook::Link, this))
    , m_copy(makeButton(tr("Copy"), ButtonLook::Link, this))
    , m_asTable(makeButton(tr("Table"), ButtonLook::Filter, this))
    , m_area(new QScrollArea(this))
    , m_table(makePlainTree({}, name, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(name);
    m_view->setObjectName(name + QStringLiteral("Picture"));
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_asTable->setObjectName(name + QStringLiteral("AsTable"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_view);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool isTable) { setAsTable(isTable); });
    connect(m_reset, &QPushButton::clicked, m_view, &ChartView::resetZoom);
    connect(m_view, &ChartView::zoomChanged, this, [this] { m_reset->setVisible(m_view->isZoomed()); });
    connect(m_view, &ChartView::activated, this, &ChartPanel::activated);
    connect(m_view, &ChartView::currentRowChanged, this, [this](int row) {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentItem(m_table->topLevelItem(row));
    });
    connect(m_table, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem* item) { m_view->setCurrentRow(m_table->indexOfTopLevelItem(item)); });
    connect(m_table, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { Q_EMIT activated(m_table->indexOfTopLevelItem(item)); });
}

QWidget* ChartPanel::makeBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* menu = new QMenu(m_copy);
    menu->addAction(tr("Copy the picture"), this, &ChartPanel::copyImage);
    menu->addAction(tr("Copy the table"), this, &ChartPanel::copyTable);
    giveMenu(*m_copy, menu);
    m_reset->hide();
    layout->addWidget(m_title, 1);
    for (QWidget* part : {m_reset, m_copy, m_asTable})
        layout->addWidget(part);
    return bar;
}

void ChartPanel::refresh()
{
    const QString name = m_view->name();
    m_title->setText(name);
    m_asTable->setAccessibleName(tr("%1 as a table").arg(name));
    m_copy->setAccessibleName(tr("Copy %1").arg(name));
    m_reset->setAccessibleName(tr("Show all of %1").arg(name));
    m_table->setAccessibleName(name);
    fillTable();
}

void ChartPanel::fillTable()
{
    const QSignalBlocker quiet(m_table);
    const ChartTable& table = m_view->table();
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    m_table->clear();
    m_table->setHeaderLabels(table.headings);
    QList<QTreeWidgetItem*> items;
    for (const QStringList& cells : table.rows)
        items.append(new QTreeWidgetItem(cells));
    m_table->addTopLevelItems(items);
    m_table->setCurrentItem(m_table->topLevelItem(row));
    for (int column = 0; column + 1 < static_cast<int>(table.headings.size()); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 12, 460));
    }
}

void ChartPanel::setAsTable(bool isTable)
{
    const QSignalBlocker quiet(m_asTable);
    m_asTable->setChecked(isTable);
    const bool hadFocus = m_view->hasFocus() || m_table->hasFocus();
    m_stack->setCurrentIndex(isTable ? 1 : 0);
    if (hadFocus)
        (isTable ? static_cast<QWidget*>(m_table) : m_view)->setFocus();
}

bool ChartPanel::isTable() const
{
    return m_stack->currentIndex() == 1;
}

void ChartPanel::copyImage()
{
    QGuiApplication::clipboard()->setPixmap(m_view->grab());
}

QString ChartPanel::tableText() const
{
    QStringList lines{m_view->table().headings.join(QLatin1Char('\t'))};
    for (const QStringList& row : m_view->table().rows)
        lines += row.join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

void ChartPanel::copyTable()
{
    QGuiApplication::clipboard()->setText(tableText());
}

bool ChartPanel::handleKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy)) {
        if (isTable())
            copyTable();
        else
            copyImage();
        return true;
    }
    if (event.key() != Qt::Key_T || event.modifiers() != Qt::NoModifier)
        return false;
    m_asTable->toggle();
    return true;
}

void ChartPanel::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event))
        QWidget::keyPressEvent(event);
}

bool ChartPanel::eventFilter(QObject* watched, QEvent* event)
{
    // A table would look for a row that begins with the letter.
    return (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent*>(event))) ||
           QWidget::eventFilter(watched, event);
}

} // namespace slipway::views
