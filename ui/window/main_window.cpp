// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/kit/widget_keys.h"
#include "ui/panes/hand/grey_picture.h"
#include "ui/panes/hand/hand_control.h"
#include "ui/panes/hand/picture_intake.h"
#include "ui/window/announcement.h"
#include "ui/window/built_in_weights.h"
#include "ui/window/dock_layout.h"
#include "ui/window/experiment_control.h"
#include "ui/window/exposure.h"
#include "ui/window/file_control.h"
#include "ui/window/kept_run_control.h"
#include "ui/window/load_bar.h"
#include "ui/window/panel_host.h"
#include "ui/window/preset_menu.h"
#include "ui/window/recent_data.h"
#include "ui/window/run_control.h"
#include "ui/window/run_folder.h"
#include "ui/window/shown_strip.h"
#include "ui/window/status_bar.h"
#include "ui/window/train_toolbar.h"
#include "ui/workbench/kept_runs.h"
#include "ui/workbench/own_collection.h"
#include "ui/workbench/selection.h"
#include "ui/workbench/settings_draft.h"

#include <QAction>
#include <QIcon>
#include <QLabel>

#include <limits>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr auto hintTopic = "hint"_L1;
constexpr auto drawPanel = "draw"_L1;

QString ownSamplesOf(const WindowOptions& options)
{
    const bool isStandard = options.memory == WindowOptions::Memory::Keep && options.ownSamples.isEmpty();
    return isStandard ? OwnCollection::standardFile() : options.ownSamples;
}

/// What only the window can give, and what it sees to itself: KeptRuns keeps within the budget, which may
/// change.
SessionOptions sessionOptions(SessionOptions options)
{
    options.decodePicture = decodeWithQt;
    options.runBudget = std::numeric_limits<std::uint64_t>::max();
    return options;
}

} // namespace

MainWindow::MainWindow(const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent)
    , m_memory(options.memory)
    , m_runs(new KeptRuns(options.session.runs))
    , m_settings(new SettingsDraft([this](const Command& command) { return post(command); }))
    , m_selection(new Selection)
    , m_own(new OwnCollection(ownSamplesOf(options)))
    , m_session(sessionOptions(options.session))
    , m_poller(m_session, this)
    , m_actions(*this)
    , m_edit(m_actions)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(QIcon(u":/ff/icon-256.png"_s));
    setAcceptDrops(true);
    new WidgetKeys(this);
    m_exposure = new Exposure(*this);
    m_panels = new PanelHost(*this, m_actions, {*m_runs, *m_settings, *m_selection, *m_own},
                             [this](const Command& command) { return post(command); });
    for (QObject* shared : std::initializer_list<QObject*> {m_runs, m_settings, m_selection, m_own}) {
        shared->setParent(this); // behind the panels, which it must outlive
    }
    m_run = new RunControl(
        m_actions, *m_settings, [this](const Command& command) { return post(command); }, this);
    m_files = new FileControl(
        m_actions, [this](const Command& command) { return post(command); }, this);
    m_keptRuns = new KeptRunControl(options.session.runs, m_actions, *m_files, this);
    m_experiments = new ExperimentControl(*m_runs, m_actions, *m_files, this);
    buildCentre();
    buildMenus();
    m_announcer = new Announcer(*m_messages, this);
    m_place = new WindowMemory(*this, m_panels->layout(), m_memory);
    m_downloads = new DownloadControl(options.downloads, *action(ActionId::GetData), *m_fetchBar, this);
    connectParts();
    connectRuns();
    connectHand();
    joinHistories();
    connectViewActions();
    connectThemeActions();
    connectHelpActions();
    // Names of classes and files come from anywhere: none is taken for markup.
    for (QLabel* label : findChildren<QLabel*>()) {
        label->setTextFormat(Qt::PlainText);
    }
    restoreMemory(options.colours);
    m_place->placeWindow();
    applyTheme();
    begin(options);
}

void MainWindow::begin(const WindowOptions& options)
{
    post(command::Configure {options.settings});
    if (options.run.isEmpty()) {
        const bool isAsked = options.data != WindowOptions().data;
        m_keptRuns->offerUnfinished(isAsked ? m_files->loadData(options.data) : m_files->loadInstead());
    } else if (isExperimentFile(options.run)) {
        m_experiments->openFirst(options.run);
    } else {
        m_keptRuns->openFirst(options.run);
    }
    for (command::StandIn& weights : builtInWeights()) {
        post(std::move(weights));
    }
}

MainWindow::~MainWindow()
{
    // The docks go after the members, and say that they are no longer seen: nobody is left to be told.
    m_panels->disconnect(this);
    m_panels->layout().disconnect(m_place);
}

Ticket MainWindow::post(const Command& command)
{
    const Ticket ticket = m_session.post(command);
    m_poller.expect(ticket);
    return ticket;
}

Panel* MainWindow::panel(QLatin1StringView id) const
{
    return m_panels->panel(id);
}

void MainWindow::useDialogs(Dialogs& dialogs)
{
    m_files->useDialogs(dialogs);
}

