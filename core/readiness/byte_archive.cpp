// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/byte_archive.h"

namespace slipway::readiness {

using namespace model;

ByteReader::ByteReader(const QByteArray& bytes)
    : m_at(bytes.constData())
    , m_end(bytes.constData() + bytes.size())
{
    quint32 count = 0;
    quint32 size = 0;
    get(count);
    get(size);
    readTexts(count, size);
}

void ByteReader::readTexts(quint32 count, quint32 size)
{
    // A text takes four bytes at least.
    if (!m_isFine || m_end - m_at < qsizetype(size) || size / sizeof(quint32) < count)
        return fail();
    const char* const bodyAt = m_at + size;
    const char* const end = std::exchange(m_end, bodyAt);
    m_texts.reserve(count);
    for (; count > 0 && m_isFine; --count) {
        quint32 length = 0;
        get(length);
        const auto taken = qsizetype(length) * qsizetype(sizeof(char16_t));
        if (!m_isFine || m_end - m_at < taken)
            return fail();
        QString& text = m_texts.emplace_back(qsizetype(length), Qt::Uninitialized);
        std::memcpy(text.data(), m_at, size_t(taken));
        m_at += taken;
    }
    if (m_at != bodyAt)
        return fail();
    m_end = end;
}

void ByteReader::fail()
{
    m_isFine = false;
    m_at = m_end; // nothing more is read
}

void ByteReader::get(QString& text)
{
    quint32 place = 0;
    get(place);
    if (place >= m_texts.size())
        return fail();
    text = m_texts[place];
}

void ByteReader::get(QDateTime& at)
{
    qint64 ms = kNoMoment;
    get(ms);
    at = ms == kNoMoment ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

void ByteReader::get(CommitId& id)
{
    QString hex;
    get(hex);
    const auto read = CommitId::fromHex(hex);
    if (!read && !hex.isEmpty())
        return fail();
    id = read.value_or(CommitId());
}

void ByteReader::get(Stage& stage)
{
    QString key;
    get(key);
    stage = Stage(key);
}

void ByteReader::get(FactValue& value)
{
    const auto read = [this, &value](auto held) {
        get(held);
        value = std::move(held);
    };
    quint8 kind = 0;
    get(kind);
    switch (kind) {
    case 0:
        return read(false);
    case 1:
        return read(qint64(0));
    case 2:
        return read(0.0);
    case 3:
        return read(QString());
    default:
        return fail();
    }
}

void ByteReader::get(QStringList& texts)
{
    quint32 count = 0;
    get(count);
    texts.clear();
    for (; count > 0 && m_isFine; --count)
        get(texts.emplaceBack());
}

} // namespace slipway::readiness
