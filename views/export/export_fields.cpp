// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/export_fields.h"

#include "core/access/ssh_signature.h"
#include "views/export/export_dialog.h"
#include "views/export/logo_field.h"
#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway::views {

namespace {

QComboBox* makeChooser(const char* id, const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(id));
    box->setAccessibleName(name);
    // Not as wide as its texts: measuring the Japanese one would load a font for it, which takes 40 ms.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

} // namespace

ExportFields::ExportFields(ExportSubject subject, const ExportOrder& last, const QString& signingKey,
                           QWidget* parent)
    : QWidget(parent)
    , m_subject(std::move(subject))
    , m_rows(*this)
    , m_format(makeChooser("exportFormat", ExportDialog::tr("Format"), this))
    , m_use(makeParagraph({}, TextStyle::Small, this, true))
    , m_language(makeChooser("exportLanguage", ExportDialog::tr("Language"), this))
    , m_paper(makeChooser("exportPaper", ExportDialog::tr("Paper"), this))
    , m_line(new QLineEdit(this))
    , m_lineProblem(makeParagraph({}, TextStyle::Small, this))
    , m_evidence(new QCheckBox(ExportDialog::tr("Every piece of evidence"), this))
    , m_exposure(new QCheckBox(ExportDialog::tr("What shipping it as it is may cost"), this))
    , m_logo(new LogoField(this))
    , m_key(new FileField(QStringLiteral("exportKey"), ExportDialog::tr("SSH key"), {},
                          QDir::home().filePath(QStringLiteral(".ssh")), this))
    , m_marks(new QWidget(this))
{
    addChoices(last);
    addTexts(last, signingKey);
    addMarks(last);
    connectParts();
}

void ExportFields::addChoices(const ExportOrder& last)
{
    for (const ExportFormat each : m_subject.formats())
        m_format->addItem(ExportWords::name(each), toKey(each));
    m_format->setCurrentIndex(std::max(0, m_format->findData(toKey(last.format))));
    m_use->setObjectName(QStringLiteral("exportUse"));
    m_rows.add(ExportDialog::tr("Format"), m_format);
    m_rows.add({}, m_use);
    for (const QString& code : report::reportLanguages())
        m_language->addItem(ExportWords::language(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(last.language)));
    m_rows.add(ExportDialog::tr("Language"), m_language);
    m_paper->addItem(ExportDialog::tr("A4"), QStringLiteral("a4"));
    m_paper->addItem(ExportDialog::tr("Letter"), QStringLiteral("letter"));
    m_paper->setCurrentIndex(last.paper == report::PageSize::Letter ? 1 : 0);
    m_rows.add(ExportDialog::tr("Paper"), m_paper);
}

void ExportFields::addTexts(const ExportOrder& last, const QString& signingKey)
{
    m_logo->setLogo(last.logo);
    m_rows.add(ExportDialog::tr("Logo"), m_logo);
    m_line->setObjectName(QStringLiteral("exportLine"));
    m_line->setAccessibleName(ExportDialog::tr("Confidentiality"));
    m_line->setPlaceholderText(ExportDialog::tr("A line on every page, such as: Internal"));
    m_line->setText(last.confidentiality);
    m_rows.add(ExportDialog::tr("Confidentiality"), m_line);
    m_lineProblem->setObjectName(QStringLiteral("exportLineProblem"));
    m_lineProblem->setProperty("failing", true);
    m_rows.add({}, m_lineProblem);
    m_key->setPlaceholder(QStringLiteral("~/.ssh/id_ed25519"));
    m_key->setPath(signingKey);
    m_rows.add(ExportDialog::tr("SSH key"), m_key);
}

void ExportFields::addMarks(const ExportOrder& last)
{
    m_evidence->setObjectName(QStringLiteral("exportEvidence"));
    m_evidence->setToolTip(ExportDialog::tr("Who observed what, from what, and which criteria rest on it"));
    m_evidence->setChecked(last.withEvidence);
    m_exposure->setObjectName(QStringLiteral("exportExposure"));
    m_exposure->setToolTip(ExportDialog::tr("People outside need not read that"));
    m_exposure->setChecked(last.withExposure);
    auto* column = new QVBoxLayout(m_marks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QCheckBox* mark : {m_evidence, m_exposure}) {
        mark->setFixedHeight(kFieldRowHeight);
        column->addWidget(mark);
    }
    m_rows.add(ExportDialog::tr("Tell also"), m_marks);
}

