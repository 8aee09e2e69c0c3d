// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/detector.h"

/// The families, each in a file of its own and described in docs/detectors.md.
namespace slipway::repo {

[[nodiscard]] std::unique_ptr<Detector> makeTestsDetector();
[[nodiscard]] std::unique_ptr<Detector> makeCiDetector();
[[nodiscard]] std::unique_ptr<Detector> makeDocumentsDetector();
[[nodiscard]] std::unique_ptr<Detector> makeDecisionRecordsDetector();
[[nodiscard]] std::unique_ptr<Detector> makeRunbooksDetector();
[[nodiscard]] std::unique_ptr<Detector> makeAlertsDetector();
[[nodiscard]] std::unique_ptr<Detector> makeApiDetector();
[[nodiscard]] std::unique_ptr<Detector> makeDependenciesDetector();
[[nodiscard]] std::unique_ptr<Detector> makeDockerDetector();
[[nodiscard]] std::unique_ptr<Detector> makeKubernetesDetector();
[[nodiscard]] std::unique_ptr<Detector> makeDeadLettersDetector();
[[nodiscard]] std::unique_ptr<Detector> makeTelemetryDetector();
[[nodiscard]] std::unique_ptr<Detector> makeLintDetector();
[[nodiscard]] std::unique_ptr<Detector> makePrototypeDetector();
[[nodiscard]] std::unique_ptr<Detector> makeLoadTestsDetector();
[[nodiscard]] std::unique_ptr<Detector> makeDeliveryDetector();
[[nodiscard]] std::unique_ptr<Detector> makeAiDetector();
[[nodiscard]] std::unique_ptr<Detector> makeBoundariesDetector();
[[nodiscard]] std::unique_ptr<Detector> makeResilienceDetector();
[[nodiscard]] std::unique_ptr<Detector> makeTransportDetector();
[[nodiscard]] std::unique_ptr<Detector> makePrivacyDetector();
[[nodiscard]] std::unique_ptr<Detector> makeWebDetector();
[[nodiscard]] std::unique_ptr<Detector> makeReleaseDetector();
[[nodiscard]] std::unique_ptr<Detector> makeReleaseVersionDetector();
[[nodiscard]] std::unique_ptr<Detector> makeChangelogDetector();
[[nodiscard]] std::unique_ptr<Detector> makeCodeownersDetector();
[[nodiscard]] std::unique_ptr<Detector> makeTreeStateDetector();

} // namespace slipway::repo
