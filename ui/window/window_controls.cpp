// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_controls.h"

#include "ui/panes/hand/hand_control.h"
#include "ui/panes/hand/picture_intake.h"
#include "ui/window/announcement.h"
#include "ui/window/experiment_control.h"
#include "ui/window/figure_control.h"
#include "ui/window/file_control.h"
#include "ui/window/kept_run_control.h"
#include "ui/window/race_control.h"
#include "ui/window/run_control.h"
#include "ui/window/run_folder.h"
#include "ui/workbench/selection.h"
#include "ui/workbench/settings_draft.h"

namespace ff {

WindowControls::WindowControls(QWidget& window, const Parts& parts, const Panel::Post& post,
                               const std::filesystem::path& store, const DownloadOptions& downloads)
    : QObject(&window)
    , m_settings(parts.bench.settings)
    , m_run(new RunControl(parts.actions, m_settings, post, this))
    , m_files(new FileControl(parts.actions, post, &window))
    , m_keptRuns(new KeptRunControl(store, parts.actions, *m_files, &window))
    , m_experiments(new ExperimentControl(parts.bench.runs, parts.actions, *m_files, &window))
    , m_downloads(new DownloadControl(downloads, *parts.actions[ActionId::GetData], parts.fetching, &window))
    , m_pictures(new PictureIntake(parts.actions, *m_files, &window))
    , m_hand(new HandControl(parts.bench.own, parts.actions, *m_files, &window))
    , m_race(new RaceControl(parts.actions, post, this))
    , m_figures(new FigureControl({parts.actions, parts.panels, *m_files}, post, &window))
{
    listenTo(m_run);
    listenTo(m_keptRuns);
    listenTo(m_experiments);
    listenTo(m_downloads);
    listenTo(m_pictures);
    listenTo(m_hand);
    listenTo(m_figures);
    connect(m_figures, &FigureControl::tellsOf, this, &WindowControls::tellsOf);
    connectRuns(m_settings, parts.bench.selection);
    connectFiles();
}

template <typename Part>
void WindowControls::listenTo(const Part* part)
{
    connect(part, &Part::said, this, &WindowControls::said);
    if constexpr (requires { &Part::withdrawn; }) {
        connect(part, &Part::withdrawn, this, &WindowControls::withdrawn);
    }
}

void WindowControls::connectRuns(SettingsDraft& settings, Selection& selection)
{
    connect(&settings, &SettingsDraft::startedNewRun, m_keptRuns, &KeptRunControl::tellNewRun);
    connect(&settings, &SettingsDraft::keptByHand, this,
            [this](const QList<std::string_view>& kept) { Q_EMIT said(messageForKept(kept)); });
    connect(m_run, &RunControl::testImageTaken, &selection, &Selection::choose);
    connect(m_pictures, &PictureIntake::taken, &selection, &Selection::choose);
    connect(m_experiments, &ExperimentControl::firstUnpacked, m_keptRuns, &KeptRunControl::openFirst);
}

void WindowControls::connectFiles()
{
    connect(m_downloads, &DownloadControl::ready, m_files, &FileControl::loadData);
    connect(m_files, &FileControl::loadsUnasked, this, &WindowControls::loadsUnasked);
    connect(m_files, &FileControl::failed, this, [this](const QString& reason) {
        Q_EMIT happened({Event::Kind::Failed, reason.toStdString(), {}, Event::Task::Data});
    });
}

void WindowControls::openRun(const QString& path)
{
    if (isExperimentFile(path)) {
        m_experiments->openFirst(path);
    } else {
        m_keptRuns->openFirst(path);
    }
}

void WindowControls::openData(const QString& data)
{
    m_keptRuns->offerUnfinished(m_files->loadData(data));
}

void WindowControls::openUsualData()
{
    m_keptRuns->offerUnfinished(m_files->loadInstead());
}

void WindowControls::take(const News& news)
{
    for (const Event& event : news.events) {
        m_settings.hear(event);
        m_files->hear(event);
        m_hand->hear(event);
        m_keptRuns->hear(event);
        m_figures->hear(event);
    }
    m_run->follow(news.live); // first: what it offers comes behind what others have to say
    m_keptRuns->follow(news.live);
    m_settings.follow(news.live);
}

void WindowControls::follow(const News& news)
{
    m_files->follow(news.live);
    m_pictures->follow(news.live);
    m_hand->follow(news.live);
    m_race->follow(news.live);
    m_figures->follow(news);
    if (news.moment) {
        m_run->look(*news.moment);
    }
}

} // namespace ff
