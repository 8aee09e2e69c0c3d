// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/kind_guess.h"
#include "core/readiness/test_workspace.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::readiness;
using slipway::test::valueOf;

/// A repository looks like something, and one line says why it was taken for that.
class TestKindGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereTellsTheKind_data();
    void whatIsThereTellsTheKind();
    void aNameInsideAnotherTellsNothing();
    void manifestsFarDownAreNotRead();
    void aRepositoryIsLookedAtAsCommitted();
    void aFolderWithoutARepositoryIsRefused();
};

void TestKindGuess::whatIsThereTellsTheKind_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ProjectKind>("kind");
    QTest::addColumn<QString>("why");
    const QByteArray none;
    QTest::newRow("react") << "package.json" << QByteArray(R"({"dependencies": {"react": "18"}})")
                           << ProjectKind::WebApp << "package.json uses react";
    QTest::newRow("express") << "api/package.json" << QByteArray(R"({"dependencies": {"express": "4"}})")
                             << ProjectKind::WebService << "api/package.json uses express";
    QTest::newRow("a model counts more than the page around it")
        << "package.json" << QByteArray(R"({"dependencies": {"react": "18", "openai": "4"}})")
        << ProjectKind::AiService << "package.json uses openai";
    QTest::newRow("python") << "requirements.txt" << QByteArray("fastapi==0.1\n") << ProjectKind::WebService
                            << "requirements.txt uses fastapi";
    QTest::newRow("go") << "go.mod" << QByteArray("require github.com/gin-gonic/gin v1.9\n")
                        << ProjectKind::WebService << "go.mod uses gin-gonic/gin";
    QTest::newRow("api") << "docs/openapi.yaml" << none << ProjectKind::WebService
                         << "docs/openapi.yaml describes an API";
    QTest::newRow("image") << "Dockerfile" << none << ProjectKind::WebService
                           << "Dockerfile makes it run as a service";
    QTest::newRow("crate") << "src/lib.rs" << none << ProjectKind::Library << "src/lib.rs is what others use";
    QTest::newRow("notebook") << "a.ipynb" << none << ProjectKind::Prototype << "most of it are notebooks";
    QTest::newRow("nothing") << "notes.txt" << none << ProjectKind::Unspecified << "";
}

void TestKindGuess::whatIsThereTellsTheKind()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    QFETCH(ProjectKind, kind);
    QFETCH(QString, why);
    QHash<QString, QByteArray> contents;
    if (tellsKind(path))
        contents.insert(path, content);
    QCOMPARE(guessKind(QStringList{path}, contents), (KindGuess{kind, why}));
}

void TestKindGuess::aNameInsideAnotherTellsNothing()
{
    const QString path = QStringLiteral("package.json");
    const auto guess = guessKind(
        {path}, {{path, R"({"dependencies": {"reactor": "1", "express-ping": "1", "my-vue": "1"}})"}});
    QCOMPARE(guess.kind, ProjectKind::Unspecified);
}

void TestKindGuess::manifestsFarDownAreNotRead()
{
    QVERIFY(tellsKind(QStringLiteral("a/b/package.json")));
    QVERIFY(!tellsKind(QStringLiteral("a/b/c/package.json")));
    QVERIFY(!tellsKind(QStringLiteral("package.json.bak")));
}

void TestKindGuess::aRepositoryIsLookedAtAsCommitted()
{
    const QTemporaryDir folder;
    const test::GitRepository repository(folder.filePath(QStringLiteral("web")));
    repository.commitFile(QStringLiteral("package.json"), R"({"dependencies": {"vue": "3"}})");
    repository.write(QStringLiteral("requirements.txt"), "openai\n"); // not committed
    QCOMPARE(valueOf(guessKind(repository.path(), {})),
             (KindGuess{ProjectKind::WebApp, QStringLiteral("package.json uses vue")}));
}

void TestKindGuess::aFolderWithoutARepositoryIsRefused()
{
    const QTemporaryDir folder;
    const auto guess = guessKind(folder.path(), {});
    QVERIFY(!guess);
    QCOMPARE(guess.error().code, ErrorCode::NotARepository);
}

QTEST_GUILESS_MAIN(TestKindGuess)
#include "tst_kind_guess.moc"
