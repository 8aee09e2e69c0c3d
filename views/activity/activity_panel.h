// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activity_feed.h"

#include <QScrollArea>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace slipway::views {

/// Beside the activity's table: one record, what it changed from what to what, and as JSON.
class ActivityPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ActivityPanel(QWidget* parent);

    void showDetail(const ActivityDetail& detail);
    /// For several records, or none.
    void showInstead(const QString& text);
    /// The record shown as text to paste elsewhere; empty unless one is shown.
    [[nodiscard]] QString asText() const;
    [[nodiscard]] const std::optional<ActivityDetail>& shown() const { return m_detail; }

Q_SIGNALS:
    void releaseRequested(const slipway::model::ReleaseId& release);
    void copyRequested();

private:
    void makeLayout();
    void fillFields();
    [[nodiscard]] QString facts() const;

    std::optional<ActivityDetail> m_detail;
    QLabel* m_title;
    QLabel* m_facts;
    QPushButton* m_release;
    QPushButton* m_copy;
    QLabel* m_fieldsCaption;
    QTreeWidget* m_fields;
    QLabel* m_jsonCaption;
    QPlainTextEdit* m_json;
    QLabel* m_hash;
};

} // namespace slipway::views
