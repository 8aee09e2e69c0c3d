// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/editor_trial.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

namespace slipway::views {

using namespace model;

namespace {

struct EditorTrialTexts
{
    Q_DECLARE_TR_FUNCTIONS(EditorTrialTexts)
};

} // namespace

QStringList editorArguments(const QString& command, const QString& file, int line)
{
    QStringList arguments;
    for (QString argument : QProcess::splitCommand(command)) {
        // The file's name last: it may hold percent signs of its own.
        argument.replace(QLatin1String("%l"), QString::number(line));
        argument.replace(QLatin1String("%f"), file);
        arguments += argument;
    }
    return arguments;
}

Status tryEditorCommand(const QString& command)
{
    if (command.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     EditorTrialTexts::tr("there is no command"),
                     {},
                     EditorTrialTexts::tr("write one such as: code -g %f:%l")};
    if (!command.contains(QLatin1String("%f")))
        return Error{ErrorCode::InvalidInput,
                     EditorTrialTexts::tr("the command does not say where the file goes"), command,
                     EditorTrialTexts::tr("write %f where the file's name is to stand")};
    const QString path = QDir::temp().filePath(QStringLiteral("slipway-editor.txt"));
    QFile file(path);
    const QByteArray text =
        EditorTrialTexts::tr("Slipway opens files like this one,\nat the line that a finding is about.")
            .toUtf8() +
        '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
        return Error{ErrorCode::Unwritable, file.errorString(), path, {}};
    file.close();
    QStringList arguments = editorArguments(command, path, 2);
    const QString program = arguments.takeFirst();
    if (!QProcess::startDetached(program, arguments))
        return Error{ErrorCode::NotFound, EditorTrialTexts::tr("the program does not start"), program,
                     EditorTrialTexts::tr("check its name, or give its whole path")};
    return Done{};
}

} // namespace slipway::views
