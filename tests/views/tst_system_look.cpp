// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/system_look.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace slipway::views;

using Groups = QMap<QString, QVariantMap>;

namespace {

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");

QPalette paletteOf(Qt::GlobalColor window, Qt::GlobalColor text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace

/// Stands for the desktop's settings portal, on a bus of the test's own.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Groups settings;

    void change(const QString& group, const QString& key, const QVariant& value)
    {
        settings[group][key] = value;
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList& groups) const // NOLINT: the portal's name
    {
        Groups asked;
        for (const QString& group : groups) {
            if (settings.contains(group))
                asked.insert(group, settings.value(group));
        }
        return asked;
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class TestSystemLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void thePaletteTellsWithoutAPortal();
    void thePortalSaysDarkOrLight();
    void contrastIsAskedForByThePortal_data();
    void contrastIsAskedForByThePortal();
    void changesArriveWhileItRuns();
    void anAnswerThatChangesNothingIsNotTold();

private:
    FakePortal m_portal;
};

void TestSystemLook::initTestCase()
{
    qDBusRegisterMetaType<Groups>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !qEnvironmentVariableIsSet("SLIPWAY_OWN_BUS"))
        QSKIP("run under dbus-run-session: this test stands for the desktop's portal");
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
}

void TestSystemLook::init()
{
    m_portal.settings.clear();
}

void TestSystemLook::thePaletteTellsWithoutAPortal()
{
    const SystemLook look;
    QCOMPARE(look.theme(paletteOf(Qt::lightGray, Qt::black)), ThemeName::Light);
    QCOMPARE(look.theme(paletteOf(Qt::darkGray, Qt::white)), ThemeName::Dark);
    QCOMPARE(look.theme(paletteOf(Qt::black, Qt::white)), ThemeName::HighContrast);
}

void TestSystemLook::thePortalSaysDarkOrLight()
{
    for (const auto& [scheme, name] : {std::pair(1U, ThemeName::Dark), std::pair(2U, ThemeName::Light)}) {
        m_portal.settings[kAppearance][QStringLiteral("color-scheme")] = scheme;
        SystemLook look;
        QSignalSpy changed(&look, &SystemLook::changed);
        look.listen();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(look.theme(paletteOf(Qt::lightGray, Qt::black)), name);
        QCOMPARE(look.theme(paletteOf(Qt::darkGray, Qt::white)), name);
    }
}

void TestSystemLook::contrastIsAskedForByThePortal_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("everywhere") << kAppearance << QStringLiteral("contrast") << QVariant(1U);
    QTest::newRow("GNOME") << QStringLiteral("org.gnome.desktop.a11y.interface")
                           << QStringLiteral("high-contrast") << QVariant(true);
}

void TestSystemLook::contrastIsAskedForByThePortal()
{
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    m_portal.settings[group][key] = value;
    SystemLook look;
    QSignalSpy changed(&look, &SystemLook::changed);
    look.listen();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(look.theme(paletteOf(Qt::lightGray, Qt::black)), ThemeName::HighContrast);
}

void TestSystemLook::changesArriveWhileItRuns()
{
    Theme theme;
    theme.follow();
    QCoreApplication::processEvents(); // it begins to listen
    const ThemeName before = theme.name();
    QVERIFY(before != ThemeName::HighContrast);
    m_portal.change(kAppearance, QStringLiteral("contrast"), 1U);
    QTRY_COMPARE(theme.name(), ThemeName::HighContrast);
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             Theme::colour(ThemeName::HighContrast, Colour::Window));
    m_portal.change(kAppearance, QStringLiteral("contrast"), 0U);
    QTRY_COMPARE(theme.name(), before);
}

void TestSystemLook::anAnswerThatChangesNothingIsNotTold()
{
    m_portal.settings[kAppearance][QStringLiteral("color-scheme")] = 0U;
    SystemLook look;
    QSignalSpy changed(&look, &SystemLook::changed);
    look.listen();
    m_portal.change(kAppearance, QStringLiteral("accent-color"), 1U);
    m_portal.change(kAppearance, QStringLiteral("color-scheme"), 1U);
    QTRY_COMPARE(changed.size(), 1);
}

QTEST_MAIN(TestSystemLook)
#include "tst_system_look.moc"
