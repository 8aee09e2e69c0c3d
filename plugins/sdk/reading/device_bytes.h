// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"

#include <QByteArray>
#include <QIODevice>

#include <iterator>

namespace slipway::plugin {

/// A device as a sequence of bytes for JSON parsers that read through iterators, in chunks of 64 KiB, knowing
/// its line and column (both 1-based, of the byte read last). Stops early when asked, and inside a string
/// over kLongestString, which a parser would have in memory several times before it says a word.
class DeviceBytes
{
public:
    DeviceBytes(QIODevice& device, const model::Progress& progress)
        : m_device(device)
        , m_progress(progress)
        , m_size(device.isSequential() ? 0 : device.size())
    {
        fill();
    }

    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char*;
        using reference = char;

        Iterator() = default;
        explicit Iterator(DeviceBytes* bytes)
            : m_bytes(bytes)
        {
        }
        char operator*() const { return m_bytes->current(); }
        Iterator& operator++()
        {
            m_bytes->advance();
            return *this;
        }
        void operator++(int) { m_bytes->advance(); }
        bool operator==(const Iterator& other) const { return isEnd() == other.isEnd(); }
        bool operator!=(const Iterator& other) const { return !(*this == other); }

    private:
        [[nodiscard]] bool isEnd() const { return !m_bytes || m_bytes->atEnd(); }
        DeviceBytes* m_bytes = nullptr;
    };

    [[nodiscard]] Iterator begin() { return Iterator(this); }
    [[nodiscard]] static Iterator end() { return {}; }

    [[nodiscard]] bool atEnd() const { return m_at >= m_chunk.size(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }
    /// It stopped inside a string; line() and column() are where that begins.
    [[nodiscard]] bool foundLongString() const { return m_foundLongString; }
    [[nodiscard]] qint64 line() const { return m_foundLongString ? m_stringLine : m_line; }
    [[nodiscard]] qint64 column() const { return m_foundLongString ? m_stringColumn : m_column; }

    static constexpr qint64 kLongestString = 8 << 20; ///< bytes, about: looked at every chunk

private:
    [[nodiscard]] char current() const { return m_chunk.at(m_at); }
    void advance();
    void noteQuote(char byte);
    void fill();

    QIODevice& m_device;
    const model::Progress& m_progress;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    qint64 m_before = 0;
    qint64 m_size = 0;
    qint64 m_line = 1;
    qint64 m_column = 0;
    bool m_isInString = false;
    bool m_isEscaped = false; ///< the byte before is a backslash that means something
    qint64 m_stringAt = 0;    ///< where the string begins
    qint64 m_stringLine = 0;
    qint64 m_stringColumn = 0;
    bool m_foundLongString = false;
    bool m_failed = false;
    bool m_cancelled = false;
};

} // namespace slipway::plugin
