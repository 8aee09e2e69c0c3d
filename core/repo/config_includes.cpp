// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/config_includes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <optional>

namespace slipway::repo {

using namespace model;

namespace {

constexpr qint64 kLargestConfig = 1 << 20;

Error refused(const QString& what, const QString& where)
{
    return {ErrorCode::Unsupported, what, where, QStringLiteral("scan a clone of it, made with: git clone")};
}

Result<QString> textOf(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).size() > kLargestConfig)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("a configuration of more than 1 MiB"), path,
                     QStringLiteral("scan a clone of it, made with: git clone")};
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return QString();
    return QString::fromUtf8(file.read(kLargestConfig));
}

/// What stands for the path after "path ="; nothing if it is written in a way that only git reads.
std::optional<QString> plainValue(QString text)
{
    text = text.trimmed();
    if (text.size() >= 2 && text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"')))
        text = text.mid(1, text.size() - 2);
    static const QRegularExpression special(QStringLiteral("[\"\\\\;#]"));
    return text.isEmpty() || text.contains(special) ? std::nullopt : std::optional(text);
}

QString fileOf(const QString& value, const QString& config)
{
    if (value.startsWith(QLatin1String("~/")))
        return QDir::homePath() + value.mid(1);
    return QFileInfo(config).absoluteDir().absoluteFilePath(value);
}

bool includesOthers(const QString& text)
{
    static const QRegularExpression section(QStringLiteral("\\[\\s*include"),
                                            QRegularExpression::CaseInsensitiveOption);
    return text.contains(section);
}

/// Empty if there is no such file.
Result<QString> included(const QString& value, const QString& config)
{
    const auto plain = plainValue(value);
    if (!plain)
        return refused(QStringLiteral("its configuration includes a file in a way that is not followed"),
                       config);
    QString file = fileOf(*plain, config);
    const QFileInfo info(file);
    if (!info.exists())
        return QString();
    if (!info.isFile())
        return refused(QStringLiteral("its configuration includes %1, which is no file").arg(file), config);
    const auto text = textOf(file);
    if (!text)
        return text.error();
    if (includesOthers(*text))
        return refused(QStringLiteral("its configuration includes a file that includes others"), file);
    return file;
}

} // namespace

Result<QStringList> configIncludes(const QString& config)
{
    const auto text = textOf(config);
    if (!text)
        return text.error();
    if (!includesOthers(*text))
        return QStringList();
    static const QRegularExpression header(
        QStringLiteral("^\\s*\\[include(if\\s+\"[^\"\\]\\\\]*\")?\\]\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression path(QStringLiteral("^\\s*path\\s*=(.*)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList files;
    bool isInclude = false;
    for (const QString& line : text->split(QLatin1Char('\n'))) {
        const QString words = line.trimmed();
        if (includesOthers(line) && !header.match(line).hasMatch())
            return refused(QStringLiteral("its configuration includes files in a way that is not followed"),
                           config);
        if (words.startsWith(QLatin1Char('['))) {
            isInclude = includesOthers(line);
            continue;
        }
        if (!isInclude || words.isEmpty() || words.startsWith(QLatin1Char('#')) ||
            words.startsWith(QLatin1Char(';')))
            continue;
        const auto file = included(path.match(line).captured(1), config);
        if (!file)
            return file.error();
        if (!file->isEmpty())
            files += *file;
    }
    return files;
}

} // namespace slipway::repo
