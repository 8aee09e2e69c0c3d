// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/posture/ci_runs.h"

/// One item of a service's lists as a run: what importers read in files, for plugins that ask the service.
namespace slipway::plugin {

[[nodiscard]] CiRun githubWorkflowRun(const model::Json& run);
[[nodiscard]] CiRun githubCheckRun(const model::Json& run);
[[nodiscard]] CiRun gitlabPipeline(const model::Json& value);
[[nodiscard]] CiRun jenkinsBuild(const model::Json& build);
[[nodiscard]] CiRun buildkiteBuild(const model::Json& build);
[[nodiscard]] CiRun circleciRun(const model::Json& run);

} // namespace slipway::plugin
