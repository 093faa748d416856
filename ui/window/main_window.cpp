// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/help/term_guide.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/kit/widget_keys.h"
#include "ui/panes/hand/qt_picture.h"
#include "ui/tour/tour_guide.h"
#include "ui/tour/walk_guide.h"
#include "ui/window/announcement.h"
#include "ui/window/built_in_weights.h"
#include "ui/window/central_column.h"
#include "ui/window/dock_layout.h"
#include "ui/window/drop_target.h"
#include "ui/window/exposure.h"
#include "ui/window/file_control.h"
#include "ui/window/language.h"
#include "ui/window/load_bar.h"
#include "ui/window/main_menu.h"
#include "ui/window/panel_host.h"
#include "ui/window/preferences.h"
#include "ui/window/presenter.h"
#include "ui/window/preset_menu.h"
#include "ui/window/recent_data.h"
#include "ui/window/run_control.h"
#include "ui/window/shown_strip.h"
#include "ui/window/status_bar.h"
#include "ui/window/train_toolbar.h"
#include "ui/window/window_controls.h"
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
    options.language = {spokenLanguage().replace(u'_', u'-').toStdString(),
                        [](const Sentence& each) { return coreWords(each).toStdString(); },
                        [](std::string_view each) { return coreWord(each).toStdString(); }};
    return options;
}

} // namespace

MainWindow::MainWindow(const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent)
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
    new WidgetKeys(this);
    m_exposure = new Exposure(*this);
    m_panels
        = new PanelHost(*this, m_actions, bench(), [this](const Command& command) { return post(command); });
    for (QObject* shared : std::initializer_list<QObject*> {m_runs, m_settings, m_selection, m_own}) {
        shared->setParent(this); // behind the panels, which it must outlive
    }
    m_centre = new CentralColumn(m_actions, m_panels->centre(), this);
    setCentralWidget(m_centre);
    m_status = new StatusBar(this);
    setStatusBar(m_status);
    m_controls = new WindowControls(
        *this, {m_actions, bench(), m_centre->fetching(), *m_panels},
        [this](const Command& command) { return post(command); }, options.session.runs, options.downloads);
    m_menu = new MainMenu(*this, m_actions, *m_panels, Preferences::language(options.memory));
    m_announcer = new Announcer(messageBar(), this);
    m_place = new WindowMemory(*this, m_panels->layout(), options.memory);
    m_preferences = new Preferences(options.memory, m_actions, *m_menu, m_controls->files(), *m_runs, this);
    m_tour = new TourGuide(*this, m_actions, *m_selection);
    m_walk = new WalkGuide(*this, m_actions, [this](const Command& command) { return post(command); });
    m_terms = new TermGuide(*this, m_actions, spokenLanguage());
    m_drops = new DropTarget(*this, m_controls->pictures(), m_controls->files());
    connectParts();
    connectWords();
    joinHistories();
    // Names of classes and files come from anywhere: none is taken for markup.
    for (QLabel* label : findChildren<QLabel*>()) {
        label->setTextFormat(Qt::PlainText);
    }
    begin(options);
}

void MainWindow::begin(const WindowOptions& options)
{
    m_preferences->restore(options.colours);
    if (m_preferences->takeTourOffer()) {
        m_controls->run().offerTour();
    }
    m_place->placeWindow();
    applyTheme();
    post(command::Configure {options.settings});
    m_actions[ActionId::GreyImages]->setChecked(options.grey);
    if (!options.run.isEmpty()) {
        m_controls->openRun(options.run);
    } else if (options.data != WindowOptions().data) {
        m_controls->openData(options.data);
    } else {
        m_controls->openUsualData();
    }
    for (command::StandIn& weights : builtInWeights()) {
        post(std::move(weights));
    }
}

MainWindow::~MainWindow()
{
    // Panels go after the members, and say that they are no longer seen: nobody is left to be told.
    m_panels->endPosts();
    m_panels->disconnect(this);
    m_panels->layout().disconnect(m_place);
}

