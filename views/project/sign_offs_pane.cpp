// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/sign_offs_pane.h"

#include "core/policy/people_rules.h"
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

/// What came of signing, and whether there was a key that the workspace does not know.
struct Signing
{
    SignOff signOff;
    bool isKeyUnknown = false;
};

/// Whoever has a key in the workspace signs with it; the desktop asks for its passphrase.
Result<Signing> signWith(readiness::Workspace& workspace, const ReleaseId& release, const QString& role,
                         const QString& by, const QString& keyFile, const Progress& progress)
{
    const auto keys = workspace.signingKeys();
    if (!keys)
        return keys.error();
    const bool hasKey = std::any_of(keys->begin(), keys->end(), [&](const readiness::SigningKey& key) {
        return policy::isSamePerson(key.person, by);
    });
    readiness::Signer signer;
    if (hasKey && !keyFile.isEmpty())
        signer = [&](const QByteArray& statement) {
            return access::sign(statement, keyFile, access::PassphrasePrompt::Dialog, progress);
        };
    auto signOff = workspace.signOff(release, role, by, signer);
    if (!signOff)
        return signOff.error();
    return Signing{std::move(signOff).value(), !hasKey && !keyFile.isEmpty()};
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
    m_cards->setEnabled(!m_isSigning);
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
    const QString keyFile = m_context.signingKey();
    m_isSigning = true;
    m_cards->setEnabled(false); // one at a time
    if (!keyFile.isEmpty())
        m_message->showDone(tr("Signing…"));
    readiness::runTask<Signing>(
        this,
        [workspace = m_context.workspace, role, release = m_dossier->release.id, by = m_context.person,
         keyFile](const Progress& progress) {
            return signWith(*workspace, release, role, by, keyFile, progress);
        },
        [this](const Result<Signing>& done) {
            m_isSigning = false;
            m_cards->setEnabled(true);
            if (!done) {
                m_message->showError(done.error());
                return;
            }
            const SignOff& signOff = done->signOff;
            const QString said =
                tr("Signed off for %1 on snapshot %2.").arg(signOff.role, signOff.snapshotSha256.left(12));
            m_message->showDone(
                done->isKeyUnknown
                    ? tr("%1 By name only: the workspace does not know your key (Settings).").arg(said)
                    : said);
            Q_EMIT signedOff();
        });
}

} // namespace slipway::views
