// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace slipway::views {

/// Unsaved texts of a kind ("policy"), kept in files beside the settings: what was typed outlives the window.
/// One for each name in each workspace. Any thread; writing may block for the disk.
class Drafts
{
public:
    Drafts(const QString& kind, const QString& workspace);

    [[nodiscard]] std::optional<QByteArray> find(const QString& name) const;
    /// False if it could not be written.
    [[nodiscard]] bool keep(const QString& name, const QByteArray& text) const;
    /// The same on a worker, for who cannot wait for the disk: from now on find() gives this text.
    void keepLater(const QString& name, const QByteArray& text) const;
    void drop(const QString& name) const;

private:
    [[nodiscard]] QString pathOf(const QString& name) const;

    QString m_kind;
    QString m_workspace;
};

} // namespace slipway::views
