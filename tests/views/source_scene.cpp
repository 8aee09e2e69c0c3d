// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/source_scene.h"

#include "views/sources/sources_model.h"
#include "views/sources/sources_page.h"

#include "support/builders.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace slipway::test {

using namespace views;

void SourceScene::raise()
{
    m_test = std::make_unique<TestWindow>();
    const QString from = sourceDir() + QStringLiteral("/plugins/generic-file/");
    const QString to = m_test->path(QStringLiteral("data/slipway/plugins/generic-file/"));
    QVERIFY(QDir().mkpath(to));
    for (const char* file : {"manifest.json", "generic_file.py"})
        QVERIFY(QFile::copy(from + QLatin1String(file), to + QLatin1String(file)));
    qputenv("XDG_DATA_HOME", m_test->path(QStringLiteral("data")).toUtf8());
}

void SourceScene::write(const char* file, const char* content)
{
    QFile report(m_test->path(QString::fromLatin1(file)));
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write(content);
}

model::Source SourceScene::add(const QByteArray& config, const QString& plugin)
{
    model::Source source;
    source.project = m_test->workspace().findProject(QStringLiteral("web"))->id;
    source.plugin = plugin;
    source.instance = QStringLiteral("default");
    source.config = config;
    return *m_test->workspace().history().addSource(source, QStringLiteral("ada"));
}

bool SourceScene::open()
{
    if (!m_test->open())
        return false;
    QTest::keyClick(&m_test->window(), Qt::Key_U, Qt::ControlModifier);
    auto& page = m_test->page<SourcesPage>("sources");
    return QTest::qWaitFor(
        [&] { return page.sourcesModel().rowCount() == static_cast<int>(sources().size()); });
}

bool SourceScene::isFilled()
{
    return QTest::qWaitFor([&] {
        const auto* save = m_test->find<QPushButton>("sourceSave");
        return save && save->isEnabled();
    });
}

bool SourceScene::openForm()
{
    if (!open())
        return false;
    QTest::keyClick(&m_test->window(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    return isFilled();
}

void SourceScene::fill(const char* name, const QString& text)
{
    if (auto* line = m_test->find<QLineEdit>(name)) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        return;
    }
    auto* field = m_test->find<QPlainTextEdit>(name);
    QVERIFY2(field, name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void SourceScene::press(const char* name)
{
    QTest::mouseClick(m_test->find<QPushButton>(name), Qt::LeftButton);
}

void SourceScene::choose(const char* plugin)
{
    auto* kind = m_test->find<QComboBox>("sourceKind");
    kind->setCurrentIndex(kind->findData(QString::fromLatin1(plugin)));
}

} // namespace slipway::test
