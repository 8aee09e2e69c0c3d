// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/setting_row.h"

#include "views/widgets/labels.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace slipway::views {

namespace {

constexpr int kControlWidth = 320; ///< px

QStringList textsOf(const QWidget& control)
{
    QStringList texts;
    if (const auto* box = qobject_cast<const QComboBox*>(&control)) {
        for (int i = 0; i < box->count(); ++i)
            texts += box->itemText(i);
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&control))
        texts += button->text();
    for (const QObject* child : control.children()) {
        if (const auto* widget = qobject_cast<const QWidget*>(child))
            texts += textsOf(*widget);
    }
    return texts;
}

} // namespace

SettingRow::SettingRow(const QString& title, const QString& explanation, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_text(QStringList{title, explanation, textsOf(*control).join(QLatin1Char(' '))}
                 .join(QLatin1Char('\n'))
                 .toLower())
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(24);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel* name = makeLabel(title, TextStyle::BodyStrong, this);
    name->setBuddy(control);
    words->addWidget(name);
    if (!explanation.isEmpty())
        words->addWidget(makeParagraph(explanation, TextStyle::Small, this, true));
    words->addStretch();
    layout->addLayout(words, 1);
    control->setParent(this);
    control->setFixedWidth(kControlWidth);
    if (auto* text = qobject_cast<QLabel*>(control)) // a paragraph asks for no width, and gets none
        text->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    layout->addWidget(control, 0, Qt::AlignTop);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(title);
    if (control->accessibleDescription().isEmpty())
        control->setAccessibleDescription(explanation);
}

bool SettingRow::holds(const QStringList& words) const
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return m_text.contains(word); });
}

} // namespace slipway::views
