// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace slipway::views {

/// Unsaved texts of policies, kept in files beside the settings: what was typed outlives the window. One for
/// each policy of each workspace. Any thread; writing may block for the disk.
class PolicyDrafts
{
public:
    explicit PolicyDrafts(const QString& workspace);

    [[nodiscard]] std::optional<QByteArray> find(const QString& policy) const;
    /// False if it could not be written.
    [[nodiscard]] bool keep(const QString& policy, const QByteArray& text) const;
    /// The same on a worker, for who cannot wait for the disk: from now on find() gives this text.
    void keepLater(const QString& policy, const QByteArray& text) const;
    void drop(const QString& policy) const;

private:
    [[nodiscard]] QString pathOf(const QString& policy) const;

    QString m_workspace;
};

} // namespace slipway::views
