// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/posture/posture_importers.h"

#include "plugins/posture/azure_test_run_importer.h"
#include "plugins/posture/buildkite_build_importer.h"
#include "plugins/posture/circleci_importer.h"
#include "plugins/posture/github_run_importer.h"
#include "plugins/posture/gitlab_pipeline_importer.h"
#include "plugins/posture/in_toto_importer.h"
#include "plugins/posture/jenkins_build_importer.h"
#include "plugins/posture/scorecard_importer.h"

namespace slipway::plugin {

std::vector<const Importer*> postureImporters()
{
    static const ScorecardImporter scorecard;
    static const InTotoImporter inToto;
    static const GithubRunImporter github;
    static const GitlabPipelineImporter gitlab;
    static const JenkinsBuildImporter jenkins;
    static const BuildkiteBuildImporter buildkite;
    static const CircleciImporter circleci;
    static const AzureTestRunImporter azure;
    return {&scorecard, &inToto, &github, &gitlab, &jenkins, &buildkite, &circleci, &azure};
}

} // namespace slipway::plugin
