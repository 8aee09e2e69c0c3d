// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <QKeySequence>
#include <QWidget>

class QButtonGroup;
class QMenu;
class QPushButton;

namespace slipway::views {

class ElidedLabel;

/// The tabs of a release's page with what each holds, and when the release will be ready. Tabs that there is
/// no room for are in a menu behind the last one.
class ReleaseTabs : public QWidget
{
    Q_OBJECT

public:
    /// In the order in which they stand: the nth is reached by Ctrl and n.
    enum Tab
    {
        Checklist,
        Evidence,
        Slos,
        Repository,
        Trends,
        SignOffs,
        Brief,
        History,
        Notes
    };
    struct Entry
    {
        Tab tab;
        const char* action; ///< id of the action that shows it
        QString title;
        QString show; ///< the action's text
    };
    /// Those that there are, in their order; the one list of them.
    [[nodiscard]] static std::vector<Entry> entries();
    [[nodiscard]] static QKeySequence keyOf(Tab tab);

    explicit ReleaseTabs(QWidget* parent);

    void setDossier(const readiness::Dossier& dossier);
    void choose(Tab tab);
    [[nodiscard]] Tab current() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int tab);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setText(Tab tab, const QString& text);
    void arrange(); ///< shows those that there is room for, and the chosen one always
    void fillMenu();

    QButtonGroup* m_group;
    QPushButton* m_more;
    QMenu* m_menu;
    ElidedLabel* m_forecast;
};

} // namespace slipway::views
