// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/opener.h"

namespace slipway::views {

namespace {
Opener* s_installed = nullptr;
}

Opener::~Opener()
{
    if (s_installed == this)
        s_installed = nullptr;
}

void Opener::install(Opener* opener)
{
    s_installed = opener;
}

Opener* Opener::installed()
{
    return s_installed;
}

} // namespace slipway::views
