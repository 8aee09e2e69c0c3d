// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slo/figures.h"

#include <QTest>

using namespace slipway::slo;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGateIsOpenWithBudgetAndWithoutABurn()
    {
        const Gate gate = launchGate(Figures{0.8, 1.2, {}}, 0.25);
        QCOMPARE(gate.state, GateState::Open);
        QCOMPARE(gate.why, QStringLiteral("80.0% of the error budget is left."));
    }

    void theLeastBudgetItselfIsEnough()
    {
        QCOMPARE(launchGate(Figures{0.25, 0, {}}, 0.25).state, GateState::Open);
        const Gate gate = launchGate(Figures{0.24, 0, {}}, 0.25);
        QCOMPARE(gate.state, GateState::Closed);
        QCOMPARE(gate.why, QStringLiteral("24.0% of the error budget is left, and 25.0% must be."));
    }

    void aPageCloses()
    {
        QCOMPARE(pageFactor(), 14.4);
        const Gate gate = launchGate(Figures{0.9, 14.4, {}}, 0.25);
        QCOMPARE(gate.state, GateState::Closed);
        QCOMPARE(gate.why,
                 QStringLiteral(
                     "The error budget burns 14.4 times too fast over 1 h; a page fires from 14.4 times."));
        QCOMPARE(launchGate(Figures{0.9, 14.3, {}}, 0.25).state, GateState::Open);
        QCOMPARE(launchGate(Figures{0.9, 2, 1}, 0.25).why, QStringLiteral("1 burn-rate alert pages."));
    }

    /// The long window alone does not page: what says that no alert does, knows both.
    void thePagesThatAreToldDecide()
    {
        QCOMPARE(isPageBurning({0.9, 20, 0}), std::optional<bool>(false));
        QCOMPARE(launchGate(Figures{0.9, 20, 0}, 0.25).state, GateState::Open);
    }

    void whatIsNotKnownIsNotGood()
    {
        QCOMPARE(isPageBurning({}), std::optional<bool>());
        QCOMPARE(launchGate(Figures{}, 0).state, GateState::Unknown);
        QCOMPARE(launchGate(Figures{{}, 1, {}}, 0).state, GateState::Unknown);
        const Gate gate = launchGate(Figures{0.9, {}, {}}, 0.25);
        QCOMPARE(gate.state, GateState::Unknown);
        QCOMPARE(gate.why, QStringLiteral("Whether the error budget burns is not known."));
        QCOMPARE(launchGate(Figures{0.1, {}, {}}, 0.25).state, GateState::Closed); // enough to refuse
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
