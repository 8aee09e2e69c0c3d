// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

/// The only file dialogues there are. They are Qt's own and never open a file to see what it is: whatever
/// this process opens and closes in a workspace's folder would take SQLite's locks on it away (ADR 0056).
namespace slipway::views {

/// "payments-api-4.2.0-rc3.pdf": a name for a file about those words, without what a file system or a shell
/// would take for something else. The ending is without its dot.
[[nodiscard]] QString fileNameOf(const QStringList& words, const QString& ending);

// Each asks and waits; empty: cancelled. `filters` as QFileDialog takes them; empty: every file.

/// Where to save something as: a name, in the folder where something was saved last, or a whole path.
[[nodiscard]] QString chooseSavePath(QWidget* parent, const QString& title, const QString& name,
                                     const QString& filters);
/// The file could not be written: the next dialogue does not begin in its folder but where something was
/// saved before.
void forgetSavedIn(const QString& path);
/// Which file to open; begins in the folder where something was opened last, or in `folder`.
[[nodiscard]] QString chooseOpenPath(QWidget* parent, const QString& title, const QString& filters,
                                     const QString& folder = {});
[[nodiscard]] QStringList chooseOpenPaths(QWidget* parent, const QString& title, const QString& filters);
[[nodiscard]] QString chooseFolderPath(QWidget* parent, const QString& title, const QString& folder = {});

} // namespace slipway::views
