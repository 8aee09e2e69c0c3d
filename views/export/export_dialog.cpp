// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/export_dialog.h"

#include "core/readiness/task.h"
#include "views/export/file_field.h"
#include "views/export/last_export.h"
#include "views/theme/theme.h"
#include "views/widgets/labels.h"
#include "views/widgets/tab_order.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kDialogWidth = 560;   ///< px
constexpr int kLogoTypingMs = 250;  ///< as long as somebody types, nothing is wrong yet
constexpr int kExportFieldRow = 34; ///< px: a label as high as its field, so that both stand on one line

QLabel* fieldLabel(const QString& text, QWidget* parent)
{
    QLabel* label = makeLabel(text, TextStyle::Body, parent);
    label->setFixedHeight(kExportFieldRow);
    return label;
}

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

/// What is wrong with a logo; empty: nothing. What is named otherwise than a picture is not opened: a
/// workspace's file would lose its locks (docs/adr/0056).
QString logoProblem(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("png") && ending != QLatin1String("svg"))
        return ExportDialog::tr("Give an SVG or a PNG: a file that ends in .svg or .png.");
    const auto logo = readLogoFile(path);
    return logo ? QString() : logo.error().line();
}

} // namespace

ExportDialog::ExportDialog(Theme& theme, ExportSubject subject, const QString& signingKey, QWidget* parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_format(makeChooser("exportFormat", tr("Format"), this))
    , m_use(makeParagraph({}, TextStyle::Small, this, true))
    , m_language(makeChooser("exportLanguage", tr("Language"), this))
    , m_paper(makeChooser("exportPaper", tr("Paper"), this))
    , m_line(new QLineEdit(this))
    , m_lineProblem(makeParagraph({}, TextStyle::Small, this))
    , m_evidence(new QCheckBox(tr("Every piece of evidence"), this))
    , m_exposure(new QCheckBox(tr("What shipping it as it is may cost"), this))
    , m_export(makeButton(tr("Export…"), ButtonLook::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(m_subject.title);
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel* title = makeParagraph(windowTitle(), TextStyle::PageTitle, this);
    title->setContentsMargins(6 * kGrid, 5 * kGrid, 6 * kGrid, 0);
    column->addWidget(title);
    column->addWidget(makeFields(lastExport(), signingKey));
    column->addStretch();
    column->addWidget(makeLine(this));
    column->addLayout(makeButtons());
    tabAsLaidOut(*column);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kLogoTypingMs);
    connectParts();
    setMinimumWidth(kDialogWidth);
    theme.dress(*this);
    showFields();
    checkLogo(); // what was chosen last may be gone
    m_format->setFocus();
}

QWidget* ExportDialog::makeFields(const ExportOrder& last, const QString& signingKey)
{
    auto* fields = new QWidget(this);
    m_grid = new QGridLayout(fields);
    m_grid->setContentsMargins(6 * kGrid, 4 * kGrid, 6 * kGrid, 5 * kGrid);
    m_grid->setHorizontalSpacing(6 * kGrid);
    m_grid->setVerticalSpacing(2 * kGrid);
    m_grid->setColumnStretch(1, 1);
    addChoices(last);
    addTexts(last, signingKey);
    addMarks(last);
    return fields;
}

/// Not a form layout: that gives paragraphs the height that they would like, whatever their width is.
void ExportDialog::addRow(const QString& label, QWidget* field)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(field, row, 1);
    if (label.isEmpty())
        return;
    m_labels[field] = fieldLabel(label, this);
    m_grid->addWidget(m_labels[field], row, 0, Qt::AlignTop);
}

void ExportDialog::showRow(QWidget* field, bool isShown)
{
    field->setVisible(isShown);
    if (QLabel* label = m_labels.value(field))
        label->setVisible(isShown);
}

