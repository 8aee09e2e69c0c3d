// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/submodule_file.h"

#include "core/repo/detectors/text_lines.h"

#include <array>

namespace slipway::repo {

namespace {

constexpr size_t kMostSections = 10'000;

struct Scheme
{
    const char* prefix;
    const char* why;
};

constexpr std::array<Scheme, 8> kUnsafe{{
    {"http://", "http is not encrypted"},
    {"git://", "git:// is neither encrypted nor authenticated"},
    {"ftp://", "ftp is not encrypted"},
    {"ext::", "ext:: runs a command"},
    {"fd::", "fd:: reads from an open file"},
    {"file://", "a path of one machine"},
    {"/", "a path of one machine"},
    {"-", "it would be read as an option"},
}};

void judge(const QString& url, SubmoduleEntry& entry)
{
    entry.transport = url.startsWith(QLatin1String("./")) || url.startsWith(QLatin1String("../"))
                          ? SubmoduleTransport::Relative
                          : SubmoduleTransport::Checked;
    for (const Scheme& scheme : kUnsafe) {
        if (url.startsWith(QLatin1String(scheme.prefix), Qt::CaseInsensitive)) {
            entry.transport = SubmoduleTransport::Unsafe;
            entry.why = QString::fromLatin1(scheme.why);
            return;
        }
    }
}

/// git-config(1): quotes are left out; a comment ends the value.
QString valueOf(const QString& text)
{
    QString value;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('"')) {
            isQuoted = !isQuoted;
        } else if (c == QLatin1Char('\\') && i + 1 < text.size()) {
            value += text[++i];
        } else if (!isQuoted && (c == QLatin1Char('#') || c == QLatin1Char(';'))) {
            break;
        } else {
            value += c;
        }
    }
    return value.trimmed();
}

} // namespace

std::vector<SubmoduleEntry> readSubmodules(const QByteArray& content)
{
    std::vector<SubmoduleEntry> entries;
    forEachLine(viewOf(content), [&](std::string_view raw, int number) {
        const std::string_view bytes = trimmed(raw);
        const QString line = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
        if (line.startsWith(QLatin1Char('['))) {
            if (line.startsWith(QLatin1String("[submodule"), Qt::CaseInsensitive))
                entries.push_back({{}, SubmoduleTransport::Checked, {}, number});
            return entries.size() <= kMostSections;
        }
        const QString key = line.section(QLatin1Char('='), 0, 0).trimmed().toLower();
        if (entries.empty() || (key != QLatin1String("path") && key != QLatin1String("url")))
            return true;
        QString value = valueOf(line.section(QLatin1Char('='), 1));
        if (key == QLatin1String("url")) {
            judge(value, entries.back());
            entries.back().line = number;
            return true;
        }
        while (value.endsWith(QLatin1Char('/')))
            value.chop(1);
        entries.back().path = value;
        return true;
    });
    std::erase_if(entries, [](const SubmoduleEntry& entry) { return entry.path.isEmpty(); });
    return entries;
}

} // namespace slipway::repo
