// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace slipway::views {

/// The foot of a source's form: what is said of the form as a whole, and the buttons that store, try and
/// leave it. Its parts are children of the form, which also holds the keyboard while none of them may, and
/// its words are translated as the form's.
class SourceFormFoot : public QObject
{
    Q_OBJECT

public:
    explicit SourceFormFoot(QWidget& form);

    void addTo(QVBoxLayout& layout);
    /// Fields that are made anew would come after the buttons.
    void tabAfter(QWidget* lastField);

    void setSaveText(const QString& text);
    [[nodiscard]] bool canSave() const;

    enum class Work
    {
        None,
        Some,
        Trying ///< the button that tries stops it meanwhile
    };
    void setWork(Work work);

    void say(const QString& text, bool isBad);
    void sayNothing();

Q_SIGNALS:
    void saveAsked();
    void tryAsked(); ///< or to stop it
    void leaveAsked();

private:
    QWidget& m_form;
    QLabel* m_says;
    QPushButton* m_save;
    QPushButton* m_try;
    QPushButton* m_leave;
};

} // namespace slipway::views
