// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/opener.h"

namespace slipway::app {

/// Opens by what the desktop has. What it would run instead of show, such as a program or a launcher, is not
/// opened: its name came out of evidence. GUI thread.
class DesktopOpener : public views::Opener
{
public:
    bool open(const QUrl& url) override;
    bool start(const QStringList& command) override;
};

/// Whether opening the file may run it.
[[nodiscard]] bool mayRun(const QString& file);

} // namespace slipway::app
