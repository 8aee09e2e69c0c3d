// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export_scene.h"

#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/widgets/inline_message.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QTest>

namespace slipway::test {

using namespace views;

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

FileAnswer::FileAnswer(const QString& folder)
    : m_folder(folder)
{
    connect(&m_looks, &QTimer::timeout, this, &FileAnswer::look);
    m_looks.start(10);
}

void FileAnswer::look()
{
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (!dialog)
        return;
    m_looks.stop();
    title = dialog->windowTitle();
    if (m_folder.isEmpty()) {
        QTest::keyClick(dialog, Qt::Key_Escape);
    } else {
        dialog->setDirectory(m_folder);
        path = dialog->selectedFiles().constFirst();
        static_cast<QDialog*>(dialog)->accept(); // asks nothing: the folder is empty
    }
    m_isGiven = true;
}

void ExportScene::raise()
{
    m_test = std::make_unique<TestWindow>();
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(m_test->open());
    window().board().table().selectRow(0);
}

ExportDialog* ExportScene::open(const char* action)
{
    m_test->actions().find(QString::fromLatin1(action))->trigger();
    ExportDialog* opened = dialog();
    return opened && QTest::qWaitForWindowActive(opened) ? opened : nullptr;
}

ExportDialog* ExportScene::dialog() const
{
    for (auto* each : window().findChildren<ExportDialog*>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void ExportScene::choose(const char* name, const QString& key) const
{
    auto* box = field<QComboBox>(name);
    box->setCurrentIndex(box->findData(key));
    QCOMPARE(box->currentData().toString(), key);
}

QString ExportScene::logo() const
{
    const QString path = m_test->path(QStringLiteral("logo.png"));
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::darkBlue);
    if (!picture.save(path))
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

bool ExportScene::isTold() const
{
    return QTest::qWaitFor([&] { return m_test->find<InlineMessage>("inlineMessage"); }, kPatienceMs);
}

} // namespace slipway::test
