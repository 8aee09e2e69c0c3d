// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

using namespace slipway::test;

/// Images, Kubernetes manifests and how they are rolled out.
class TestDetectsContainers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dockerfiles_data();
    void dockerfiles() { check(); }
    void kubernetes_data();
    void kubernetes() { check(); }
    void delivery_data();
    void delivery() { check(); }
};

void TestDetectsContainers::dockerfiles_data()
{
    addColumns();
    const QByteArray digest = "@sha256:" + QByteArray(64, 'a');
    row("a good one",
        {{"Dockerfile", "FROM alpine:3.20" + digest + "\nUSER 1000\nHEALTHCHECK CMD wget -q localhost\n"}},
        {count("repo.docker.files", 1), count("repo.docker.unpinned_bases", 0),
         count("repo.docker.root_users", 0), count("repo.docker.healthchecks", 1),
         count("repo.docker.remote_adds", 0)});
    row("a bad one", {{"Dockerfile", "FROM node\nADD https://x/y.tgz /y\nCMD node\n"}},
        {count("repo.docker.unpinned_bases", 1), count("repo.docker.root_users", 1),
         count("repo.docker.healthchecks", 0), count("repo.docker.remote_adds", 1)},
        "repo.docker.unpinned_bases Dockerfile:1");
    row("latest", {{"Dockerfile", "from debian:latest\n"}}, {count("repo.docker.unpinned_bases", 1)});
    row("stages",
        {{"Dockerfile", "FROM golang:1.22" + digest +
                            " AS build\nUSER root\nFROM build AS test\nFROM scratch\nCOPY --from=build "
                            "/a /a\nUSER nobody\n"}},
        {count("repo.docker.unpinned_bases", 0), count("repo.docker.root_users", 0)});
    row("the last stage is root",
        {{"Dockerfile", "FROM a:1" + digest + "\nUSER app\nFROM b:1" + digest + "\nUSER root\n"}},
        {count("repo.docker.root_users", 1)});
    row("a stage keeps the user of the stage it starts from",
        {{"Dockerfile", "FROM a:1" + digest + " AS base\nUSER app\nFROM base AS final\nCMD x\n"}},
        {count("repo.docker.root_users", 0), count("repo.docker.unpinned_bases", 0)});
    row("user 0", {{"Dockerfile", "FROM a:1\nUSER 0:0\n"}}, {count("repo.docker.root_users", 1)});
    row("an argument as base", {{"Dockerfile", "ARG BASE=alpine:3.20\nFROM ${BASE}\nUSER x\n"}},
        {count("repo.docker.files", 1)});
    row("continued lines and comments",
        {{"Dockerfile",
          "# FROM x:latest\nFROM \\\n  alpine:3.20" + digest + "\nRUN a \\\n # comment\n && b\nUSER app\n"}},
        {count("repo.docker.unpinned_bases", 0), count("repo.docker.root_users", 0)});
    row("other names",
        {{"docker/api.Dockerfile", "FROM a:1\n"},
         {"Dockerfile.dev", "FROM a:1\n"},
         {"Containerfile", "FROM a:1\n"}},
        {count("repo.docker.files", 3)});
    row("not one", {{"docs/Dockerfile.md", "FROM a\n"}, {".dockerignore", "x"}},
        {count("repo.docker.files", 0)});
    row("HEALTHCHECK NONE", {{"Dockerfile", "FROM a:1\nHEALTHCHECK NONE\n"}},
        {count("repo.docker.healthchecks", 0)});
}

