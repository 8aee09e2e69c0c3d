// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/source_form.h"

#include "core/readiness/pool_thread_loan.h"
#include "views/sources/source_words.h"
#include "views/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::SourceTrial;

namespace {

constexpr int kRecheckMs = 250;

} // namespace

SourceForm::SourceForm(ViewContext context, SourcePort port, QWidget* parent)
    : QFrame(parent)
    , m_context(std::move(context))
    , m_port(std::move(port))
    , m_title(makeLabel({}, TextStyle::Title, this))
    , m_scroll(new QScrollArea(this))
    , m_fields(new SourceFields(this))
    , m_says(makeParagraph({}, TextStyle::Small, this))
    , m_save(makeButton({}, ButtonLook::Primary, this))
    , m_try(makeButton(tr("Test connection"), ButtonLook::Plain, this))
    , m_leave(makeButton(tr("Cancel"), ButtonLook::Plain, this))
    , m_work(std::make_unique<QObject>())
{
    setObjectName(QStringLiteral("sourceForm"));
    setAccessibleName(tr("Source"));
    m_scroll->setObjectName(QStringLiteral("sourceScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_fields);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_title->setContentsMargins(20, 16, 20, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeLine(this));
    makeButtons(layout);
    m_recheck.setObjectName(QStringLiteral("sourceRecheck"));
    m_recheck.setSingleShot(true);
    m_recheck.setInterval(kRecheckMs);
    connectParts();
    hide();
}

QSize SourceForm::minimumSizeHint() const
{
    constexpr int kLeastWidth = 340; // of its fields; its buttons may need more
    return QFrame::minimumSizeHint().expandedTo({kLeastWidth, 0});
}

void SourceForm::makeButtons(QVBoxLayout* layout)
{
    m_says->setObjectName(QStringLiteral("sourceSays"));
    m_save->setObjectName(QStringLiteral("sourceSave"));
    m_try->setObjectName(QStringLiteral("sourceTry"));
    m_try->setToolTip(tr("Ask it once and store nothing"));
    m_leave->setObjectName(QStringLiteral("sourceLeave"));
    m_says->setContentsMargins(20, 10, 20, 0);
    m_says->hide();
    layout->addWidget(m_says);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 12, 20, 16);
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_try);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    layout->addLayout(buttons);
}

void SourceForm::connectParts()
{
    connect(m_fields, &SourceFields::edited, this, [this] {
        m_isEdited = true;
        m_asked = Asked::Nothing;
        if (m_wasChecked)
            m_recheck.start();
    });
    connect(m_fields, &SourceFields::kindChanged, this, [this] {
        m_wasChecked = false;
        tabToButtonsLast();
    });
    connect(&m_recheck, &QTimer::timeout, this, [this] {
        if (m_wasChecked)
            static_cast<void>(check(false));
    });
    connect(m_save, &QPushButton::clicked, this, &SourceForm::save);
    connect(m_try, &QPushButton::clicked, this, [this] { m_isTrying ? m_task.cancel() : attempt(); });
    connect(m_leave, &QPushButton::clicked, this, &SourceForm::askToLeave);
}

void SourceForm::tabToButtonsLast()
{
    QWidget* last = m_fields;
    for (QWidget* each = m_fields->nextInFocusChain(); each != m_fields; each = each->nextInFocusChain()) {
        if (m_fields->isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) != 0)
            last = each;
    }
    for (QPushButton* button : {m_save, m_try, m_leave}) {
        setTabOrder(last, button);
        last = button;
    }
}

void SourceForm::drop()
{
    m_task.cancel();
    m_work = std::make_unique<QObject>();
    m_isTrying = false;
    m_isEdited = false;
    m_asked = Asked::Nothing;
    m_wasChecked = false;
    hide();
}

void SourceForm::setContext(const ViewContext& context)
{
    drop();
    m_context = context;
}

void SourceForm::openToAdd(const ProjectId& project)
{
    Source source;
    source.project = project;
    source.instance = QStringLiteral("default");
    open(source);
}

void SourceForm::openToChange(const Source& source)
{
    open(source);
}

void SourceForm::open(const Source& source)
{
    if (!isHidden() && m_isEdited) {
        if (source.id == m_source.id) { // it is there, as far as it was filled in
            m_fields->focusFirst();
            return;
        }
        if (m_asked != Asked::ToOpen)
            return ask(Asked::ToOpen, tr("What was changed is not stored. Opening another once more leaves "
                                         "it out."));
    }
    drop();
    m_source = source;
    const bool isNew = source.id.isEmpty();
    m_title->setText(isNew ? tr("Add a source") : tr("Change %1").arg(SourceWords::name(source)));
    m_save->setText(isNew ? tr("Add source") : tr("Save"));
    m_fields->setEnabled(false);
    setBusy(true);
    say(tr("Reading the plugins…"), false);
    show();
    using Offer = SourceFields::Offer;
    readiness::runTask<Offer>(
        m_work.get(),
        [workspace = m_context.workspace, kinds = m_port.kinds, rooms = m_port.secretRooms,
         clock = m_context.clock](const Progress&) -> Result<Offer> {
            auto offered = kinds(*workspace);
            if (!offered)
                return offered.error();
            auto projects = workspace->history().projects();
            if (!projects)
                return projects.error();
            return Offer{std::move(offered).value(), std::move(projects).value(), rooms(), clock()};
        },
        [this](Result<Offer> offer) { receive(std::move(offer)); });
}

