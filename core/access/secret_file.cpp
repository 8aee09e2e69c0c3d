// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/secret_file.h"

#include "core/access/private_file.h"

#include <QFileInfo>
#include <QLockFile>

namespace slipway::access {

using namespace model;

namespace {

constexpr qsizetype kMostFileBytes = qsizetype(1) << 20;
constexpr int kLockMs = 5'000;

/// Overwrites every text in it.
void wipeTexts(Json& json)
{
    for (auto& [name, value] : json.items()) {
        if (value.is_string())
            wipe(value.get_ref<std::string&>());
    }
}

} // namespace

/// The file's texts by key, overwritten when it goes.
struct SecretFile::Content
{
    Content() = default;
    Content(Content&&) = default;
    Content& operator=(Content&&) = default;
    Content(const Content&) = delete;
    Content& operator=(const Content&) = delete;
    ~Content() { wipeTexts(texts); }

    Json texts = Json::object();
};

SecretFile::SecretFile(QString path, PassphraseAsker ask, const KeyCost& cost)
    : m_path(std::move(path))
    , m_ask(std::move(ask))
    , m_cost(cost)
{
}

bool SecretFile::isThere() const
{
    return QFileInfo::exists(m_path);
}

bool SecretFile::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_key.has_value();
}

Status SecretFile::open(const Secret& passphrase)
{
    const std::lock_guard lock(m_mutex);
    const auto box = readPrivateFile(m_path, kMostFileBytes);
    if (!box && box.error().code != ErrorCode::NotFound)
        return box.error();
    auto key = box ? sealKeyOf(QByteArray::fromStdString(box->text()), passphrase, m_path)
                   : makeSealKey(passphrase, m_cost);
    if (!key)
        return key.error();
    m_key = std::move(key).value();
    return Done{};
}

/// What the file holds, its passphrase asked for if it is not known; nothing: there is no file.
Result<std::optional<SecretFile::Content>> SecretFile::load()
{
    using Loaded = std::optional<Content>;
    const auto file = readPrivateFile(m_path, kMostFileBytes);
    if (!file)
        return file.error().code == ErrorCode::NotFound ? Result<Loaded>(Loaded()) : file.error();
    const QByteArray box = QByteArray::fromStdString(file->text());
    if (!m_key || !fits(*m_key, box)) {
        const auto passphrase = m_ask(PassphraseFor::AnOldFile, m_path);
        if (!passphrase)
            return passphrase.error();
        auto key = sealKeyOf(box, *passphrase, m_path);
        if (!key)
            return key.error();
        m_key = std::move(key).value();
    }
    const auto text = openBox(box, *m_key, m_path);
    if (!text)
        return text.error();
    Content content;
    content.texts = Json::parse(text->text(), nullptr, false);
    if (!content.texts.is_object())
        return Error{ErrorCode::Corrupt, QStringLiteral("the file of secrets holds something else"), m_path,
                     QStringLiteral("remove it and give the secrets again")};
    return Loaded(std::move(content));
}

Result<Secret> SecretFile::read(const QString& key)
{
    const std::lock_guard lock(m_mutex);
    const auto content = load();
    if (!content)
        return content.error();
    if (*content) {
        const auto found = (*content)->texts.find(key.toStdString());
        if (found != (*content)->texts.end() && found->is_string())
            return Secret(std::string(found->get_ref<const std::string&>()));
    }
    return Error{ErrorCode::NotFound,
                 QStringLiteral("is not in the file of secrets"),
                 {},
                 QStringLiteral("give it with: slipway source secret set")};
}

Status SecretFile::change(const QString& key, const Secret* value)
{
    const std::lock_guard lock(m_mutex);
    if (const Status made = makePrivateFolder(QFileInfo(m_path).absolutePath()); !made)
        return made.error();
    QLockFile writer(m_path + QStringLiteral(".lock"));
    if (!writer.tryLock(kLockMs))
        return Error{ErrorCode::Locked, QStringLiteral("another process is writing it"), m_path,
                     QStringLiteral("try again when it is done")};
    auto content = load();
    if (!content)
        return content.error();
    const bool isNew = !content->has_value();
    if (isNew && !value)
        return Done{};
    if (isNew && !m_key) {
        const auto passphrase = m_ask(PassphraseFor::ANewFile, m_path);
        if (!passphrase)
            return passphrase.error();
        auto made = makeSealKey(*passphrase, m_cost);
        if (!made)
            return made.error();
        m_key = std::move(made).value();
    }
    Content next = isNew ? Content() : std::move(**content);
    if (value)
        next.texts[key.toStdString()] = value->text();
    else
        next.texts.erase(key.toStdString());
    return writePrivateFile(m_path, seal(Secret(next.texts.dump()), *m_key));
}

Status SecretFile::write(const QString& key, const Secret& value)
{
    return change(key, &value);
}

Status SecretFile::remove(const QString& key)
{
    return change(key, nullptr);
}

} // namespace slipway::access
