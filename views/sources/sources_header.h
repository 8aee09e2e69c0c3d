// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/source.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway::views {

/// Above the sources: how many there are, the filter, and what can be done with the chosen one.
class SourcesHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesHeader(QWidget* parent);

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

private:
    QLabel* m_count;
    QLineEdit* m_search;
    QPushButton* m_remove;
    QPushButton* m_change;
    QPushButton* m_pause;
    QPushButton* m_collect;
    QPushButton* m_add;
};

} // namespace slipway::views
