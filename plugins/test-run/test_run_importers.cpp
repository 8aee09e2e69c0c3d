// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/test_run_importers.h"

#include "plugins/test-run/ctest_importer.h"
#include "plugins/test-run/gitlab_tests_importer.h"
#include "plugins/test-run/go_test_importer.h"
#include "plugins/test-run/junit_importer.h"
#include "plugins/test-run/tap_importer.h"
#include "plugins/test-run/trx_importer.h"

namespace slipway::plugin {

std::vector<const Importer*> testRunImporters()
{
    static const CTestImporter ctest;
    static const GitLabTestsImporter gitLab;
    static const GoTestImporter goTest;
    static const JunitImporter junit;
    static const TapImporter tap;
    static const TrxImporter trx;
    return {&ctest, &gitLab, &goTest, &junit, &tap, &trx};
}

} // namespace slipway::plugin
