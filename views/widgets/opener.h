// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace slipway::views {

/// Opens what lies outside the window. App installs the desktop's; tests install one that notes what was
/// asked. GUI thread.
class Opener
{
public:
    Opener() = default;
    Opener(const Opener&) = delete;
    Opener& operator=(const Opener&) = delete;
    virtual ~Opener();

    /// By what the desktop has for such a file or address. False if it has nothing.
    virtual bool open(const QUrl& url) = 0;
    /// Starts a program with its arguments, as they are: no shell reads them. False if it did not start.
    virtual bool start(const QStringList& command) = 0;

    /// From now on everybody asks this one, until it is gone.
    static void install(Opener* opener);
    /// Null: nothing can be opened.
    [[nodiscard]] static Opener* installed();
};

} // namespace slipway::views
