// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/runs_room.h"

#include "ui/workbench/kept_runs.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>

namespace ff {

namespace {

constexpr std::uint64_t gigabyte = 1'000'000'000;

QString sizeText(std::uint64_t bytes)
{
    const int digits = bytes < gigabyte || bytes % gigabyte == 0 ? 0 : 1;
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), digits, QLocale::DataSizeSIFormat);
}

} // namespace

RunsRoom::RunsRoom(KeptRuns& runs, QWidget* parent)
    : MenuButton(QString(), new QMenu(parent), parent)
    , m_runs(runs)
    , m_choices(new QActionGroup(this))
{
    setObjectName(QStringLiteral("runsRoom"));
    setToolTip(
        tr("How much room all runs may take. Above it the oldest go that have no name and are not pinned."));
    menu()->addSection(tr("Keep at most"));
    for (const std::uint64_t budget : KeptRuns::budgets()) {
        QAction* choice = menu()->addAction(sizeText(budget));
        choice->setCheckable(true);
        choice->setData(QVariant::fromValue(budget));
        m_choices->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, budget] { m_runs.setBudget(budget); });
    }
    connect(&runs, &KeptRuns::changed, this, &RunsRoom::refresh);
    connect(&runs, &KeptRuns::budgetChanged, this, &RunsRoom::refresh);
    refresh();
}

void RunsRoom::refresh()
{
    const auto count = static_cast<int>(m_runs.listing().runs.size());
    const QString runs = count == 1 ? tr("1 run") : tr("%Ln runs", "", count);
    setText(tr("%1, %2 of %3").arg(runs, sizeText(m_runs.listing().bytes), sizeText(m_runs.budget())));
    setAccessibleName(tr("Kept: %1").arg(text()));
    for (QAction* choice : m_choices->actions()) {
        choice->setChecked(choice->data().value<std::uint64_t>() == m_runs.budget());
    }
    updateGeometry();
}

} // namespace ff
