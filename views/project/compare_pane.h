// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/release_difference.h"
#include "views/view_context.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QTreeWidget;

namespace slipway::views {

class InlineMessage;

/// What turned between two moments or two releases, and because of which evidence: worse first. Since the
/// last review unless something else is chosen.
class ComparePane : public QWidget
{
    Q_OBJECT

public:
    ComparePane(ViewContext context, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier);

Q_SIGNALS:
    void evidenceChosen(const model::EvidenceId& evidence);
    void compared(); ///< the table shows what is chosen

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// One side of the comparison.
    struct Look
    {
        model::ReleaseId release;
        std::optional<QDateTime> at; ///< nothing: as the window shows it

        bool operator==(const Look&) const = default;
    };
    struct Compared
    {
        QString before; ///< a line for people
        QString after;
        readiness::ReleaseDifference difference;
    };
    struct Side
    {
        QComboBox* release;
        QComboBox* when;
        QDateTimeEdit* moment;
    };
    enum class When
    {
        Shown, ///< as the window shows it
        Review,
        Moment
    };

    [[nodiscard]] Side makeSide(const QString& name, const QString& object);
    [[nodiscard]] Look lookOf(const Side& side) const;
    void fillReleases(Side& side, const model::ReleaseId& chosen);
    void compare();
    void show(const Compared& compared);

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    Side m_before;
    Side m_after;
    QLabel* m_summary;
    InlineMessage* m_message;
    QTreeWidget* m_table;
    bool m_isDue = false; ///< to be compared once it is seen
    int m_asked = 0;      ///< of several comparisons under way the newest is shown
};

} // namespace slipway::views
