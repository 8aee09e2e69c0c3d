// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTreeWidget;
class QWidget;

namespace slipway::views {

/// A table of texts, one line a row, with a name for screen readers.
[[nodiscard]] QTreeWidget* makePlainTree(const QStringList& headings, const QString& name, QWidget* parent);

} // namespace slipway::views