void ExportDialog::addChoices(const ExportOrder& last)
{
    for (const ExportFormat each : m_subject.formats())
        m_format->addItem(ExportWords::name(each), toKey(each));
    m_format->setCurrentIndex(std::max(0, m_format->findData(toKey(last.format))));
    m_use->setObjectName(QStringLiteral("exportUse"));
    addRow(tr("Format"), m_format);
    addRow({}, m_use);
    for (const QString& code : report::reportLanguages())
        m_language->addItem(ExportWords::language(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(last.language)));
    addRow(tr("Language"), m_language);
    m_paper->addItem(tr("A4"), QStringLiteral("a4"));
    m_paper->addItem(tr("Letter"), QStringLiteral("letter"));
    m_paper->setCurrentIndex(last.paper == report::PageSize::Letter ? 1 : 0);
    addRow(tr("Paper"), m_paper);
}

void ExportDialog::addTexts(const ExportOrder& last, const QString& signingKey)
{
    m_logo = new FileField(QStringLiteral("exportLogo"), tr("Logo"), tr("Pictures (*.svg *.png)"), {}, this);
    m_logo->setPlaceholder(tr("An SVG or a PNG above the title"));
    m_logo->setPath(QDir::toNativeSeparators(last.logo));
    addRow(tr("Logo"), m_logo);
    m_line->setObjectName(QStringLiteral("exportLine"));
    m_line->setAccessibleName(tr("Confidentiality"));
    m_line->setPlaceholderText(tr("A line on every page, such as: Internal"));
    m_line->setText(last.confidentiality);
    addRow(tr("Confidentiality"), m_line);
    m_lineProblem->setObjectName(QStringLiteral("exportLineProblem"));
    m_lineProblem->setProperty("failing", true);
    addRow({}, m_lineProblem);
    m_key = new FileField(QStringLiteral("exportKey"), tr("SSH key"), {},
                          QDir::home().filePath(QStringLiteral(".ssh")), this);
    m_key->setPlaceholder(QStringLiteral("~/.ssh/id_ed25519"));
    m_key->setPath(signingKey);
    addRow(tr("SSH key"), m_key);
}

void ExportDialog::addMarks(const ExportOrder& last)
{
    m_evidence->setObjectName(QStringLiteral("exportEvidence"));
    m_evidence->setToolTip(tr("Who observed what, from what, and which criteria rest on it"));
    m_evidence->setChecked(last.withEvidence);
    m_exposure->setObjectName(QStringLiteral("exportExposure"));
    m_exposure->setToolTip(tr("People outside need not read that"));
    m_exposure->setChecked(last.withExposure);
    m_marks = new QWidget(this);
    auto* column = new QVBoxLayout(m_marks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QCheckBox* mark : {m_evidence, m_exposure}) {
        mark->setFixedHeight(kExportFieldRow);
        column->addWidget(mark);
    }
    addRow(tr("Tell also"), m_marks);
}

QLayout* ExportDialog::makeButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(6 * kGrid, 3 * kGrid, 6 * kGrid, 4 * kGrid);
    buttons->setSpacing(2 * kGrid);
    QPushButton* leave = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    m_export->setObjectName(QStringLiteral("exportWrite"));
    leave->setObjectName(QStringLiteral("exportLeave"));
    m_export->setDefault(true); // Enter, wherever the keyboard is
    buttons->addWidget(m_export);
    buttons->addWidget(leave);
    buttons->addStretch();
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::send);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void ExportDialog::connectParts()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFields);
    connect(&m_typing, &QTimer::timeout, this, &ExportDialog::checkLogo);
    connect(m_logo, &FileField::edited, this, [this] {
        m_isLooking = true;
        m_isSending = false;
        m_looks.reset(); // what was found of the name before says nothing about this one
        m_typing.start();
    });
    connect(m_line, &QLineEdit::textChanged, this, [this] { static_cast<void>(checkLine()); });
    connect(m_key, &FileField::edited, this, [this] { m_key->setProblem({}); });
}

ExportFormat ExportDialog::format() const
{
    return exportFormatOf(m_format->currentData().toString()).value_or(ExportFormat::Pdf);
}

ExportOrder ExportDialog::order() const
{
    ExportOrder order;
    order.format = format();
    order.paper = m_paper->currentIndex() == 1 ? report::PageSize::Letter : report::PageSize::A4;
    order.language = m_language->currentData().toString();
    order.confidentiality = m_line->text().trimmed();
    if (const QString logo = m_logo->path(); !logo.isEmpty())
        order.logo = QFileInfo(access::keyPath(QDir::fromNativeSeparators(logo))).absoluteFilePath();
    order.withEvidence = m_evidence->isChecked();
    order.withExposure = m_exposure->isChecked();
    order.key = access::keyPath(m_key->path());
    return order;
}

