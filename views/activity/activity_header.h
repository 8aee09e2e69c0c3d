// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "views/activity/activity_feed.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway::views {

class ActivityChain;
class Theme;

/// The activity's heading: how much is shown, what narrows it, and whether the trail is whole.
class ActivityHeader : public QWidget
{
    Q_OBJECT

public:
    ActivityHeader(const Theme& theme, model::Clock clock, QWidget* parent);

    void setHeading(const QString& text);
    void setNames(const ActivityNames& names);
    /// Takes everything back that narrows the list, without telling.
    void clear();
    [[nodiscard]] store::ActivityQuery query() const;
    [[nodiscard]] bool isNarrowed() const { return query() != store::ActivityQuery(); }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] ActivityChain& chain() { return *m_chain; }

Q_SIGNALS:
    void queryChanged();
    void exportRequested();
    void searchLeft(); ///< by Enter, Down, or Escape in an empty field

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QComboBox* addChoice(QHBoxLayout* layout, const char* name, const QString& title);
    void addTimes();

    model::Clock m_clock;
    QLabel* m_heading;
    QLineEdit* m_search;
    QPushButton* m_export;
    ActivityChain* m_chain;
    QComboBox* m_who = nullptr;
    QComboBox* m_what = nullptr;
    QComboBox* m_project = nullptr;
    QComboBox* m_when = nullptr;
    QTimer m_typing; ///< a search begins when the typing pauses
};

} // namespace slipway::views
