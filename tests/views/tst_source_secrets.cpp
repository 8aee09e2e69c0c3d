// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/secret_file.h"
#include "views/sources/sources_model.h"
#include "views/sources/sources_page.h"
#include "views/sources/sources_table.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"

#include "support/builders.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace slipway;
using namespace slipway::views;
using access::SecretPlace;
using access::SecretReference;
using access::SecretReferences;

namespace {

const QString kToken = QStringLiteral("ghp_R3alL00kingT0ken4711");
const QString kPassphrase = QStringLiteral("correct horse");

} // namespace

/// The secrets of a source, given, tried, replaced and removed in the window.
class TestSourceSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void oneThatIsTypedGoesIntoTheFileAndNowhereElse();
    void whatWasTypedIsTriedBeforeItIsSaved();
    void aVariableIsNamedInsteadAndTheValueGoes();
    void aVariableThatIsTypedAnewIsNamedAnew();
    void oneIsRemovedWhenTheSourceIsSaved();
    void whatIsWrongIsSaidBesideTheField();
    void theFieldThatIsAskedForIsScrolledTo();
    void aNewFileAsksForItsPassphraseTwice();
    void theKeychainIsOfferedOnlyWhereThereIsOne();
    void oneThatIsTooOldIsSaidInListAndForm();
    void removingASourceRemovesItsSecrets();
    void otherPluginsAskForNone();
    void theKeyboardReachesAllOfIt();

