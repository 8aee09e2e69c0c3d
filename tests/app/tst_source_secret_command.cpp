// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "core/access/secret_file.h"

#include "support/builders.h"
#include "support/git_repository.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace slipway;
using slipway::model::Json;
using slipway::test::GitRepository;
using slipway::test::Run;

namespace {

const QByteArray kToken = "ghp_R3alL00kingT0ken4711";
const QString kPassphrase = QStringLiteral("SLIPWAY_PASSPHRASE_FILE=");

/// A home with the plugin "keen", a workspace, a source of it that asks https://a.example, and a file of
/// secrets with nothing in it, whose passphrase costs less than that of a person's file.
class Scene
{
public:
    /// A copy of one that was made once.
    Scene()
    {
        static const Scene first(true);
        added = first.added;
        QProcess copy;
        copy.start(QStringLiteral("cp"),
                   {QStringLiteral("-a"), first.path({}) + QStringLiteral("/."), path({})});
        if (!copy.waitForFinished() || copy.exitCode() != 0)
            qFatal("the home cannot be copied");
    }

    [[nodiscard]] QString path(const QString& file) const { return m_home.filePath(file); }
    [[nodiscard]] QString passphraseFile() const { return path(QStringLiteral("passphrase")); }
    [[nodiscard]] QString secretsFile() const
    {
        return path(QStringLiteral(".local/share/slipway/secrets.json"));
    }

    [[nodiscard]] QByteArray secretsBytes() const
    {
        QFile file(secretsFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Runs it with these words, this input, and these variables beside the usual ones.
    [[nodiscard]] Run run(const QByteArray& words, const QByteArray& input = {},
                          const QStringList& environment = {}) const
    {
        return start(QStringLiteral(SLIPWAY_BINARY), words, input, environment);
    }
    /// The same with the file's passphrase at hand.
    [[nodiscard]] Run runOpen(const QByteArray& words, const QByteArray& input = {}) const
    {
        return run(words, input, {kPassphrase + passphraseFile()});
    }
    /// The same by another account, or another machine: this one's list of variables is not touched.
    [[nodiscard]] Run elsewhere(const QByteArray& words, const QStringList& environment) const
    {
        return run(words, {},
                   QStringList{QStringLiteral("XDG_CONFIG_HOME=") + path(QStringLiteral("other"))} +
                       environment);
    }
    /// The same at a terminal, these lines being typed.
    [[nodiscard]] Run type(const QByteArray& words, const QByteArray& lines) const
    {
        return start(QStringLiteral("python3"),
                     (test::sourceDir() + QStringLiteral("/tests/app/typed_at_terminal.py ") +
                      QStringLiteral(SLIPWAY_BINARY) + QLatin1Char(' '))
                             .toUtf8() +
                         words,
                     lines, {});
    }
    [[nodiscard]] Json secret() const { return run("source list --json").json().at(0)["secrets"].at(0); }
    /// What the plugin said of the token; the error if it did not come so far.
    [[nodiscard]] static Json facts(const Run& run)
    {
        Json facts = Json::object();
        const Json shown = run.json();
        for (const Json& fact : shown["evidence"].at(0)["facts"])
            facts[fact["key"].get<std::string>()] = fact["value"];
        return facts;
    }

    void write(const QString& file, const QByteArray& text, int mode) const
    {
        QFile target(path(file));
        if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(file));
        target.close();
        target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                              ((mode & 0040) != 0 ? QFileDevice::ReadGroup : QFileDevice::ReadOwner));
    }
    /// Files of the home that hold the token in any form.
    [[nodiscard]] QStringList filesWithToken() const
    {
        QStringList found;
        QDirIterator files(path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            if (bytes.contains(kToken) || bytes.contains(kToken.toBase64().left(28)) ||
                bytes.contains(kToken.toHex()))
                found += file.fileName();
        }
        return found;
    }

