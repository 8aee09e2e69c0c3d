// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/minutes_document.h"
#include "views/review/review_words.h"
#include "views/view_context.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace slipway::views {

/// The minutes of one review in the window's language, and what can be done with it.
class ReviewDetail : public QWidget
{
    Q_OBJECT

public:
    ReviewDetail(ViewContext context, QWidget* parent);

    void setContext(const ViewContext& context) { m_context = context; }
    void show(const model::ReviewFile& file);
    /// In the language and on the paper that something was exported last in; as writeMinutes().
    void exportMinutes(const QString& path);
    void copy();
    [[nodiscard]] QString minutesText() const { return m_minutes; }
    [[nodiscard]] const model::ReviewId& shownReview() const { return m_shown; } ///< empty: none
    [[nodiscard]] const QString& fileName() const { return m_fileName; } ///< for its minutes, "….pdf"
    /// The same; without a title while none are shown.
    [[nodiscard]] const report::MinutesDocument& minutes() const { return m_document; }

Q_SIGNALS:
    void resumeRequested();
    void changeRequested();
    void cancelRequested(); ///< or to plan it again
    void closeRequested();
    void said(const QString& text);
    void failed(const model::Error& error);

private:
    void askWhereToExport();
    void readMinutes(const model::ReviewId& id);
    void showMinutes();

    ViewContext m_context;
    model::ReviewId m_shown; ///< whose minutes stand here
    report::MinutesDocument m_document;
    QString m_minutes;  ///< the same as Markdown
    QString m_fileName; ///< for its minutes
    int m_asked = 0;    ///< minutes that are read and not the newest asked for are dropped
    QTextBrowser* m_text;
    QPushButton* m_resume;
    QPushButton* m_change;
    QPushButton* m_cancel;
    QPushButton* m_close;
};

} // namespace slipway::views
