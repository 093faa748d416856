// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure.h"
#include "ui/kit/background_work.h"
#include "ui/panes/layers/time_plot.h"
#include "ui/workbench/moment_choice.h"

#include <QTimer>

namespace ff {

/// The histograms of the layers over the time of the run. Takes note of those that pass while the pane can be
/// seen, and reads those of the kept moments from the run's folder while this itself can. GUI thread only.
class TimeView : public QWidget
{
    Q_OBJECT

public:
    explicit TimeView(MomentChoice::Post post, QWidget* parent = nullptr);

    void hear(const Event& event) { m_choice.hear(event); }
    void follow(const Live& live); ///< before present()
    void present(const std::shared_ptr<const Moment>& moment);
    void catchUp(); ///< draws at once what waits
    bool isWaiting() const { return m_isReading; }

    void setLook(const HistogramLook& look) { m_plot->setLook(look); }
    void setEnlarged(int index) { m_plot->setEnlarged(index); }
    void setTheme(const Theme& theme) { m_plot->applyTheme(theme); }

    /// What is shown, as a figure; nothing before there is something.
    std::optional<Figure> figure() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void read();
    void draw();

    /// Where kept moments lie, and which.
    struct Kept
    {
        std::filesystem::path folder;
        std::vector<std::int64_t> steps;

        bool operator==(const Kept&) const = default;
    };

    MomentChoice m_choice;
    PastLayers m_past;
    std::uint64_t m_run = 0; ///< that it is of
    Kept m_kept; ///< that there are
    Kept m_read; ///< that were read
    std::size_t m_layers = 0;
    bool m_isReading = false;
    bool m_isPast = false; ///< a kept moment is shown
    bool m_isNew = false; ///< there is something that is not drawn yet
    RunTime m_time;
    std::shared_ptr<const Moment> m_moment;
    TimePlot* m_plot;
    QTimer m_pause; ///< runs after a drawing: the next one waits for its end
    BackgroundWork<std::vector<LayersAt>> m_reading;
};

} // namespace ff
