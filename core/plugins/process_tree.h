// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace slipway::plugins {

/// A process that belongs to a plugin's run.
struct RunningProcess
{
    qint64 pid = 0;
    QString name; ///< as the kernel has it, at most 15 characters
};

/// The environment variable that marks every process of one run.
inline constexpr char kRunVariable[] = "SLIPWAY_RUN";

/// Who is still running of a run: whoever is in the session that its first process leads, or carries its mark
/// in the environment; zombies left out. Reads /proc: some milliseconds.
[[nodiscard]] std::vector<RunningProcess> processesOfRun(qint64 leader, const QByteArray& mark);

} // namespace slipway::plugins
