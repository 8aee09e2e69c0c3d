// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view_context.h"

#include "core/readiness/workspace.h"

#include <QScrollArea>

class QLayout;
class QVBoxLayout;

namespace slipway::views {

/// The launch brief to read: the text on the left; forecast, capacity and dependencies beside it. Says what a
/// brief is for where there is none.
class BriefView : public QScrollArea
{
    Q_OBJECT

public:
    BriefView(ViewContext context, QWidget* parent);

    void setDossier(const readiness::Dossier& dossier);

Q_SIGNALS:
    void editRequested();
    void importRequested();
    void importFromRepositoryRequested();
    void exportRequested();
    void releaseRequested(const model::ReleaseId& release);

private:
    [[nodiscard]] QWidget* makeEmpty(const readiness::Dossier& dossier, QWidget* parent);
    [[nodiscard]] QLayout* makeBeginnings(const readiness::Dossier& dossier, QWidget* parent);
    [[nodiscard]] QWidget* makeText(const model::Brief& brief, const readiness::Dossier& dossier,
                                    QWidget* parent);
    [[nodiscard]] QWidget* makeBar(const model::Brief& brief, QWidget* parent);
    [[nodiscard]] QWidget* makeSide(const model::Brief& brief, const readiness::Dossier& dossier,
                                    QWidget* parent);
    [[nodiscard]] QWidget* makeForecast(const model::Forecast& forecast, QWidget* parent);
    [[nodiscard]] QWidget* makeDependencies(const model::Evaluation& evaluation, QWidget* parent);
    [[nodiscard]] QWidget* makeDependency(const model::DependencyState& state, QWidget* parent);
    void addClassification(QVBoxLayout* layout, const readiness::Dossier& dossier, QWidget* parent);

    ViewContext m_context;
};

} // namespace slipway::views
