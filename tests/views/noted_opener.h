// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/opener.h"

namespace slipway::test {

/// Notes what was to be opened, and opens nothing.
class NotedOpener : public views::Opener
{
public:
    bool open(const QUrl& url) override
    {
        urls += url;
        return opens;
    }
    bool start(const QStringList& command) override
    {
        commands += command;
        return opens;
    }

    QList<QUrl> urls;
    QList<QStringList> commands;
    bool opens = true; ///< what it answers
};

} // namespace slipway::test
