// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <unistd.h>

#include <algorithm>
#include <array>

namespace slipway::app {

namespace {

void write(std::FILE* file, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
}

/// Control characters of names and reports must not reach the terminal: they could rewrite the screen.
bool isHarmful(QChar c)
{
    const bool isControl = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    return isControl && c != QLatin1Char('\n') && c != QLatin1Char('\t');
}

QString harmless(QString text)
{
    std::replace_if(text.begin(), text.end(), isHarmful, QLatin1Char('?'));
    return text;
}

/// The same JSON: what RFC 8259 lets stand in a string and a terminal obeys is written as an escape.
QString escaped(const QString& json)
{
    QString text;
    text.reserve(json.size());
    for (const QChar c : json) {
        if (isHarmful(c))
            text += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            text += c;
    }
    return text;
}

} // namespace

Terminal::Terminal(std::FILE* out, std::FILE* err)
    : m_out(out)
    , m_err(err)
    , m_showsProgress(isatty(fileno(err)) == 1)
{
}

void Terminal::print(const QString& line) const
{
    write(m_out, harmless(line) + QLatin1Char('\n'));
}

void Terminal::print(const model::Json& json) const
{
    write(m_out, escaped(model::toQString(json.dump(2))) + QLatin1Char('\n'));
}

void Terminal::printRaw(const QByteArray& bytes) const
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), m_out);
}

void Terminal::printTable(const std::vector<QStringList>& rows) const
{
    std::vector<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())), 0);
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], row[i].size());
    }
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[static_cast<size_t>(i)] + 2) : row[i];
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        print(line);
    }
}

void Terminal::say(const QString& message) const
{
    write(m_err, QStringLiteral("slipway: ") + harmless(message) + QLatin1Char('\n'));
}

void Terminal::complain(const model::Error& error) const
{
    endProgress();
    say(error.line());
}

void Terminal::progress(double fraction, const QString& what) const
{
    if (m_showsProgress)
        write(m_err, QStringLiteral("\r\x1b[K%1% %2")
                         .arg(static_cast<int>(100 * fraction), 3)
                         .arg(harmless(what).left(70)));
}

void Terminal::endProgress() const
{
    if (m_showsProgress)
        write(m_err, QStringLiteral("\r\x1b[K"));
}

std::optional<bool> Terminal::ask(const QString& question) const
{
    if (isatty(STDIN_FILENO) != 1)
        return std::nullopt;
    write(m_err, harmless(question) + QStringLiteral(" [y/N] "));
    std::fflush(m_err);
    std::array<char, 80> line{};
    const char* typed = std::fgets(line.data(), static_cast<int>(line.size()), stdin);
    const QString answer = QString::fromUtf8(typed).trimmed().toLower();
    return answer == QLatin1String("y") || answer == QLatin1String("yes");
}

bool Terminal::flush() const
{
    return std::fflush(m_out) == 0 && std::ferror(m_out) == 0;
}

} // namespace slipway::app
