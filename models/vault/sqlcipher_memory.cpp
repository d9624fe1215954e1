// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_memory.h"

#include "models/base/platform.h"

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <thread>
#include <utility>

namespace wardmate {

namespace {

constexpr std::size_t kSlabBytes = std::size_t(64) * 1024; ///< and where each begins, so that a piece finds its own
constexpr std::size_t kPageSlabBytes = std::size_t(2) * 1024 * 1024; ///< what a processor takes as one large page
constexpr int kStep = 16;
constexpr int kLargest = 256; ///< what is larger comes from the system, except for pages of a bulk load
constexpr std::size_t kHead = 8; ///< before each piece stands how long it is
constexpr int kPage = 4096; ///< of the file, as SQLCipher has them
constexpr int kPageRoom = kPage + 512; ///< with what the engine keeps beside one
constexpr std::int64_t kOfPageSlab = std::int64_t(1) << 32; ///< beside the length

constexpr std::uint32_t kPages = (kLargest + kHead + kStep - 1) / kStep + 1; ///< the kind of a slab of pages
constexpr std::uint32_t kKinds = kPages + 1; ///< of the others, how many steps a piece takes

struct Piece {
    Piece *next;
};

struct Slab {
    Slab *next = nullptr; ///< of its kind with room
    Slab *previous = nullptr;
    Piece *given = nullptr; ///< given back, to be used again
    std::uint32_t kind = 0;
    std::uint32_t used = 0;
    std::uint32_t cut = 0; ///< pieces cut off so far
};

constexpr std::size_t kFirstPiece = (sizeof(Slab) + kStep - 1) / kStep * kStep;

std::size_t bytesOf(std::uint32_t kind)
{
    return kind == kPages ? kPageSlabBytes : kSlabBytes;
}

std::size_t pieceOf(std::uint32_t kind)
{
    return kind == kPages ? std::size_t(kPageRoom) + kStep : std::size_t(kind) * kStep;
}

std::uint32_t piecesOf(std::uint32_t kind)
{
    return std::uint32_t((bytesOf(kind) - kFirstPiece) / pieceOf(kind));
}

/// Held for a few instructions only; two connections rarely meet here.
class Guard
{
public:
    Guard()
    {
        while (s_lock().test_and_set(std::memory_order_acquire))
            std::this_thread::yield();
    }
    ~Guard() { s_lock().clear(std::memory_order_release); }
    Guard(const Guard &) = delete;
    Guard &operator=(const Guard &) = delete;

private:
    static std::atomic_flag &s_lock()
    {
        static std::atomic_flag lock;
        return lock;
    }
};

std::array<Slab *, kKinds> withRoom{};
std::size_t held = 0; ///< bytes of slabs, the kept ones too
Slab *kept = nullptr; ///< with nothing in them, one behind the other
std::atomic<std::size_t> keepers = 0;
std::atomic<std::size_t> largeBytes = 0;

void link(Slab *slab)
{
    slab->previous = nullptr;
    slab->next = withRoom[slab->kind];
    if (slab->next != nullptr)
        slab->next->previous = slab;
    withRoom[slab->kind] = slab;
}

void unlink(Slab *slab)
{
    (slab->previous != nullptr ? slab->previous->next : withRoom[slab->kind]) = slab->next;
    if (slab->next != nullptr)
        slab->next->previous = slab->previous;
}

Slab *newSlab(std::uint32_t kind)
{
    void *memory = kind == kPages ? nullptr : kept;
    if (memory != nullptr) {
        kept = kept->next;
    } else {
        memory = ::operator new(bytesOf(kind), std::align_val_t(bytesOf(kind)), std::nothrow);
        if (memory == nullptr)
            return nullptr;
        held += bytesOf(kind);
        if (kind == kPages)
            platform::asLargePages(memory, kPageSlabBytes);
    }
    auto *slab = new (memory) Slab;
    slab->kind = kind;
    link(slab);
    return slab;
}

void letGo(Slab *slab)
{
    const std::size_t bytes = bytesOf(slab->kind);
    held -= bytes;
    ::operator delete(slab, std::align_val_t(bytes));
}

char *takePiece(std::uint32_t kind)
{
    const Guard guard;
    Slab *slab = withRoom[kind] != nullptr ? withRoom[kind] : newSlab(kind);
    if (slab == nullptr)
        return nullptr;
    char *piece = reinterpret_cast<char *>(slab->given);
    if (piece != nullptr)
        slab->given = slab->given->next;
    else
        piece = reinterpret_cast<char *>(slab) + kFirstPiece + std::size_t(slab->cut++) * pieceOf(kind);
    if (++slab->used == piecesOf(kind))
        unlink(slab);
    return piece;
}

void giveBack(char *piece, std::size_t slabBytes)
{
    auto *slab = reinterpret_cast<Slab *>(reinterpret_cast<std::uintptr_t>(piece) & ~(std::uintptr_t(slabBytes) - 1));
    const Guard guard;
    if (slab->used-- == piecesOf(slab->kind))
        link(slab);
    slab->given = new (piece) Piece{slab->given};
    const bool isOnlyOne = slab->next == nullptr && slab->previous == nullptr; // is kept for the next row
    if (slab->used > 0 || (isOnlyOne && slab->kind != kPages))
        return;
    unlink(slab);
    if (keepers > 0 && slab->kind != kPages) {
        slab->next = kept;
        kept = slab;
    } else {
        letGo(slab);
    }
}

std::uint32_t kindOf(int size)
{
    return std::uint32_t((std::size_t(size) + kHead + kStep - 1) / kStep);
}

std::int64_t headOf(void *memory)
{
    std::int64_t head = 0;
    if (memory != nullptr)
        std::memcpy(&head, static_cast<char *>(memory) - kHead, sizeof head);
    return head;
}

int sizeOf(void *memory)
{
    return int(headOf(memory) & ~kOfPageSlab);
}

void *withHead(char *piece, std::int64_t head)
{
    if (piece == nullptr)
        return nullptr;
    std::memcpy(piece, &head, sizeof head);
    return piece + kHead;
}

/// A great many come at once: together they are found faster, and made faster.
bool isPageOfBulkLoad(int size)
{
    return size >= kPage && size <= kPageRoom && keepers > 0;
}

void *allocate(int size)
{
    if (size <= kLargest)
        return withHead(takePiece(kindOf(size)), size);
    if (isPageOfBulkLoad(size))
        return withHead(takePiece(kPages), size | kOfPageSlab);
    auto *piece = static_cast<char *>(std::malloc(std::size_t(size) + kHead));
    if (piece != nullptr)
        largeBytes += std::size_t(size);
    return withHead(piece, size);
}

void release(void *memory)
{
    if (memory == nullptr)
        return;
    char *piece = static_cast<char *>(memory) - kHead;
    const int size = sizeOf(memory);
    if (size <= kLargest)
        return giveBack(piece, kSlabBytes);
    if ((headOf(memory) & kOfPageSlab) != 0)
        return giveBack(piece, kPageSlabBytes);
    largeBytes -= std::size_t(size);
    std::free(piece);
}

void *reallocate(void *memory, int size)
{
    const int before = sizeOf(memory);
    if (before > kLargest && size > kLargest && (headOf(memory) & kOfPageSlab) == 0) {
        auto *piece = static_cast<char *>(std::realloc(static_cast<char *>(memory) - kHead, std::size_t(size) + kHead));
        if (piece != nullptr)
            largeBytes += std::size_t(size) - std::size_t(before);
        return withHead(piece, size);
    }
    void *fresh = allocate(size);
    if (fresh == nullptr)
        return nullptr;
    std::memcpy(fresh, memory, std::size_t(before < size ? before : size));
    release(memory);
    return fresh;
}

int roundUp(int size)
{
    return (size + 7) & ~7;
}

int begin(void *)
{
    return SQLITE_OK;
}

void end(void *) { }

constexpr bool isWatched()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#elif defined(__has_feature)
    return __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) || __has_feature(thread_sanitizer);
#else
    return false;
#endif
}

bool configure()
{
    static const sqlite3_mem_methods kMethods{allocate, release, reallocate, sizeOf, roundUp, begin, end, nullptr};
    // Nobody asks how much the engine holds, and keeping count is a lock more at every piece.
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &kMethods) == SQLITE_OK
        && sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}

} // namespace

void useSlabsForSqlCipher()
{
    if constexpr (!isWatched()) {
        static const bool done = configure();
        (void)done;
    }
}

KeptSlabs::KeptSlabs()
{
    const Guard guard;
    ++keepers;
}

KeptSlabs::~KeptSlabs()
{
    const Guard guard;
    --keepers;
    while (keepers == 0 && kept != nullptr)
        letGo(std::exchange(kept, kept->next));
}

std::size_t bytesOfSqlCipher()
{
    const Guard guard;
    return held + largeBytes;
}

} // namespace wardmate
