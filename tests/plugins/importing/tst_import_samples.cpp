// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/importing/importing.h"

#include <QTest>

using namespace slipway::model;
using namespace slipway::test;

namespace {

/// Each sample, the format it must be taken for, and its facts as the samples' own expected.json has them.
struct Sample
{
    const char* path;
    const char* format;
    const char* facts;
};

constexpr std::array kSamples{
    Sample{"sarif/codeql-2.5.4.sarif", "sarif",
           "scan.errors=11 scan.notes=57 scan.suppressed=0 scan.warnings=4"},
    Sample{"sarif/semgrep-1.69.sarif", "sarif",
           "scan.errors=35 scan.notes=0 scan.suppressed=0 scan.warnings=42"},
    Sample{"sarif/trivy-alpine-310.sarif", "sarif",
           "scan.errors=0 scan.notes=0 scan.security_critical=0 scan.security_high=0 "
           "scan.security_low=0 scan.security_medium=4 scan.suppressed=0 scan.warnings=4"},
    Sample{"sarif/snyk-code.sarif", "sarif", "scan.errors=3 scan.notes=0 scan.suppressed=0 scan.warnings=4"},
    Sample{"sarif/multi-run-codacy-eslint-pmd.sarif", "sarif",
           "scan.errors=1 scan.notes=0 scan.suppressed=0 scan.warnings=12"},
    Sample{"sarif/clang-analyzer.sarif", "sarif",
           "scan.errors=0 scan.notes=0 scan.suppressed=0 scan.warnings=4"},
    Sample{"secrets/gitleaks-v8.json", "gitleaks", "secrets.found=4"},
    Sample{"secrets/gitleaks-v8-small.json", "gitleaks", "secrets.found=1"},
    Sample{"secrets/gitleaks-v7-redacted.json", "gitleaks", "secrets.found=6"},
    Sample{"secrets/gitleaks-no-findings.json", "gitleaks", "secrets.found=0"},
    Sample{"secrets/trufflehog-v3-filesystem.ndjson", "trufflehog", "secrets.found=6 secrets.verified=0"},
    Sample{"secrets/detect-secrets-audited.json", "detect-secrets", "secrets.found=3 secrets.verified=0"},
    Sample{"secrets/detect-secrets.secrets.baseline", "detect-secrets",
           "secrets.found=16 secrets.verified=0"},
    Sample{"sbom-vuln/cyclonedx-1.4-laravel.json", "cyclonedx",
           "components.total=62 components.without_licence=0"},
    Sample{"sbom-vuln/cyclonedx-trivy-vulns.cdx.json", "cyclonedx",
           "components.total=161 components.without_licence=20"},
    Sample{"sbom-vuln/spdx-2.2-syft-alpine.json", "spdx", "components.total=3 components.without_licence=0"},
    Sample{"sbom-vuln/osv-scanner.json", "osv-scanner",
           "vulnerabilities.critical=0 vulnerabilities.fixable=2 vulnerabilities.high=2 "
           "vulnerabilities.low=0 vulnerabilities.medium=0 vulnerabilities.total=2 "
           "vulnerabilities.unknown=0"},
    Sample{
        "sbom-vuln/osv-scanner-large.json", "osv-scanner",
        "vulnerabilities.critical=5 vulnerabilities.fixable=36 vulnerabilities.high=20 "
        "vulnerabilities.low=0 vulnerabilities.medium=12 vulnerabilities.total=37 vulnerabilities.unknown=0"},
    Sample{"sbom-vuln/trivy-alpine-310.json", "trivy",
           "vulnerabilities.critical=0 vulnerabilities.fixable=4 vulnerabilities.high=0 "
           "vulnerabilities.low=0 vulnerabilities.medium=4 vulnerabilities.total=4 "
           "vulnerabilities.unknown=0"},
    Sample{"sbom-vuln/trivy-misconf-secrets.json", "trivy",
           "scan.errors=1 scan.notes=0 scan.warnings=0 secrets.found=2 vulnerabilities.critical=0 "
           "vulnerabilities.fixable=2 vulnerabilities.high=1 vulnerabilities.low=0 "
           "vulnerabilities.medium=1 vulnerabilities.total=2 vulnerabilities.unknown=0"},
    Sample{"sbom-vuln/grype.json", "grype",
           "vulnerabilities.critical=2 vulnerabilities.fixable=0 vulnerabilities.high=2 "
           "vulnerabilities.low=0 vulnerabilities.medium=5 vulnerabilities.total=9 "
           "vulnerabilities.unknown=0"},
    Sample{"sbom-vuln/npm-audit-v7.json", "npm-audit",
           "vulnerabilities.critical=0 vulnerabilities.fixable=6 vulnerabilities.high=0 "
           "vulnerabilities.low=2 vulnerabilities.medium=4 vulnerabilities.total=6 "
           "vulnerabilities.unknown=0"},
    Sample{"sbom-vuln/npm-audit-v6.json", "npm-audit",
           "vulnerabilities.critical=0 vulnerabilities.fixable=5 vulnerabilities.high=3 "
           "vulnerabilities.low=1 vulnerabilities.medium=1 vulnerabilities.total=5 "
           "vulnerabilities.unknown=0"},
    Sample{"sbom-vuln/dependabot-alert-webhook.json", "dependabot",
           "vulnerabilities.critical=0 vulnerabilities.fixable=1 vulnerabilities.high=0 "
           "vulnerabilities.low=0 vulnerabilities.medium=1 vulnerabilities.total=1 "
           "vulnerabilities.unknown=0"},
    Sample{"sbom-vuln/github-graphql-alerts.json", "dependabot",
           "vulnerabilities.critical=1 vulnerabilities.high=1 vulnerabilities.low=1 "
           "vulnerabilities.medium=2 vulnerabilities.total=5 vulnerabilities.unknown=0"},
    Sample{"scorecard/scorecard-multi-check.json", "scorecard",
           "scorecard.checks=3 scorecard.inconclusive=1 scorecard.score=0"},
    Sample{"scorecard/scorecard-oidc-test.json", "scorecard",
           "scorecard.checks=18 scorecard.inconclusive=3 scorecard.score=5.1"},
    Sample{"scorecard/scorecard-reusable-workflow.json", "scorecard",
           "scorecard.checks=18 scorecard.inconclusive=6 scorecard.score=5.2"},
    Sample{"ci/github-workflow-runs.json", "github-ci", "ci.failing=0 ci.status=running ci.workflows=4"},
    Sample{"ci/github-run-jobs.json", "github-ci",
           "ci.duration_s=3 ci.failing=0 ci.status=success ci.workflows=1"},
    Sample{"ci/github-check-run.json", "github-ci",
           "ci.duration_s=0 ci.failing=0 ci.status=success ci.workflows=1"},
    Sample{"ci/github-webhook-workflow_run-completed.json", "github-ci",
           "ci.duration_s=0 ci.failing=0 ci.status=success ci.workflows=1"},
    Sample{"ci/github-webhook-workflow_job-failure.json", "github-ci",
           "ci.duration_s=198 ci.failing=1 ci.status=failure ci.workflows=1"},
    Sample{"ci/gitlab-pipeline.json", "gitlab-ci",
           "ci.duration_s=123 ci.failing=0 ci.status=success ci.workflows=1"},
    Sample{"ci/gitlab-job.json", "gitlab-ci",
           "ci.duration_s=0.465 ci.failing=1 ci.status=failure ci.workflows=1"},
    Sample{"ci/jenkins-build.json", "jenkins",
           "ci.duration_s=60.75 ci.failing=0 ci.status=success ci.workflows=1"},
    Sample{"ci/buildkite-build.json", "buildkite",
           "ci.duration_s=180 ci.failing=0 ci.status=success ci.workflows=1"},
    Sample{"ci/circleci-job.json", "circleci",
           "ci.duration_s=8.626 ci.failing=0 ci.status=success ci.workflows=1"},
    Sample{"ci/azure-test-run.json", "azure-test-run",
           "tests.failed=0 tests.pass_rate=100 tests.passed=1 tests.total=1"},
};

} // namespace

class TestImportSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (samplesDir().isEmpty())
            QSKIP("the folder of samples is not beside the source tree");
    }

    void everySampleHasExactlyItsFacts_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("facts");
        for (const Sample& each : kSamples)
            QTest::addRow("%s", each.path)
                << QString::fromLatin1(each.path) << QString::fromLatin1(each.format)
                << QString::fromLatin1(each.facts);
    }

    void everySampleHasExactlyItsFacts()
    {
        QFETCH(QString, path);
        QFETCH(QString, format);
        QFETCH(QString, facts);
        const auto report = imported(sample(path));
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().line()));
        QCOMPARE(report->format, format);
        QCOMPARE(factsOf(*report), facts);
        QCOMPARE(faultsOf(*report), QString());
    }

    void cutSamplesAreRefusedOrWarnedOf_data() { everySampleHasExactlyItsFacts_data(); }

    void cutSamplesAreRefusedOrWarnedOf()
    {
        QFETCH(QString, path);
        QCOMPARE(acceptedWhenCut(sample(path)), QString());
    }
};

QTEST_GUILESS_MAIN(TestImportSamples)
#include "tst_import_samples.moc"