private:
    [[nodiscard]] QString secretsPath() const
    {
        return m_test->path(QStringLiteral("data/slipway/secrets.json"));
    }
    /// The encrypted file, with one secret of somebody else in it.
    void makeFile();
    [[nodiscard]] QString inFile();
    void add(const SecretReferences& secrets);
    /// Opens the form of the only source.
    [[nodiscard]] bool change();
    [[nodiscard]] std::vector<model::Source> sources()
    {
        return m_test->workspace().history().sources({}).valueOr({});
    }
    [[nodiscard]] SecretReferences secrets() { return access::secretsOfRecord(sources().front().config); }
    [[nodiscard]] access::SecretKey key()
    {
        const model::Source source = sources().front();
        return {source.project, source.plugin, source.instance, QStringLiteral("token")};
    }
    /// True once the list shows the source as it is stored.
    [[nodiscard]] bool isListed()
    {
        return QTest::qWaitFor([&] {
            const auto* status = m_test->page<SourcesPage>("sources").sourcesModel().statusAt(0);
            return status && !sources().empty() && status->source == sources().front();
        });
    }
    void press(const char* name)
    {
        auto* button = m_test->find<QPushButton>(name);
        // As a person scrolls to what lies below, once it is laid out.
        const auto canBeSeen = [button] {
            for (QWidget* around = button->parentWidget(); around; around = around->parentWidget()) {
                if (auto* area = qobject_cast<QScrollArea*>(around))
                    area->ensureWidgetVisible(button);
            }
            return button->visibleRegion().contains(button->rect().center());
        };
        QVERIFY(QTest::qWaitFor(canBeSeen));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void choose(SecretPlace place)
    {
        auto* combo = m_test->find<QComboBox>("secretPlace.token");
        combo->setCurrentIndex(combo->findData(int(place)));
    }
    void type(const char* name, const QString& text)
    {
        auto* line = m_test->find<QLineEdit>(name);
        QVERIFY2(line, name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] QString said(const char* name)
    {
        const auto* label = m_test->find<QLabel>(name);
        return label ? label->text() : QString();
    }

    std::unique_ptr<test::TestWindow> m_test;
};

/// With the plugin "keen" as one that the person installed, and no keychain.
void TestSourceSecrets::init()
{
    m_test = std::make_unique<test::TestWindow>();
    const QString to = m_test->path(QStringLiteral("data/slipway/plugins/keen/"));
    QVERIFY(QDir().mkpath(to));
    for (const char* file : {"manifest.json", "keen.py"})
        QVERIFY(QFile::copy(test::sourceDir() + QStringLiteral("/tests/app/keen/") + QLatin1String(file),
                            to + QLatin1String(file)));
    qputenv("XDG_DATA_HOME", m_test->path(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_test->path(QStringLiteral("config")).toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_test->path({}).toUtf8());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    makeFile();
}

void TestSourceSecrets::makeFile()
{
    access::SecretFile file(secretsPath(),
                            [](access::PassphraseFor, const QString&) { return access::Secret(kPassphrase); },
                            {1, quint64(64) << 10});
    QVERIFY(file.write(QStringLiteral("another"), access::Secret(QStringLiteral("x"))).ok());
}

QString TestSourceSecrets::inFile()
{
    access::SecretFile file(
        secretsPath(), [](access::PassphraseFor, const QString&) { return access::Secret(kPassphrase); }, {});
    const auto text = file.read(key().toString());
    return text ? QString::fromStdString(text->text()) : QString();
}

void TestSourceSecrets::add(const SecretReferences& secrets)
{
    model::Source source;
    source.project = m_test->workspace().findProject(QStringLiteral("web"))->id;
    source.plugin = QStringLiteral("keen");
    source.instance = QStringLiteral("default");
    source.config =
        QByteArray::fromStdString(access::withSecrets({{"url", "https://a.example"}}, secrets).dump());
    QVERIFY(m_test->workspace().history().addSource(source, QStringLiteral("ada")).ok());
}

bool TestSourceSecrets::change()
{
    if (!m_test->open())
        return false;
    QTest::keyClick(&m_test->window(), Qt::Key_U, Qt::ControlModifier);
    auto& page = m_test->page<SourcesPage>("sources");
    if (!QTest::qWaitFor([&] { return page.sourcesModel().rowCount() == 1; }))
        return false;
    press("sourcesChange");
    return QTest::qWaitFor([&] {
        const auto* save = m_test->find<QPushButton>("sourceSave");
        return save && save->isEnabled();
    });
}

void TestSourceSecrets::oneThatIsTypedGoesIntoTheFileAndNowhereElse()
{
    add({});
    QVERIFY(change());
    QCOMPARE(said("secretStanding.token"), QStringLiteral("Not given yet."));
    QVERIFY(!m_test->find<QPushButton>("secretRemove.token"));
    QVERIFY(!m_test->find<QLineEdit>("secretPassphrase"));
    choose(SecretPlace::File);
    type("secret.token", kToken);
    const auto* field = m_test->find<QLineEdit>("secret.token");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(!field->displayText().contains(kToken));
    type("secretPassphrase", QStringLiteral("wrong horse"));
    press("sourceSave");
    QTRY_VERIFY2(
        said("sourceSays").contains(QStringLiteral("the passphrase is not the one it was closed with")),
        qPrintable(said("sourceSays")));
    QVERIFY(secrets().empty());
    type("secretPassphrase", kPassphrase);
    press("sourceSave");
    QTRY_COMPARE(secrets().size(), size_t(1));
    QVERIFY(secrets().at(QStringLiteral("token")).place == SecretPlace::File);
    QVERIFY2(inFile().contains(kToken), qPrintable(inFile()));
    QVERIFY(!sources().front().config.contains(kToken.toUtf8()));
    QTRY_COMPARE(m_test->page<SourcesPage>("sources").message().text(), QStringLiteral("keen is changed."));

    QVERIFY(isListed());
    press("sourcesChange");
    QTRY_COMPARE(said("secretStanding.token"), QStringLiteral("In your encrypted file, set today."));
    QVERIFY2(m_test->find<QLineEdit>("secret.token")->text().isEmpty(), "what lies there is not shown");
    QVERIFY2(!m_test->find<QLineEdit>("secretPassphrase"), "it is open until the program ends");
    QTRY_VERIFY(m_test->find<QPushButton>("sourceTry")->isEnabled());
    press("sourceTry");
    QTRY_COMPARE(said("sourceSays"), QStringLiteral("It works: 1 would come (posture). Nothing was stored."));
}

void TestSourceSecrets::whatWasTypedIsTriedBeforeItIsSaved()
{
    add({});
    QVERIFY(change());
    press("sourceTry");
    QTRY_VERIFY2(said("sourceSays").contains(QStringLiteral("its secret token was not given")),
                 qPrintable(said("sourceSays")));
    const QString before = inFile();
    choose(SecretPlace::File);
    type("secret.token", kToken);
    type("secretPassphrase", kPassphrase);
    press("sourceTry");
    QTRY_COMPARE(said("sourceSays"), QStringLiteral("It works: 1 would come (posture). Nothing was stored."));
    QVERIFY(secrets().empty());
    QCOMPARE(inFile(), before);
    choose(SecretPlace::Environment);
    type("secret.token", QStringLiteral("TOKEN_THAT_IS_NOT_SET"));
    press("sourceTry");
    QTRY_VERIFY2(said("sourceSays").contains(QStringLiteral("TOKEN_THAT_IS_NOT_SET, which is not set")),
                 qPrintable(said("sourceSays")));
}

void TestSourceSecrets::aVariableIsNamedInsteadAndTheValueGoes()
{
    add({});
    QVERIFY(change());
    choose(SecretPlace::File);
    type("secret.token", kToken);
    choose(SecretPlace::Environment);
    auto* field = m_test->find<QLineEdit>("secret.token");
    QVERIFY2(field->text().isEmpty(), "the value is not shown as if it were a name");
    QCOMPARE(field->echoMode(), QLineEdit::Normal);
    type("secret.token", QStringLiteral("PROM_TOKEN"));
    press("sourceSave");
    QTRY_COMPARE(secrets().size(), size_t(1));
    QCOMPARE(secrets().at(QStringLiteral("token")).variable, QStringLiteral("PROM_TOKEN"));
    QVERIFY(isListed());
    press("sourcesChange");
    QTRY_COMPARE(said("secretStanding.token"),
                 QStringLiteral("In the environment variable PROM_TOKEN, set today."));
    QCOMPARE(m_test->find<QLineEdit>("secret.token")->text(), QStringLiteral("PROM_TOKEN"));
}

/// It may be meant for another address now, or have been rotated.
void TestSourceSecrets::aVariableThatIsTypedAnewIsNamedAnew()
{
    add({{QStringLiteral("token"), {SecretPlace::Environment, QStringLiteral("PROM_TOKEN"), {}}}});
    QVERIFY(change());
    QCOMPARE(said("secretStanding.token"), QStringLiteral("In the environment variable PROM_TOKEN."));
    type("secret.token", QStringLiteral("PROM_TOKEN"));
    press("sourceSave");
    QTRY_VERIFY(secrets().at(QStringLiteral("token")).issuedAt.isValid());
    QCOMPARE(secrets().at(QStringLiteral("token")).variable, QStringLiteral("PROM_TOKEN"));
}

void TestSourceSecrets::oneIsRemovedWhenTheSourceIsSaved()
{
    add({{QStringLiteral("token"), {SecretPlace::Environment, QStringLiteral("PROM_TOKEN"), {}}}});
    QVERIFY(change());
    press("secretRemove.token");
    QCOMPARE(said("secretStanding.token"), QStringLiteral("It is removed when you save."));
    QVERIFY(!m_test->find<QLineEdit>("secret.token")->isEnabled());
    press("secretRemove.token");
    QCOMPARE(said("secretStanding.token"), QStringLiteral("In the environment variable PROM_TOKEN."));
    press("secretRemove.token");
    press("sourceSave");
    QTRY_VERIFY(secrets().empty());
}

void TestSourceSecrets::whatIsWrongIsSaidBesideTheField()
{
    add({{QStringLiteral("token"), {SecretPlace::Environment, QStringLiteral("PROM_TOKEN"), {}}}});
    QVERIFY(change());
    type("secret.token", QStringLiteral("ghp value"));
    press("sourceSave");
    QCOMPARE(said("secretProblem.token"),
             QStringLiteral("The name of an environment variable: letters, digits and _"));
    QCOMPARE(m_test->window().focusWidget()->objectName(), QStringLiteral("secret.token"));
    choose(SecretPlace::File);
    press("sourceSave");
    QCOMPARE(said("secretProblem.token"), QStringLiteral("Type it again to keep it there"));
    type("secret.token", kToken);
    press("sourceSave");
    QCOMPARE(said("secretProblem.token"), QString());
    QCOMPARE(said("secretPassphraseProblem"), QStringLiteral("It must be given"));
    QCOMPARE(secrets().at(QStringLiteral("token")).variable, QStringLiteral("PROM_TOKEN"));
}

/// At the end of a long form, where nobody looks.
void TestSourceSecrets::theFieldThatIsAskedForIsScrolledTo()
{
    add({});
    QVERIFY(change());
    choose(SecretPlace::File);
    type("secret.token", kToken);
    auto* area = m_test->find<QWidget>("sourceForm")->findChild<QScrollArea*>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0); // laid out
    area->verticalScrollBar()->setValue(0);
    const auto* passphrase = m_test->find<QLineEdit>("secretPassphrase");
    press("sourceSave");
    QTRY_VERIFY(area->viewport()->rect().contains(
        QRect(passphrase->mapTo(area->viewport(), QPoint(0, 0)), passphrase->size())));
}

void TestSourceSecrets::aNewFileAsksForItsPassphraseTwice()
{
    QVERIFY(QFile::remove(secretsPath()));
    add({});
    QVERIFY(change());
    choose(SecretPlace::File);
    type("secret.token", kToken);
    type("secretPassphrase", kPassphrase);
    type("secretPassphraseAgain", QStringLiteral("correct hose"));
    press("sourceSave");
    QCOMPARE(said("secretPassphraseProblem"), QStringLiteral("The two are not the same"));
    QVERIFY(!QFile::exists(secretsPath()));
    type("secretPassphraseAgain", kPassphrase);
    press("sourceSave");
    QTRY_COMPARE(secrets().size(), size_t(1));
    QVERIFY(inFile().contains(kToken));
}

void TestSourceSecrets::theKeychainIsOfferedOnlyWhereThereIsOne()
{
    add({});
    QVERIFY(change());
    QCOMPARE(m_test->find<QComboBox>("secretPlace.token")->findData(int(SecretPlace::Keychain)), -1);
}

void TestSourceSecrets::oneThatIsTooOldIsSaidInListAndForm()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    add({{QStringLiteral("token"),
          {SecretPlace::Environment, QStringLiteral("SLIPWAY_T"), now.addDays(-104).addSecs(-60)}},
         {QStringLiteral("extra"),
          {SecretPlace::Environment, QStringLiteral("SLIPWAY_E"), now.addDays(-90)}}});
    QVERIFY(change());
    const auto& model = m_test->page<SourcesPage>("sources").sourcesModel();
    QCOMPARE(model.index(0, SourcesModel::WhyColumn).data().toString(),
             QStringLiteral("token is 104 d old: replace it; never collected"));
    QVERIFY(!model.index(0, SourcesModel::SourceColumn)
                 .data(Qt::ToolTipRole)
                 .toString()
                 .contains(QStringLiteral("secrets")));
    QCOMPARE(
        said("secretStanding.token"),
        QStringLiteral("In the environment variable SLIPWAY_T, set 104 d ago. Replace it: it is older than "
                       "90 days."));
    QVERIFY(m_test->find<QLabel>("secretStanding.token")->property("failing").toBool());
    QVERIFY(!m_test->find<QLabel>("secretStanding.extra")->property("failing").toBool());
}

