// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/runs_plot.h"

#include "ui/kit/core_words.h"
#include "ui/panes/runs/error_scatter.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ff {

RunsPlot::RunsPlot(QWidget* parent)
    : QWidget(parent)
    , m_scatter(new ErrorScatter(this))
    , m_words(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("runsPlot"));
    m_words->setObjectName(QStringLiteral("runsPlotWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setMargin(fontMetrics().height() / 2);
    m_words->setMinimumSize(1, 1);
    m_choice->setObjectName(QStringLiteral("plottedSetting"));
    m_choice->setAccessibleName(tr("Setting that errors are plotted against"));
    m_choice->setToolTip(m_choice->accessibleName());
    m_choice->setFocusPolicy(Qt::TabFocus);
    constexpr int letters = 14; // a longer name is cut, and makes the pane no wider
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(letters);
    m_pages->addWidget(m_words);
    m_pages->addWidget(m_scatter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_scatter, &ErrorScatter::chosen, this, &RunsPlot::chosen);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_setting = m_choice->currentData().toString().toStdString();
        refresh();
    });
    refresh();
}

void RunsPlot::setRuns(std::vector<KeptRun> runs, ErrorMeasure measure)
{
    m_runs = std::move(runs);
    m_measure = measure;
    offerSettings();
    refresh();
}

/// What was chosen stays as long as it can; otherwise it is the first but the seed.
void RunsPlot::offerSettings()
{
    std::vector<std::string_view> ids = varied(m_runs, Asked::Over);
    std::ranges::stable_partition(ids, [](std::string_view id) { return id != "seed"; });
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const std::string_view id : ids) {
        m_choice->addItem(coreWord(settingRow(id).label), QString::fromStdString(std::string(id)));
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(QString::fromStdString(m_setting))));
    m_setting = m_choice->currentData().toString().toStdString();
}

void RunsPlot::refresh()
{
    m_scatter->setPlot(m_setting.empty() ? ErrorPlot {} : errorsBy(m_runs, m_setting, m_measure), m_runs);
    m_words->setText(wordsInstead());
    m_choice->setEnabled(m_choice->count() > 0);
    m_pages->setCurrentIndex(m_words->text().isEmpty() ? 1 : 0);
}

bool RunsPlot::hasPoints() const
{
    return !m_scatter->plot().points.empty();
}

QString RunsPlot::wordsInstead() const
{
    if (std::ranges::count_if(m_runs, isOver) < 2) {
        return tr("Errors are plotted against a setting once two runs are finished and tested.");
    }
    if (m_setting.empty()) {
        return tr("The finished runs differ in no setting.");
    }
    return hasPoints() ? QString() : tr("None of the finished runs was tested in this way.");
}

void RunsPlot::mark(const std::set<std::string>& ids)
{
    m_scatter->mark(ids);
}

void RunsPlot::applyTheme(const Theme& theme)
{
    m_scatter->applyTheme(theme);
    QPalette colours = m_words->palette();
    colours.setColor(QPalette::WindowText, theme.mutedText);
    m_words->setPalette(colours);
}

} // namespace ff
