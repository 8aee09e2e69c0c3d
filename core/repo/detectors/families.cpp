// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"

namespace slipway::repo {

std::vector<std::unique_ptr<Detector>> makeDetectors()
{
    std::vector<std::unique_ptr<Detector>> detectors;
    for (const auto make :
         {makeTestsDetector,     makeCiDetector,         makeDocumentsDetector,   makeDecisionRecordsDetector,
          makeRunbooksDetector,  makeAlertsDetector,     makeApiDetector,         makeDependenciesDetector,
          makeDockerDetector,    makeKubernetesDetector, makeDeadLettersDetector, makeTelemetryDetector,
          makeLintDetector,      makePrototypeDetector,  makeLoadTestsDetector,   makeDeliveryDetector,
          makeAiDetector,        makeBoundariesDetector, makeResilienceDetector,  makeTransportDetector,
          makePrivacyDetector,   makeWebDetector,        makeReleaseDetector,     makeReleaseVersionDetector,
          makeChangelogDetector, makeCodeownersDetector, makeTreeStateDetector})
        detectors.push_back(make());
    return detectors;
}

} // namespace slipway::repo