Workbench MainWindow::bench() const
{
    return {*m_runs, *m_settings, *m_selection, *m_own};
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
    m_controls->files().useDialogs(dialogs);
}

MessageBar& MainWindow::messageBar() const
{
    return m_centre->messages();
}

void MainWindow::startWhenReady()
{
    m_controls->run().startWhenReady();
}

void MainWindow::connectParts()
{
    FileControl* const files = &m_controls->files();
    RecentData* const recent = &m_menu->recent();
    connect(&m_poller, &SessionPoller::newsTaken, this, &MainWindow::present);
    connect(m_exposure, &Exposure::changed, this, &MainWindow::noticeExposure);
    connect(m_panels, &PanelHost::looksChanged, this, &MainWindow::watchWhatIsSeen);
    connect(m_selection, &Selection::chosen, m_panels, [this] { m_panels->raise("draw"_L1); });
    connect(m_selection, &Selection::unitChosen, m_panels, [this] { m_panels->raise("dream"_L1); });
    connect(&m_menu->toolbar(), &TrainToolbar::paceChosen, this,
            [this](double pace) { post(command::Pace {pace}); });
    connect(&m_menu->presets(), &PresetMenu::chosen, m_settings, &SettingsDraft::choose);
    connect(&m_centre->loading(), &LoadBar::cancelRequested, this, [this] { post(command::CancelLoad {}); });
    connect(recent, &RecentData::chosen, files, &FileControl::loadData);
    connect(files, &FileControl::loaded, recent, &RecentData::add);
}

/// What each part has to say goes to the one bar.
void MainWindow::connectWords()
{
    MessageBar* const bar = &messageBar();
    connect(m_controls, &WindowControls::said, bar, &MessageBar::show);
    connect(m_controls, &WindowControls::withdrawn, bar, &MessageBar::withdraw);
    connect(m_preferences, &Preferences::said, bar, &MessageBar::show);
    connect(&m_menu->presenter(), &Presenter::said, bar, &MessageBar::show);
    connect(&m_menu->presenter(), &Presenter::withdrawn, bar, &MessageBar::withdraw);
    connect(m_controls, &WindowControls::happened, m_announcer, &Announcer::say);
    connect(m_controls, &WindowControls::loadsUnasked, m_announcer, &Announcer::keepQuietAbout);
    connect(m_controls, &WindowControls::tellsOf, m_announcer, &Announcer::keepQuietAbout);
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
    m_runs->follow(news);
    m_controls->take(news);
    m_panels->present(news);
    m_controls->follow(news);
    follow(news.live);
    m_tour->follow(news);
    m_walk->follow(news);
    m_terms->follow(news);
    m_announcer->tell(news);
    m_poller.adaptTo(m_frames.medianMilliseconds());
    Q_EMIT presented(news);
    for (const Event& event : news.events) {
        Q_EMIT eventReceived(event);
    }
}

void MainWindow::follow(const Live& live)
{
    m_menu->presets().follow(live);
    m_menu->toolbar().follow(live);
    m_status->follow(live);
    m_status->showFrameTime(m_frames.medianMilliseconds());
    m_centre->loading().showFraction(live.progress.loadFraction);
    m_centre->shown().follow(live);
    showTitle(live);
}

void MainWindow::showNewest()
{
    m_poller.poll();
    m_panels->catchUp();
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

/// What nobody sees is neither made nor shown; the panes catch up when they are seen again.
void MainWindow::noticeExposure(bool exposed)
{
    m_poller.setViewer(exposed ? SessionPoller::Viewer::Looking : SessionPoller::Viewer::Away);
    m_panels->setWindowExposed(exposed);
    watchWhatIsSeen();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_drops) {
        applyTheme();
    }
}

void MainWindow::applyTheme()
{
    const Theme theme = themeFor(palette());
    m_panels->applyTheme(theme);
    messageBar().applyTheme(theme);
    m_drops->setTheme(theme);
    m_centre->shown().setTheme(theme);
    m_tour->applyTheme(theme);
    m_walk->applyTheme(theme);
    m_terms->applyTheme(theme);
}

} // namespace ff
