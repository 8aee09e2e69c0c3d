// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtCore/qglobal.h>

// Q_INIT_RESOURCE declares a function of the global namespace, so it cannot be used inside another.
static void registerGuiFiles()
{
    Q_INIT_RESOURCE(slipway_gui);
    Q_INIT_RESOURCE(slipway_docs);
    Q_INIT_RESOURCE(slipway_news);
    Q_INIT_RESOURCE(slipway_translations);
}

namespace slipway::resources {

void initGuiResources()
{
    static const bool isRegistered = (registerGuiFiles(), true);
    Q_UNUSED(isRegistered)
}

} // namespace slipway::resources
