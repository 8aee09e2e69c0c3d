// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/sdk_files.h"

#include <QtCore/qglobal.h>

// Q_INIT_RESOURCE declares a function of the global namespace, so it cannot be used inside another.
static void registerSdkFiles()
{
    Q_INIT_RESOURCE(slipway_sdk);
}

namespace slipway::plugins {

void initSdkFiles()
{
    static const bool isRegistered = (registerSdkFiles(), true);
    Q_UNUSED(isRegistered)
}

} // namespace slipway::plugins
