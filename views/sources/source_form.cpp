// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/source_form.h"

#include "views/sources/source_words.h"
#include "views/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::SourceTrial;

namespace {

constexpr int kRecheckMs = 250;
constexpr int kProblemHeight = 56; ///< px below a field: its hint and what is wrong with it

} // namespace

SourceForm::SourceForm(ViewContext context, SourcePort port, QWidget* parent)
    : QFrame(parent)
    , m_errands(std::move(context), std::move(port))
    , m_title(makeLabel({}, TextStyle::Title, this))
    , m_scroll(new QScrollArea(this))
    , m_fields(new SourceFields(this))
    , m_foot(new SourceFormFoot(*this))
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
    m_foot->addTo(*layout);
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

void SourceForm::connectParts()
{
    connect(m_fields, &SourceFields::edited, this, [this] {
        m_change.note();
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
    connect(m_foot, &SourceFormFoot::saveAsked, this, &SourceForm::save);
    connect(m_foot, &SourceFormFoot::tryAsked, this,
            [this] { m_errands.isTrying() ? m_errands.stopAttempt() : attempt(); });
    connect(m_foot, &SourceFormFoot::leaveAsked, this, &SourceForm::askToLeave);
}

void SourceForm::tabToButtonsLast()
{
    QWidget* last = m_fields;
    for (QWidget* each = m_fields->nextInFocusChain(); each != m_fields; each = each->nextInFocusChain()) {
        if (m_fields->isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) != 0)
            last = each;
    }
    m_foot->tabAfter(last);
}

void SourceForm::drop()
{
    m_errands.drop();
    m_change.clear();
    m_wasChecked = false;
    hide();
}

void SourceForm::setContext(const ViewContext& context)
{
    drop();
    m_errands.setContext(context);
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
    if (!isHidden() && m_change.isThere()) {
        if (source.id == m_source.id) { // it is there, as far as it was filled in
            m_fields->focusFirst();
            return;
        }
        if (!m_change.allows(UnstoredChange::WayOut::OpenAnother))
            return ask(tr("What was changed is not stored. Opening another once more leaves it out."));
    }
    drop();
    m_source = source;
    const bool isNew = source.id.isEmpty();
    m_title->setText(isNew ? tr("Add a source") : tr("Change %1").arg(SourceWords::name(source)));
    m_foot->setSaveText(isNew ? tr("Add source") : tr("Save"));
    m_fields->setEnabled(false);
    m_foot->setWork(SourceFormFoot::Work::Some);
    m_foot->say(tr("Reading the plugins…"), false);
    show();
    m_errands.readOffer([this](Result<SourceFields::Offer> offer) { receive(std::move(offer)); });
}

void SourceForm::receive(Result<SourceFields::Offer> offer)
{
    if (!offer) {
        m_foot->say(offer.error().line(), true);
        return;
    }
    m_fields->open(std::move(offer).value(), m_source);
    m_change.clear(); // it was filled in, which is no change
    m_scroll->verticalScrollBar()->setValue(0);
    if (!m_fields->hasProject()) {
        m_foot->say(tr("A source belongs to a project: add one first."), true);
    } else if (!m_fields->kind()) {
        m_foot->say(tr("The plugin %1 is not installed, or not trusted. See: slipway plugin list")
                        .arg(m_source.plugin),
                    true);
    } else {
        m_foot->sayNothing();
        m_fields->setEnabled(true);
        m_foot->setWork(SourceFormFoot::Work::None);
        m_fields->focusFirst();
    }
}

bool SourceForm::check(bool takesFocus)
{
    m_wasChecked = true;
    // It has seen what was edited, and would hide what a test says.
    m_recheck.stop();
    m_change.takeBackQuestion();
    const SourceFields::Verdict verdict = m_fields->check(takesFocus);
    if (!verdict.homeless.isEmpty())
        m_foot->say(verdict.homeless, true);
    else if (!verdict.isGood && takesFocus)
        m_foot->say(tr("Something above is not in order."), true);
    else if (!m_errands.isTrying())
        m_foot->sayNothing();
    if (!verdict.isGood && takesFocus)
        QMetaObject::invokeMethod(this, &SourceForm::showFocus, Qt::QueuedConnection); // once it is laid out
    return verdict.isGood;
}

/// The field that something is to be done about, which may lie below what is seen.
void SourceForm::showFocus()
{
    if (QWidget* field = focusWidget(); field && m_scroll->isAncestorOf(field))
        m_scroll->ensureWidgetVisible(field, 0, kProblemHeight);
}

void SourceForm::save()
{
    if (!m_foot->canSave() || !check(true))
        return;
    m_foot->setWork(SourceFormFoot::Work::Some);
    m_errands.store(m_fields->draft(), m_fields->kind()->plugin, m_fields->secrets(),
                    [this](const Result<Source>& source) { finishSave(source); });
}

void SourceForm::finishSave(const Result<Source>& source)
{
    m_foot->setWork(SourceFormFoot::Work::None);
    if (source) {
        m_change.clear();
        hide();
        Q_EMIT stored(*source, m_source);
    } else if (source.error().code == ErrorCode::Conflict) {
        m_fields->showNameProblem(source.error().what + QStringLiteral("; ") + source.error().hint);
    } else {
        m_foot->say(source.error().line(), true);
    }
}

void SourceForm::attempt()
{
    if (!check(true))
        return;
    m_foot->setWork(SourceFormFoot::Work::Trying);
    m_foot->say(tr("Asking it…"), false);
    m_errands.attempt(
        m_source, m_fields->draft(), m_fields->kind()->plugin, m_fields->secrets(),
        [this](const Result<SourceTrial>& trial) { finishAttempt(trial); },
        [this](const QString& what) {
            if (!m_change.isAsking())
                m_foot->say(what, false);
        });
}

void SourceForm::finishAttempt(const Result<SourceTrial>& trial)
{
    m_change.takeBackQuestion(); // what it found stands there now
    m_foot->setWork(SourceFormFoot::Work::None);
    const auto said = trial ? SourceWords::outcome(*trial) : Result<QString>(trial.error());
    if (said)
        m_foot->say(*said, false);
    else
        m_foot->say(said.error().line(), true);
}

void SourceForm::askToLeave()
{
    if (m_change.allows(UnstoredChange::WayOut::Leave))
        leave();
    else
        ask(tr("What was changed is not stored. Cancel or Esc once more leaves it out."));
}

void SourceForm::ask(const QString& text)
{
    m_recheck.stop(); // it would take the question away
    m_foot->say(text, false);
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
