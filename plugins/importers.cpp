// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/importers.h"

#include "plugins/ai_eval/ai_eval_importers.h"
#include "plugins/coverage/coverage_importers.h"
#include "plugins/dependencies/dependencies_importers.h"
#include "plugins/load/load_importers.h"
#include "plugins/posture/posture_importers.h"
#include "plugins/scan/scan_importers.h"
#include "plugins/slo/slo_importers.h"
#include "plugins/test-run/test_run_importers.h"
#include "plugins/web/web_importers.h"

#include <algorithm>

namespace slipway::plugin {

std::vector<const Importer*> allImporters()
{
    std::vector<const Importer*> all;
    for (const auto& family : {testRunImporters(), coverageImporters(), scanImporters(),
                               dependenciesImporters(), postureImporters(), load::loadImporters(),
                               slo_files::sloImporters(), ai_eval::aiEvalImporters(), web::webImporters()})
        all.insert(all.end(), family.begin(), family.end());
    std::sort(all.begin(), all.end(),
              [](const Importer* a, const Importer* b) { return a->format() < b->format(); });
    return all;
}

} // namespace slipway::plugin