    Run added;

private:
    explicit Scene(bool /*isFirst*/)
    {
        const QString plugin = path(QStringLiteral(".local/share/slipway/plugins/keen/"));
        QDir().mkpath(plugin);
        for (const char* file : {"manifest.json", "keen.py"})
            QFile::copy(test::sourceDir() + QStringLiteral("/tests/app/keen/") + QLatin1String(file),
                        plugin + QLatin1String(file));
        GitRepository repository(path(QStringLiteral("web")));
        repository.write(QStringLiteral("README.md"), "# web\n");
        repository.commit(QStringLiteral("Begin"));
        write(QStringLiteral("passphrase"), "correct horse\n", 0600);
        if (run("init w.slipway").code != 0 || run("project add web --repo web").code != 0 ||
            run("release add 1.0.0 --project web --no-scan").code != 0)
            qFatal("no workspace could be made");
        added = run("source add web keen --set url=https://a.example/api");
        access::SecretFile file(secretsFile(),
                                [](access::PassphraseFor, const QString&) {
                                    return access::Secret(QStringLiteral("correct horse"));
                                },
                                {1, quint64(64) << 10});
        if (!file.write(QStringLiteral("none"), access::Secret(QStringLiteral("x"))).ok())
            qFatal("no file of secrets could be made");
    }

    [[nodiscard]] Run start(const QString& what, const QByteArray& words, const QByteArray& input,
                            const QStringList& environment) const
    {
        QProcess process;
        process.setWorkingDirectory(path({}));
        process.setEnvironment(
            QStringList{QStringLiteral("HOME=") + path({}), QStringLiteral("XDG_RUNTIME_DIR=") + path({}),
                        QStringLiteral("PATH=") + qEnvironmentVariable("PATH"), QStringLiteral("TZ=UTC"),
                        QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("ASAN_OPTIONS=detect_leaks=0"),
                        QStringLiteral("SLIPWAY_WORKSPACE=") + path(QStringLiteral("w.slipway"))} +
            environment);
        // Away from the terminal that the test may have been started from.
        process.setChildProcessModifier([] { ::setsid(); });
        process.start(what, QString::fromUtf8(words).split(QLatin1Char(' ')));
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(110'000))
            qFatal("slipway %s does not end", words.constData());
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_home;
};

QByteArray text(const Json& json)
{
    return QByteArray::fromStdString(json.dump());
}

QByteArray hashOf(const QByteArray& value)
{
    return '"' + QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex() + '"';
}

} // namespace

/// Secrets as a person gives them and as plugins get them, and what goes wrong on the way.
class TestSourceSecretCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsSaidBeforeThePluginStarts()
    {
        const Scene scene;
        QVERIFY2(
            scene.added.err.contains("it still needs the secret token (A token that may read); give it with: "
                                     "slipway source secret set web keen token --instance default"),
            scene.added.err);
        QVERIFY2(scene.added.err.contains("it can use the secret extra"), scene.added.err);
        const Run test = scene.run("source test web keen");
        QCOMPARE(test.code, 66);
        QCOMPARE(
            test.err,
            QByteArray("slipway: web: keen default: its secret token was not given; give it with: slipway "
                       "source secret set web keen token --instance default\n"));
        QCOMPARE(text(scene.secret()["given"]), QByteArray("false"));
    }

    void aSecretInTheFileReachesThePluginAndNothingElse()
    {
        const Scene scene;
        const Run set = scene.runOpen("source secret set web keen token --stdin --place file", kToken + '\n');
        QVERIFY2(set.code == 0, set.err);
        const Run test = scene.runOpen("source test web keen --json");
        QVERIFY2(test.code == 0, test.err);
        const Json facts = Scene::facts(test);
        QCOMPARE(text(facts["x.secret.length"]), QByteArray::number(kToken.size()));
        QCOMPARE(text(facts["x.secret.sha256"]), hashOf(kToken));
        QCOMPARE(text(facts["x.secret.names"]), QByteArray("\"token\""));
        QCOMPARE(text(facts["x.secret.config"]), QByteArray("\"url\""));
        QCOMPARE(text(facts["x.secret.visible"]), QByteArray("false"));
        const Run collected = scene.runOpen("collect --no-scan");
        QVERIFY2(collected.code == 0, collected.err);
        const Json secret = scene.secret();
        QCOMPARE(text(secret["place"]), QByteArray("\"file\""));
        QCOMPARE(text(secret["age_days"]), QByteArray("0"));
        QVERIFY(!scene.run("source list --json").json().at(0)["config"].contains("$secrets"));
        QCOMPARE(scene.filesWithToken(), QStringList());
        for (const Run& run : {set, test, collected})
            QVERIFY(!run.out.contains(kToken) && !run.err.contains(kToken));
    }

