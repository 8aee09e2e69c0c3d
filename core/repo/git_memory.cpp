// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/git_memory.h"

#include <git2.h>
#include <git2/sys/alloc.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <limits>

// NOLINTBEGIN(cppcoreguidelines-no-malloc): what libgit2 allocated before is freed by this too
namespace slipway::repo {

namespace {

void* toldIfNone(void* bytes)
{
    if (!bytes)
        git_error_set_oom();
    return bytes;
}

/// More than any bound where the product does not fit.
size_t product(size_t a, size_t b)
{
    return a != 0 && b > std::numeric_limits<size_t>::max() / a ? std::numeric_limits<size_t>::max() : a * b;
}

void* allocate(size_t size, const char*, int)
{
    return toldIfNone(size > kLargestGitAllocation ? nullptr : std::malloc(std::max<size_t>(size, 1)));
}

void* allocateZeros(size_t count, size_t size, const char*, int)
{
    const size_t all = product(count, size);
    return toldIfNone(all > kLargestGitAllocation ? nullptr : std::calloc(1, std::max<size_t>(all, 1)));
}

void* resize(void* bytes, size_t size, const char*, int)
{
    return toldIfNone(size > kLargestGitAllocation ? nullptr
                                                   : std::realloc(bytes, std::max<size_t>(size, 1)));
}

void* resizeArray(void* bytes, size_t count, size_t size, const char* file, int line)
{
    return resize(bytes, product(count, size), file, line);
}

void* allocateArray(size_t count, size_t size, const char* file, int line)
{
    return allocate(product(count, size), file, line);
}

char* copyExactly(const char* text, size_t size, const char* file, int line)
{
    if (size >= kLargestGitAllocation)
        return static_cast<char*>(toldIfNone(nullptr));
    auto* copy = static_cast<char*>(allocate(size + 1, file, line));
    if (!copy)
        return nullptr;
    std::memcpy(copy, text, size);
    copy[size] = '\0';
    return copy;
}

char* copyAtMost(const char* text, size_t size, const char* file, int line)
{
    return copyExactly(text, strnlen(text, size), file, line);
}

char* copy(const char* text, const char* file, int line)
{
    return copyExactly(text, std::strlen(text), file, line);
}

} // namespace

void limitGitMemory()
{
    git_allocator allocator{};
    allocator.gmalloc = allocate;
    allocator.gcalloc = allocateZeros;
    allocator.gstrdup = copy;
    allocator.gstrndup = copyAtMost;
    allocator.gsubstrdup = copyExactly;
    allocator.grealloc = resize;
    allocator.greallocarray = resizeArray;
    allocator.gmallocarray = allocateArray;
    allocator.gfree = std::free;
    git_libgit2_opts(GIT_OPT_SET_ALLOCATOR, &allocator);
}

} // namespace slipway::repo
// NOLINTEND(cppcoreguidelines-no-malloc)