void SourceForm::receive(Result<SourceFields::Offer> offer)
{
    if (!offer) {
        say(offer.error().line(), true);
        return;
    }
    m_fields->open(std::move(offer).value(), m_source);
    m_isEdited = false; // it was filled in, which is no change
    m_scroll->verticalScrollBar()->setValue(0);
    if (!m_fields->hasProject()) {
        say(tr("A source belongs to a project: add one first."), true);
    } else if (!m_fields->kind()) {
        say(tr("The plugin %1 is not installed, or not trusted. See: slipway plugin list")
                .arg(m_source.plugin),
            true);
    } else {
        m_says->hide();
        m_fields->setEnabled(true);
        setBusy(false);
        m_fields->focusFirst();
    }
}

bool SourceForm::check(bool takesFocus)
{
    m_wasChecked = true;
    // It has seen what was edited, and would hide what a test says.
    m_recheck.stop();
    m_asked = Asked::Nothing;
    const SourceFields::Verdict verdict = m_fields->check(takesFocus);
    if (!verdict.homeless.isEmpty())
        say(verdict.homeless, true);
    else if (!m_isTrying)
        m_says->hide();
    if (!verdict.isGood && takesFocus)
        QMetaObject::invokeMethod(this, &SourceForm::showFocus, Qt::QueuedConnection); // once it is laid out
    return verdict.isGood;
}

/// The field that something is to be done about, which may lie below what is seen.
void SourceForm::showFocus()
{
    if (QWidget* field = focusWidget(); field && m_scroll->isAncestorOf(field))
        m_scroll->ensureWidgetVisible(field);
}

void SourceForm::save()
{
    if (!m_save->isEnabled() || !check(true))
        return;
    setBusy(true);
    readiness::runTask<Source>(
        m_work.get(),
        [workspace = m_context.workspace, store = m_port.store, draft = m_fields->draft(),
         plugin = m_fields->kind()->plugin, secrets = m_fields->secrets(),
         person = m_context.person](const Progress&) {
            const readiness::PoolThreadLoan loan; // a keychain may ask for its password
            return store(*workspace, draft, plugin, secrets, person);
        },
        [this](const Result<Source>& source) { finishSave(source); });
}

void SourceForm::finishSave(const Result<Source>& source)
{
    setBusy(false);
    if (source) {
        m_isEdited = false;
        hide();
        Q_EMIT stored(*source, m_source);
    } else if (source.error().code == ErrorCode::Conflict) {
        m_fields->showNameProblem(source.error().what + QStringLiteral("; ") + source.error().hint);
    } else {
        say(source.error().line(), true);
    }
}

void SourceForm::attempt()
{
    if (!check(true))
        return;
    const readiness::SourceDraft draft = m_fields->draft();
    Source source = m_source;
    source.project = draft.project;
    source.plugin = m_fields->kind()->plugin;
    source.instance = draft.instance;
    source.config = QByteArray::fromStdString(
        access::withSecrets(draft.config, access::secretsOfRecord(m_source.config)).dump());
    m_isTrying = true;
    setBusy(true);
    m_try->setText(tr("Stop the test"));
    say(tr("Asking it…"), false);
    m_task = readiness::runTask<SourceTrial>(
        m_work.get(),
        [workspace = m_context.workspace, attempt = m_port.attempt, source,
         secrets = m_fields->secrets()](const Progress& progress) {
            const readiness::PoolThreadLoan loan;
            return attempt(*workspace, source, secrets, progress);
        },
        [this](const Result<SourceTrial>& trial) { finishAttempt(trial); },
        [this](double, const QString& what) {
            if (m_isTrying && m_asked == Asked::Nothing && !what.isEmpty())
                say(what, false);
        });
}

void SourceForm::finishAttempt(const Result<SourceTrial>& trial)
{
    m_isTrying = false;
    m_asked = Asked::Nothing; // what it found stands there now
    setBusy(false);
    const auto said = trial ? SourceWords::outcome(*trial) : Result<QString>(trial.error());
    if (said)
        say(*said, false);
    else
        say(said.error().line(), true);
}

void SourceForm::say(const QString& text, bool isBad)
{
    m_says->setProperty("failing", isBad);
    m_says->setProperty("muted", !isBad);
    m_says->style()->unpolish(m_says);
    m_says->style()->polish(m_says);
    m_says->setText(text);
    m_says->show();
}

void SourceForm::setBusy(bool isBusy)
{
    // Qt hands the keyboard of a button that is disabled on to the next one, which is Cancel.
    if (isBusy && m_save->hasFocus())
        setFocus();
    m_save->setEnabled(!isBusy);
    m_try->setEnabled(!isBusy || m_isTrying); // it stops the test then
    m_try->setText(tr("Test connection"));
    if (!isBusy && hasFocus())
        m_save->setFocus();
}

void SourceForm::askToLeave()
{
    if (!m_isEdited || m_asked == Asked::ToLeave) {
        leave();
        return;
    }
    ask(Asked::ToLeave, tr("What was changed is not stored. Cancel or Esc once more leaves it out."));
}

void SourceForm::ask(Asked what, const QString& text)
{
    m_recheck.stop(); // it would take the question away
    say(text, false);
    m_asked = what;
}

void SourceForm::leave()
{
    drop();
    Q_EMIT closed();
}

void SourceForm::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Escape leaves the form, not the page.
    if (event->key() == Qt::Key_Escape)
        askToLeave();
    else if (isEnter && qobject_cast<QLineEdit*>(focusWidget()))
        save();
    else
        QFrame::keyPressEvent(event);
}

} // namespace slipway::views
