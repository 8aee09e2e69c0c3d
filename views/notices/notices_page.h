// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/page.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace slipway::views {

class NoticeCenter;

/// What a person was told, newest first; each leads to its place.
class NoticesPage : public Page
{
    Q_OBJECT

public:
    NoticesPage(ViewContext context, NoticeCenter& notices, QWidget* parent);

    void setContext(const ViewContext& context) override;
    void refresh() override;
    void focusContent() override;
    void openChosen();
    void markAllRead();

Q_SIGNALS:
    void noticeOpened(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    void fill();
    [[nodiscard]] QString chosenKey() const;

    ViewContext m_context;
    NoticeCenter& m_notices;
    QTreeWidget* m_list;
    QWidget* m_blank;
    QLabel* m_heading;
    QPushButton* m_readAll;
};

} // namespace slipway::views
