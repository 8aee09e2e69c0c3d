// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/web/web_importers.h"

#include "plugins/web/axe_importer.h"
#include "plugins/web/lighthouse_importer.h"
#include "plugins/web/pa11y_importer.h"

namespace slipway::web {

std::vector<const plugin::Importer*> webImporters()
{
    static const AxeImporter axe;
    static const LighthouseImporter lighthouse;
    static const Pa11yImporter pa11y;
    return {&axe, &lighthouse, &pa11y};
}

} // namespace slipway::web
