// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/page.h"

#include "core/readiness/workspace.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace slipway::views {

class InlineMessage;

/// The notes that name the person, unseen first: open one, or mark it as seen.
class MentionsPage : public Page
{
    Q_OBJECT

public:
    MentionsPage(ViewContext context, QWidget* parent);

    /// Another workspace, or another person.
    void setContext(const ViewContext& context) override;
    void refresh() override;
    void focusContent() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    void makeDetail();
    void fill(std::vector<readiness::Mention> mentions);
    void updateDetail();
    void open();
    void markSeen();
    [[nodiscard]] const readiness::Mention* chosen() const;

    ViewContext m_context;
    std::vector<readiness::Mention> m_mentions; ///< those listed
    QCheckBox* m_withSeen;
    QTreeWidget* m_list;
    QLabel* m_blank;
    QLabel* m_text;
    QWidget* m_detail;
    InlineMessage* m_message;
    QPushButton* m_seen;
};

} // namespace slipway::views
