// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/git_handles.h"

#include <functional>
#include <string_view>

struct git_odb_backend;

namespace slipway::repo {

struct FreeBytes
{
    git_odb_backend* backend = nullptr;
    void operator()(void* bytes) const;
};

/// The bytes of one object, owned.
class RawObject
{
public:
    RawObject() = default;
    RawObject(git_odb_backend* backend, void* bytes, size_t size, git_object_t type)
        : m_bytes(bytes, FreeBytes{backend})
        , m_size(size)
        , m_type(type)
    {
    }

    [[nodiscard]] std::string_view bytes() const { return {static_cast<const char*>(m_bytes.get()), m_size}; }
    [[nodiscard]] git_object_t type() const { return m_type; }
    [[nodiscard]] bool isThere() const { return m_type != GIT_OBJECT_INVALID; }

private:
    std::unique_ptr<void, FreeBytes> m_bytes;
    size_t m_size = 0;
    git_object_t m_type = GIT_OBJECT_INVALID;
};

/// Reads many objects once each: straight from the object stores, past libgit2's cache and without hashing
/// what was read again, which costs as much as the reading (zlib's checksum holds all the same). For
/// searching, not for what must be proven. One thread; each has its own.
class RawObjects
{
public:
    /// Opens the repository once more, after openRepository() found it harmless.
    static model::Result<RawObjects> open(const QString& path);

    /// Not isThere() if it is missing, broken or larger than `most` bytes.
    [[nodiscard]] RawObject read(const git_oid& id, size_t most) const;
    /// What it says of itself; GIT_OBJECT_INVALID if it is missing or broken.
    [[nodiscard]] std::pair<git_object_t, size_t> headerOf(const git_oid& id) const;
    /// Every object of the stores, those of a pack in their order there, so that reading them in this order
    /// finds what they are built from still at hand. An object may come twice. False from `seen` stops.
    void forEach(const std::function<bool(const git_oid&)>& seen) const;

private:
    RawObjects(RepositoryHandle repository, OdbHandle odb);

    RepositoryHandle m_repository;
    OdbHandle m_odb;
    std::vector<git_odb_backend*> m_stores;
};

} // namespace slipway::repo
