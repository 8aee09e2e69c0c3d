// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/page.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace slipway::views {

class InlineMessage;
class SettingsGroup;
class UserSettings;

/// Everything that can be set, as groups that a search narrows. What is set holds at once. The groups are
/// made one by one in spare turns of the event loop.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(ViewContext context, UserSettings& settings, QWidget* parent);

    void setContext(const ViewContext& context) override;
    void refresh() override;
    void focusContent() override;
    void focusSearch() override;

    [[nodiscard]] InlineMessage& message() { return *m_message; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeBody();
    void makeNextGroup();
    void add(SettingsGroup* group);
    void filter(const QString& text);
    void goTo(int row);

    ViewContext m_context;
    UserSettings& m_settings;
    QLineEdit* m_search;
    InlineMessage* m_message;
    QListWidget* m_list;
    QScrollArea* m_scroll;
    QLabel* m_blank;
    QVBoxLayout* m_column = nullptr; ///< of the groups
    std::vector<SettingsGroup*> m_groups;
};

} // namespace slipway::views
