// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/kept_run_control.h"

#include "ui/window/file_control.h"

#include <QAction>
#include <QDir>
#include <QWidget>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr auto unfinishedTopic = "unfinished run"_L1;
constexpr auto beforeTopic = "run before"_L1;

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

} // namespace

KeptRunControl::KeptRunControl(std::filesystem::path store, const ActionSet& actions, FileControl& files,
                               QWidget* window)
    : QObject(window)
    , m_store(std::move(store))
    , m_files(files)
    , m_goBack(*actions[ActionId::GoBack])
{
    m_goBack.setEnabled(false);
    connectActions(actions, window);
}

void KeptRunControl::connectActions(const ActionSet& actions, QWidget* window)
{
    connect(actions[ActionId::OpenRun], &QAction::triggered, this, [this, window] {
        const QString store = pathText(m_store);
        const bool isThere = !store.isEmpty() && QDir(store).exists();
        m_files.dialogs().askRunFolder(window, isThere ? store : m_files.startFolder(),
                                       [this](const QString& path) { m_files.openRun(path); });
    });
    connect(&m_goBack, &QAction::triggered, this, [this] { m_files.openRun(pathText(m_before->folder)); });
}

void KeptRunControl::offerUnfinished(Ticket firstData)
{
    m_firstData = firstData;
    if (m_store.empty()) {
        return;
    }
    // A store that cannot be read has no such run: the session says what is wrong with it when it keeps one.
    m_search.start([store = m_store](const ProgressCallback&) { return unfinishedRunIn(store); },
                   {[this](const std::optional<RunBefore>& run) {
                       m_unfinished = run;
                       showUnfinished();
                   }});
}

void KeptRunControl::openFirst(const QString& folder)
{
    m_firstRun = m_files.openRun(folder);
}

/// Not before the first data are there, so that it stands before the hint that comes with them.
void KeptRunControl::showUnfinished()
{
    if (!m_unfinished || m_start != Start::Settled) {
        return;
    }
    m_before = std::exchange(m_unfinished, std::nullopt);
    m_goBack.setIconText(tr("Go On"));
    m_goBack.setEnabled(true);
    Q_EMIT said(
        {.text = tr("The last run is not finished: %1, %2.")
                     .arg(runWords(*m_before), timeWords(m_before->left, QDateTime::currentDateTime())),
         .topic = unfinishedTopic,
         .stays = true,
         .offer = &m_goBack});
}

void KeptRunControl::followStart(Start reached)
{
    if (reached <= m_start) {
        return;
    }
    m_start = reached;
    showUnfinished();
    if (m_start == Start::Over) {
        Q_EMIT withdrawn(unfinishedTopic);
    }
}

void KeptRunControl::follow(const Live& live)
{
    if (live.state != State::Empty) {
        followStart(live.state == State::Ready ? Start::Settled : Start::Over);
    }
    if (live.run != m_run) {
        noticeEnd(live);
        m_run = live.run;
    }
    m_current = runWorthKeeping(live);
    const bool isHere = m_before && live.kept && live.kept->folder == m_before->folder;
    m_goBack.setEnabled(m_before && !isHere);
}

void KeptRunControl::noticeEnd(const Live& live)
{
    Q_EMIT withdrawn(beforeTopic);
    const bool isSame = m_current && live.kept && live.kept->folder == m_current->folder;
    if (!m_current || isSame) {
        return;
    }
    m_before = m_current;
    m_toldRun = live.run;
    m_goBack.setIconText(tr("Go Back"));
    Q_EMIT said({.text = tr("The run before is kept: %1.").arg(runWords(*m_before)),
                 .topic = beforeTopic,
                 .offer = &m_goBack});
}

void KeptRunControl::hear(const Event& event)
{
    const bool isLoaded = event.kind == Event::Kind::DataLoaded || event.kind == Event::Kind::Resumed
        || event.kind == Event::Kind::Followed;
    if (event.ticket == 0 || isLoaded) {
        return;
    }
    if (event.ticket == m_firstRun) {
        m_files.loadInstead();
    } else if (event.ticket == m_firstData) {
        followStart(Start::Settled); // none come
    }
}

void KeptRunControl::tellNewRun()
{
    if (m_toldRun != m_run) {
        Q_EMIT said({.text = tr("This started a new run, which learns from the beginning.")});
    }
}

} // namespace ff
