// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history_panel.h"

#include "ui/panels/history_plot.h"
#include "ui/panels/history_readout.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace ff {
namespace {

// Curves of thousands of points change little within a tenth of a second; the histograms need the time more.
constexpr std::chrono::milliseconds pauseBetweenRedraws {100};

} // namespace

HistoryPanel::HistoryPanel(QWidget* parent)
    : Panel(parent)
    , m_plot(new HistoryPlot)
    , m_readout(new HistoryReadout)
{
    auto* row = new QHBoxLayout(this);
    const int margin = fontMetrics().height() / 2;
    row->setContentsMargins(margin, margin / 2, margin / 2, margin / 2);
    row->setSpacing(margin);
    row->addWidget(makeSide());
    row->addWidget(m_plot, 1);
    setAutoFillBackground(true);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetweenRedraws);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isNew && isVisible()) {
            showCurves();
        }
    });
}

QWidget* HistoryPanel::makeSide()
{
    QMenu* menu = makeMenu();
    auto* button = new QPushButton(tr("View"));
    button->setToolTip(tr("Scales, and what else is shown"));
    button->setFlat(true);
    button->setMenu(menu);
    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_plot, &QWidget::customContextMenuRequested, menu,
            [this, menu](const QPoint& position) { menu->popup(m_plot->mapToGlobal(position)); });

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_readout, 1);
    column->addWidget(button);
    return side;
}

QMenu* HistoryPanel::makeMenu()
{
    auto* menu = new QMenu(this);
    QAction* logarithmic = menu->addAction(tr("Logarithmic error"));
    logarithmic->setObjectName(QStringLiteral("logError"));
    logarithmic->setCheckable(true);
    QAction* loss = menu->addAction(tr("Loss instead of separation"));
    loss->setObjectName(QStringLiteral("showLoss"));
    loss->setCheckable(true);
    menu->addAction(tr("Show the whole run"), m_plot, &HistoryPlot::showAll);
    menu->addSeparator();
    menu->addAction(tr("Copy picture"), m_plot, &Plot::copyPicture);

    connect(logarithmic, &QAction::toggled, m_plot, [this](bool on) {
        m_plot->setErrorScale(on ? HistoryPlot::ErrorScale::Logarithmic : HistoryPlot::ErrorScale::Linear);
    });
    connect(loss, &QAction::toggled, this, [this](bool on) {
        m_figure = on ? LayerFigure::Loss : LayerFigure::Separation;
        showCurves();
    });
    return menu;
}

void HistoryPanel::record(const Snapshot& snapshot)
{
    m_isNew = m_history.record(snapshot) || m_isNew;
}

void HistoryPanel::present(const Snapshot& snapshot)
{
    if (snapshot.settings.epochTest != m_test) {
        m_test = snapshot.settings.epochTest;
        m_isNew = true;
    }
    if (m_isNew && !m_pause.isActive()) {
        showCurves();
    }
}

void HistoryPanel::showCurves()
{
    m_isNew = false;
    m_plot->setHistory(m_history, m_figure);
    m_readout->setError(m_history.lastError(), m_test);
    m_pause.start();
}

void HistoryPanel::applyTheme(const Theme& theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.base);
    setPalette(colours);
    m_plot->applyTheme(theme);
    m_readout->setTheme(theme);
}

} // namespace ff
