// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/slo/slo_importers.h"

#include "plugins/slo/alertmanager_importer.h"
#include "plugins/slo/openslo_importer.h"
#include "plugins/slo/prometheus_rules_importer.h"
#include "plugins/slo/pyrra_importer.h"
#include "plugins/slo/slo_generator_importer.h"
#include "plugins/slo/sloth_importer.h"

namespace slipway::slo_files {

std::vector<const plugin::Importer*> sloImporters()
{
    static const AlertmanagerImporter alertmanager;
    static const OpenSloImporter openSlo;
    static const PrometheusRulesImporter prometheusRules;
    static const PyrraImporter pyrra;
    static const SloGeneratorImporter sloGenerator;
    static const SlothImporter sloth;
    return {&alertmanager, &openSlo, &prometheusRules, &pyrra, &sloGenerator, &sloth};
}

} // namespace slipway::slo_files
