// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace slipway;
using slipway::test::Program;
using slipway::test::Run;

/// Plugins as their makers meet them: from a starter to a plugin that is trusted.
class TestPluginCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPythonPluginKeepsEveryRule()
    {
        QCOMPARE(run("plugin new first").code, 0);
        const Run check = run("plugin check first --json");
        QVERIFY2(check.code == 0, check.out + check.err);
        QVERIFY(check.json()["passes"].get<bool>());
        const model::Json said = check.json(); // outlives the loop
        for (const model::Json& rule : said["rules"])
            QVERIFY2(rule["state"] == "pass", rule.dump().c_str());
    }

    void aNewCppPluginBuildsAndKeepsEveryRule()
    {
        QCOMPARE(run("plugin new second --lang cpp").code, 0);
        QProcess make;
        make.setWorkingDirectory(m_program.path(QStringLiteral("second")));
        make.start(QStringLiteral("make"), QStringList());
        QVERIFY(make.waitForFinished(400'000));
        QVERIFY2(make.exitCode() == 0, make.readAllStandardError());
        const Run check = run("plugin check second --json");
        QVERIFY2(check.code == 0, check.out + check.err);
    }

    void theShippedPluginKeepsEveryRule()
    {
        const Run check =
            m_program.bare({QStringLiteral("plugin"), QStringLiteral("check"),
                            QStringLiteral(SLIPWAY_SHIPPED_PLUGINS) + QStringLiteral("/generic-file"),
                            QStringLiteral("--json")});
        QVERIFY2(check.code == 0, check.out + check.err);
    }

    void aPluginThatBreaksARuleIsToldWhich()
    {
        QCOMPARE(run("plugin new third").code, 0);
        edit(QStringLiteral("third/plugin.py"), "tests.total", "tests.totl");
        const Run check = run("plugin check third");
        QCOMPARE(check.code, 65);
        QVERIFY2(check.out.contains("fail     collect.evidence"), check.out);
        QVERIFY2(check.out.contains("did you mean tests.total"), check.out);
    }

    void aPluginThatIsCheckedGetsNoFilesOutsideItsFolder()
    {
        QCOMPARE(run("plugin new peeping").code, 0);
        edit(QStringLiteral("peeping/manifest.json"), "example.txt", "../w.slipway");
        const Run check = run("plugin check peeping");
        QCOMPARE(check.code, 65);
        QVERIFY2(check.out.contains("fail     manifest.check"), check.out);
        QVERIFY2(check.out.contains("which is outside of its folder"), check.out);
    }

    void aFolderThatTrustWouldRefuseIsToldSo()
    {
        QCOMPARE(run("plugin new linked").code, 0);
        QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), m_program.path(QStringLiteral("linked/link"))));
        const Run check = run("plugin check linked");
        QCOMPARE(check.code, 65);
        QVERIFY2(check.out.contains("fail     manifest.folder"), check.out);
        QCOMPARE(run("plugin trust linked").code, 69);
    }

    void aCheckDoesNotAdviseToCheck()
    {
        QCOMPARE(run("plugin new babbling").code, 0);
        edit(QStringLiteral("babbling/slipway_plugin.py"), "{\"evidence\": collection.count}",
             "{\"evidence\": 17}");
        const Run check = run("plugin check babbling");
        QCOMPARE(check.code, 65);
        QVERIFY2(check.out.contains("fail     collect.done"), check.out);
        QVERIFY2(!check.out.contains("slipway plugin check"), check.out);
    }

    void aByteOrderMarkBreaksTheRules()
    {
        QCOMPARE(run("plugin new marked").code, 0);
        edit(QStringLiteral("marked/slipway_plugin.py"), "self._stdout.write(json",
             "self._stdout.write(b'\\xef\\xbb\\xbf' + json");
        const Run check = run("plugin check marked");
        QCOMPARE(check.code, 65);
        QVERIFY2(check.out.contains("a byte order mark"), check.out);
    }

    void aNameThatIsTakenOrWrongIsRefused()
    {
        QCOMPARE(run("plugin new fourth").code, 0);
        QCOMPARE(run("plugin new fourth").code, 73);
        QCOMPARE(run("plugin new Fifth").code, 65);
        QCOMPARE(run("plugin check nowhere").code, 66);
    }

    void aWorkspacePluginRunsOnlyAsItWasTrusted()
    {
        QDir().mkpath(m_program.path(QStringLiteral(".slipway/plugins")));
        QCOMPARE(run("plugin new sixth").code, 0);
        QVERIFY(QDir().rename(m_program.path(QStringLiteral("sixth")),
                              m_program.path(QStringLiteral(".slipway/plugins/sixth"))));
        QCOMPARE(mayRun("sixth"), false);
        QCOMPARE(run("plugin trust .slipway/plugins/sixth").code, 0);
        QCOMPARE(mayRun("sixth"), true);
        edit(QStringLiteral(".slipway/plugins/sixth/plugin.py"), "tests.total", "tests.passed");
        QCOMPARE(mayRun("sixth"), false);
        QCOMPARE(run("plugin trust .slipway/plugins/sixth").code, 0);
        QCOMPARE(run("plugin distrust .slipway/plugins/sixth").code, 0);
        QCOMPARE(mayRun("sixth"), false);
    }

    void theDoctorNamesTheProtection()
    {
        const Run doctor = m_program.bare({QStringLiteral("doctor"), QStringLiteral("--json")});
        QCOMPARE(doctor.code, 0);
        QStringList ids;
        for (const model::Json& symptom : doctor.json())
            ids += model::toQString(symptom["id"].get<std::string>());
        for (const char* id : {"workspace", "sandbox", "sqlite", "libgit2", "plugin folder"})
            QVERIFY2(ids.contains(QString::fromLatin1(id)), id);
    }

    void theDoctorFindsABrokenWorkspace()
    {
        write(QStringLiteral("broken.slipway"), "not a workspace");
        const Run doctor = m_program.bare({QStringLiteral("doctor"), QStringLiteral("--workspace"),
                                           m_program.path(QStringLiteral("broken.slipway"))});
        QCOMPARE(doctor.code, 65);
        QVERIFY2(doctor.out.contains("broken"), doctor.out);
    }

private:
    [[nodiscard]] Run run(const char* line) const { return m_program.run(line); }

    [[nodiscard]] bool mayRun(const char* id) const
    {
        for (const model::Json& plugin : run("plugin list --json").json()) {
            if (plugin.value("id", "") == id)
                return plugin["may_run"].get<bool>();
        }
        return false;
    }

    void write(const QString& file, const QByteArray& text) const
    {
        QFile target(m_program.path(file));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(text);
    }

    void edit(const QString& file, const char* before, const char* after) const
    {
        QFile target(m_program.path(file));
        QVERIFY(target.open(QIODevice::ReadOnly));
        QByteArray text = target.readAll();
        QVERIFY(text.contains(before));
        target.close();
        write(file, text.replace(before, after));
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(TestPluginCommand)
#include "tst_plugin_command.moc"
