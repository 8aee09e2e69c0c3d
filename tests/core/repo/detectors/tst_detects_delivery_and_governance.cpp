// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

using namespace slipway::test;

/// Migrations and flags, headers of pages, and the documents that a release stands on.
class TestDetectsDeliveryAndGovernance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void migrations_data();
    void migrations() { check(); }
    void headers_data();
    void headers() { check(); }
    void governance_data();
    void governance() { check(); }
    void smallFacts_data();
    void smallFacts() { check(); }
};

void TestDetectsDeliveryAndGovernance::migrations_data()
{
    addColumns();
    const char* all = "repo.delivery.migrations";
    const char* oneWay = "repo.delivery.one_way_migrations";
    row("up and down", {{"db/1_a.up.sql", "CREATE TABLE a;\n"}, {"db/1_a.down.sql", "DROP TABLE a;\n"}},
        {count(all, 1), count(oneWay, 0)}, "repo.delivery.migrations db/1_a.up.sql:1");
    row("up only, or a down that is empty",
        {{"db/1_a.up.sql", "CREATE TABLE a;\n"},
         {"db/2_b.up.sql", "CREATE TABLE b;\n"},
         {"db/2_b.down.sql", "-- nothing\n"}},
        {count(all, 2), count(oneWay, 2)}, "repo.delivery.one_way_migrations db/1_a.up.sql:1");
    row("Diesel",
        {{"migrations/1/up.sql", "CREATE TABLE a;\n"}, {"migrations/1/down.sql", "DROP TABLE a;\n"}},
        {count(all, 1), count(oneWay, 0)});
    row("goose",
        {{"migrations/1.sql", "-- +goose Up\nCREATE TABLE a;\n-- +goose Down\nDROP TABLE a;\n"},
         {"migrations/2.sql", "-- +goose Up\nCREATE TABLE b;\n-- +goose Down\n-- no way\n"}},
        {count(all, 2), count(oneWay, 1)}, "repo.delivery.one_way_migrations migrations/2.sql:1");
    row("Alembic",
        {{"alembic/versions/1.py",
          "from alembic import op\ndef upgrade():\n    op.drop_table('a')\n\ndef downgrade():\n  "
          "  pass\n"},
         {"alembic/versions/2.py", "from alembic import op\ndef upgrade():\n    op.add_column('a', b)\n\ndef "
                                   "downgrade():\n    \"\"\"Back.\"\"\"\n    op.drop_column('a', 'b')\n"},
         {"alembic/versions/3.py",
          "from alembic import op\ndef upgrade():\n    pass\n\ndef downgrade():\n    pass\n"}},
        {count(all, 2), count(oneWay, 1)}, "repo.delivery.one_way_migrations alembic/versions/1.py:2");
    row("Django",
        {{"shop/migrations/0001.py", "class Migration(migrations.Migration):\n    operations = [\n        "
                                     "migrations.RunPython(fill),\n    ]\n"},
         {"shop/migrations/0002.py", "class Migration(migrations.Migration):\n    operations = [\n        "
                                     "migrations.RunPython(fill, migrations.RunPython.noop),\n    ]\n"},
         {"shop/migrations/0004.py",
          "class Migration(migrations.Migration):\n    operations = [\n        "
          "migrations.RunSQL(\"\"\"drop \"t\" now\"\"\", elidable=True),\n    ]\n"}},
        {count(all, 3), count(oneWay, 2)}, "repo.delivery.one_way_migrations shop/migrations/0001.py:3");
    row("Rails",
        {{"db/primary_migrate/1.rb", "class A < ActiveRecord::Migration[7.1]\n  def change\n  end\nend\n"},
         {"db/migrate/2.rb", "class B < ActiveRecord::Migration[7.1]\n  def up\n  end\nend\n"}},
        {count(all, 2), count(oneWay, 1)}, "repo.delivery.one_way_migrations db/migrate/2.rb:1");
    row("Entity Framework",
        {{"Migrations/A.cs", "partial class A : Migration {\nvoid Up(MigrationBuilder m) { m.Drop(); }\nvoid "
                             "Down(MigrationBuilder m) { }\n}\n"}},
        {count(all, 1), count(oneWay, 1)});
    row("no migration",
        {{"versions/a.py", "def upgrade():\n    pass\n"}, {"db/schema.sql", "CREATE TABLE a;\n"}},
        {count(all, 0), count(oneWay, 0)});
    row("feature flags", {{"requirements.txt", "flask==3\nlaunchdarkly-server-sdk==9\n"}},
        {yes("repo.delivery.feature_flags")}, "repo.delivery.feature_flags requirements.txt:2");
    row("a flipper of another kind", {{"requirements.txt", "pyflipper==3\n"}},
        {no("repo.delivery.feature_flags")});
}