void TestSourceSecrets::removingASourceRemovesItsSecrets()
{
    add({});
    QVERIFY(change());
    choose(SecretPlace::File);
    type("secret.token", kToken);
    type("secretPassphrase", kPassphrase);
    press("sourceSave");
    QTRY_COMPARE(secrets().size(), size_t(1));
    const QString name = key().toString();
    QTRY_VERIFY(!m_test->find<QWidget>("sourceForm"));
    press("sourcesRemove");
    QTRY_VERIFY(m_test->button(QStringLiteral("Remove")));
    QTest::mouseClick(m_test->button(QStringLiteral("Remove")), Qt::LeftButton);
    QTRY_VERIFY(sources().empty());
    access::SecretFile file(
        secretsPath(), [](access::PassphraseFor, const QString&) { return access::Secret(kPassphrase); }, {});
    QTRY_VERIFY(!file.read(name));
    QVERIFY(file.read(QStringLiteral("another")).ok());
}

void TestSourceSecrets::otherPluginsAskForNone()
{
    add({});
    QVERIFY(change());
    QVERIFY(m_test->find<QLineEdit>("secret.token"));
    press("sourceLeave");
    QTest::keyClick(&m_test->window(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_test->find<QPushButton>("sourceSave")->isEnabled());
    QVERIFY(!m_test->find<QLineEdit>("secret.token"));
    auto* kind = m_test->find<QComboBox>("sourceKind");
    kind->setCurrentIndex(kind->findData(QStringLiteral("keen")));
    QVERIFY(m_test->find<QLineEdit>("secret.token"));
    QVERIFY(m_test->find<QLineEdit>("secret.extra"));
}

void TestSourceSecrets::theKeyboardReachesAllOfIt()
{
    add({{QStringLiteral("token"), {SecretPlace::File, {}, {}}}});
    QVERIFY(change());
    m_test->find<QComboBox>("sourceSchedule")->setFocus();
    QStringList reached;
    for (int i = 0; i < 16; ++i) {
        QTest::keyClick(m_test->window().focusWidget(), Qt::Key_Tab);
        const QString name = m_test->window().focusWidget()->objectName();
        if (name.startsWith(QLatin1String("secret")) || name == QLatin1String("sourceSave"))
            reached += name;
    }
    QCOMPARE(
        reached.join(QLatin1Char(' ')),
        QStringLiteral("secretPlace.token secretRemove.token secret.token secretPlace.extra secret.extra "
                       "secretPassphrase sourceSave"));
}

QTEST_MAIN(TestSourceSecrets)
#include "tst_source_secrets.moc"
