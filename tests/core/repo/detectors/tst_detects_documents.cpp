// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

using namespace slipway::test;

/// What people write down: licence, README, decisions, runbooks, objectives and alerts.
class TestDetectsDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documents_data();
    void documents() { check(); }
    void decisionRecords_data();
    void decisionRecords() { check(); }
    void runbooks_data();
    void runbooks() { check(); }
    void objectivesAndAlerts_data();
    void objectivesAndAlerts() { check(); }
};

void TestDetectsDocuments::documents_data()
{
    addColumns();
    row("nothing", {{"main.c", "int main(){}"}},
        {no("repo.licence.present"), no("repo.readme.present"), no("repo.changelog.present"),
         no("repo.security_policy.present"), no("repo.codeowners.present"), no("repo.contributing.present")});
    row("MIT",
        {{"LICENSE",
          "MIT License\n\nCopyright (c) 2026 A\n\nPermission is hereby granted, free of charge, to any "
          "person obtaining a copy\n"}},
        {yes("repo.licence.present"), text("repo.licence.spdx", "MIT")}, "repo.licence.present LICENSE:0");
    row("Apache",
        {{"LICENSE.txt",
          "                                 Apache License\n                           Version "
          "2.0, January 2004\n"}},
        {text("repo.licence.spdx", "Apache-2.0")});
    row("GPL",
        {{"COPYING",
          "                    GNU GENERAL PUBLIC LICENSE\n                       Version 2, June 1991\n"}},
        {yes("repo.licence.present")});
    const QByteArray grant =
        "Permission to use, copy, modify, and/or distribute this software for any\npurpose with "
        "or without fee is hereby granted";
    row("ISC", {{"LICENSE", grant + ", provided that the above copyright notice appears\n"}},
        {text("repo.licence.spdx", "ISC")});
    row("0BSD", {{"LICENSE", grant + ".\n\nTHE SOFTWARE IS PROVIDED \"AS IS\"\n"}},
        {text("repo.licence.spdx", "0BSD")});
    row("BSD with three clauses",
        {{"LICENSE.txt",
          "Neither the name of the copyright holder nor the names of its contributors may be used to endorse "
          "or\npromote products derived from this software without specific prior written permission.\n"}},
        {text("repo.licence.spdx", "BSD-3-Clause")});
    row("by its SPDX line", {{"LICENCE.md", "SPDX-License-Identifier: BSD-3-Clause\n"}},
        {text("repo.licence.spdx", "BSD-3-Clause")});
    row("a licence of our own", {{"LICENSE", "All rights reserved by Example Ltd.\n"}},
        {yes("repo.licence.present"), text("repo.licence.spdx", "unrecognised")});
    row("REUSE folder", {{"LICENSES/MIT.txt", "MIT License\n"}}, {yes("repo.licence.present")});
    row("a licence of a dependency", {{"third_party/x/LICENSE", "MIT License"}},
        {no("repo.licence.present")});
    row("README that tells how", {{"README.md", "# x\n\n## Getting started\n\nmake\n"}},
        {yes("repo.readme.present"), yes("repo.readme.says_how_to_run")},
        "repo.readme.says_how_to_run README.md:3");
    row("README in rst", {{"README.rst", "x\n=\n\nInstallation\n------------\n\npip install x\n"}},
        {yes("repo.readme.says_how_to_run")});
    row("README with a command block", {{"README", "x\n\n    ./configure && make install\n"}},
        {yes("repo.readme.present")});
    row("README with a prompt", {{"README.md", "# x\n\n```\n$ flask run\n```\n"}},
        {yes("repo.readme.says_how_to_run")}, "repo.readme.says_how_to_run README.md:4");
    row("README that does not tell", {{"README.md", "# x\n\nA thing.\n"}},
        {yes("repo.readme.present"), no("repo.readme.says_how_to_run")});
    row("a README deep down", {{"src/lib/README.md", "# Usage\n"}}, {no("repo.readme.present")});
    row("change log", {{"CHANGELOG.md", "# Changes\n"}}, {yes("repo.changelog.present")});
    row("NEWS", {{"NEWS", "1.0\n"}}, {yes("repo.changelog.present")});
    row("HISTORY.rst", {{"HISTORY.rst", "1.0\n"}}, {yes("repo.changelog.present")});
    row("security policy", {{".github/SECURITY.md", "Write to security@example.org\n"}},
        {yes("repo.security_policy.present"), yes("repo.security_policy.has_contact")});
    row("security policy by form",
        {{"SECURITY.md", "Report at https://github.com/o/r/security/advisories/new\n"}},
        {yes("repo.security_policy.has_contact")});
    row("security policy without a contact", {{"SECURITY.md", "We take security seriously.\n"}},
        {yes("repo.security_policy.present"), no("repo.security_policy.has_contact")});
    row("owners", {{".github/CODEOWNERS", "* @team\n"}}, {yes("repo.codeowners.present")});
    row("owners in docs", {{"docs/CODEOWNERS", "* @team\n"}}, {yes("repo.codeowners.present")});
    row("owners that own nothing", {{"CODEOWNERS", "# nobody yet\n"}}, {no("repo.codeowners.present")});
    row("contributing", {{"docs/CONTRIBUTING.md", "x"}}, {yes("repo.contributing.present")});
}