void MainWindow::connectParts()
{
    connect(&m_poller, &SessionPoller::newsTaken, this, &MainWindow::present);
    connect(m_exposure, &Exposure::changed, this, &MainWindow::noticeExposure);
    connect(m_panels, &PanelHost::looksChanged, this, &MainWindow::watchWhatIsSeen);
    connect(m_panels, &PanelHost::panelShown, this, &MainWindow::presentLatestTo);
    connect(m_toolbar, &TrainToolbar::paceChosen, this, [this](double pace) { post(command::Pace {pace}); });
    connect(m_loadBar, &LoadBar::cancelRequested, this, [this] { post(command::CancelLoad {}); });
    connect(m_recent, &RecentData::chosen, m_files, &FileControl::loadData);
    connect(m_downloads, &DownloadControl::ready, m_files, &FileControl::loadData);
    connect(m_files, &FileControl::loaded, m_recent, &RecentData::add);
    connect(m_files, &FileControl::loadsUnasked, m_announcer, &Announcer::keepQuietAbout);
    connect(m_downloads, &DownloadControl::said, m_messages, &MessageBar::show);
    connect(m_files, &FileControl::failed, this, [this](const QString& reason) {
        m_announcer->say({Event::Kind::Failed, reason.toStdString(), {}, Event::Task::Data});
    });
}

void MainWindow::connectRuns()
{
    connect(m_presets, &PresetMenu::chosen, m_settings, &SettingsDraft::choose);
    connect(m_settings, &SettingsDraft::startedNewRun, m_keptRuns, &KeptRunControl::tellNewRun);
    connect(m_settings, &SettingsDraft::keptByHand, this,
            [this](const QList<std::string_view>& settings) { m_messages->show(messageForKept(settings)); });
    connect(m_run, &RunControl::testImageTaken, m_selection, &Selection::choose);
    connect(m_selection, &Selection::chosen, m_panels, [this] { m_panels->raise(drawPanel); });
    connect(m_keptRuns, &KeptRunControl::said, m_messages, &MessageBar::show);
    connect(m_keptRuns, &KeptRunControl::withdrawn, m_messages, &MessageBar::withdraw);
    connect(m_experiments, &ExperimentControl::said, m_messages, &MessageBar::show);
    connect(m_experiments, &ExperimentControl::firstUnpacked, m_keptRuns, &KeptRunControl::openFirst);
    connect(m_experiments, &ExperimentControl::withdrawn, m_messages, &MessageBar::withdraw);
}

void MainWindow::joinHistories()
{
    for (Panel* each : m_panels->panels()) {
        if (QUndoStack* history = each->undoStack()) {
            m_edit.add(*each, *history);
        }
    }
}

void MainWindow::present(const News& news)
{
    m_frames.begin();
    for (const Event& event : news.events) {
        hear(event);
    }
    m_runs->follow(news);
    offerTraining(news.live.state);
    m_keptRuns->follow(news.live);
    m_settings->follow(news.live);
    m_panels->present(news);
    follow(news.live);
    if (news.moment) {
        m_run->look(*news.moment);
    }
    m_announcer->tell(news);
    m_poller.adaptTo(m_frames.medianMilliseconds());
    Q_EMIT presented(news);
    for (const Event& event : news.events) {
        Q_EMIT eventReceived(event);
    }
}

void MainWindow::hear(const Event& event)
{
    m_settings->hear(event);
    m_files->hear(event);
    m_hand->hear(event);
    m_keptRuns->hear(event);
}

void MainWindow::follow(const Live& live)
{
    m_run->follow(live);
    m_files->follow(live);
    m_hand->follow(live);
    m_presets->follow(live);
    m_toolbar->follow(live);
    m_status->follow(live);
    m_status->showFrameTime(m_frames.medianMilliseconds());
    m_loadBar->showFraction(live.progress.loadFraction);
    m_past->follow(live);
    showTitle(live);
}

void MainWindow::showNewest()
{
    m_poller.poll();
    m_panels->catchUp();
}

void MainWindow::presentLatestTo(Panel* panel)
{
    panel->follow(m_poller.live());
    if (m_poller.moment()) {
        panel->present(m_poller.moment());
    }
}

/// The first thing to do, as long as it has not been done.
void MainWindow::offerTraining(State state)
{
    if (state == m_offeredFor) {
        return;
    }
    m_offeredFor = state;
    if ((state == State::Ready || state == State::Paused) && m_startWhenReady) {
        m_startWhenReady = false;
        post(command::Run {});
    } else if (state == State::Ready) {
        m_messages->show({.text = tr("Press Space to train. Watch the two shapes part."),
                          .topic = hintTopic,
                          .stays = true,
                          .offer = action(ActionId::StartPause)});
    } else {
        m_messages->withdraw(hintTopic);
    }
}

void MainWindow::showTitle(const Live& live)
{
    const QString name = coreWord(live.data.name);
    const QString title = name.isEmpty() ? tr("ForwardForward Explorer")
                                         : tr("%1 · seed %2 · ForwardForward Explorer")
                                               .arg(foreignTitle(name), QString::number(live.settings.seed));
    setWindowTitle(title);
}

void MainWindow::watchWhatIsSeen()
{
    if (const command::Watch seen = m_panels->looksAt(); seen != m_watched) {
        m_watched = seen;
        post(seen);
    }
}

} // namespace ff
