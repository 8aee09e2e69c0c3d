// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_view.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTreeWidget;

namespace slipway::views {

/// A picture with its title, and the same as a table in its place: one button, the key T or setAsTable()
/// changes between them. Copies either; shows all of a zoomed picture again.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    /// Takes the view, and names the table for tests by `name`.
    ChartPanel(ChartView* view, const QString& name, QWidget* parent);

    /// After the view got another picture.
    void refresh();
    void setAsTable(bool isTable);
    [[nodiscard]] bool isTable() const;
    [[nodiscard]] ChartView& view() { return *m_view; }
    [[nodiscard]] QTreeWidget& tableView() { return *m_table; }
    void copyImage();
    void copyTable();
    /// The table as lines of tab-separated cells below the headings.
    [[nodiscard]] QString tableText() const;

Q_SIGNALS:
    void activated(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar();
    void fillTable();
    [[nodiscard]] bool handleKey(const QKeyEvent& event);

    ChartView* m_view;
    QLabel* m_title;
    QPushButton* m_reset;
    QPushButton* m_copy;
    QPushButton* m_asTable;
    QScrollArea* m_area;
    QTreeWidget* m_table;
    QStackedWidget* m_stack;
};

} // namespace slipway::views