void TestDetectsDocuments::decisionRecords_data()
{
    addColumns();
    row("docs/adr", {{"docs/adr/0001-use-sqlite.md", "# Use SQLite\n"}, {"docs/adr/0002-x.md", "# X\n"}},
        {count("repo.adr.count", 2)});
    row("doc/arch", {{"doc/arch/adr-001-x.md", "# X\n"}}, {count("repo.adr.count", 1)});
    row("decisions", {{"docs/decisions/0003-y.md", "# Y\n"}}, {count("repo.adr.count", 1)});
    row("in asciidoc", {{"adr/0001-z.adoc", "= Z\n"}}, {count("repo.adr.count", 1)});
    row("templates and indexes do not count",
        {{"docs/adr/template.md", "x"},
         {"docs/adr/README.md", "x"},
         {"docs/adr/index.md", "x"},
         {"docs/adr/0000-template.md", "x"}},
        {count("repo.adr.count", 0)});
    row("a file about addresses", {{"docs/address.md", "x"}}, {count("repo.adr.count", 0)});
    row("its age", {{"docs/adr/0001-a.md", "# A\n"}},
        {count("repo.adr.count", 1), number("repo.adr.newest_age_days", 10)});
}

void TestDetectsDocuments::runbooks_data()
{
    addColumns();
    const QByteArray full =
        "# Payments\n\n## Symptoms\n\nPayments take longer than 2 s.\n\n## Diagnosis\n\nLook at the queue's "
        "length.\n\n## Mitigation\n\nScale the workers to ten.\n\n## Rollback\n\nhelm rollback payments 0\n\n"
        "## Escalation\n\nCall the lead of payments.\n";
    row("a word beneath a heading does not fill it",
        {{"docs/runbook.md", "# R\n\n## Symptoms\n\nTBD\n\n## Diagnosis\n\nTBD\n\n## Rollback\n\nn/a\n"}},
        {count("repo.runbooks.count", 1), count("repo.runbooks.complete", 0)});
    row("who is called", {{"docs/on-call.md", full}}, {count("repo.runbooks.count", 0)});
    row("a full one", {{"docs/runbooks/payments.md", full}},
        {count("repo.runbooks.count", 1), count("repo.runbooks.complete", 1),
         number("repo.runbooks.newest_age_days", 10)});
    row("RUNBOOK.md at the top", {{"RUNBOOK.md", full}},
        {count("repo.runbooks.count", 1), count("repo.runbooks.complete", 1)});
    row("headings only",
        {{"docs/runbook.md", "# R\n\n## Symptoms\n\n## Diagnosis\n\n## Mitigation\n\n## Rollback\n"}},
        {count("repo.runbooks.count", 1), count("repo.runbooks.complete", 0)});
    row("two sections", {{"docs/runbook.md", "# R\n\n## Symptoms\n\nx\n\n## Rollback\n\ny\n"}},
        {count("repo.runbooks.complete", 0)});
    row("in other words",
        {{"ops/playbooks/db.md",
          "# DB\n\n## Troubleshooting\n\nx\n\n## How to roll back\n\ny\n\n## Who to call\n\nz\n"}},
        {count("repo.runbooks.count", 1)});
    row("an Ansible playbook is no runbook", {{"playbooks/site.yml", "- hosts: all\n"}},
        {count("repo.runbooks.count", 0)});
    row("code named so", {{"src/runbook.py", "print()"}}, {count("repo.runbooks.count", 0)});
}