    void aPluginThatSaysItsSecretIsSilenced()
    {
        const Scene scene;
        QCOMPARE(scene.runOpen("source secret set web keen token --stdin --place file", kToken).code, 0);
        QCOMPARE(scene.run("source set web keen --set says=error").code, 0);
        Run run = scene.runOpen("collect --no-scan --json");
        QVERIFY2(run.err.contains("the token [secret] was refused"), run.err);
        QVERIFY2(run.err.contains("stderr: 401 for token [secret]"), run.err);
        QVERIFY2(run.err.contains("warning: tried [secret]"), run.err);
        QVERIFY(!run.out.contains(kToken) && !run.err.contains(kToken));
        QCOMPARE(scene.run("source set web keen --set says=evidence").code, 0);
        run = scene.runOpen("collect --no-scan --retry-now --json");
        QVERIFY2(run.err.contains("it put a secret into evidence, which was not kept"), run.err);
        QVERIFY(!run.out.contains(kToken) && !run.err.contains(kToken));
        QCOMPARE(text(run.json()[0]["stored"]), QByteArray("0"));
        QVERIFY(scene.run("dead-letters list --json").json().size() > 0);
        QCOMPARE(scene.filesWithToken(), QStringList());
    }

    void eachThingThatIsWrongWithTheFileIsOneLine_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no passphrase")
            << QByteArray("none")
            << QByteArray("secrets.json: needs its passphrase, and there is no terminal to ask on; "
                          "name a file that holds it: SLIPWAY_PASSPHRASE_FILE=FILE");
        QTest::newRow("wrong passphrase")
            << QByteArray("wrong") << QByteArray("the passphrase is not the one it was closed with");
        QTest::newRow("passphrase for all")
            << QByteArray("shown") << QByteArray("passphrase: others may use it (mode 640)");
        QTest::newRow("empty passphrase")
            << QByteArray("empty") << QByteArray("passphrase: holds no passphrase");
        QTest::newRow("tampered") << QByteArray("tampered")
                                  << QByteArray("the file of secrets is damaged or was changed");
        QTest::newRow("readable by others")
            << QByteArray("readable") << QByteArray("secrets.json: others may use it (mode 640)");
        QTest::newRow("removed") << QByteArray("removed")
                                 << QByteArray("its secret token is not in the file of secrets");
    }

