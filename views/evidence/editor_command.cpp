// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/editor_command.h"

#include <QProcess>

namespace slipway::views {

namespace {

QString filled(const QString& argument, const QString& file, int line)
{
    QString text;
    for (qsizetype i = 0; i < argument.size(); ++i) {
        const QChar next = i + 1 < argument.size() ? argument[i + 1] : QChar();
        if (argument[i] != u'%' || (next != u'f' && next != u'l' && next != u'%')) {
            text += argument[i];
            continue;
        }
        if (next == u'f')
            text += file;
        else if (next == u'l')
            text += QString::number(std::max(line, 1));
        else
            text += u'%';
        ++i;
    }
    return text;
}

} // namespace

QStringList editorCommand(const QString& pattern, const QString& file, int line)
{
    QStringList command;
    for (const QString& argument : QProcess::splitCommand(pattern))
        command += filled(argument, file, line);
    return command;
}

} // namespace slipway::views
