// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway::views {

/// The name of a file, with a button that chooses one, and what is wrong with it below.
class FileField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is for screen readers; `filters` and `folder` as chooseOpenPath() takes them. Its parts are
    /// called `id`, `id`Choose and `id`Problem.
    FileField(const QString& id, const QString& name, const QString& filters, const QString& folder,
              QWidget* parent);

    /// As it was written, without blanks around it.
    [[nodiscard]] QString path() const;
    void setPath(const QString& path);
    void setPlaceholder(const QString& text);
    void focusName();
    /// Empty: nothing is wrong.
    void setProblem(const QString& problem);

Q_SIGNALS:
    void edited();

private:
    void choose();

    QString m_filters;
    QString m_folder;
    QLineEdit* m_edit;
    QPushButton* m_choose;
    QLabel* m_problem;
};

} // namespace slipway::views
