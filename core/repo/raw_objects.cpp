// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/raw_objects.h"

#include "core/repo/open_repository.h"

#include <git2/sys/odb_backend.h>

namespace slipway::repo {

using namespace model;

void FreeBytes::operator()(void* bytes) const
{
    git_odb_backend_data_free(backend, bytes);
}

RawObjects::RawObjects(RepositoryHandle repository, OdbHandle odb)
    : m_repository(std::move(repository))
    , m_odb(std::move(odb))
{
    for (size_t i = 0; i < git_odb_num_backends(m_odb.get()); ++i) {
        git_odb_backend* store = nullptr;
        if (git_odb_get_backend(&store, m_odb.get(), i) == 0 && store->read && store->read_header)
            m_stores.push_back(store);
    }
}

Result<RawObjects> RawObjects::open(const QString& path)
{
    auto opened = openRepository(path, FolderCheck::IsDone);
    if (!opened)
        return opened.error();
    git_odb* odb = nullptr;
    if (git_repository_odb(&odb, opened->handle.get()) != 0)
        return brokenObject(path);
    return RawObjects(std::move(opened->handle), OdbHandle(odb));
}

RawObject RawObjects::read(const git_oid& id, size_t most) const
{
    for (git_odb_backend* store : m_stores) {
        size_t size = 0;
        git_object_t type = GIT_OBJECT_INVALID;
        if (store->read_header(&size, &type, store, &id) != 0)
            continue;
        if (size > most)
            return {};
        void* bytes = nullptr;
        if (store->read(&bytes, &size, &type, store, &id) == 0)
            return RawObject(store, bytes, size, type);
    }
    return {};
}

std::pair<git_object_t, size_t> RawObjects::headerOf(const git_oid& id) const
{
    for (git_odb_backend* store : m_stores) {
        size_t size = 0;
        git_object_t type = GIT_OBJECT_INVALID;
        if (store->read_header(&size, &type, store, &id) == 0)
            return {type, size};
    }
    return {GIT_OBJECT_INVALID, 0};
}

void RawObjects::forEach(const std::function<bool(const git_oid&)>& seen) const
{
    const auto tell = [](const git_oid* id, void* context) {
        return (*static_cast<const std::function<bool(const git_oid&)>*>(context))(*id) ? 0 : 1;
    };
    git_odb_foreach(m_odb.get(), tell, const_cast<std::function<bool(const git_oid&)>*>(&seen));
}

} // namespace slipway::repo
