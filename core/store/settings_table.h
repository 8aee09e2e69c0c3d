// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/history.h"

#include <QHash>

namespace slipway::store {

[[nodiscard]] model::Status insertSetting(Database& database, const QString& name, const QByteArray& json,
                                          const QString& by, const QDateTime& at);
/// The newest value of each as of the moment, JSON.
[[nodiscard]] model::Result<QHash<QString, QByteArray>> readSettings(Database& database,
                                                                     const QDateTime& asOf);
/// Every value that was set up to the moment, oldest first.
[[nodiscard]] model::Result<std::vector<SettingRevision>> readSettingRevisions(Database& database,
                                                                               const QDateTime& asOf);

} // namespace slipway::store
