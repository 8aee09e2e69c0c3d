// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

using namespace slipway::test;

/// Which files are tests, in which language, and which scripts put load on the program.
class TestDetectsTestsAndLoads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tests_data();
    void tests() { check(); }
    void disabledTests_data();
    void disabledTests() { check(); }
    void loadTests_data();
    void loadTests() { check(); }
};

void TestDetectsTestsAndLoads::tests_data()
{
    addColumns();
    const auto testFile = [](const char* path) {
        row(path, {{path, "x"}}, {count("repo.tests.files", 1), count("repo.tests.source_files", 0)});
    };
    for (const char* path : {"pkg/a_test.go",
                             "tests/test_a.py",
                             "src/a_test.py",
                             "src/a.test.ts",
                             "src/__tests__/a.js",
                             "src/a.spec.js",
                             "src/test/java/org/x/ATest.java",
                             "src/test/kotlin/AIT.kt",
                             "spec/models/a_spec.rb",
                             "test/a_test.rb",
                             "tests/tst_a.cpp",
                             "tests/test_a.cc",
                             "src/a_test.cc",
                             "A.Tests/ATests.cs",
                             "tests/ATest.php",
                             "tests/a.rs",
                             "Tests/AppTests/ATests.swift",
                             "test/a_test.exs",
                             "test/a_test.dart",
                             "src/test/scala/ASpec.scala",
                             "cypress/e2e/a.cy.ts",
                             "features/a.feature"})
        testFile(path);
    for (const char* path : {"src/main.go", "src/latest.py", "src/contest.ts", "lib/attestation.rb",
                             "src/protest.cpp", "src/testimonials.js"})
        row(path, {{path, "x"}}, {count("repo.tests.files", 0), count("repo.tests.source_files", 1)});
    row("share", {{"a.go", "x"}, {"b.go", "x"}, {"c.go", "x"}, {"a_test.go", "x"}},
        {number("repo.tests.share_percent", 25)});
    row("no code at all", {{"README.md", "x"}},
        {count("repo.tests.files", 0), count("repo.tests.source_files", 0)});
    row("generated code",
        {{"a_pb2.py", "x"}, {"a_pb2_grpc.py", "x"}, {"a.pb.go", "x"}, {"a_grpc.pb.go", "x"}},
        {count("repo.tests.files", 0), count("repo.tests.source_files", 0)});
    row("vendored code", {{"vendor/x/a.go", "x"}, {"vendor/x/a_test.go", "x"}},
        {count("repo.tests.files", 0), count("repo.tests.source_files", 0)});
}

void TestDetectsTestsAndLoads::disabledTests_data()
{
    addColumns();
    row("go", {{"a_test.go", "func TestA(t *testing.T) {\n\tt.Skip(\"later\")\n}\n"}},
        {count("repo.tests.disabled", 1)}, "repo.tests.disabled a_test.go:2");
    row("pytest",
        {{"tests/test_a.py",
          "@pytest.mark.skip\ndef test_a(): pass\n\n@unittest.skip('x')\ndef test_b(): pass\n"}},
        {count("repo.tests.disabled", 2)});
    row("jest", {{"a.test.js", "it.skip('a', f)\nxit('b', f)\ndescribe.skip('c', f)\nit('d', f)\n"}},
        {count("repo.tests.disabled", 3)});
    row("junit",
        {{"src/test/java/ATest.java", "@Disabled\n@Test void a() {}\n@Ignore(\"x\") @Test void b() {}\n"}},
        {count("repo.tests.disabled", 2)});
    row("rust", {{"tests/a.rs", "#[test]\n#[ignore]\nfn a() {}\n"}}, {count("repo.tests.disabled", 1)});
    row("none", {{"a.test.js", "it('skip the intro', f)\n"}}, {count("repo.tests.disabled", 0)});
}

void TestDetectsTestsAndLoads::loadTests_data()
{
    addColumns();
    row("k6 with thresholds",
        {{"perf/load.js",
          "import http from 'k6/http';\nexport const options = {\n  thresholds: { http_req_duration: "
          "['p(95)<300'] },\n};\n"}},
        {count("repo.load_tests.scripts", 1), count("repo.load_tests.with_thresholds", 1)},
        "repo.load_tests.scripts perf/load.js:1");
    row("k6 without", {{"perf/load.js", "import { check } from \"k6\";\nexport default function () {}\n"}},
        {count("repo.load_tests.scripts", 1), count("repo.load_tests.with_thresholds", 0)});
    row("k6 in TypeScript", {{"perf/load.ts", "import http from \"k6/http\";\n"}},
        {count("repo.load_tests.scripts", 1)});
    row("locust", {{"locustfile.py", "from locust import HttpUser\nclass U(HttpUser): pass\n"}},
        {count("repo.load_tests.scripts", 1)});
    row("a check of the answer is no threshold",
        {{"locustfile.py",
          "from locust import HttpUser\nclass U(HttpUser):\n    def check_cart(self): pass\n"}},
        {count("repo.load_tests.scripts", 1), count("repo.load_tests.with_thresholds", 0)});
    row("locust with a threshold",
        {{"locustfile.py", "from locust import HttpUser, events\nclass U(HttpUser): pass\n"
                           "def stop(environment):\n    environment.process_exit_code = 1\n"}},
        {count("repo.load_tests.with_thresholds", 1)});
    row("gatling",
        {{"src/test/scala/LoadSimulation.scala",
          "import io.gatling.core.Predef._\nclass L extends Simulation {\n  setUp(x).assertions(global."
          "responseTime.max.lt(50))\n}\n"}},
        {count("repo.load_tests.scripts", 1), count("repo.load_tests.with_thresholds", 1)});
    row("jmeter",
        {{"perf/plan.jmx",
          "<?xml version=\"1.0\"?>\n<jmeterTestPlan version=\"1.2\"><hashTree/></jmeterTestPlan>\n"}},
        {count("repo.load_tests.scripts", 1)});
    row("artillery",
        {{"perf/a.yml", "config:\n  target: http://x\n  phases:\n    - duration: 60\n      arrivalRate: 5\n"
                        "  ensure:\n    p95: 200\nscenarios: []\n"}},
        {count("repo.load_tests.scripts", 1), count("repo.load_tests.with_thresholds", 1)});
    row("a file that mentions k6", {{"src/a.js", "// like k6 does\nimport x from 'k6x';\n"}},
        {count("repo.load_tests.scripts", 0)});
}

QTEST_APPLESS_MAIN(TestDetectsTestsAndLoads)
#include "tst_detects_tests_and_loads.moc"
