// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/secret_file.h"

/// How secrets come in: never by an argument, which every account of the machine can read.
namespace slipway::app {

/// Asks on the process's terminal, and shows nothing of what is typed. NotFound: there is no terminal;
/// Cancelled: Ctrl+C.
[[nodiscard]] model::Result<access::Secret> typeSecret(const QString& question);

/// All of standard input, without the line break at its end. LimitExceeded: more than 64 KiB.
[[nodiscard]] model::Result<access::Secret> readSecretFromInput();

/// Asks for the passphrase of the file of secrets on the terminal; for a new one twice.
[[nodiscard]] access::PassphraseAsker terminalAsker();

} // namespace slipway::app
