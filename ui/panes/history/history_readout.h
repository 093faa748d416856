// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run_history.h"
#include "core/settings/modes.h"
#include "ui/panes/panel.h"

#include <limits>
#include <optional>

class QBoxLayout;
class QLabel;

namespace ff {

class ErrorRow;

/// The latest test error in large figures, each way to classify beside a sample of its line in the plot.
/// GUI thread only.
class HistoryReadout : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryReadout(QWidget* parent = nullptr);

    /// Shows the error, or in words why there is none.
    void setError(const std::optional<ErrorPoint>& error, EpochTest test);
    /// Whether there is an error at all: there is a dash where images have no labels.
    void setLabelled(bool isLabelled);
    /// What the layers judge answers by, beside the readout.
    void setMeasure(const Measure& measure);
    /// The run that races beside this one; without a name there is none. Before setError().
    void setRival(const RunHistory::Rival& rival);
    void setTheme(const Theme& theme);
    void setForm(Panel::Form form);

    QString headline() const; ///< "2.4 %", empty without a figure, a dash where there will be none
    QString explanation() const; ///< why there is no figure, empty with one
    QString title() const; ///< what the figure is, and of how many images when not of all
    QString rivalWords() const; ///< "backprop: 1.6 %", empty without a figure of a rival

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void describe();
    void arrange();
    void showFigures();
    int figureWidth() const;
    double best() const;

    std::optional<ErrorPoint> m_error;
    Measure m_measure;
    QString m_rivalName;
    double m_rivalError = std::numeric_limits<double>::quiet_NaN(); ///< 0 to 1; NaN without one
    EpochTest m_test = EpochTest::Both;
    bool m_isLabelled = true;
    Panel::Form m_form = Panel::Form::Full;
    Theme m_theme;
    QLabel* m_title;
    QLabel* m_headline;
    QLabel* m_explanation; ///< in the place of the figures while there are none
    ErrorRow* m_byReadout;
    ErrorRow* m_byLayers;
    ErrorRow* m_ofRival;
    QBoxLayout* m_layout;
};

} // namespace ff
