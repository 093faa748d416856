// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/time_view.h"

#include "core/settings/modes.h"
#include "ui/panes/layers/time_figure.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ff {

namespace {

// Time adds little to the maps within a fifth of a second; what else is shown needs the time more.
constexpr std::chrono::milliseconds pauseBetweenDrawings {200};

} // namespace

TimeView::TimeView(MomentChoice::Post post, QWidget* parent)
    : QWidget(parent)
    , m_plot(new TimePlot(m_choice))
{
    m_choice.usePost(std::move(post));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_plot);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetweenDrawings);
    connect(&m_pause, &QTimer::timeout, this, &TimeView::refresh);
}

void TimeView::follow(const Live& live)
{
    m_choice.follow(live);
    if (live.run != m_run) {
        m_run = live.run;
        m_past.clear();
        m_read = {};
    }
    m_isPast = live.shown.has_value();
    m_kept = {live.folder(), live.keptSteps};
    m_layers = live.settings.layers.size();
    const RunTime time {std::max<std::int64_t>(1, live.progress.batchesPerEpoch), live.progress.step};
    m_isNew = m_past.cutAfter(time.lastStep) || m_isNew || time.lastStep != m_time.lastStep;
    m_time = time;
    refresh();
}

void TimeView::present(const std::shared_ptr<const Moment>& moment)
{
    m_moment = moment;
    if (!m_isPast && moment->run == m_run) {
        m_past.see(moment->step, moment->layers);
        m_isNew = true;
    }
    refresh();
}

void TimeView::refresh()
{
    if (!isVisible() || !m_moment) {
        return;
    }
    read();
    if (m_isNew && !m_pause.isActive()) {
        draw();
        m_pause.start();
    }
}

void TimeView::catchUp()
{
    if (isVisible() && m_moment && m_isNew) {
        draw();
    }
}

void TimeView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_isNew = true;
    refresh();
}

/// All of them anew, which is little and comes seldom. Where they cannot be read, what was seen is shown.
void TimeView::read()
{
    if (m_isReading || m_kept == m_read || m_kept.folder.empty()) {
        return;
    }
    m_read = m_kept;
    m_isReading = true;
    const auto work = [folder = m_kept.folder, layers = m_layers](const ProgressCallback& progress) {
        return layersOverTime(folder, layers, progress);
    };
    const auto done = [this, run = m_run](const std::vector<LayersAt>& kept) {
        m_isReading = false;
        if (run == m_run) {
            m_past.setKept(kept);
            m_past.cutAfter(m_time.lastStep);
            m_isNew = true;
        }
        refresh();
    };
    m_reading.start(work, {.done = done, .refused = [this](const QString&) { m_isReading = false; }});
}

void TimeView::draw()
{
    m_isNew = false;
    m_plot->setMeasure(traitsOf(m_moment->settings.mode).measure);
    m_plot->show({m_past.columns(), m_time, thresholdsOf(m_moment->settings)});
}

std::optional<Figure> TimeView::figure() const
{
    if (!m_moment || m_plot->times().columns.empty()) {
        return std::nullopt;
    }
    return timeFigure(*m_moment, m_plot->times(), m_plot->ranges(), m_plot->look().counts);
}

} // namespace ff
