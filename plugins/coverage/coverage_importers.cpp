// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/coverage/coverage_importers.h"

#include "plugins/coverage/clover_importer.h"
#include "plugins/coverage/cobertura_importer.h"
#include "plugins/coverage/coverage_py_importer.h"
#include "plugins/coverage/go_cover_importer.h"
#include "plugins/coverage/istanbul_importer.h"
#include "plugins/coverage/istanbul_summary_importer.h"
#include "plugins/coverage/jacoco_importer.h"
#include "plugins/coverage/lcov_importer.h"
#include "plugins/coverage/llvm_cov_importer.h"

namespace slipway::plugin {

std::vector<const Importer*> coverageImporters()
{
    static const CloverImporter clover;
    static const CoberturaImporter cobertura;
    static const CoveragePyImporter coveragePy;
    static const GoCoverImporter goCover;
    static const IstanbulImporter istanbul;
    static const IstanbulSummaryImporter istanbulSummary;
    static const JacocoImporter jacoco;
    static const LcovImporter lcov;
    static const LlvmCovImporter llvmCov;
    return {&clover,          &cobertura, &coveragePy, &goCover, &istanbul,
            &istanbulSummary, &jacoco,    &lcov,       &llvmCov};
}

} // namespace slipway::plugin
