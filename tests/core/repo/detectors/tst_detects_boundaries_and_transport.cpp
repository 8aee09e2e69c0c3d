// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

using namespace slipway::test;

/// What keeps modules apart, calls safe and failures small.
class TestDetectsBoundariesAndTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundaries_data();
    void boundaries() { check(); }
    void resilience_data();
    void resilience() { check(); }
    void transport_data();
    void transport() { check(); }
};

void TestDetectsBoundariesAndTransport::boundaries_data()
{
    addColumns();
    row("import-linter", {{".importlinter", "[importlinter]\nroot_package = shop\n"}},
        {count("repo.boundaries.rules", 1)}, "repo.boundaries.rules .importlinter:1");
    row("import-linter in pyproject",
        {{"pyproject.toml", "[project]\nname = \"shop\"\n[tool.importlinter]\n"}},
        {count("repo.boundaries.rules", 1)}, "repo.boundaries.rules pyproject.toml:3");
    row("ESLint", {{"eslint.config.js", "export default [{\n  rules: {'import/no-restricted-paths': 2}}]\n"}},
        {count("repo.boundaries.rules", 1)}, "repo.boundaries.rules eslint.config.js:2");
    row("Go internal packages, once",
        {{"internal/a/a.go", "package a\n"}, {"internal/b/b.go", "package b\n"}},
        {count("repo.boundaries.rules", 1)}, "repo.boundaries.rules internal/a/a.go:1");
    row("ArchUnit",
        {{"src/test/java/ArchitectureTest.java", "package a;\nimport com.tngtech.archunit.lang.ArchRule;\n"}},
        {count("repo.boundaries.rules", 1)}, "repo.boundaries.rules src/test/java/ArchitectureTest.java:2");
    row("depguard keeps modules apart",
        {{".golangci.yml",
          "linters-settings:\n  depguard:\n    rules:\n      core:\n        files: ['**/core/**']\n"}},
        {count("repo.boundaries.rules", 1)}, "repo.boundaries.rules .golangci.yml:2");
    row("depguard only bans a library",
        {{".golangci.yml", "linters-settings:\n  depguard:\n    rules:\n      main:\n        deny: [x]\n"}},
        {count("repo.boundaries.rules", 0)});
    row("depguard switched off",
        {{".golangci.yml", "linters:\n  disable:\n    - depguard\nissues:\n  exclude-files: [x]\n"}},
        {count("repo.boundaries.rules", 0)});
    row("detekt's rule switched off", {{"detekt.yml", "style:\n  ForbiddenImport:\n    active: false\n"}},
        {count("repo.boundaries.rules", 0)});
    row("none", {{"eslint.config.js", "export default []\n"}, {"src/a.go", "package a\n"}},
        {count("repo.boundaries.rules", 0)});
    row("somebody else's", {{"vendor/x/.importlinter", "[importlinter]\n"}},
        {count("repo.boundaries.rules", 0)});
}

void TestDetectsBoundariesAndTransport::resilience_data()
{
    addColumns();
    row("tenacity", {{"requirements.txt", "flask==3.0\ntenacity==9.0.0\n"}},
        {yes("repo.resilience.retries"), no("repo.resilience.circuit_breakers")},
        "repo.resilience.retries requirements.txt:2");
    row("resilience4j does both",
        {{"pom.xml", "<project><dependencies><dependency><groupId>io.github.resilience4j</groupId>"
                     "<artifactId>resilience4j-spring-boot3</artifactId><version>2.2.0</version></dependency>"
                     "</dependencies></project>"}},
        {yes("repo.resilience.retries"), yes("repo.resilience.circuit_breakers")});
    row("Istio",
        {{"mesh.yaml",
          "apiVersion: networking.istio.io/v1\nkind: VirtualService\nspec:\n  http:\n  - retries:\n      "
          "attempts: 3\n---\napiVersion: networking.istio.io/v1\nkind: DestinationRule\nspec:\n  "
          "trafficPolicy:\n    outlierDetection:\n      consecutive5xxErrors: 5\n"}},
        {yes("repo.resilience.retries"), yes("repo.resilience.circuit_breakers")},
        "repo.resilience.circuit_breakers mesh.yaml:12");
    row("idempotency keys", {{"src/pay.ts", "const a = 1\nreq.headers['Idempotency-Key']\n"}},
        {yes("repo.resilience.idempotency"), no("repo.resilience.retries")},
        "repo.resilience.idempotency src/pay.ts:2");
    row("a word that only sounds like it", {{"src/a.py", "retry = True\n"}},
        {no("repo.resilience.retries"), no("repo.resilience.idempotency")});
    row("of a test", {{"tests/test_pay.py", "h = {'Idempotency-Key': '1'}\n"}},
        {no("repo.resilience.idempotency")});
}

