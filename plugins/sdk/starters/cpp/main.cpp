// Reads a list of tests, one a line: "ok NAME" or "failed NAME".
#include "slipway_plugin.h"

#include <fstream>

using namespace slipway::plugin;

class Tests : public Plugin
{
    Outcome collect(Collector& c) override
    {
        const std::string path = c.config().value("path", "");
        std::ifstream report(path);
        if (!report)
            return Failure{Code::Unavailable, path + " cannot be read", "run the tests first", {}};
        int passed = 0;
        int failed = 0;
        for (std::string line; std::getline(report, line);) {
            if (line.starts_with("ok "))
                ++passed;
            else if (line.starts_with("failed "))
                ++failed;
            else
                return Failure{Code::Unreadable, path + ": neither ok nor failed: " + line, {}, {}};
        }
        c.progress(1, "read");
        c.evidence("test-run",
                   {{"tests.total", passed + failed}, {"tests.passed", passed}, {"tests.failed", failed}});
        return done();
    }
};

int main()
{
    Tests tests;
    return runPlugin("@NAME@", "0.1.0", {"test-run"}, tests);
}
