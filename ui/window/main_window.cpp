// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

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
#include "ui/window/exposure.h"
#include "ui/window/file_control.h"
#include "ui/window/kept_run_control.h"
#include "ui/window/load_bar.h"
#include "ui/window/panel_host.h"
#include "ui/window/preset_menu.h"
#include "ui/window/recent_data.h"
#include "ui/window/run_control.h"
#include "ui/window/status_bar.h"
#include "ui/window/train_toolbar.h"
#include "ui/workbench/kept_runs.h"

#include <QAction>
#include <QIcon>
#include <QLabel>

#include <array>
#include <limits>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr auto hintTopic = "hint"_L1;
constexpr auto dataPanel = "data"_L1;

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
    m_panels = new PanelHost(*this, m_actions, *m_runs);
    m_runs->setParent(this); // behind the panels, which it must outlive
    m_run = new RunControl(
        m_actions, [this](Command command) { post(command); }, this);
    m_files = new FileControl(
        m_actions, [this](Command command) { post(command); }, this);
    m_keptRuns = new KeptRunControl(options.session.runs, m_actions, *m_files, this);
    buildCentre();
    buildMenus();
    m_announcer = new Announcer(*m_messages, this);
    m_place = new WindowMemory(*this, m_panels->layout(), m_memory);
    m_downloads = new DownloadControl(options.downloads, *action(ActionId::GetData), *m_fetchBar, this);
    connectParts();
    connectRuns();
    connectHand(options.ownSamples);
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
        m_files->loadData(options.data);
        m_keptRuns->offerUnfinished();
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

void MainWindow::post(const Command& command)
{
    m_session.post(command);
    m_poller.expectNews();
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
    connect(&m_poller, &SessionPoller::snapshotTaken, this, &MainWindow::present);
    connect(&m_poller, &SessionPoller::eventTaken, this, &MainWindow::announce);
    connect(m_exposure, &Exposure::changed, this, &MainWindow::noticeExposure);
    connect(m_panels, &PanelHost::commandRequested, this, &MainWindow::relay);
    connect(m_panels, &PanelHost::seenChanged, this, &MainWindow::watchWhatIsSeen);
    connect(m_panels, &PanelHost::panelShown, this, &MainWindow::presentLatestTo);
    connect(m_toolbar, &TrainToolbar::paceChosen, this, [this](double pace) { post(command::Pace {pace}); });
    connect(m_loadBar, &LoadBar::cancelRequested, this, [this] { post(command::CancelLoad {}); });
    connect(m_recent, &RecentData::chosen, m_files, &FileControl::loadData);
    connect(m_downloads, &DownloadControl::ready, m_files, &FileControl::loadData);
    connect(m_downloads, &DownloadControl::said, m_messages, &MessageBar::show);
    connect(m_files, &FileControl::failed, this, [this](const QString& reason) {
        m_announcer->say({Event::Kind::Failed, reason.toStdString(), {}, Event::Task::Data});
    });
}

void MainWindow::connectRuns()
{
    connect(m_presets, &PresetMenu::chosen, m_run, &RunControl::choose);
    connect(m_run, &RunControl::startedNewRun, m_keptRuns, &KeptRunControl::tellNewRun);
    connect(m_run, &RunControl::keptByHand, this,
            [this](const QList<std::string_view>& settings) { m_messages->show(messageForKept(settings)); });
    connect(m_run, &RunControl::testImageTaken, m_panels, &PanelHost::lookAt);
    connect(m_keptRuns, &KeptRunControl::said, m_messages, &MessageBar::show);
    connect(m_keptRuns, &KeptRunControl::withdrawn, m_messages, &MessageBar::withdraw);
}

void MainWindow::joinHistories()
{
    for (Panel* each : m_panels->panels()) {
        if (QUndoStack* history = each->undoStack()) {
            m_edit.add(*each, *history);
        }
    }
}

void MainWindow::present(const Snapshot& snapshot)
{
    m_frames.begin();
    m_announcer->present(snapshot);
    offerTraining(snapshot.state);
    m_keptRuns->present(snapshot);
    m_runs->follow(snapshot);
    m_panels->present(snapshot);
    m_run->present(snapshot);
    m_files->present(snapshot);
    m_hand->present(snapshot);
    m_presets->present(snapshot);
    m_toolbar->present(snapshot);
    m_status->present(snapshot);
    m_status->showFrameTime(m_frames.medianMilliseconds());
    m_loadBar->showFraction(snapshot.progress.loadFraction);
    showTitle(snapshot);
    m_poller.adaptTo(m_frames.medianMilliseconds());
    Q_EMIT presented(snapshot);
}

void MainWindow::showNewest()
{
    m_poller.poll();
    m_panels->catchUp();
}

void MainWindow::presentLatestTo(Panel* panel)
{
    if (m_poller.latest()) {
        panel->present(*m_poller.latest());
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

void MainWindow::showTitle(const Snapshot& snapshot)
{
    const QString name = QString::fromStdString(snapshot.data.name);
    const QString title = name.isEmpty()
        ? tr("ForwardForward Explorer")
        : tr("%1 · seed %2 · ForwardForward Explorer")
              .arg(foreignTitle(name), QString::number(snapshot.settings.seed));
    if (windowTitle() != title) {
        setWindowTitle(title);
    }
}

void MainWindow::announce(const Event& event)
{
    m_panels->hear(event);
    m_run->hear(event);
    m_keptRuns->hear(event);
    const bool loaded = event.kind == Event::Kind::DataLoaded;
    if (loaded) {
        m_hand->dataLoaded();
    }
    if (loaded && !m_files->requestedData().isEmpty()) {
        m_recent->add(m_files->requestedData());
    }
    const bool expected = loaded && m_builtinAtStart && m_files->requestedData().isEmpty();
    if (!expected) {
        m_announcer->say(event);
    }
    if (loaded || event.kind == Event::Kind::Resumed) {
        m_builtinAtStart = false;
    }
    Q_EMIT eventReceived(event);
}

/// A panel's wish, except that what is watched depends on all of them.
void MainWindow::relay(const Command& command)
{
    if (const auto* watch = std::get_if<command::Watch>(&command)) {
        m_fieldsWanted = watch->receptiveFields;
        watchWhatIsSeen();
    } else {
        post(command);
    }
}

void MainWindow::watchWhatIsSeen()
{
    const Panel* samples = panel(dataPanel);
    const bool layersSeen = m_panels->isSeen(m_panels->centre());
    command::Watch watch;
    watch.layers = layersSeen;
    watch.samples = samples && m_panels->isSeen(samples);
    watch.receptiveFields = m_fieldsWanted && layersSeen;
    const auto sections = [](const command::Watch& of) {
        return std::array {of.layers, of.samples, of.receptiveFields};
    };
    if (sections(watch) != sections(m_watched)) {
        m_watched = watch;
        post(watch);
    }
}

} // namespace ff