void TestDetectsBoundariesAndTransport::transport_data()
{
    addColumns();
    row("Go", {{"client.go", "package c\nvar c = &tls.Config{\n  InsecureSkipVerify: true,\n}\n"}},
        {count("repo.tls.unchecked", 1), count("repo.tls.outdated", 0)}, "repo.tls.unchecked client.go:3");
    row("Python",
        {{"client.py", "import requests\nrequests.get(url, verify=False)\n# verify=False is wrong\n"}},
        {count("repo.tls.unchecked", 1)}, "repo.tls.unchecked client.py:2");
    row("Go as gofmt aligns it",
        {{"s.go",
          "var c = tls.Config{\n  MinVersion:         tls.VersionTLS11,\n  InsecureSkipVerify: true,\n}\n"}},
        {count("repo.tls.unchecked", 1), count("repo.tls.outdated", 1)}, "repo.tls.outdated s.go:2");
    row("a token, not a certificate", {{"a.py", "jwt.decode(token, verify=False)\n"}},
        {count("repo.tls.unchecked", 0)});
    row("a Helm chart", {{"chart/templates/np.yaml", "kind: NetworkPolicy\n"}},
        {count("repo.k8s.network_policies", 1)});
    row("a test may", {{"tests/test_client.py", "requests.get(url, verify=False)\n"}},
        {count("repo.tls.unchecked", 0)});
    row("Go, too old", {{"s.go", "var c = tls.Config{\n  MinVersion: tls.VersionTLS10,\n}\n"}},
        {count("repo.tls.outdated", 1)}, "repo.tls.outdated s.go:2");
    row("Go, a table of names", {{"s.go", "var names = map[string]uint16{\"1.0\": tls.VersionTLS10}\n"}},
        {count("repo.tls.outdated", 0)});
    row("nginx", {{"nginx.conf", "server {\n  ssl_protocols TLSv1 TLSv1.2 TLSv1.3;\n}\n"}},
        {count("repo.tls.outdated", 1)}, "repo.tls.outdated nginx.conf:2");
    row("nginx as it should be", {{"nginx.conf", "server {\n  ssl_protocols TLSv1.2 TLSv1.3;\n}\n"}},
        {count("repo.tls.outdated", 0)});
    row("CloudFront", {{"cdn.tf", "viewer_certificate {\n  minimum_protocol_version = \"TLSv1\"\n}\n"}},
        {count("repo.tls.outdated", 1)}, "repo.tls.outdated cdn.tf:2");
    row("CloudFront as it should be",
        {{"cdn.tf", "viewer_certificate {\n  minimum_protocol_version = \"TLSv1.2_2021\"\n}\n"}},
        {count("repo.tls.outdated", 0)});
    row("strict mutual TLS and a policy",
        {{"mesh.yaml",
          "apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nspec:\n  mtls:\n    mode: STRICT\n"
          "---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n"}},
        {yes("repo.mesh.strict_mtls"), count("repo.k8s.network_policies", 1)},
        "repo.k8s.network_policies mesh.yaml:8");
    row("permissive mutual TLS",
        {{"mesh.yaml", "kind: PeerAuthentication\nspec:\n  mtls:\n    mode: PERMISSIVE\n"}},
        {no("repo.mesh.strict_mtls"), count("repo.k8s.network_policies", 0)});
}

QTEST_APPLESS_MAIN(TestDetectsBoundariesAndTransport)
#include "tst_detects_boundaries_and_transport.moc"
