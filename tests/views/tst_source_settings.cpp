// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/source_scene.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

using namespace slipway;

/// What the form of a source makes of the plugin's schema, by mouse and keyboard.
class TestSourceSettings : public QObject, private test::SourceScene
{
    Q_OBJECT

private Q_SLOTS:
    void init() { raise(); }
    void cleanup() { m_test.reset(); }
    void fieldsHaveTitlesAndStandAsThePluginStatesThem();
    void aPluginWithoutTitlesIsReadableToo();
    void whatAPluginSaysIsNoMarkup();
    void longWordsOfAPluginCutNothingOff();
    void pluginsAreChosenByTheirNames();
    void theIdOfAPluginCanBeRead();
    void whatIsRarelyNeededIsFoldedAway();
    void whatIsSetIsNotFoldedAway_data();
    void whatIsSetIsNotFoldedAway();
    void whatIsWrongIsNotFoldedAway();

private:
    /// Installs one that has these members beside those that are needed.
    void install(const QString& id, const QByteArray& more);
    /// What stands over the settings that are seen, from the top.
    [[nodiscard]] QStringList labels();
};

void TestSourceSettings::install(const QString& id, const QByteArray& more)
{
    const QString folder = QStringLiteral("data/slipway/plugins/") + id;
    QVERIFY(QDir().mkpath(m_test->path(folder)));
    const QByteArray manifest = R"({"schema": "slipway.plugin/1", "id": ")" + id.toLatin1() +
                                R"(", "version": "1.0.0", "protocol": [1], "command": ["python3", "a.py"],
                                "kinds": ["custom"], )" +
                                more + '}';
    write(qPrintable(folder + QStringLiteral("/manifest.json")), manifest.constData());
}

QStringList TestSourceSettings::labels()
{
    QMap<int, QString> byHeight;
    const auto* form = m_test->find<QWidget>("sourceForm");
    for (const auto* field : form->findChildren<QWidget*>(QRegularExpression(QStringLiteral("^config\\.")))) {
        if (!field->isVisible())
            continue;
        const auto* check = qobject_cast<const QCheckBox*>(field);
        QString text = check ? check->text() : QString();
        for (const auto* label : field->parentWidget()->findChildren<QLabel*>()) {
            if (label->buddy() == field)
                text = label->text();
        }
        byHeight.insert(field->mapTo(form, QPoint()).y(), text);
    }
    return byHeight.values();
}

void TestSourceSettings::fieldsHaveTitlesAndStandAsThePluginStatesThem()
{
    QVERIFY(openForm());
    QTRY_COMPARE(labels().join(QLatin1Char('|')),
                 QStringLiteral("Report files (needed)|Read from the release's commit|Environment"));
    choose("generic-file");
    const QStringList needed{QStringLiteral("JSON file (needed)"),
                             QStringLiteral("Kind of evidence (needed)"), QStringLiteral("Facts (needed)")};
    QTRY_COMPARE(labels(), needed);
    auto* path = m_test->find<QLineEdit>("config.path");
    QCOMPARE(path->accessibleName(), needed.front());
    QVERIFY2(path->parentWidget()->toolTip().contains(QStringLiteral("path")), "the key is told there");
}

void TestSourceSettings::aPluginWithoutTitlesIsReadableToo()
{
    QVERIFY(QDir().mkpath(m_test->path(QStringLiteral("data/slipway/plugins/plain"))));
    write("data/slipway/plugins/plain/manifest.json",
          R"({"schema": "slipway.plugin/1", "id": "plain", "version": "1.0.0", "protocol": [1],
              "command": ["python3", "plain.py"], "kinds": ["custom"],
              "secrets": [{"name": "api_key", "description": "A key"}],
              "config": {"type": "object", "required": ["zone", "base_url"], "properties": {
                "zone": {"type": "string"}, "verbose": {"type": "boolean"}, "base_url": {"type": "string", "examples": ["https://a.example"]},
                "group_ids": {"type": "array", "items": {"type": "string"}},
                "time_limit": {"type": "integer", "default": 9}}}})");
    QVERIFY(openForm());
    choose("plain");
    QTRY_COMPARE(labels().join(QLatin1Char('|')),
                 QStringLiteral("Zone (needed)|Base URL (needed)|Verbose|Group IDs"));
    QCOMPARE(m_test->find<QLineEdit>("config.base_url")->placeholderText(),
             QStringLiteral("For example https://a.example"));
    press("settingsMore");
    QTRY_COMPARE(labels().last(), QStringLiteral("Time limit"));
    QCOMPARE(m_test->find<QLineEdit>("config.time_limit")->placeholderText(), QStringLiteral("9"));
    // Its secret stands before what hardly anybody sets.
    auto* secret = m_test->find<QLineEdit>("secret.api_key");
    QCOMPARE(secret->accessibleName(), QStringLiteral("Secret: API key (needed)"));
    const auto* form = m_test->find<QWidget>("sourceForm");
    QVERIFY(secret->mapTo(form, QPoint()).y() <
            m_test->find<QPushButton>("settingsMore")->mapTo(form, QPoint()).y());
}

