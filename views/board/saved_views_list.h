// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/board_filter.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace slipway::views {

class BoardViews;
struct SavedView;

/// The views of the board as entries of the side bar, each with how many releases it finds now: those that
/// come with the program, then those that the person saved. A saved one is renamed (F2), moved (Alt and the
/// arrows up and down) and deleted (Delete) where it stands, or in its menu.
class SavedViewsList : public QWidget
{
    Q_OBJECT

public:
    explicit SavedViewsList(QWidget* parent);

    void setViews(BoardViews& views);
    /// Counts again.
    void setFilter(const BoardFilter& filter);
    /// What of the board is shown; nothing: another page is.
    void setCurrent(std::optional<BoardFilter::View> view);
    /// Whether a saved view is what is shown.
    [[nodiscard]] bool isSavedCurrent() const;
    /// px that the widest entry needs, its number included.
    [[nodiscard]] int widest() const;
    /// The menu of a saved view. The caller owns it.
    [[nodiscard]] std::unique_ptr<QMenu> makeMenu(const QString& id);

Q_SIGNALS:
    void viewChosen(slipway::views::BoardFilter::View view);
    void savedChosen(const QString& id);
    void changed(); ///< its entries or numbers

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry
    {
        QPushButton* button = nullptr;
        QLabel* count = nullptr;
        BoardFilter::View view = BoardFilter::View::All;
        QString id;     ///< of a saved one
        QString filter; ///< the same
    };

    [[nodiscard]] Entry makeEntry(const QString& text);
    void addShipped(BoardFilter::View view, const QString& text);
    void addSaved(const SavedView& view);
    void rebuild();
    void count();
    void check();
    [[nodiscard]] const Entry* entryOf(const QObject* button) const;

    BoardViews* m_views = nullptr;
    QPointer<const BoardFilter> m_filter;
    QVBoxLayout* m_layout;
    std::vector<Entry> m_entries;
    std::optional<BoardFilter::View> m_current = BoardFilter::View::All;
};

} // namespace slipway::views