void TestDetectsContainers::kubernetes_data()
{
    addColumns();
    const QByteArray head = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  "
                            "template:\n    spec:\n      containers:\n";
    row("a bare deployment", {{"deploy/a.yaml", head + "        - {name: a, image: x}\n"}},
        {count("repo.k8s.manifests", 1), count("repo.k8s.workloads", 1), count("repo.k8s.without_limits", 1),
         count("repo.k8s.without_probes", 1)});
    row("a careful one",
        {{"deploy/a.yaml",
          head +
              "        - name: a\n          image: x\n          resources: {limits: {memory: 1Gi, cpu: 1}}\n"
              "          readinessProbe: {httpGet: {path: /r, port: 80}}\n"
              "          livenessProbe: {httpGet: {path: /l, port: 80}}\n"}},
        {count("repo.k8s.workloads", 1), count("repo.k8s.without_limits", 0),
         count("repo.k8s.without_probes", 0)});
    row("one container of two lacks limits",
        {{"a.yaml", head + "        - {name: a, resources: {limits: {memory: 1Gi}}, readinessProbe: {}, "
                           "livenessProbe: {}}\n"
                           "        - {name: b}\n"}},
        {count("repo.k8s.without_limits", 1)});
    row("a bare replica set",
        {{"r.yaml", "apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: {name: r}\nspec: {template: {spec: "
                    "{containers: [{name: r}]}}}\n"}},
        {count("repo.k8s.workloads", 1), count("repo.k8s.without_limits", 1)});
    row("a job needs no probe",
        {{"j.yaml", "apiVersion: batch/v1\nkind: Job\nmetadata: {name: j}\nspec:\n  template:\n    spec:\n   "
                    "   containers:\n"
                    "        - {name: j, resources: {limits: {cpu: 1}}}\n"}},
        {count("repo.k8s.workloads", 1), count("repo.k8s.without_probes", 0)});
    row("a cron job",
        {{"j.yaml", "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: j}\nspec:\n  jobTemplate:\n    "
                    "spec:\n      template:\n"
                    "        spec:\n          containers: [{name: j}]\n"}},
        {count("repo.k8s.workloads", 1), count("repo.k8s.without_limits", 1),
         count("repo.k8s.without_probes", 0)});
    row("autoscaler",
        {{"h.yaml", "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: h}\nspec: "
                    "{minReplicas: 2, "
                    "maxReplicas: 10, scaleTargetRef: {name: a}}\n"}},
        {count("repo.k8s.autoscalers", 1)}, "repo.k8s.autoscalers h.yaml:1");
    row("KEDA",
        {{"k.yaml", "apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: {name: k}\nspec: "
                    "{minReplicaCount: 1, maxReplicaCount: 9}\n"}},
        {count("repo.k8s.autoscalers", 1)});
    row("disruption budget",
        {{"p.yaml", "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: p}\nspec: "
                    "{minAvailable: 1}\n"}},
        {count("repo.k8s.disruption_budgets", 1)});
    row("several documents",
        {{"all.yaml", head + "        - {name: a}\n---\n" + head + "        - {name: b}\n"}},
        {count("repo.k8s.workloads", 2)});
    row("a list",
        {{"l.yaml",
          "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: policy/v1\n    kind: PodDisruptionBudget\n"
          "    metadata: {name: p}\n"}},
        {count("repo.k8s.disruption_budgets", 1)});
    row("a Helm template that is no YAML",
        {{"chart/Chart.yaml", "apiVersion: v2\nname: a\nversion: 1.0.0\n"},
         {"chart/templates/hpa.yaml",
          "{{- if .Values.hpa }}\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n"
          "  name: {{ .Release.Name }}\nspec:\n  minReplicas: {{ .Values.min }}\n  maxReplicas: {{ "
          ".Values.max }}\n"
          "{{- end }}\n"}},
        {count("repo.k8s.autoscalers", 1)});
    row("a patch of Kustomize is no workload",
        {{"k/kustomization.yaml", "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n"
                                  "resources: [a.yaml]\npatches:\n  - path: ./delete.yaml\n"},
         {"k/a.yaml", head + "        - {name: a, resources: {limits: {cpu: 1}}, readinessProbe: {}}\n"},
         {"k/delete.yaml", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: b}\n$patch: delete\n"}},
        {count("repo.k8s.manifests", 1), count("repo.k8s.workloads", 1)});
    row("a patch by its path alone",
        {{"k/kustomization.yaml", "resources: [all.yaml]\npatches:\n- overlays/a.yaml\n"},
         {"k/overlays/a.yaml", head + "        - {name: a}\n"}},
        {count("repo.k8s.workloads", 0), count("repo.k8s.without_limits", 0)});
    row("what only looks like a manifest",
        {{"skaffold.yaml", "apiVersion: skaffold/v3\nkind: Config\n"},
         {"slo.yaml", "apiVersion: openslo/v1\nkind: SLO\n"},
         {"kubeconfig.yaml", "apiVersion: v1\nkind: Config\nclusters: []\n"}},
        {count("repo.k8s.manifests", 0)});
    row("braces in a string are no template",
        {{"k/r.yaml", "apiVersion: v1\nkind: ConfigMap\ndata: {a: \"{{ $value }}\"}\n---\n" + head +
                          "        - {name: a}\n"}},
        {count("repo.k8s.manifests", 2), count("repo.k8s.workloads", 1),
         count("repo.k8s.without_limits", 1)});
    row("compose is not Kubernetes", {{"docker-compose.yml", "services: {a: {image: x}}\n"}},
        {count("repo.k8s.manifests", 0)});
}

void TestDetectsContainers::delivery_data()
{
    addColumns();
    row("Argo Rollouts",
        {{"r.yaml", "apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: r}\nspec: {strategy: "
                    "{canary: {steps: []}}}\n"}},
        {yes("repo.delivery.rollout")}, "repo.delivery.rollout r.yaml:2");
    row("Flagger", {{"c.yaml", "apiVersion: flagger.app/v1beta1\nkind: Canary\nmetadata: {name: c}\n"}},
        {yes("repo.delivery.rollout")});
    row("Argo CD",
        {{"app.yaml", "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\n"}},
        {yes("repo.delivery.gitops"), no("repo.delivery.rollout")});
    row("Flux",
        {{"k.yaml",
          "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: k}\n"}},
        {yes("repo.delivery.gitops")});
    row("a word in a document", {{"docs/x.md", "We plan a canary Rollout.\n"}},
        {no("repo.delivery.rollout"), no("repo.delivery.gitops")});
}

QTEST_APPLESS_MAIN(TestDetectsContainers)
#include "tst_detects_containers.moc"
