// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/run_groups.h"
#include "ui/kit/theme.h"

#include <QWidget>

#include <set>
#include <vector>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace ff {

class ErrorScatter;

/// The errors of runs against one of the settings in which they differ; words
/// where there is nothing to be plotted. GUI thread only.
class RunsPlot : public QWidget
{
    Q_OBJECT

public:
    explicit RunsPlot(QWidget* parent = nullptr);

    void setRuns(std::vector<KeptRun> runs, ErrorMeasure measure);
    void mark(const std::set<std::string>& ids); ///< as ErrorScatter does
    void applyTheme(const Theme& theme);

    /// Where the setting is chosen; the pane puts it beside its buttons.
    QComboBox& choice() const { return *m_choice; }
    const std::vector<KeptRun>& runs() const { return m_runs; }
    const ErrorScatter& scatter() const { return *m_scatter; }
    /// There is something to be plotted.
    bool hasPoints() const;

Q_SIGNALS:
    void chosen(const std::string& id); ///< a run, by the user

private:
    void offerSettings();
    void refresh();
    QString wordsInstead() const;

    std::vector<KeptRun> m_runs;
    ErrorMeasure m_measure = ErrorMeasure::Lower;
    std::string m_setting; ///< that was chosen, or is shown for want of it
    ErrorScatter* m_scatter;
    QLabel* m_words;
    QComboBox* m_choice;
    QStackedWidget* m_pages;
};

} // namespace ff