void ExportFields::connectParts()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportFields::showFields);
    connect(m_logo, &FileField::edited, this, [this] { m_isAwaited = false; });
    connect(m_logo, &LogoField::looked, this, [this] {
        Q_EMIT heightChanged();
        if (std::exchange(m_isAwaited, false))
            complete();
    });
    connect(m_line, &QLineEdit::textChanged, this, [this] { static_cast<void>(checkLine()); });
    connect(m_key, &FileField::edited, this, [this] { m_key->setProblem({}); });
}

void ExportFields::start()
{
    showFields();
    m_logo->look(); // what was chosen last may be gone
    m_format->setFocus();
}

ExportFormat ExportFields::format() const
{
    return exportFormatOf(m_format->currentData().toString()).value_or(ExportFormat::Pdf);
}

ExportOrder ExportFields::order() const
{
    ExportOrder order;
    order.format = format();
    order.paper = m_paper->currentIndex() == 1 ? report::PageSize::Letter : report::PageSize::A4;
    order.language = m_language->currentData().toString();
    order.confidentiality = m_line->text().trimmed();
    order.logo = m_logo->logo();
    order.withEvidence = m_evidence->isChecked();
    order.withExposure = m_exposure->isChecked();
    order.key = access::keyPath(m_key->path());
    return order;
}

void ExportFields::showFields()
{
    const ExportSubject::Fields fields = m_subject.fieldsOf(format());
    m_use->setText(ExportWords::use(format()));
    m_rows.show(m_format, m_format->count() > 1);
    m_rows.show(m_use, m_subject.kind == ExportSubject::Kind::Checklist);
    m_rows.show(m_language, fields.language);
    m_rows.show(m_paper, fields.paper);
    m_rows.show(m_logo, fields.logo);
    m_rows.show(m_line, fields.confidentiality);
    m_rows.show(m_lineProblem, fields.confidentiality && !m_lineProblem->text().isEmpty());
    m_rows.show(m_key, fields.key);
    m_rows.show(m_marks, fields.evidence || fields.exposure);
    m_evidence->setVisible(fields.evidence);
    m_exposure->setVisible(fields.exposure);
    Q_EMIT heightChanged();
}

bool ExportFields::checkTexts()
{
    const ExportSubject::Fields fields = m_subject.fieldsOf(format());
    if (fields.confidentiality && !checkLine()) {
        m_line->setFocus();
        return false;
    }
    return !fields.key || checkKey();
}

bool ExportFields::checkLine()
{
    const bool fits = report::checkConfidentiality(m_line->text().trimmed()).ok();
    const QString problem = fits ? QString()
                                 : ExportDialog::tr("One line of at most %1 printable characters.")
                                       .arg(report::kLongestConfidentiality);
    m_lineProblem->setText(problem);
    m_line->setAccessibleDescription(problem);
    showFields();
    return fits;
}

bool ExportFields::checkKey()
{
    const QString file = order().key;
    const auto key = access::readPublicKey(file);
    const QString problem = file.isEmpty()
                                ? ExportDialog::tr("An attestation that nobody signs proves nothing: "
                                                   "choose the file of your SSH key.")
                            : key ? QString()
                                  : key.error().line();
    m_key->setProblem(problem);
    Q_EMIT heightChanged();
    if (!problem.isEmpty())
        m_key->focusName();
    return problem.isEmpty();
}

void ExportFields::complete()
{
    if (!checkTexts())
        return;
    const bool hasLogo = m_subject.fieldsOf(format()).logo;
    const LogoField::State logo = hasLogo ? m_logo->state() : LogoField::State::Good;
    switch (logo) {
    case LogoField::State::Looking:
        m_isAwaited = true;
        m_logo->hurry();
        return;
    case LogoField::State::Wrong:
        m_logo->focusName();
        return;
    case LogoField::State::Good:
        Q_EMIT completed();
        return;
    }
}

} // namespace slipway::views
