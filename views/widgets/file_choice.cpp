// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/file_choice.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>

namespace slipway::views {

namespace {

const QString kSavedInKey = QStringLiteral("files/savedIn");
const QString kSavedInBeforeKey = QStringLiteral("files/savedInBefore");
const QString kOpenedInKey = QStringLiteral("files/openedIn");

/// What a file is called and whether it is a folder says enough: Qt's own provider opens each file to find
/// out its type.
class UnopenedFileIcons : public QFileIconProvider
{
public:
    [[nodiscard]] QIcon icon(IconType type) const override
    {
        const bool isFolder = type == Folder || type == Computer || type == Desktop || type == Drive;
        return QApplication::style()->standardIcon(isFolder ? QStyle::SP_DirIcon : QStyle::SP_FileIcon);
    }
    [[nodiscard]] QIcon icon(const QFileInfo& file) const override
    {
        return icon(file.isDir() ? Folder : File);
    }
    [[nodiscard]] QString type(const QFileInfo& file) const override
    {
        return file.isDir() ? QStringLiteral("/") : file.suffix();
    }
};

/// Qt would begin where its last dialogue ended wherever it is given a folder that is not there.
QString folderToBeginIn(const QString& last)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(last).isDir() ? last : QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

/// A dialogue, and the folder that it leaves behind for the next one.
class FileDialog
{
public:
    FileDialog(QWidget* parent, const QString& title, const QString& folderKey, const QString& folder)
        : m_dialog(parent, title)
        , m_folderKey(folderKey)
    {
        m_dialog.setOption(QFileDialog::DontUseNativeDialog);
        m_dialog.setIconProvider(&m_icons);
        m_dialog.setDirectory(!folder.isEmpty() ? folder
                                                : folderToBeginIn(QSettings().value(folderKey).toString()));
    }

    [[nodiscard]] QFileDialog& dialog() { return m_dialog; }
    [[nodiscard]] QStringList ask()
    {
        if (m_dialog.exec() != QDialog::Accepted)
            return {};
        const QStringList chosen = m_dialog.selectedFiles();
        if (!chosen.isEmpty())
            keep(QFileInfo(chosen.constFirst()).path());
        return chosen;
    }

private:
    void keep(const QString& folder) const
    {
        QSettings settings;
        const QString before = settings.value(m_folderKey).toString();
        if (m_folderKey == kSavedInKey && !before.isEmpty() && before != folder)
            settings.setValue(kSavedInBeforeKey, before);
        settings.setValue(m_folderKey, folder);
    }

    UnopenedFileIcons m_icons; // outlives the dialogue
    QFileDialog m_dialog;
    QString m_folderKey;
};

/// "pdf" of "PDF files (*.pdf)".
QString endingOf(const QString& filter)
{
    static const QRegularExpression kEnding(QStringLiteral("\\*\\.(\\w+)"));
    return kEnding.match(filter).captured(1);
}

QStringList chosenFiles(QWidget* parent, const QString& title, const QString& filters, const QString& folder,
                        QFileDialog::FileMode mode)
{
    FileDialog asking(parent, title, kOpenedInKey, folder);
    asking.dialog().setFileMode(mode);
    if (!filters.isEmpty())
        asking.dialog().setNameFilter(filters);
    if (mode == QFileDialog::Directory)
        asking.dialog().setOption(QFileDialog::ShowDirsOnly);
    return asking.ask();
}

} // namespace

QString fileNameOf(const QStringList& words, const QString& ending)
{
    static const QRegularExpression kOther(QStringLiteral("[^\\w.+-]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kEdges(QStringLiteral("^[-.]+|[-.]+$"));
    constexpr qsizetype kLongest = 200; // bytes; a file system takes 255, with the ending and what it adds
    QString name = words.join(QLatin1Char('-'));
    name.replace(kOther, QStringLiteral("-"));
    while (name.toUtf8().size() > kLongest)
        name.truncate(name.size() - (name.back().isLowSurrogate() ? 2 : 1));
    name.remove(kEdges);
    return (name.isEmpty() ? QStringLiteral("slipway") : name) + QLatin1Char('.') + ending;
}

QString chooseSavePath(QWidget* parent, const QString& title, const QString& name, const QString& filters)
{
    const QFileInfo suggested(name);
    FileDialog asking(parent, title, kSavedInKey, suggested.isAbsolute() ? suggested.path() : QString());
    QFileDialog& dialog = asking.dialog();
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(filters);
    dialog.setDefaultSuffix(endingOf(dialog.selectedNameFilter()));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString& filter) { dialog.setDefaultSuffix(endingOf(filter)); });
    dialog.selectFile(suggested.fileName());
    return asking.ask().value(0);
}

void forgetSavedIn(const QString& path)
{
    QSettings settings;
    const QString folder = QFileInfo(path).path();
    if (settings.value(kSavedInKey).toString() != folder)
        return;
    const QString before = settings.value(kSavedInBeforeKey).toString();
    if (before.isEmpty() || before == folder)
        settings.remove(kSavedInKey);
    else
        settings.setValue(kSavedInKey, before);
}

QString chooseOpenPath(QWidget* parent, const QString& title, const QString& filters, const QString& folder)
{
    return chosenFiles(parent, title, filters, folder, QFileDialog::ExistingFile).value(0);
}

QStringList chooseOpenPaths(QWidget* parent, const QString& title, const QString& filters)
{
    return chosenFiles(parent, title, filters, {}, QFileDialog::ExistingFiles);
}

QString chooseFolderPath(QWidget* parent, const QString& title, const QString& folder)
{
    return chosenFiles(parent, title, {}, folder, QFileDialog::Directory).value(0);
}

} // namespace slipway::views