void TestSourceSettings::whatAPluginSaysIsNoMarkup()
{
    install(QStringLiteral("odd"), R"("config": {"properties": {
        "<img src='/dev/zero'>": {"type": "string", "title": "R&D, <b>bold</b>"}, "on&off": {"type": "boolean"}}})");
    QVERIFY(openForm());
    choose("odd");
    const auto* on = m_test->find<QCheckBox>("config.on&off");
    QVERIFY(on);
    QCOMPARE(on->text(), QStringLiteral("On&&off"));
    QVERIFY2(on->shortcut().isEmpty(), "it takes no key");
    QCOMPARE(on->accessibleName(), QStringLiteral("On&off"));
    QCOMPARE(on->parentWidget()->toolTip(), QStringLiteral("In the configuration: on&off"));
    const auto* line = m_test->find<QLineEdit>("config.<img src='/dev/zero'>");
    QVERIFY(line);
    QCOMPARE(line->accessibleName(), QStringLiteral("R&D, <b>bold</b>"));
    const QString told = line->parentWidget()->toolTip();
    QVERIFY2(!told.contains(QLatin1Char('<')), qPrintable(told));
    QVERIFY(labels().contains(QStringLiteral("R&&D, <b>bold</b>")));
}

void TestSourceSettings::longWordsOfAPluginCutNothingOff()
{
    const QByteArray longWord(300, 'w');
    install(QStringLiteral("wide") + QString(70, QLatin1Char('e')), R"("name": ")" + longWord.left(80) +
                                                                        R"(", "description": ")" + longWord +
                                                                        R"(", "secrets": [{"name": ")" +
                                                                        longWord.left(40) +
                                                                        R"(", "description": ")" + longWord +
                                                                        R"("}], "config": {"properties": {
                "text": {"type": "string", "title": ")" + longWord + R"(", "description": ")" +
                                                                        longWord + R"("},
                "flag": {"type": "boolean", "title": ")" + longWord + R"("},
                "list": {"type": "array", "items": {"enum": [")" + longWord +
                                                                        R"("]}},
                "choice": {"enum": [")" + longWord + R"("]}}})");
    QVERIFY(openForm());
    auto* kind = m_test->find<QComboBox>("sourceKind");
    kind->setCurrentIndex(kind->findText(QString::fromLatin1(longWord.left(80))));
    QVERIFY(m_test->find<QComboBox>("config.choice"));
    const auto* scroll = m_test->find<QScrollArea>("sourceScroll");
    QTRY_COMPARE(scroll->widget()->width(), scroll->viewport()->width());
    QVERIFY2(scroll->widget()->minimumSizeHint().width() <= 300,
             qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
}

void TestSourceSettings::theIdOfAPluginCanBeRead()
{
    QVERIFY(openForm());
    auto* kind = m_test->find<QComboBox>("sourceKind");
    QStyleOptionViewItem option;
    option.widget = kind->view();
    option.palette = kind->view()->palette();
    option.font = kind->view()->font();
    option.fontMetrics = QFontMetrics(option.font);
    option.rect = QRect(0, 0, 360, 30);
    option.state = QStyle::State_Enabled;
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(kind->view()->palette().color(QPalette::Base));
    QPainter painter(&image);
    const QModelIndex index = kind->model()->index(kind->findData(QStringLiteral("generic-file")), 0);
    kind->itemDelegate()->paint(&painter, option, index);
    painter.end();
    // The darkest of it: strokes are thin, and their edges are paler.
    int darkest = 255;
    for (int x = 290; x < 360; ++x) {
        for (int y = 0; y < 30; ++y)
            darkest = std::min(darkest, qGray(image.pixel(x, y)));
    }
    const int muted = qGray(kind->parentWidget()->palette().color(QPalette::PlaceholderText).rgb());
    QVERIFY2(darkest <= muted + 12, qPrintable(QStringLiteral("%1, %2").arg(darkest).arg(muted)));
}