    void eachThingThatIsWrongWithTheFileIsOneLine()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, said);
        const Scene scene;
        QCOMPARE(scene.runOpen("source secret set web keen token --stdin --place file", kToken).code, 0);
        QFile file(scene.secretsFile());
        if (what == "wrong" || what == "empty")
            scene.write(QStringLiteral("passphrase"), what == "wrong" ? "wrong horse\n" : "\n", 0600);
        else if (what == "shown")
            scene.write(QStringLiteral("passphrase"), "correct horse\n", 0640);
        else if (what == "readable")
            file.setPermissions(file.permissions() | QFileDevice::ReadGroup);
        else if (what == "removed")
            QVERIFY(file.remove());
        else if (what == "tampered") {
            QVERIFY(file.open(QIODevice::ReadWrite));
            Json json = Json::parse(file.readAll().toStdString());
            json["nonce"] = QByteArray(24, 'x').toBase64().toStdString();
            file.seek(0);
            file.write(QByteArray::fromStdString(json.dump()));
            file.resize(file.pos());
            file.close();
        }
        const Run test =
            what == "none" ? scene.run("source test web keen") : scene.runOpen("source test web keen");
        QVERIFY(test.code >= 64);
        QVERIFY2(test.errorLines().size() == 1, test.err);
        QVERIFY2(test.err.startsWith("slipway: web: keen default: its secret token "), test.err);
        QVERIFY2(test.err.contains(said), test.err);
    }

    /// That nobody is there to open the file says nothing about the source.
    void aClosedFileMakesItWaitAndNotFail()
    {
        const Scene scene;
        QCOMPARE(scene.runOpen("source secret set web keen token --stdin --place file", kToken).code, 0);
        for (int i = 0; i < 7; ++i) {
            const Run run = scene.run("collect --no-scan --json");
            QCOMPARE(run.code, 75);
            QVERIFY2(run.err.contains("its secret token cannot be read: "), run.err);
            QCOMPARE(text(run.json()[0]["outcome"]), QByteArray("\"waiting\""));
        }
        Json source = scene.run("source list --json").json().at(0);
        QCOMPARE(text(source["state"]), QByteArray("\"waiting\""));
        QCOMPARE(text(source["why"]), QByteArray("\"waiting for the secrets' passphrase\""));
        QCOMPARE(text(source["breaker"]), QByteArray("\"closed\""));
        QCOMPARE(text(source["failures_in_a_row"]), QByteArray("0"));
        QCOMPARE(text(scene.run("dead-letters list --json").json()), QByteArray("[]"));
        const Run open = scene.runOpen("collect --no-scan --json");
        QVERIFY2(open.code == 0, open.err);
        source = scene.run("source list --json").json().at(0);
        QCOMPARE(text(source["state"]), QByteArray("\"well\""));
    }

    void aVariableIsNamedAndReadAtEachRun()
    {
        const Scene scene;
        const Run set = scene.run("source secret set web keen token --env PROM_TOKEN");
        QVERIFY2(set.code == 0, set.err);
        QVERIFY2(set.err.contains("comes from PROM_TOKEN, which is not set here"), set.err);
        const QStringList variable{QStringLiteral("PROM_TOKEN=") + QString::fromLatin1(kToken)};
        const Run test = scene.run("source test web keen --json", {}, variable);
        QVERIFY2(test.code == 0, test.err);
        QCOMPARE(text(Scene::facts(test)["x.secret.sha256"]), hashOf(kToken));
        QCOMPARE(text(Scene::facts(test)["x.secret.visible"]), QByteArray("false"));
        QCOMPARE(text(scene.secret()["variable"]), QByteArray("\"PROM_TOKEN\""));
        QCOMPARE(scene.run("source test web keen").err,
                 QByteArray(
                     "slipway: web: keen default: its secret token is to come from the environment variable "
                     "PROM_TOKEN, which is not set; set it where Slipway is started\n"));
        const Run empty = scene.run("source test web keen", {}, {QStringLiteral("PROM_TOKEN=")});
        QVERIFY2(empty.err.contains("which is empty"), empty.err);
        QCOMPARE(scene.run("source secret set web keen token --env ghp_value=x").code, 65);
        QCOMPARE(scene.filesWithToken(), QStringList());
    }

    void aWorkspaceCannotNameVariablesByItself()
    {
        const Scene scene;
        QCOMPARE(scene.run("source secret set web keen token --env AWS_SECRET_ACCESS_KEY").code, 0);
        // As on the machine of somebody who was sent the workspace.
        QVERIFY(QFile::remove(scene.path(QStringLiteral(".config/slipway/named-variables.json"))));
        const Run test =
            scene.run("source test web keen", {}, {QStringLiteral("AWS_SECRET_ACCESS_KEY=x1x2x3")});
        QCOMPARE(test.code, 73);
        QVERIFY2(test.err.contains("which this account did not name; name it here with --env"), test.err);
    }

    /// Another source of it, which the person never saw.
    void aWorkspaceCannotBringASourceThatReadsAVariable()
    {
        const Scene scene;
        const QStringList variable{QStringLiteral("SLIPWAY_TOKEN=x1x2x3")};
        QCOMPARE(scene.run("source secret set web keen token --env SLIPWAY_TOKEN").code, 0);
        QCOMPARE(scene.run("source test web keen", {}, variable).code, 0);
        QCOMPARE(scene.run("source add web keen --instance b --set url=https://b.example").code, 0);
        QCOMPARE(
            scene.elsewhere("source secret set web keen token --instance b --env SLIPWAY_TOKEN", {}).code, 0);
        Run test = scene.run("source test web keen --instance b", {}, variable);
        QCOMPARE(test.code, 73);
        QCOMPARE(test.err,
                 QByteArray("slipway: web: keen b: its secret token is to come from the environment variable "
                            "SLIPWAY_TOKEN, which this account did not name; name it here with --env "
                            "SLIPWAY_TOKEN, or set SLIPWAY_TOKEN_FOR=\"https://b.example\"\n"));
        test = scene.run("source test web keen --instance b", {},
                         variable + QStringList{QStringLiteral("SLIPWAY_TOKEN_FOR=https://a.example")});
        QCOMPARE(test.code, 73);
        QVERIFY2(test.err.contains("which was named for https://a.example, and the source now asks "
                                   "https://b.example; if that is right, set SLIPWAY_TOKEN_FOR"),
                 test.err);
    }

    /// A machine that is made anew for each run has no list of what was named.
    void aPipelineSaysBesideTheVariableWhereItMayGo()
    {
        const Scene scene;
        const QStringList variables{QStringLiteral("SLIPWAY_TOKEN=") + QString::fromLatin1(kToken),
                                    QStringLiteral("SLIPWAY_TOKEN_FOR=https://a.example/")};
        QCOMPARE(scene.elsewhere("source secret set web keen token --env SLIPWAY_TOKEN", {}).code, 0);
        QCOMPARE(scene.run("source test web keen", {}, variables.first(1)).code, 73);
        const Run test = scene.run("source test web keen --json", {}, variables);
        QVERIFY2(test.code == 0, test.err);
        QCOMPARE(text(Scene::facts(test)["x.secret.sha256"]), hashOf(kToken));
        QCOMPARE(scene.run("source set web keen --set url=https://b.example").code, 0);
        QCOMPARE(scene.run("source test web keen", {}, variables).code, 73);
        QCOMPARE(scene.run("source secret set web keen token --env SLIPWAY_TOKEN", {}, variables).code, 73);
    }

    void aValueIsNotSentToAnotherHost_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<QByteArray>("given");
        QTest::newRow("file") << QByteArray("--stdin --place file") << QByteArray("was given");
        QTest::newRow("SLIPWAY_ variable") << QByteArray("--env SLIPWAY_TOKEN") << QByteArray("was named");
        QTest::newRow("other variable") << QByteArray("--env PROM_TOKEN") << QByteArray("was named");
    }

    void aValueIsNotSentToAnotherHost()
    {
        QFETCH(QByteArray, how);
        QFETCH(QByteArray, given);
        const Scene scene;
        const auto test = [&](const char* more = "") {
            return scene.run(QByteArray("source test web keen") + more, {},
                             {kPassphrase + scene.passphraseFile(),
                              QStringLiteral("SLIPWAY_TOKEN=") + QString::fromLatin1(kToken),
                              QStringLiteral("PROM_TOKEN=") + QString::fromLatin1(kToken)});
        };
        const QByteArray give = "source secret set web keen token " + how;
        const Run set = scene.runOpen(give, kToken);
        QCOMPARE(set.code, 0);
        QVERIFY2(set.err.contains("; it is sent to https://a.example only"), set.err);
        QCOMPARE(scene.run("source set web keen --set url=https://a.example/other").code, 0);
        QCOMPARE(test().code, 0);
        QCOMPARE(scene.run("source set web keen --set url=https://b.example").code, 0);
        const Run refused = test();
        QCOMPARE(refused.code, 73);
        QVERIFY2(
            refused.err.contains(given + " for https://a.example, and the source now asks https://b.example"),
            refused.err);
        const Run again = scene.runOpen(give, kToken);
        QVERIFY2(again.code == 0, again.err);
        QCOMPARE(text(Scene::facts(test(" --json"))["x.secret.sha256"]), hashOf(kToken));
    }

    void aValueIsNotSentToWhomAnotherCaVouchesFor()
    {
        const Scene scene;
        const QByteArray give = "source secret set web keen token --stdin --place file";
        scene.write(QStringLiteral("ca.pem"), "ours", 0600);
        scene.write(QStringLiteral("other.pem"), "theirs", 0600);
        QCOMPARE(scene.runOpen(give, kToken).code, 0);
        QCOMPARE(scene.run("source set web keen --set ca_file=other.pem").code, 0);
        Run test = scene.runOpen("source test web keen");
        QCOMPARE(test.code, 73);
        QVERIFY2(test.err.contains("was given for https://a.example, and the source now asks "
                                   "https://a.example, CA sha256:"),
                 test.err);
        QCOMPARE(scene.run("source set web keen --set ca_file=ca.pem").code, 0);
        QCOMPARE(scene.runOpen(give, kToken).code, 0);
        QCOMPARE(scene.runOpen("source test web keen").code, 0);
        scene.write(QStringLiteral("ca.pem"), "theirs", 0600); // the same name
        QCOMPARE(scene.runOpen("source test web keen").code, 73);
        QVERIFY(QFile::remove(scene.path(QStringLiteral("ca.pem"))));
        test = scene.runOpen("source test web keen");
        QCOMPARE(test.code, 66);
        QVERIFY2(test.err.contains("ca.pem: is not there; name a file with the CA's certificate"), test.err);
        QCOMPARE(scene.runOpen(give, kToken).code, 66);
        QCOMPARE(scene.runOpen("source secret remove web keen token --yes").code, 0);
    }

    void whatAVariableWasNamedForIsKeptAndForgottenWithIt()
    {
        const Scene scene;
        const QString list = scene.path(QStringLiteral(".config/slipway/named-variables.json"));
        QCOMPARE(scene.run("source secret set web keen extra --env SLIPWAY_EXTRA").code, 0);
        QFile file(list);
        QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ReadGroup));
        const Run refused = scene.run("source secret set web keen token --env SLIPWAY_TOKEN");
        QCOMPARE(refused.code, 66);
        QVERIFY2(refused.err.contains("named-variables.json: others may use it (mode 640)"), refused.err);
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QCOMPARE(scene.run("source secret set web keen token --env SLIPWAY_TOKEN").code, 0);
        const QStringList variables{QStringLiteral("SLIPWAY_TOKEN=x1x2x3"),
                                    QStringLiteral("SLIPWAY_EXTRA=y1y2y3")};
        const Run test = scene.run("source test web keen --json", {}, variables);
        QVERIFY2(test.code == 0, test.err);
        QCOMPARE(text(Scene::facts(test)["x.secret.names"]), QByteArray("\"extra,token\""));
        QCOMPARE(scene.run("source secret remove web keen token --yes").code, 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray left = file.readAll();
        QVERIFY2(left.contains("SLIPWAY_EXTRA") && !left.contains("SLIPWAY_TOKEN"), left);
    }

    void ninetyDaysAreTheRuleForUsToo()
    {
        const Scene scene;
        const QByteArray warning = "web: keen default: its secret token is 91 days old; replace it";
        QCOMPARE(scene.run("source secret set web keen token --env SLIPWAY_T --issued -90d").code, 0);
        Run run = scene.run("source list");
        QVERIFY2(run.out.contains("token: SLIPWAY_T, 90 days"), run.out);
        QVERIFY2(run.err.isEmpty(), run.err);
        QCOMPARE(scene.run("source secret set web keen token --env SLIPWAY_T --issued -91d").code, 0);
        for (const char* command : {"source list", "source secret list web keen", "source test web keen"})
            QVERIFY2(scene.run(command).err.contains(warning), command);
        run = scene.run("doctor --json");
        QVERIFY2(run.out.contains(warning), run.out);
        QCOMPARE(text(scene.secret()["overdue"]), QByteArray("true"));
        QCOMPARE(text(scene.secret()["age_days"]), QByteArray("91"));
        QCOMPARE(scene.run("source secret set web keen token --env SLIPWAY_T --issued 2030-01-01").code, 65);
    }

    void whatIsTypedIsNotShown()
    {
        const Scene scene;
        QVERIFY(QFile::remove(scene.secretsFile()));
        const Run set = scene.type("source secret set web keen token --place file",
                                   kToken + "\ncorrect horse\ncorrect horse");
        QVERIFY2(set.code == 0, set.out);
        QVERIFY2(set.out.contains("Secret token: "), set.out);
        QVERIFY2(set.out.contains("The same again: "), set.out);
        QVERIFY2(!set.out.contains(kToken) && !set.out.contains("horse"), set.out);
        const Run test = scene.runOpen("source test web keen --json");
        QCOMPARE(text(Scene::facts(test)["x.secret.sha256"]), hashOf(kToken));
        const Run typed = scene.type("source test web keen", "correct horse");
        QVERIFY2(typed.code == 0, typed.out);
        QVERIFY2(typed.out.contains("Passphrase of "), typed.out);
        const Run other = scene.type("source secret set web keen token --place file", "\x03");
        QCOMPARE(other.code, 130);
        QCOMPARE(scene.run("source secret set web keen token").code, 66);
    }

    void whatCannotBeASecretIsRefused_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QByteArray("token --stdin --place file") << QByteArray("\n") << 65;
        QTest::newRow("no UTF-8") << QByteArray("token --stdin --place file") << QByteArray("a\xff") << 65;
        QTest::newRow("too much") << QByteArray("token --stdin --place file") << QByteArray(70'000, 'x')
                                  << 65;
        QTest::newRow("not asked for")
            << QByteArray("password --stdin --place file") << QByteArray("x") << 66;
        QTest::newRow("a post-it") << QByteArray("token --stdin --place post-it") << QByteArray("x") << 64;
        QTest::newRow("two ways") << QByteArray("token --stdin --env A") << QByteArray("x") << 64;
        QTest::newRow("no keychain") << QByteArray("token --stdin --place keychain") << QByteArray("x") << 69;
        QTest::newRow("as a setting") << QByteArray() << QByteArray() << 65;
    }

    void whatCannotBeASecretIsRefused()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, input);
        QFETCH(int, code);
        const Scene scene;
        const QByteArray before = scene.secretsBytes();
        const Run run =
            words.isEmpty()
                ? scene.run("source set web keen --set $secrets={\"token\":{\"place\":\"keychain\"}}")
                : scene.runOpen("source secret set web keen " + words, input);
        QVERIFY2(run.code == code, run.err);
        QCOMPARE(scene.secretsBytes(), before);
    }

    void aSecretIsRemovedWithItsValueAndWithItsSource()
    {
        const Scene scene;
        QCOMPARE(scene.runOpen("source secret set web keen token --stdin --place file", kToken).code, 0);
        QCOMPARE(scene.run("source secret remove web keen token").code, 64);
        QCOMPARE(scene.runOpen("source secret remove web keen token --yes").code, 0);
        QCOMPARE(text(scene.secret()["given"]), QByteArray("false"));
        QCOMPARE(scene.runOpen("source secret remove web keen token --yes").code, 66);

        QCOMPARE(scene.runOpen("source secret set web keen token --stdin --place file", kToken).code, 0);
        QCOMPARE(scene.runOpen("source remove web keen --yes").code, 0);
        QCOMPARE(scene.run("source add web keen --set url=https://a.example/api").code, 0);
        QCOMPARE(scene.run("source secret set web keen token --env SLIPWAY_T").code, 0);
        const Run test = scene.run("source test web keen");
        QVERIFY2(test.err.contains("SLIPWAY_T"), test.err);
    }

    void otherChangesLeaveSecretsWhereTheyAre()
    {
        const Scene scene;
        QCOMPARE(scene.run("source secret set web keen token --env SLIPWAY_T").code, 0);
        QCOMPARE(
            scene.run("source set web keen --config {\"url\":\"https://c.example\"} --schedule P1D").code, 0);
        QCOMPARE(scene.run("source pause web keen").code, 0);
        QCOMPARE(text(scene.secret()["variable"]), QByteArray("\"SLIPWAY_T\""));
    }

    void theKeychainKeepsIt();
};

