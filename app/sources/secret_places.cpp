// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/secret_places.h"

#include "app/sources/keychain.h"
#include "app/sources/source_runners.h"
#include "core/access/destination.h"
#include "core/access/private_file.h"
#include "core/plugins/secret_mask.h"

#include <QStandardPaths>

#include <algorithm>

namespace slipway::app {

using namespace model;
using access::PassphraseFor;
using access::Secret;
using access::SecretChange;
using access::SecretChanges;
using access::SecretKey;
using access::SecretPlace;
using access::SecretReference;
using access::SecretReferences;

namespace {

constexpr qsizetype kMostPassphraseBytes = 4096;
constexpr const char* kPassphraseVariable = "SLIPWAY_PASSPHRASE_FILE";

/// What is written into a place: the value, and whom it is for.
Secret packed(const Secret& value, const QString& destination)
{
    Json json{{"value", value.text()}, {"for", destination.toStdString()}};
    Secret text(json.dump());
    access::wipe(json["value"].get_ref<std::string&>());
    return text;
}

Result<Secret> unpacked(const Secret& text, const QString& destination)
{
    Json json = Json::parse(text.text(), nullptr, false);
    if (!json.is_object() || !json.value("value", Json()).is_string())
        return Error{ErrorCode::Corrupt,
                     QStringLiteral("is not of the form in which Slipway keeps it"),
                     {},
                     QStringLiteral("give it again")};
    Secret value(std::move(json["value"].get_ref<std::string&>()));
    const Json whom = json.value("for", Json());
    if (whom != destination.toStdString())
        return Error{ErrorCode::Conflict,
                     QStringLiteral("was given for %1, and the source now asks %2")
                         .arg(whom.is_string() && !whom.get_ref<const std::string&>().empty()
                                  ? toQString(whom.get<std::string>())
                                  : QStringLiteral("another host"),
                              destination.isEmpty() ? QStringLiteral("another host") : destination),
                     {},
                     QStringLiteral("if that is right, give it again")};
    return value;
}

Result<Secret> fromEnvironment(const QString& variable)
{
    QByteArray value = qgetenv(variable.toLocal8Bit().constData());
    if (value.isEmpty())
        return Error{ErrorCode::NotFound,
                     QStringLiteral("is to come from the environment variable %1, which is %2")
                         .arg(variable, qEnvironmentVariableIsSet(variable.toLocal8Bit().constData())
                                            ? QStringLiteral("empty")
                                            : QStringLiteral("not set")),
                     {},
                     QStringLiteral("set it where Slipway is started")};
    return Secret(value);
}

Status checkValue(const QString& name, const Secret& value)
{
    const std::string& text = value.text();
    const bool isText =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toStdString() == text;
    if (!value.isEmpty() && isText && text.find('\0') == std::string::npos)
        return Done{};
    return Error{ErrorCode::InvalidInput,
                 value.isEmpty() ? QStringLiteral("nothing was given")
                                 : QStringLiteral("is not text in UTF-8"),
                 name, QStringLiteral("give the value as its service shows it")};
}

} // namespace

SecretKey secretKeyOf(const Source& source, const QString& name)
{
    return {source.project, source.plugin, source.instance, name};
}

SecretPlaces::SecretPlaces(Options options)
    : m_keychain(std::move(options.keychain))
    , m_variables(options.variablesFile)
    , m_file(
          options.file, [this](PassphraseFor what, const QString& file) { return passphrase(what, file); },
          options.cost)
{
}

std::shared_ptr<SecretPlaces> SecretPlaces::ofThisPerson()
{
    static std::mutex mutex;
    static std::shared_ptr<SecretPlaces> known;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString file = data + QStringLiteral("/slipway/secrets.json");
    const std::lock_guard lock(mutex);
    if (!known || known->m_file.path() != file)
        known = std::make_shared<SecretPlaces>(
            Options{file,
                    QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                        QStringLiteral("/slipway/named-variables.json"),
                    std::make_unique<Keychain>(),
                    {}});
    return known;
}

void SecretPlaces::setAsker(access::PassphraseAsker ask)
{
    const std::lock_guard lock(m_mutex);
    m_ask = std::move(ask);
}

Result<Secret> SecretPlaces::passphrase(PassphraseFor what, const QString& file)
{
    if (const QString named = qEnvironmentVariable(kPassphraseVariable); !named.isEmpty()) {
        auto text = access::readPrivateFile(named, kMostPassphraseBytes);
        if (!text)
            return text.error();
        std::string line = text->text();
        while (line.ends_with('\n') || line.ends_with('\r'))
            line.pop_back();
        if (line.empty())
            return Error{ErrorCode::InvalidInput, QStringLiteral("holds no passphrase"), named,
                         QStringLiteral("write it into the file's first line")};
        return Secret(std::move(line));
    }
    access::PassphraseAsker ask;
    {
        const std::lock_guard lock(m_mutex);
        ask = m_ask;
    }
    if (ask)
        return ask(what, file);
    return Error{
        ErrorCode::Locked, QStringLiteral("the file of secrets is closed by a passphrase"), file,
        QStringLiteral("give it in the form of the source, or name a file of mode 600 that holds it: %1=FILE")
            .arg(QLatin1String(kPassphraseVariable))};
}

bool SecretPlaces::hasKeychain() const
{
    return m_keychain->canKeep();
}

access::SecretStore* SecretPlaces::storeOf(SecretPlace place)
{
    return place == SecretPlace::Keychain ? m_keychain.get() : place == SecretPlace::File ? &m_file : nullptr;
}

Result<Secret> SecretPlaces::read(const SecretKey& key, const SecretReference& reference,
                                  const Result<QString>& destination)
{
    if (!destination)
        return destination.error();
    if (reference.place == SecretPlace::Environment) {
        const Status allowed = m_variables.check(key, reference.variable, *destination);
        return allowed ? fromEnvironment(reference.variable) : allowed.error();
    }
    const auto text = storeOf(reference.place)->read(key.toString());
    if (!text)
        return text.error();
    return unpacked(*text, *destination);
}

Result<SecretPlace> SecretPlaces::keep(const SecretKey& key, const Secret& value,
                                       std::optional<SecretPlace> place, const QString& destination)
{
    if (const Status fit = checkValue(key.name, value); !fit)
        return fit.error();
    const SecretPlace chosen = place.value_or(hasKeychain() ? SecretPlace::Keychain : SecretPlace::File);
    const Status kept = storeOf(chosen)->write(key.toString(), packed(value, destination));
    return kept ? Result<SecretPlace>(chosen) : kept.error();
}

Status SecretPlaces::remove(const SecretKey& key, SecretPlace place)
{
    access::SecretStore* store = storeOf(place);
    return store ? store->remove(key.toString()) : m_variables.forget(key);
}

Result<SecretReferences> SecretPlaces::change(const Source& source, SecretReferences secrets,
                                              const SecretChanges& changes,
                                              const Result<QString>& destination, const QDateTime& now)
{
    for (const auto& [name, wanted] : changes) {
        const SecretKey key = secretKeyOf(source, name);
        const auto before = secrets.find(name);
        const QDateTime issuedAt = wanted.issuedAt.isValid() ? wanted.issuedAt : now;
        std::optional<SecretReference> after;
        if (wanted.kind != SecretChange::Kind::Remove && !destination)
            return destination.error();
        if (wanted.kind == SecretChange::Kind::Give) {
            const auto place = keep(key, wanted.value, wanted.place, *destination);
            if (!place)
                return place.error();
            after = SecretReference{*place, {}, issuedAt};
        } else if (wanted.kind == SecretChange::Kind::Name) {
            if (const Status named = access::checkVariableName(wanted.variable); !named)
                return named.error();
            if (const Status allowed = m_variables.allow(key, wanted.variable, *destination); !allowed)
                return allowed.error();
            after = SecretReference{SecretPlace::Environment, wanted.variable, issuedAt};
        }
        // Nothing stays behind where it lay before.
        if (before != secrets.end() && (!after || after->place != before->second.place)) {
            if (const Status gone = remove(key, before->second.place); !gone && !after)
                return gone.error();
        }
        if (after)
            secrets.insert_or_assign(name, *after);
        else
            secrets.erase(name);
    }
    return secrets;
}

Status SecretPlaces::forget(const Source& source)
{
    SecretChanges changes;
    const SecretReferences secrets = access::secretsOfRecord(source.config);
    for (const auto& [name, reference] : secrets)
        changes[name].kind = SecretChange::Kind::Remove;
    const auto left = change(source, secrets, changes, QString(), {});
    return left ? Status(Done{}) : left.error();
}

Result<Source> storeWithSecrets(store::History& history, SecretPlaces& places, readiness::SourceDraft draft,
                                const readiness::SourceKind& kind, const SecretChanges& changes,
                                const QString& person, const QDateTime& now)
{
    const auto sources = history.sources(draft.project);
    if (!sources)
        return sources.error();
    const auto known = std::find_if(sources->begin(), sources->end(), [&](const Source& each) {
        return draft.id.isEmpty() ? each.plugin == kind.plugin && each.instance == draft.instance.trimmed()
                                  : each.id == draft.id;
    });
    // A new one must not overwrite the secrets of its namesake: storing it says what is wrong.
    const bool canBeStored =
        readiness::problemsOf(draft, kind).empty() && draft.id.isEmpty() == (known == sources->end());
    if (canBeStored && !changes.empty()) {
        Source source = draft.id.isEmpty() ? Source() : *known;
        source.project = draft.project;
        source.plugin = kind.plugin;
        source.instance = draft.instance.trimmed();
        auto secrets = places.change(
            source, access::secretsOfRecord(source.config), changes,
            access::destinationOf(kind.hosts, draft.config, workspaceFolderOf(history.location())), now);
        if (!secrets)
            return secrets.error();
        draft.secrets = std::move(secrets).value();
    }
    return readiness::storeDraft(history, draft, kind, person);
}

namespace {

/// What a person typed into a form that is not saved yet.
Result<Secret> typedValue(const SecretChange& typed)
{
    if (typed.kind == SecretChange::Kind::Name)
        return fromEnvironment(typed.variable);
    return typed.value.copy();
}

} // namespace

Result<Json> secretsFor(SecretPlaces& places, const Source& source, const QString& project,
                        const std::vector<access::SecretAsk>& asks, const Result<QString>& destination,
                        const SecretChanges& typed)
{
    const auto config = parseJson(source.config, source.instance);
    const auto references = config ? access::secretsOf(*config) : Result<SecretReferences>(config.error());
    if (!references)
        return references.error();
    const QString whose = QStringLiteral("%1: %2 %3").arg(project, source.plugin, source.instance);
    Json values = Json::object();
    for (const access::SecretAsk& ask : asks) {
        const auto change = typed.find(ask.name);
        const bool isTyped = change != typed.end() && change->second.kind != SecretChange::Kind::Remove;
        const auto reference = references->find(ask.name);
        const bool isGone = change != typed.end() ? !isTyped : reference == references->end();
        if (isGone && ask.isOptional)
            continue;
        auto value =
            isTyped  ? typedValue(change->second)
            : isGone ? Result<Secret>(Error{
                           ErrorCode::NotFound,
                           QStringLiteral("was not given"),
                           {},
                           QStringLiteral("give it with: slipway source secret set %1 %2 %3 --instance %4")
                               .arg(project, source.plugin, ask.name, source.instance)})
                     : places.read(secretKeyOf(source, ask.name), reference->second, destination);
        if (!value) {
            plugins::wipeSecrets(values);
            Error error = value.error();
            error.what = error.where.isEmpty() ? QStringLiteral("its secret %1 %2").arg(ask.name, error.what)
                                               : QStringLiteral("its secret %1 cannot be read: %2: %3")
                                                     .arg(ask.name, error.where, error.what);
            error.where = whose;
            return error;
        }
        values[ask.name.toStdString()] = value->text();
    }
    return values;
}

} // namespace slipway::app
