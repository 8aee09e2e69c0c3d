// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/stage.h"
#include "core/model/words.h"
#include "core/policy/json_cursor.h"

#include <QDateTime>

/// Members of records as Slipway itself writes them: a text may be empty, and what is not there says nothing.
/// What does not fit is said to the cursor's Refusal.
namespace slipway::readiness {

[[nodiscard]] QString textAt(const policy::JsonCursor& record, const char* key);
[[nodiscard]] QStringList textsAt(const policy::JsonCursor& record, const char* key);
[[nodiscard]] QDateTime momentAt(const policy::JsonCursor& record, const char* key); ///< UTC
[[nodiscard]] std::optional<QDateTime> maybeMomentAt(const policy::JsonCursor& record, const char* key);
[[nodiscard]] model::CommitId commitAt(const policy::JsonCursor& record, const char* key); ///< may be empty
[[nodiscard]] model::Stage stageAt(const policy::JsonCursor& record, const char* key);

/// From 0 to 100,000, as the schemas bound such numbers.
[[nodiscard]] int countAt(const policy::JsonCursor& record, const char* key);

template<class Id>
[[nodiscard]] Id idAt(const policy::JsonCursor& record, const char* key)
{
    return Id(textAt(record, key));
}

template<class Word, size_t N>
[[nodiscard]] Word wordAt(const policy::JsonCursor& record, const char* key, const std::array<Word, N>& words)
{
    const QString text = textAt(record, key);
    const auto word = model::fromKey(words, text);
    if (!word)
        record.at(key).refuse(QStringLiteral("\"%1\" is not known here").arg(text.left(40)),
                              QStringLiteral("read it with the Slipway that wrote it"));
    return word.value_or(words.front());
}

/// One record for each of the list; none where there is no list.
template<class Read>
[[nodiscard]] auto listAt(const policy::JsonCursor& record, const char* key, const Read& read)
{
    std::vector<decltype(read(record))> all;
    if (!record.has(key))
        return all;
    for (const policy::JsonCursor& item : record.at(key).items())
        all.push_back(read(item));
    return all;
}

} // namespace slipway::readiness
