// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

using namespace slipway::test;

/// What bounds calls, who may do what, what is checked at the door, and how secrets are kept.
class TestDetectsLimitsAndAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limits_data();
    void limits() { check(); }
    void access_data();
    void access() { check(); }
    void validation_data();
    void validation() { check(); }
    void secretCare_data();
    void secretCare() { check(); }
    void namesOnlyTheName();
};

void TestDetectsLimitsAndAccess::limits_data()
{
    addColumns();
    row("a library", {{"package.json", "{\n\"dependencies\": {\n\"express-rate-limit\": \"7\"}}"}},
        {yes("repo.resilience.rate_limits"), no("repo.resilience.back_pressure")},
        "repo.resilience.rate_limits package.json:3");
    row("nginx",
        {{"nginx.conf", "# limit_req_zone\nlimit_req_zone $binary_remote_addr zone=a:1m rate=1r/s;\n"}},
        {yes("repo.resilience.rate_limits")}, "repo.resilience.rate_limits nginx.conf:2");
    row("the ingress",
        {{"i.yaml",
          "kind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/limit-rps: \"5\"\n"}},
        {yes("repo.resilience.rate_limits")}, "repo.resilience.rate_limits i.yaml:4");
    row("a definition of what can be set",
        {{"crd.yaml", "kind: CustomResourceDefinition\nx: |\n  kind: Middleware\n  rateLimit: 1\n"}},
        {no("repo.resilience.rate_limits")});
    row("another Traefik word", {{"m.yaml", "kind: Ingress\nspec:\n  rateLimit: 1\n"}},
        {no("repo.resilience.rate_limits")});
    row("Istio bounds what waits",
        {{"d.yaml",
          "kind: DestinationRule\nspec:\n  trafficPolicy:\n    connectionPool:\n      http:\n        "
          "http1MaxPendingRequests: 10\n"}},
        {yes("repo.resilience.back_pressure"), no("repo.resilience.rate_limits")},
        "repo.resilience.back_pressure d.yaml:6");
    row("a bounded queue, and one without a bound",
        {{"a.py", "from queue import Queue\nq = Queue()\n"},
         {"b.py", "from queue import Queue\nq = Queue(maxsize=9)\n"}},
        {yes("repo.resilience.back_pressure")}, "repo.resilience.back_pressure b.py:2");
    row("Go's client, with and without",
        {{"a.go", "package a\nimport \"net/http\"\nvar c = http.Client{\n  Timeout: 5,\n}\nfunc f() { "
                  "http.Get(u) }\n// http.Get(u)\nfunc g() { x.http.Get(u) }\n"}},
        {yes("repo.resilience.timeouts"), count("repo.resilience.calls_without_timeout", 1)},
        "repo.resilience.calls_without_timeout a.go:6");
    row("Python, with and without",
        {{"a.py", "import requests\nrequests.get(url, timeout=3)\nr = requests.post(url, "
                  "json=f(1))\nrequests.put(url, "
                  "**options)\nrequests.get(\n    url,\n    timeout=3)\n"}},
        {yes("repo.resilience.timeouts"), count("repo.resilience.calls_without_timeout", 1)},
        "repo.resilience.calls_without_timeout a.py:3");
    row("tests and examples may wait",
        {{"tests/test_a.py", "import requests\nrequests.get(url)\n"},
         {"examples/a.py", "import requests\nrequests.get(url, timeout=1)\n"}},
        {no("repo.resilience.timeouts"), count("repo.resilience.calls_without_timeout", 0)});
}

void TestDetectsLimitsAndAccess::access_data()
{
    addColumns();
    row("OPA and Casbin",
        {{"policy/authz.rego", "package authz\ndefault allow := false\n"},
         {"model.conf", "[request_definition]\nr = sub, obj\n[policy_definition]\np = sub, obj\n"}},
        {count("repo.access.rules", 2)}, "repo.access.rules model.conf:3");
    row("Spring Security, however often",
        {{"src/A.java",
          "import org.springframework.security.access.prepost.PreAuthorize;\n@PreAuthorize(\"x\")\n"},
         {"src/B.java",
          "import org.springframework.security.config.Http;\nhttp.authorizeHttpRequests(a);\n"}},
        {count("repo.access.rules", 1)}, "repo.access.rules src/A.java:2");
    row("Django REST framework",
        {{"api/views.py", "from rest_framework import viewsets\nclass V:\n    permission_classes = [A]\n"}},
        {count("repo.access.rules", 1)}, "repo.access.rules api/views.py:3");
    row("a Keycloak realm, and a JSON that only says realm",
        {{"realm.json", "{\"realm\": \"shop\",\n\"clientScopes\": []}"}, {"a.json", "{\"realm\": \"shop\"}"}},
        {count("repo.access.rules", 1)}, "repo.access.rules realm.json:2");
    row("only in a test or a comment",
        {{"src/test/java/ATest.java", "org.springframework.security\n@PreAuthorize(\"x\")\n"},
         {"src/C.cs", "// [Authorize(Roles = \"a\")]\n"}},
        {count("repo.access.rules", 0)});
    row("every right in the cluster",
        {{"rbac.yaml", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nrules:\n- apiGroups: "
                       "['*']\n  resources: ['*']\n  "
                       "verbs: ['*']\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: "
                       "ClusterRoleBinding\nroleRef:\n  kind: "
                       "ClusterRole\n  name: cluster-admin\n"}},
        {count("repo.k8s.wildcard_roles", 2)}, "repo.k8s.wildcard_roles rbac.yaml:4");
    row("every right to one group, or to read",
        {{"rbac.yaml",
          "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nrules:\n- apiGroups: "
          "[metrics.k8s.io]\n  "
          "resources: ['*']\n  verbs: ['*']\n- apiGroups: ['*']\n  resources: ['*']\n  verbs: [get]\n"}},
        {count("repo.k8s.wildcard_roles", 0)});
}

