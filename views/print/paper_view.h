// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/page_shots.h"

#include <QAbstractScrollArea>

namespace slipway::views {

class Theme;

/// Pages below each other on a desk, as wide as there is room for or at a size of one's own. GUI thread.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    PaperView(const Theme& theme, QWidget* parent);

    void setPages(std::shared_ptr<const RecordedPages> pages); ///< null: none
    [[nodiscard]] int pageCount() const;
    /// The page that was asked for or scrolled to, from 0; -1 if there is none.
    [[nodiscard]] int currentPage() const;
    void showPage(int page);
    void zoom(double factor); ///< of what it is now
    void fitWidth();          ///< and stay so
    [[nodiscard]] bool hasShot(int page) { return !m_shots.shot(page).isNull(); }

Q_SIGNALS:
    void currentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setScale(double scale);
    void arrange();
    void tellCurrent();
    [[nodiscard]] QSizeF pageSize() const; ///< px of the window
    [[nodiscard]] QRectF placeOf(int page) const;

    const Theme& m_theme;
    PageShots m_shots;
    std::shared_ptr<const RecordedPages> m_pages;
    double m_scale = 1; ///< px in a point
    bool m_fits = true; ///< the width
    int m_chosen = -1;  ///< the page that was asked for, until it is scrolled
    int m_told = -1;    ///< the current page as it was told last
};

} // namespace slipway::views
