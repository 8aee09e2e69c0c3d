// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/work_pool.h"
#include "views/widgets/drafts.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using slipway::views::Drafts;

/// What was typed and not saved is there again, whenever it was asked to be kept.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    }

    void whatIsKeptLaterIsFoundAtOnce()
    {
        m_drafts.keepLater(m_name, "first");
        QCOMPARE(m_drafts.find(m_name), std::optional(QByteArray("first")));
        m_drafts.keepLater(m_name, "second");
        QCOMPARE(m_drafts.find(m_name), std::optional(QByteArray("second")));
        slipway::readiness::workPool().waitForDone();
        QCOMPARE(m_drafts.find(m_name), std::optional(QByteArray("second")));
        QCOMPARE(files(), 1);
    }

    void whatIsDroppedDoesNotComeBack()
    {
        m_drafts.keepLater(m_name, "first");
        m_drafts.drop(m_name);
        slipway::readiness::workPool().waitForDone();
        QVERIFY(!m_drafts.find(m_name));
        QCOMPARE(files(), 0);
    }

    void whatIsKeptAfterwardsStands()
    {
        m_drafts.keepLater(m_name, "first");
        QVERIFY(m_drafts.keep(m_name, "second"));
        slipway::readiness::workPool().waitForDone();
        QCOMPARE(m_drafts.find(m_name), std::optional(QByteArray("second")));
    }

    void eachPolicyOfEachWorkspaceHasItsOwn()
    {
        m_drafts.keepLater(m_name, "mine");
        QVERIFY(!Drafts(QStringLiteral("policy"), QStringLiteral("/other")).find(m_name));
        QVERIFY(!Drafts(QStringLiteral("meeting"), QStringLiteral("/w.slipway")).find(m_name));
        QVERIFY(!m_drafts.find(QStringLiteral("other")));
    }

private:
    [[nodiscard]] static int files()
    {
        const QDir folder(QFileInfo(QSettings().fileName()).dir().filePath(QStringLiteral("policy-drafts")));
        return static_cast<int>(folder.entryList(QDir::Files).size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Drafts m_drafts{QStringLiteral("policy"), QStringLiteral("/w.slipway")};
    QString m_name = QStringLiteral("production-grade");
};

QTEST_MAIN(TestDrafts)

#include "tst_drafts.moc"