void TestDetectsLimitsAndAccess::validation_data()
{
    addColumns();
    row("pydantic", {{"app/m.py", "from pydantic import BaseModel\nclass Order(BaseModel):\n    id: int\n"}},
        {yes("repo.validation.schemas")}, "repo.validation.schemas app/m.py:2");
    row("only settings by pydantic",
        {{"app/m.py", "from pydantic import BaseSettings\nclass S(BaseSettings):\n    id: int\n"}},
        {no("repo.validation.schemas")});
    row("zod", {{"src/a.ts", "import { z } from 'zod'\n// z.object({})\nconst order = z.object({})\n"}},
        {yes("repo.validation.schemas")}, "repo.validation.schemas src/a.ts:3");
    row("Bean Validation", {{"A.java", "import jakarta.validation.Valid;\nvoid f(@Valid Order o) {}\n"}},
        {yes("repo.validation.schemas")}, "repo.validation.schemas A.java:2");
    row("FluentValidation", {{"A.cs", "class V : AbstractValidator<Order> {}\n"}},
        {yes("repo.validation.schemas")});
    row("only in a test, or another's z",
        {{"src/a.test.ts", "import { z } from 'zod'\nz.object({})\n"}, {"src/b.ts", "z.object({})\n"}},
        {no("repo.validation.schemas")});
}

void TestDetectsLimitsAndAccess::secretCare_data()
{
    addColumns();
    row("SOPS", {{".sops.yaml", "creation_rules:\n  - age: x\n"}}, {yes("repo.secrets.managed")},
        "repo.secrets.managed .sops.yaml:1");
    row("External Secrets", {{"s.yaml", "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\n"}},
        {yes("repo.secrets.managed"), count("repo.secrets.plain_files", 0)}, "repo.secrets.managed s.yaml:2");
    row("an example of it",
        {{"examples/s.yaml", "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\n"}},
        {no("repo.secrets.managed")});
    row("rotation by AWS and by cert-manager",
        {{"a.tf", "resource \"aws_secretsmanager_secret_rotation\" \"db\" {\n}\n"}},
        {yes("repo.secrets.rotation"), yes("repo.secrets.managed")}, "repo.secrets.rotation a.tf:1");
    row("cert-manager",
        {{"c.yaml", "apiVersion: cert-manager.io/v1\nkind: Certificate\nspec:\n  renewBefore: 360h\n"}},
        {yes("repo.secrets.rotation"), no("repo.secrets.managed")}, "repo.secrets.rotation c.yaml:4");
    row("cert-manager's own definitions",
        {{"c.yaml", "kind: CustomResourceDefinition\n# cert-manager.io/\nrenewBefore:\n  type: string\n"}},
        {no("repo.secrets.rotation")});
    row("an environment file with values",
        {{".env", "PORT=80\nDB_PASSWORD=" + QByteArray("hun") + "ter2\nAPI_KEY=b\n"}},
        {count("repo.secrets.plain_files", 1)}, "repo.secrets.plain_files .env:2");
    row("names only, references, placeholders and examples",
        {{".env", "DB_PASSWORD=\nAPI_KEY=${API_KEY}\nTOKEN=changeme\nTOKEN_LIFETIME=30\n"},
         {".env.example", "DB_PASSWORD=" + QByteArray("hun") + "ter2\n"},
         {".env.test", "DB_PASSWORD=" + QByteArray("hun") + "ter2\n"}},
        {count("repo.secrets.plain_files", 0)});
    row("a Kubernetes Secret",
        {{"s.yaml", "apiVersion: v1\nkind: Secret\nstringData:\n  token: " + QByteArray("hun") + "ter2\n"}},
        {count("repo.secrets.plain_files", 1)}, "repo.secrets.plain_files s.yaml:4");
    row("Secrets without one, encrypted, by reference, or a configuration",
        {{"a.yaml", "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n"},
         {"b.yaml", "apiVersion: v1\nkind: Secret\nstringData:\n  token: ENC[AES256_GCM,data:a]\n"},
         {"c.yaml",
          "apiVersion: v1\nkind: Secret\nstringData:\n  token: op://a/b/c\n  alertmanager.yaml: 'a: b'\n"}},
        {count("repo.secrets.plain_files", 0), yes("repo.secrets.managed")});
}

void TestDetectsLimitsAndAccess::namesOnlyTheName()
{
    const QByteArray value = QByteArray("hun") + "ter2";
    const Detected detected =
        detect({{".env", "DB_PASSWORD=" + value + "\n"},
                {"s.yaml", "apiVersion: v1\nkind: Secret\ndata:\n  token: " + value + "\n"}});
    int shown = 0;
    for (const auto& finding : detected.findings) {
        QVERIFY(!finding.message.contains(QString::fromLatin1(value)));
        shown += finding.rule == QLatin1String("repo.secrets.plain_files") ? 1 : 0;
    }
    QCOMPARE(shown, 2);
}

QTEST_APPLESS_MAIN(TestDetectsLimitsAndAccess)
#include "tst_detects_limits_and_access.moc"
