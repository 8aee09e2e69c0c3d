// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/review_words.h"
#include "views/widgets/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace slipway::views {

class InlineMessage;
class ReviewDetail;
class ReviewPlanForm;

/// The reviews that are planned, run, were left and are over; the minutes of the chosen one beside them.
class ReviewsPage : public Page
{
    Q_OBJECT

public:
    ReviewsPage(const ViewContext& context, QWidget* parent);

    void setContext(const ViewContext& context) override;
    void refresh() override;
    void focusContent() override;
    void focusSearch() override;

    void plan();
    void complain(const model::Error& error);
    [[nodiscard]] InlineMessage& message() { return *m_message; }
    [[nodiscard]] ReviewDetail& detail() { return *m_detail; }

Q_SIGNALS:
    void startRequested();                               ///< of the proposed agenda, or what is selected
    void resumeRequested(const model::ReviewId& review); ///< start it, or go on with it

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Listed
    {
        std::vector<model::ReviewFile> files;
        ReleaseNames names;
    };
    [[nodiscard]] QWidget* makeHeader();
    void fill(Listed listed);
    void filter();
    void updateDetail();
    void setCancelled(const model::ReviewId& id, bool isCancelled);
    void close(const model::ReviewFile& file);
    [[nodiscard]] const model::ReviewFile* chosen() const;

    ViewContext m_context;
    Listed m_listed;
    int m_asked = 0; ///< of reads; what an earlier one brings is dropped
    QLineEdit* m_search;
    QTreeWidget* m_list;
    model::ReviewId m_toChoose; ///< once it is read
    QLabel* m_blank;
    ReviewDetail* m_detail;
    InlineMessage* m_message;
    ReviewPlanForm* m_form;
    QPushButton* m_plan;
    QPushButton* m_start;
};

} // namespace slipway::views