void TestDetectsDeliveryAndGovernance::headers_data()
{
    addColumns();
    row("nginx", {{"nginx.conf", "add_header Strict-Transport-Security \"max-age=63072000\";\n"}},
        {yes("repo.tls.hsts"), no("repo.web.content_security_policy")}, "repo.tls.hsts nginx.conf:1");
    row("helmet sets both", {{"package.json", "{\"dependencies\": {\"helmet\": \"8\"}}"}},
        {yes("repo.tls.hsts"), yes("repo.web.content_security_policy")});
    row("Django's, commented out", {{"settings.py", "# SECURE_HSTS_SECONDS = 60\n"}}, {no("repo.tls.hsts")});
    row("canonical", {{"templates/base.html", "<html lang=\"en\">\n<link rel=\"canonical\" href=\"/\">\n"}},
        {yes("repo.web.canonical")}, "repo.web.canonical templates/base.html:2");
    row("only a test", {{"tests/headers.js", "expect(h['Strict-Transport-Security'])\n"}},
        {no("repo.tls.hsts")});
    const QByteArray ingress = "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: a\n";
    row("an ingress without TLS", {{"a.yaml", ingress + "spec:\n  rules: []\n"}},
        {count("repo.tls.plain_ingresses", 1)}, "repo.tls.plain_ingresses a.yaml:1");
    row("with, by annotation, or a patch without a specification",
        {{"a.yaml", ingress + "spec:\n  tls: [{hosts: [a]}]\n"},
         {"b.yaml",
          ingress + "  annotations:\n    networking.gke.io/managed-certificates: c\nspec:\n  rules: []\n"},
         {"c.yaml", ingress}},
        {count("repo.tls.plain_ingresses", 0)});
}

void TestDetectsDeliveryAndGovernance::governance_data()
{
    addColumns();
    row("the documents",
        {{"CODE_OF_CONDUCT.md", "x"},
         {".github/SUPPORT.md", "x"},
         {"docs/threat-model.md", "x"},
         {"docs/legal/data-retention.md", "x"}},
        {yes("repo.code_of_conduct.present"), yes("repo.support.present"), yes("repo.threat_model.present"),
         yes("repo.data_retention.present"), no("repo.readme.says_prototype")},
        "repo.threat_model.present docs/threat-model.md:0");
    row("as sections",
        {{"docs/privacy.md", "# Privacy\n## Retention\nOrders are deleted after ten years.\n"},
         {"SECURITY.md", "# Security\n## Threat model\nTBD\n"}},
        {yes("repo.data_retention.present"), no("repo.threat_model.present")},
        "repo.data_retention.present docs/privacy.md:2");
    row("names of other things",
        {{"src/support.py", "x"},
         {"lib/support/SUPPORT.md", "x"},
         {".agents/security.md", "# Threat model\nlong enough to "
                                 "be one\n"}},
        {no("repo.support.present"), no("repo.threat_model.present"), no("repo.code_of_conduct.present")});
    row("a README that says so", {{"README.md", "# Shop\n\nThis is a proof of concept.\n"}},
        {yes("repo.readme.says_prototype")}, "repo.readme.says_prototype README.md:3");
    row("in other words", {{"README.md", "It is not yet ready for production.\n"}},
        {yes("repo.readme.says_prototype")});
    row("a README about prototypes",
        {{"README.md", "Build a prototype in minutes. Ready for production. This is a library for demos.\n"},
         {"poc/README.md", "This is a proof of concept.\n"}},
        {no("repo.readme.says_prototype")});
}

void TestDetectsDeliveryAndGovernance::smallFacts_data()
{
    addColumns();
    row("assertions that are commented out",
        {{"tests/test_a.py",
          "def test():\n    # assert a == b\n    # assert that a is what b was before\n    pass\n"},
         {"src/a.test.ts", "// expect(a).toBe(1);\n// we expect (a) to be 1\nexpect(b)\n"},
         {"src/b.ts", "// expect(a).toBe(1);\n"},
         {"tests/a_test.cc", "// EXPECT_EQ(a, b);\n"}},
        {count("repo.tests.commented_assertions", 3)}, "repo.tests.commented_assertions src/a.test.ts:1");
    row("security schemes and deprecated operations",
        {{"openapi.yaml", "openapi: 3.1.0\ninfo: {title: a, version: '1'}\ncomponents:\n  securitySchemes:\n "
                          "   a: {type: http, scheme: "
                          "bearer}\n    b: {type: http, scheme: Bearer}\n    c: {type: oauth2}\npaths:\n  "
                          "/a:\n    get:\n      "
                          "deprecated: true\n    put: {deprecated: false}\n"},
         {"a.proto", "syntax = \"proto3\";\nmessage A {\n  int32 a = 1 [deprecated = true];\n  // deprecated "
                     "= true\n}\n"}},
        {count("repo.api.security_schemes", 2), count("repo.api.deprecated", 2)},
        "repo.api.security_schemes openapi.yaml:5");
    row("workloads that do not say what they need",
        {{"d.yaml", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      "
                    "containers:\n      - name: a\n---\n"
                    "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      "
                    "containers:\n      - name: a\n    "
                    "    resources: {requests: {cpu: 1}}\n---\napiVersion: apps/v1\nkind: "
                    "Deployment\nspec:\n  template:\n    "
                    "spec:\n      containers:\n      - name: a\n        resources: {limits: {cpu: 1}}\n"}},
        {count("repo.k8s.workloads", 3), count("repo.k8s.without_requests", 1)},
        "repo.k8s.without_requests d.yaml:1");
}

QTEST_APPLESS_MAIN(TestDetectsDeliveryAndGovernance)
#include "tst_detects_delivery_and_governance.moc"