void ExportDialog::showFields()
{
    const ExportSubject::Fields fields = m_subject.fieldsOf(format());
    m_use->setText(ExportWords::use(format()));
    showRow(m_format, m_format->count() > 1);
    showRow(m_use, m_subject.kind == ExportSubject::Kind::Checklist);
    showRow(m_language, fields.language);
    showRow(m_paper, fields.paper);
    showRow(m_logo, fields.logo);
    showRow(m_line, fields.confidentiality);
    showRow(m_lineProblem, fields.confidentiality && !m_lineProblem->text().isEmpty());
    showRow(m_key, fields.key);
    showRow(m_marks, fields.evidence || fields.exposure);
    m_evidence->setVisible(fields.evidence);
    m_exposure->setVisible(fields.exposure);
    fit();
}

/// As high as what is shown. Not adjustSize(), which takes paragraphs for as wide as they would like to be.
void ExportDialog::fit()
{
    const int wide = isVisible() ? width() : kDialogWidth;
    resize(wide, layout()->totalHeightForWidth(wide));
}

void ExportDialog::checkLogo()
{
    m_typing.stop();
    m_looks = std::make_unique<QObject>();
    const QString path = order().logo;
    if (path.isEmpty()) {
        receiveLogo({});
        return;
    }
    m_isLooking = true;
    readiness::runTask<QString>(
        m_looks.get(), [path](const Progress&) -> Result<QString> { return logoProblem(path); },
        [this](const Result<QString>& problem) { receiveLogo(problem ? *problem : problem.error().line()); });
}

void ExportDialog::receiveLogo(const QString& problem)
{
    m_isLooking = false;
    m_logoProblem = problem;
    m_logo->setProblem(problem);
    fit();
    if (std::exchange(m_isSending, false))
        send();
}

bool ExportDialog::checkLine()
{
    const bool fits = report::checkConfidentiality(m_line->text().trimmed()).ok();
    const QString problem =
        fits ? QString()
             : tr("One line of at most %1 printable characters.").arg(report::kLongestConfidentiality);
    m_lineProblem->setText(problem);
    m_line->setAccessibleDescription(problem);
    showFields();
    return fits;
}

bool ExportDialog::isComplete()
{
    const ExportSubject::Fields fields = m_subject.fieldsOf(format());
    if (fields.confidentiality && !checkLine()) {
        m_line->setFocus();
        return false;
    }
    if (!fields.key)
        return true;
    const auto key = access::readPublicKey(order().key);
    const QString problem = order().key.isEmpty() ? tr("An attestation that nobody signs proves nothing: "
                                                       "choose the file of your SSH key.")
                            : key                 ? QString()
                                                  : key.error().line();
    m_key->setProblem(problem);
    fit();
    if (!problem.isEmpty())
        m_key->focusName();
    return problem.isEmpty();
}

void ExportDialog::send()
{
    if (!isComplete())
        return;
    if (!m_subject.fieldsOf(format()).logo) {
        finish();
    } else if (m_isLooking) {
        m_isSending = true;
        if (m_typing.isActive())
            checkLogo();
    } else if (!m_logoProblem.isEmpty()) {
        m_logo->focusName();
    } else {
        finish();
    }
}

void ExportDialog::finish()
{
    const ExportSubject::Fields fields = m_subject.fieldsOf(format());
    const ExportOrder before = lastExport();
    const ExportOrder order = this->order();
    ExportOrder kept = order;
    if (m_subject.kind != ExportSubject::Kind::Checklist)
        kept.format = before.format; // this one says nothing about checklists
    if (!fields.logo)
        kept.logo = before.logo; // nobody has looked at it
    if (!fields.confidentiality)
        kept.confidentiality = before.confidentiality; // nor at that
    keepExport(kept);
    accept();
    Q_EMIT chosen(m_subject.fitted(order));
}

} // namespace slipway::views
