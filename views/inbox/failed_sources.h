// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_status.h"
#include "views/view_context.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace slipway::views {

/// Above the dead letters: the sources whose last collection failed, why, since when, and when each is tried
/// again. Hidden while none fails.
class FailedSources : public QFrame
{
    Q_OBJECT

public:
    FailedSources(ViewContext context, QWidget* parent);

    void setContext(const ViewContext& context);
    void refresh();
    /// Shows those that hold every word; lower case.
    void setSearch(const QString& text);
    [[nodiscard]] int count() const { return static_cast<int>(m_failed.size()); }

Q_SIGNALS:
    void counted(int failed);
    void sourceRequested(const slipway::model::SourceId& source);
    void failed(const slipway::model::Error& error);

private:
    void setStatuses(std::vector<readiness::SourceStatus> statuses);
    void rebuild();
    void addRow(const readiness::SourceStatus& status);
    [[nodiscard]] QString factsOf(const readiness::SourceStatus& status) const;
    [[nodiscard]] bool fits(const readiness::SourceStatus& status) const;
    void collect(const readiness::SourceStatus& status);

    ViewContext m_context;
    std::vector<readiness::SourceStatus> m_failed;
    QStringList m_words;
    QLabel* m_heading;
    QScrollArea* m_scroll;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_rowsLayout = nullptr;
    std::unique_ptr<QObject> m_reads;
    bool m_isReading = false;
    bool m_isAskedAgain = false;
};

} // namespace slipway::views
