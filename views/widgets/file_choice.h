// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace slipway::views {

/// "payments-api-4.2.0-rc3.pdf": a name for a file about those words, without what a file system or a shell
/// would take for something else. The ending is without its dot.
[[nodiscard]] QString fileNameOf(const QStringList& words, const QString& ending);

/// Asks where to save something as; begins in the folder where something was saved last. Empty: cancelled.
/// `filters` as QFileDialog takes them.
[[nodiscard]] QString chooseSavePath(QWidget* parent, const QString& title, const QString& name,
                                     const QString& filters);

} // namespace slipway::views