void TestSourceSettings::pluginsAreChosenByTheirNames()
{
    QVERIFY(openForm());
    auto* kind = m_test->find<QComboBox>("sourceKind");
    QStringList names;
    for (int i = 1; i < kind->count(); ++i) // after what is built in
        names += kind->itemText(i);
    QVERIFY(names.contains(QStringLiteral("Facts from any JSON file")));
    QStringList sorted = names;
    sorted.sort(Qt::CaseInsensitive);
    QCOMPARE(names, sorted);
    kind->setFocus();
    QTest::keyClicks(kind, QStringLiteral("facts"));
    QCOMPARE(kind->currentText(), QStringLiteral("Facts from any JSON file"));
    QCOMPARE(kind->currentData(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Facts from any JSON file, generic-file on the command line"));
    QVERIFY2(said("sourceAbout").endsWith(QStringLiteral("On the command line: generic-file")),
             qPrintable(said("sourceAbout")));
}

void TestSourceSettings::whatIsRarelyNeededIsFoldedAway()
{
    QVERIFY(openForm());
    QVERIFY(m_test->find<QWidget>("config.files"));
    QVERIFY(!m_test->find<QWidget>("config.format"));
    auto* more = m_test->find<QPushButton>("settingsMore");
    QCOMPARE(more->text(), QStringLiteral("More settings"));
    QCOMPARE(more->accessibleName(), QStringLiteral("More settings, collapsed"));
    m_test->find<QScrollArea>("sourceScroll")->ensureWidgetVisible(more);
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(m_test->find<QWidget>("config.format"));
    QCOMPARE(more->accessibleName(), QStringLiteral("More settings, expanded"));
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(!m_test->find<QWidget>("config.format"));
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QVERIFY(m_test->find<QWidget>("config.format"));
    QTest::keyClick(more, Qt::Key_Tab);
    QCOMPARE(m_test->window().focusWidget()->objectName(), QStringLiteral("config.format"));
    // That it was looked at is no change.
    QTest::keyClick(m_test->find<QWidget>("sourceForm"), Qt::Key_Escape);
    QVERIFY(!m_test->find<QWidget>("sourceForm"));
}

void TestSourceSettings::whatIsSetIsNotFoldedAway_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("nothing rare") << QByteArray("{\"files\":[\"a.xml\"],\"environment\":\"ci\"}") << false;
    QTest::newRow("a rare one") << QByteArray("{\"files\":[\"a.xml\"],\"forecast_rps\":7}") << true;
    QTest::newRow("one that it does not know") << QByteArray("{\"files\":[\"a.xml\"],\"odd\":7}") << true;
}

void TestSourceSettings::whatIsSetIsNotFoldedAway()
{
    QFETCH(QByteArray, config);
    static_cast<void>(add(config));
    QVERIFY(open());
    press("sourcesChange");
    QVERIFY(isFilled());
    QTEST(m_test->find<QWidget>("config.forecast_rps") != nullptr, "isOpen");
}

void TestSourceSettings::whatIsWrongIsNotFoldedAway()
{
    QVERIFY(openForm());
    fill("config.files", QStringLiteral("a.xml"));
    press("settingsMore");
    fill("config.forecast_rps", QStringLiteral("many"));
    press("settingsMore");
    QVERIFY(!m_test->find<QWidget>("config.forecast_rps"));
    press("sourceSave");
    QCOMPARE(said("problem.forecast_rps"), QStringLiteral("Not a number; write 12.5"));
    QCOMPARE(m_test->window().focusWidget()->objectName(), QStringLiteral("config.forecast_rps"));
    QVERIFY(sources().empty());
}

QTEST_MAIN(TestSourceSettings)
#include "tst_source_settings.moc"
