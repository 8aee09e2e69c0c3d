// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/origins.h"
#include "views/view_context.h"

#include <QWidget>

class QTreeWidget;

namespace slipway::views {

class PlaceOpener;

/// The files and addresses that evidence was read from, and what became of them since.
class OriginList : public QWidget
{
    Q_OBJECT

public:
    OriginList(const ViewContext& context, QWidget* parent);

    void setOrigins(std::vector<readiness::Origin> origins);
    [[nodiscard]] bool isEmpty() const { return m_origins.empty(); }
    /// The one that is chosen, else the first. Says so where it is gone, or is not what was read.
    void openChosen();

Q_SIGNALS:
    void said(const QString& text);
    void failed(const slipway::model::Error& error);

private:
    void fill();

    const Theme& m_theme;
    std::vector<readiness::Origin> m_origins;
    QTreeWidget* m_tree;
    PlaceOpener* m_opener;
};

} // namespace slipway::views
