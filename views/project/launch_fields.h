// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QDateTime>
#include <QTimeZone>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;

namespace slipway::views {

/// A launch time on the clock of a time zone, or none, and beside it what it is on the person's own clock.
class LaunchFields : public QWidget
{
    Q_OBJECT

public:
    explicit LaunchFields(QWidget* parent);

    /// Not told as edited. Where there is no launch time, `likely` stands in its field.
    void fill(const std::optional<QDateTime>& launchAt, const QTimeZone& zone, const QDateTime& likely);
    [[nodiscard]] bool isEdited() const; ///< is another than was filled in
    /// In UTC; nothing: none is wished. InvalidInput for a zone or a time that does not exist.
    [[nodiscard]] model::Result<std::optional<QDateTime>> launchAt() const;
    [[nodiscard]] std::optional<QTimeZone> editedZone() const; ///< nothing: the one that was filled in
    [[nodiscard]] QList<QWidget*> stops() const;               ///< of Tab, in order
    void focusTime(); ///< or what is to be ticked before there is one

Q_SIGNALS:
    void edited();

private:
    /// What stands in the fields.
    struct Content
    {
        bool hasLaunch = false;
        QDateTime wallClock; ///< of the zone, as if it were UTC
        QString zone;

        bool operator==(const Content&) const = default;
    };

    void nameParts();
    void layOut();
    void change();
    [[nodiscard]] Content content() const;

    QCheckBox* m_hasLaunch;
    QDateTimeEdit* m_launch;
    QComboBox* m_zone;
    QLabel* m_here;
    Content m_filled; ///< as it was before anybody typed
};

} // namespace slipway::views
