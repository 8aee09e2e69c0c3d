// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QTextBrowser;

namespace slipway::views {

class UserSettings;

/// What came with an update, above the page and never in the way: once by itself, and whenever it is asked
/// for.
class WhatsNew : public QFrame
{
    Q_OBJECT

public:
    WhatsNew(UserSettings& settings, QWidget* parent);

    /// Shows what is newer than the version whose news were seen last; nothing on the first start ever.
    void showAfterUpdate(const QString& running);
    /// All of it.
    void showAll(const QString& running);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showText(const QString& markdown, const QString& running);
    void dismiss();

    UserSettings& m_settings;
    QLabel* m_title;
    QTextBrowser* m_text;
};

} // namespace slipway::views
