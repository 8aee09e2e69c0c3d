// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

using namespace slipway::test;

/// API descriptions and what the program depends on.
class TestDetectsApiAndDependencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void apis_data();
    void apis() { check(); }
    void lockFiles_data();
    void lockFiles() { check(); }
    void unpinned_data();
    void unpinned() { check(); }
};

void TestDetectsApiAndDependencies::apis_data()
{
    addColumns();
    row("OpenAPI 3, versioned and secured",
        {{"api/openapi.yaml",
          "openapi: 3.0.3\ninfo: {title: t, version: 1.0.0}\nservers:\n  - url: https://x/v2\n"
          "security:\n  - bearer: []\npaths:\n  /a:\n    get: {responses: {}}\n    post: {responses: {}}\n"}},
        {count("repo.api.descriptions", 1), count("repo.api.operations", 2), yes("repo.api.versioned"),
         number("repo.api.secured_percent", 100)});
    row("an operation that is open",
        {{"openapi.yaml",
          "openapi: 3.1.0\ninfo: {title: t, version: 1.0.0}\nsecurity: [{key: []}]\npaths:\n  /v1/a:\n"
          "    get:\n      security: []\n      responses: {}\n    put: {responses: {}}\n"}},
        {number("repo.api.secured_percent", 50), yes("repo.api.versioned")});
    row("security of the operation",
        {{"openapi.json",
          "{\"openapi\":\"3.0.0\",\"info\":{},\"paths\":{\"/a\":{\"get\":{\"security\":[{\"o\":[]}]},"
          "\"delete\":{}}}}"}},
        {count("repo.api.operations", 2), number("repo.api.secured_percent", 50), no("repo.api.versioned")});
    row("optional security is none",
        {{"openapi.yaml",
          "openapi: 3.0.0\ninfo: {}\npaths:\n  /v1/a:\n    get:\n      security: [{}, {k: []}]\n"}},
        {number("repo.api.secured_percent", 0)});
    row("Swagger 2",
        {{"swagger.yaml",
          "swagger: '2.0'\ninfo: {title: t, version: '1'}\nbasePath: /api/v1\npaths:\n  /a:\n    get: {}\n"}},
        {count("repo.api.descriptions", 1), count("repo.api.operations", 1), yes("repo.api.versioned")});
    row("proto with a versioned package",
        {{"proto/a.proto", "syntax = \"proto3\";\npackage shop.orders.v1;\nservice S {}\n"}},
        {count("repo.api.descriptions", 1), yes("repo.api.versioned")});
    row("proto without", {{"proto/a.proto", "syntax = \"proto3\";\npackage shop.orders;\nservice S {}\n"}},
        {no("repo.api.versioned")});
    row("messages alone are no API", {{"a.proto", "package a;\nmessage M {}\n"}},
        {count("repo.api.descriptions", 0)});
    row("one of two is not versioned",
        {{"a.proto", "package a.v1;\nservice A {}\n"}, {"b.proto", "package b;\nservice B {}\n"}},
        {count("repo.api.descriptions", 2), no("repo.api.versioned")});
    row("AsyncAPI", {{"asyncapi.yaml", "asyncapi: 2.6.0\ninfo: {title: t, version: 1.0.0}\nchannels: {}\n"}},
        {count("repo.api.descriptions", 1)});
    row("YAML that is none", {{"config.yaml", "paths: {/a: {get: {}}}\n"}},
        {count("repo.api.descriptions", 0)});
    row("migration", {{"docs/migration-v2.md", "# To v2\n"}, {"UPGRADING.md", "# Up\n"}},
        {count("repo.api.migration_docs", 2)});
    row("database migrations are something else", {{"db/migrations/0001.sql", "x"}},
        {count("repo.api.migration_docs", 0)});
    row("breaking changes",
        {{".github/workflows/ci.yml",
          "on: push\njobs:\n  t:\n    steps:\n      - run: oasdiff breaking a b\n"}},
        {yes("repo.api.breaking_change_check")});
    row("a tool that only sounds like one",
        {{"Makefile", "$(warning \"run: curl https://install.goreleaser.com/x.sh\")\nall:\n\tgoreleaser\n"}},
        {no("repo.api.breaking_change_check")});
    row("buf", {{".gitlab-ci.yml", "t:\n  script:\n    - buf breaking --against x\n"}},
        {yes("repo.api.breaking_change_check")});
}

