// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/secret.h"

#include <cstring>

namespace slipway::access {

void wipe(std::string& text)
{
    text.resize(text.capacity()); // what a longer text left behind goes too
    explicit_bzero(text.data(), text.size());
    text.clear();
}

void wipe(QByteArray& bytes)
{
    if (bytes.isDetached())
        explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString& text)
{
    if (text.isDetached())
        explicit_bzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

Secret::Secret(QByteArray& value)
    : m_text(value.constData(), static_cast<size_t>(value.size()))
{
    wipe(value);
}

Secret::Secret(const QString& value)
{
    QByteArray bytes = value.toUtf8();
    m_text.assign(bytes.constData(), static_cast<size_t>(bytes.size()));
    wipe(bytes);
}

Secret::Secret(std::string&& value)
    : m_text(value)
{
    wipe(value);
}

Secret::Secret(Secret&& other) noexcept
    : m_text(std::move(other.m_text))
{
    wipe(other.m_text);
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe(m_text);
        m_text = std::move(other.m_text);
        wipe(other.m_text);
    }
    return *this;
}

Secret::~Secret()
{
    wipe(m_text);
}

Secret Secret::copy() const
{
    return Secret(std::string(m_text));
}

} // namespace slipway::access
