// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view_context.h"

#include "core/readiness/workspace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace slipway::views {

class InlineMessage;

/// The notes that name the person, unseen first: open one, or mark it as seen.
class MentionsPage : public QWidget
{
    Q_OBJECT

public:
    MentionsPage(ViewContext context, QWidget* parent);

    /// Another workspace, or another person.
    void setContext(const ViewContext& context);
    void refresh();
    void focusTable();

Q_SIGNALS:
    void counted(int unseen);
    void opened(const model::ReleaseId& release);
    void backRequested();
    void changed(); ///< something was stored

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
