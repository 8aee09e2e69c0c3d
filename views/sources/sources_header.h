// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/source.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QAction;
class QPushButton;

namespace slipway::views {

class ActionCollection;

/// Above the sources: how many there are, the filter, and what can be done with the chosen one.
class SourcesHeader : public QWidget
{
    Q_OBJECT

public:
    /// What its buttons do is run by `actions`, too, while it is shown; null: by none.
    SourcesHeader(ActionCollection* actions, QWidget* parent);

    void setCount(const QString& text);
    /// What its buttons do follows from the chosen source.
    void setChosen(const std::optional<model::Source>& source, bool isRunning);
    [[nodiscard]] QLineEdit& search() { return *m_search; }

Q_SIGNALS:
    void collectRequested(); ///< or, while it runs, to be stopped
    void pauseRequested();   ///< or resumed
    void changeRequested();
    void removeRequested();
    void addRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addActions(ActionCollection& actions);
    void allowActions();

    QList<QAction*> m_actions;
    bool m_isOneChosen = false;
    QLabel* m_count;
    QLineEdit* m_search;
    QPushButton* m_remove;
    QPushButton* m_change;
    QPushButton* m_pause;
    QPushButton* m_collect;
    QPushButton* m_add;
};

} // namespace slipway::views