void TestDetectsDocuments::objectivesAndAlerts_data()
{
    addColumns();
    row("OpenSLO",
        {{"slo/a.yaml", "apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: a}\nspec:\n  objectives:\n    - "
                        "target: 0.999\n"
                        "    - target: 0.99\n"}},
        {count("repo.slo.files", 1), count("repo.slo.objectives", 2)});
    row("Sloth",
        {{"slos/s.yml",
          "version: prometheus/v1\nservice: s\nslos:\n  - name: availability\n    objective: 99.9\n"
          "    sli: {events: {error_query: x, total_query: y}}\n"}},
        {count("repo.slo.files", 1), count("repo.slo.objectives", 1)});
    row("Sloth for Kubernetes",
        {{"k8s/s.yaml",
          "apiVersion: sloth.slok.dev/v1\nkind: PrometheusServiceLevel\nmetadata: {name: s}\nspec:\n"
          "  service: s\n  slos:\n    - name: a\n      objective: 99.9\n    - name: b\n      objective: "
          "99\n"}},
        {count("repo.slo.objectives", 2)});
    row("Pyrra",
        {{"k8s/p.yaml",
          "apiVersion: pyrra.dev/v1alpha1\nkind: ServiceLevelObjective\nmetadata: {name: p}\nspec:\n"
          "  target: \"99\"\n  window: 2w\n"}},
        {count("repo.slo.files", 1), count("repo.slo.objectives", 1)});
    row("two documents in a file",
        {{"a.yaml", "apiVersion: openslo/v1\nkind: Service\nmetadata: {name: x}\n---\napiVersion: "
                    "openslo/v1\nkind: SLO\n"
                    "metadata: {name: a}\nspec:\n  objectives:\n    - target: 0.9\n"}},
        {count("repo.slo.objectives", 1)});
    row("Prometheus rules",
        {{"alerts/r.yml",
          "groups:\n  - name: g\n    rules:\n      - alert: HighErrors\n        expr: rate(errors[5m]) > 1\n"
          "        annotations:\n          runbook_url: https://x/r\n      - record: job:x\n        expr: y\n"
          "      - alert: Other\n        expr: z\n"}},
        {count("repo.alerts.rules", 2), count("repo.alerts.with_runbook", 1),
         count("repo.alerts.burn_rate", 0)},
        "repo.alerts.rules alerts/r.yml:4");
    row("PrometheusRule",
        {{"k8s/r.yaml", "apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: {name: "
                        "r}\nspec:\n  groups:\n"
                        "    - name: g\n      rules:\n        - alert: ErrorBudgetBurn\n          expr: "
                        "slo:burnrate1h > 14.4\n"}},
        {count("repo.alerts.rules", 1), count("repo.alerts.burn_rate", 1)});
    row("a Grafana dashboard",
        {{"grafana/d.json",
          "{\"title\": \"x\", \"schemaVersion\": 39, \"panels\": [{\"type\": \"timeseries\"}]}"}},
        {count("repo.dashboards.files", 1)});
    row("other JSON", {{"grafana/package.json", "{\"name\": \"x\"}"}}, {count("repo.dashboards.files", 0)});
    row("other YAML", {{"config/groups.yml", "groups:\n  - name: admins\n    members: [ada]\n"}},
        {count("repo.alerts.rules", 0), count("repo.slo.files", 0)});
}

QTEST_APPLESS_MAIN(TestDetectsDocuments)
#include "tst_detects_documents.moc"
