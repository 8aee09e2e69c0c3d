// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtCore/qglobal.h>

// Q_INIT_RESOURCE declares a function of the global namespace, so it cannot be used inside another.
static void registerFiles()
{
    Q_INIT_RESOURCE(slipway);
}

namespace slipway::resources {

void initResources()
{
    static const bool isRegistered = (registerFiles(), true);
    Q_UNUSED(isRegistered)
}

} // namespace slipway::resources
