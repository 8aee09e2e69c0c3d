// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace slipway::views {

class InlineMessage;
class Theme;

/// What opens when there is no workspace yet: the demo, a new workspace, an old one, or a repository to begin
/// with.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(const Theme& theme, QWidget* parent);

    void setRecent(const QStringList& paths);
    [[nodiscard]] InlineMessage& message() { return *m_message; }

Q_SIGNALS:
    void demoRequested();
    void createRequested();
    void openRequested();
    void addProjectRequested();
    void recentChosen(const QString& path);

private:
    QWidget* makeChoice(const QString& name, const QString& title, const QString& text, bool isPrimary,
                        void (WelcomePage::*chosen)());

    InlineMessage* m_message;
    QWidget* m_recent;
    QVBoxLayout* m_recentLayout;
};

} // namespace slipway::views