void TestDetectsApiAndDependencies::lockFiles_data()
{
    addColumns();
    const auto pair = [](const char* manifest, const QByteArray& content, const char* lock) {
        row((QByteArray(manifest) + " alone").constData(), {{manifest, content}},
            {count("repo.deps.manifests", 1), count("repo.deps.missing_locks", 1)});
        row((QByteArray(manifest) + " with " + lock).constData(), {{manifest, content}, {lock, "x"}},
            {count("repo.deps.manifests", 1), count("repo.deps.lock_files", 1),
             count("repo.deps.missing_locks", 0)});
    };
    const QByteArray node = "{\"name\": \"a\", \"dependencies\": {\"left-pad\": \"1.3.0\"}}";
    pair("package.json", node, "package-lock.json");
    pair("web/package.json", node, "web/yarn.lock");
    pair("app/package.json", node, "app/pnpm-lock.yaml");
    pair("Cargo.toml", "[package]\nname = \"a\"\n[[bin]]\nname = \"a\"\n[dependencies]\nserde = \"1\"\n",
         "Cargo.lock");
    pair("go.mod", "module a\n\nrequire golang.org/x/text v0.3.0\n", "go.sum");
    pair("Gemfile", "gem 'rails', '7.0.0'\n", "Gemfile.lock");
    pair("composer.json", "{\"type\": \"project\", \"require\": {\"monolog/monolog\": \"2.0.0\"}}",
         "composer.lock");
    pair("pyproject.toml", "[tool.poetry]\nname = \"a\"\n[tool.poetry.dependencies]\nrequests = \"2.31.0\"\n",
         "poetry.lock");
    pair("Pipfile", "[packages]\nrequests = \"==2.31.0\"\n", "Pipfile.lock");
    pair("pubspec.yaml", "name: a\npublish_to: none\ndependencies:\n  http: 1.0.0\n", "pubspec.lock");
    pair("mix.exs", "defp deps do\n  [{:plug, \"1.0.0\"}]\nend\n", "mix.lock");
    const QByteArray crate = "[package]\nname = \"a\"\n[dependencies]\nserde = \"1\"\n";
    row("a Rust program by its main.rs", {{"Cargo.toml", crate}, {"src/main.rs", "fn main() {}"}},
        {count("repo.deps.missing_locks", 1)});
    row("a Rust library", {{"Cargo.toml", crate}, {"src/lib.rs", ""}}, {count("repo.deps.missing_locks", 0)});
    row("compiled requirements are a lock",
        {{"requirements.in", "flask\n"}, {"requirements.txt", "flask==3.0.0\n"}},
        {count("repo.deps.unpinned", 0)});
    row("what others depend on is nobody's direct dependency",
        {{"requirements.in", "langchain==1.2.0\n"},
         {"requirements.txt", "# This file was autogenerated by uv via the following command:\n"
                              "langchain==1.2.0\nlangsmith==0.4\n    # via langchain\n"}},
        {yes("repo.ai.used"), no("repo.ai.prompt_logging")});
    row("requirements.in alone", {{"requirements.in", "flask\n"}}, {count("repo.deps.unpinned", 1)});
    row("a workspace's lock lies above",
        {{"package.json", node}, {"packages/b/package.json", node}, {"yarn.lock", "x"}},
        {count("repo.deps.manifests", 2), count("repo.deps.missing_locks", 0)});
    row("dependabot", {{".github/dependabot.yml", "version: 2\nupdates: []\n"}},
        {yes("repo.deps.update_automation")});
    row("renovate", {{"renovate.json", "{}"}}, {yes("repo.deps.update_automation")});
    row("neither", {{"package.json", node}}, {no("repo.deps.update_automation")});
    row("vendored", {{"node_modules/a/package.json", node}}, {count("repo.deps.manifests", 0)});
}

void TestDetectsApiAndDependencies::unpinned_data()
{
    addColumns();
    const auto pom = [](int attributes) {
        QByteArray tag = "<x";
        for (int i = 0; i < attributes; ++i)
            tag += " a" + QByteArray::number(i) + "=''";
        return "<project><dependencies><dependency><artifactId>a</artifactId><version>LATEST</version>"
               "</dependency></dependencies>" +
               tag + "/></project>";
    };
    row("maven", {{"pom.xml", pom(256)}}, {count("repo.deps.manifests", 1)});
    row("maven, with an element that would take the parser minutes", {{"pom.xml", pom(50'000)}},
        {count("repo.deps.manifests", 0)});
    row("npm",
        {{"package.json", "{\n  \"dependencies\": {\n    \"a\": \"*\",\n    \"b\": \"latest\",\n    \"c\": "
                          "\"^1.2.0\"\n  }\n}"}},
        {count("repo.deps.unpinned", 2)}, "repo.deps.unpinned package.json:3");
    row("requirements", {{"requirements.txt", "# deps\nflask\nrequests==2.31.0\ndjango>=4\n-r other.txt\n"}},
        {count("repo.deps.manifests", 1), count("repo.deps.unpinned", 1)},
        "repo.deps.unpinned requirements.txt:2");
    row("cargo",
        {{"Cargo.toml", "[package]\nname = \"a\"\n[dependencies]\nserde = \"*\"\nrand = \"0.8\"\nlocal = { "
                        "path = \"../local\" }\n"}},
        {count("repo.deps.unpinned", 1)});
    row("gemfile", {{"Gemfile", "gem 'rails'\ngem 'puma', '6.0'\n"}}, {count("repo.deps.unpinned", 1)});
}

QTEST_APPLESS_MAIN(TestDetectsApiAndDependencies)
#include "tst_detects_api_and_dependencies.moc"