/// With a real keychain on a session bus of its own, where the machine has one.
void TestSourceSecretCommand::theKeychainKeepsIt()
{
    for (const char* program : {"dbus-daemon", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QLatin1String(program))));
    }
    const Scene scene;
    QProcess bus;
    bus.start(QStringLiteral("dbus-daemon"),
              {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(bus.waitForReadyRead());
    const QString address =
        QStringLiteral("DBUS_SESSION_BUS_ADDRESS=") + QString::fromUtf8(bus.readLine()).trimmed();
    QProcess keyring;
    keyring.setEnvironment({QStringLiteral("HOME=") + scene.path({}),
                            QStringLiteral("XDG_RUNTIME_DIR=") + scene.path({}),
                            QStringLiteral("PATH=") + qEnvironmentVariable("PATH"), address});
    keyring.start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--unlock"), QStringLiteral("--foreground"), QStringLiteral("--components=secrets")});
    QVERIFY(keyring.waitForStarted());
    keyring.write("correct horse");
    QVERIFY(keyring.waitForBytesWritten());
    keyring.closeWriteChannel();

    Run run;
    QTRY_VERIFY2((run = scene.run("source secret set web keen token --stdin", kToken, {address})).code == 0,
                 run.err);
    QVERIFY2(run.err.contains("its secret token is in the keychain"), run.err);
    run = scene.run("source test web keen --json", {}, {address});
    QVERIFY2(run.code == 0, run.err);
    QCOMPARE(text(Scene::facts(run)["x.secret.sha256"]), hashOf(kToken));
    run = scene.run("source test web keen");
    QCOMPARE(run.code, 69);
    QVERIFY2(run.err.contains("its secret token cannot be read: keychain: no keychain answers here"),
             run.err);
    QCOMPARE(scene.run("source secret remove web keen token --yes", {}, {address}).code, 0);
    QCOMPARE(text(scene.secret()["given"]), QByteArray("false"));
    QCOMPARE(scene.filesWithToken(), QStringList());
    for (QProcess* process : {&keyring, &bus}) {
        process->terminate();
        QVERIFY(process->waitForFinished());
    }
}

QTEST_GUILESS_MAIN(TestSourceSecretCommand)
#include "tst_source_secret_command.moc"
