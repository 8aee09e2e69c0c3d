// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/sign_offs_pane.h"

#include "core/readiness/task.h"
#include "views/project/criterion_words.h"
#include "views/project/exposure_card.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/state_line.h"
#include "views/widgets/translated_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::views {

using namespace model;

namespace {

/// A passphrase is asked for by the desktop; nothing without a key.
readiness::Signer signerOf(const QString& keyFile)
{
    if (keyFile.isEmpty())
        return {};
    return [keyFile](const QByteArray& statement) {
        return access::sign(statement, keyFile, access::PassphrasePrompt::Dialog);
    };
}

} // namespace

SignOffsPane::SignOffsPane(ViewContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_message(new InlineMessage(this))
    , m_words(new WordForm(m_context, this))
    , m_exposure(new ExposureCard(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(20, 16, 20, 16);
    m_layout->setSpacing(12);
    m_layout->addWidget(makeParagraph(tr("A sign-off is given on what the release shows now. It is void as "
                                         "soon as the target commit or a blocker changes."),
                                      TextStyle::Body, this, true));
    m_layout->addWidget(m_message);
    m_words->setMaximumWidth(640);
    m_layout->addWidget(m_words);
    m_layout->addWidget(m_exposure);
    m_layout->addStretch();
    connect(m_words, &WordForm::stored, this, [this](const QString& said) {
        m_message->showDone(said);
        Q_EMIT signedOff();
    });
}

void SignOffsPane::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    if (!m_dossier || m_dossier->release.id != dossier->release.id)
        m_words->hide();
    m_dossier = std::move(dossier);
    delete m_cards;
    m_cards = new QWidget(this);
    auto* layout = new QVBoxLayout(m_cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const SignOffState& state : m_dossier->evaluation.signOffs)
        layout->addWidget(makeCard(state));
    m_layout->insertWidget(2, m_cards);
    m_exposure->setExposure(m_dossier->exposure);
}

QWidget* SignOffsPane::makeCard(const SignOffState& state)
{
    auto* card = new QFrame(m_cards);
    card->setProperty("card", true);
    card->setMaximumWidth(640);
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    const bool isGiven = state.signOff && !state.isVoid;
    QString rest =
        isGiven
            ? tr("%1, on %2, %3")
                  .arg(state.signOff->by, state.signOff->commit.shortHex(), Words::moment(state.signOff->at))
        : state.isVoid ? tr("void: %1 signed on %2. %3")
                             .arg(state.signOff->by, state.signOff->commit.shortHex(), state.voidBecause)
                       : tr("waiting");
    if (const auto key = isGiven ? access::keyOfSignature(state.signOff->signature) : Error(); key) {
        rest = tr("%1, signed with a key").arg(rest);
        card->setToolTip(key->fingerprint());
    }
    layout->addWidget(new StateLine(*m_context.theme, isGiven ? ResultState::Pass : ResultState::Unknown,
                                    state.role + QLatin1Char(','), rest, card),
                      1);
    if (state.signOff && !m_context.isPast()) {
        QPushButton* back = makeButton(tr("Take back"), ButtonLook::Plain, card);
        back->setObjectName(QStringLiteral("withdrawSignOff-") + state.role);
        back->setAccessibleName(tr("Take back the sign-off for %1").arg(state.role));
        layout->addWidget(back);
        connect(back, &QPushButton::clicked, this, [this, role = state.role] {
            m_words->ask(signOffWithdrawalQuestion(*m_dossier, role, m_context.person));
        });
    }
    if (isGiven || m_context.isPast())
        return card;
    QPushButton* button = makeButton(tr("Sign off as %1").arg(m_context.person), ButtonLook::Plain, card);
    button->setObjectName(QStringLiteral("signOff-") + state.role);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, role = state.role] { sign(role); });
    return card;
}

void SignOffsPane::sign(const QString& role)
{
    const auto workspace = m_context.workspace;
    readiness::runTask<SignOff>(
        this,
        [workspace, role, release = m_dossier->release.id, by = m_context.person,
         signer = signerOf(m_context.signingKey)](const Progress&) {
            // Who gave the workspace no key signs by name, whatever is in their settings.
            const auto keys = workspace->signingKeys();
            if (!keys)
                return Result<SignOff>(keys.error());
            const bool hasKey =
                std::any_of(keys->begin(), keys->end(),
                            [&](const readiness::SigningKey& key) { return key.person == by; });
            return workspace->signOff(release, role, by, hasKey ? signer : readiness::Signer());
        },
        [this](const Result<SignOff>& signOff) {
            if (!signOff) {
                m_message->showError(signOff.error());
                return;
            }
            m_message->showDone(
                tr("Signed off for %1 on snapshot %2.").arg(signOff->role, signOff->snapshotSha256.left(12)));
            Q_EMIT signedOff();
        });
}

} // namespace slipway::views
