// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_control.h"

#include "core/base/error.h"
#include "core/model/array_content.h"
#include "core/model/exporters.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/window/run_folder.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr auto weightsSuffix = "safetensors"_L1;
constexpr auto builtin = "builtin"_L1;
constexpr qsizetype longestMatch = 4000; ///< characters that say what weights of another program become

QString droppedPath(const QMimeData& data)
{
    return data.urls().first().toLocalFile();
}

std::filesystem::path filePath(const QString& path)
{
    return QFileInfo(path).filesystemFilePath();
}

QList<Dialogs::FileKind> exportKinds()
{
    QList<Dialogs::FileKind> kinds;
    for (const Exporter& each : exporters()) {
        kinds << Dialogs::FileKind {coreWord(each.label), QString::fromLatin1(each.suffix)};
    }
    return kinds;
}

bool isWeights(const QString& path)
{
    if (!QFileInfo(path).isFile()) {
        return false;
    }
    const ArrayContent content = arrayContent(filePath(path));
    return content == ArrayContent::Weights || content == ArrayContent::ForeignWeights;
}

} // namespace

FileControl::FileControl(const ActionSet& actions, Post post, QWidget* window)
    : QObject(window)
    , m_actions(actions)
    , m_post(std::move(post))
    , m_window(window)
    , m_startFolder(QDir::homePath())
{
    connectActions();
}

void FileControl::connectActions()
{
    connect(m_actions[ActionId::OpenFolder], &QAction::triggered, this, [this] {
        m_dialogs->askDataFolder(m_window, m_startFolder, [this](const QString& path) {
            rememberFolderOf(path);
            open(path);
        });
    });
    connect(m_actions[ActionId::OpenFile], &QAction::triggered, this, [this] {
        m_dialogs->askDataFile(m_window, m_startFolder, [this](const QString& path) {
            rememberFolderOf(path);
            open(path);
        });
    });
    connect(m_actions[ActionId::BuiltinDigits], &QAction::triggered, this, [this] { loadData(builtin); });
    connect(m_actions[ActionId::GreyImages], &QAction::triggered, this, [this] {
        if (!m_source.path.empty()) {
            DataSource again = m_source;
            again.colours = wantedColours();
            load(again);
        }
    });
    connect(m_actions[ActionId::ImportWeights], &QAction::triggered, this, [this] {
        m_dialogs->askWeightsToImport(m_window, m_startFolder, [this](const QString& path) {
            rememberFolderOf(path);
            importWeights(path);
        });
    });
    connect(m_actions[ActionId::ExportWeights], &QAction::triggered, this, [this] {
        m_dialogs->askWeightsToExport(m_window, proposedWeightsPath(), exportKinds(),
                                      [this](const QString& path, qsizetype kind) {
                                          rememberFolderOf(path);
                                          exportWeights(path, kind);
                                      });
    });
}

void FileControl::rememberFolderOf(const QString& path)
{
    setStartFolder(QFileInfo(path).absolutePath());
}

void FileControl::setStartFolder(const QString& folder)
{
    if (folder != m_startFolder) {
        m_startFolder = folder;
        Q_EMIT startFolderChanged(folder);
    }
}

QString FileControl::proposedWeightsPath() const
{
    const QString mode = QString::fromStdString(settingText(settingRow("mode"), m_settings));
    return QDir(m_startFolder).filePath(mode + u'.' + weightsSuffix);
}

Colours FileControl::wantedColours() const
{
    return m_actions[ActionId::GreyImages]->isChecked() ? Colours::Grey : Colours::AsFound;
}

Ticket FileControl::loadData(const QString& text)
{
    try {
        DataSource source = dataSourceFor(text.toStdString());
        source.colours = wantedColours();
        const Ticket ticket = m_post(command::LoadData {source});
        if (text != builtin) {
            m_requested[ticket] = text;
        }
        return ticket;
    } catch (const Error& error) {
        Q_EMIT failed(errorWords(error));
        return 0;
    }
}

Ticket FileControl::loadInstead()
{
    const Ticket ticket = loadData(builtin);
    Q_EMIT loadsUnasked(ticket);
    return ticket;
}

Ticket FileControl::load(const DataSource& source)
{
    const Ticket ticket = m_post(command::LoadData {source});
    if (!source.path.empty()) {
        m_requested[ticket] = QString::fromStdString(source.path.string());
    }
    return ticket;
}

void FileControl::hear(const Event& event)
{
    if (event.kind == Event::Kind::AskedToImport) {
        const QString file = QString::fromStdString(event.path.string());
        m_dialogs->askToTakeWeights(m_window, file, foreignText(coreWords(event.text), longestMatch),
                                    [this, file] {
                                        postPaused(command::Import {filePath(file), command::Consent::Given});
                                    });
        return;
    }
    const auto requested = m_requested.find(event.ticket);
    if (requested == m_requested.end()) {
        return;
    }
    const QString path = requested->second;
    m_requested.erase(requested);
    if (event.kind == Event::Kind::DataLoaded) {
        Q_EMIT loaded(path);
    }
}

/// As what it is, whatever it is called.
void FileControl::open(const QString& path)
{
    if (const QString run = runFolderAt(path); !run.isEmpty()) {
        openRun(run);
    } else if (isExperimentFile(path)) {
        Q_EMIT experimentChosen(path);
    } else if (isWeights(path)) {
        importWeights(path);
    } else {
        loadData(path);
    }
}

Ticket FileControl::openRun(const QString& folder)
{
    return postPaused(command::Resume {filePath(folder)});
}

void FileControl::importWeights(const QString& path)
{
    if (arrayContent(filePath(path)) == ArrayContent::Images) {
        loadData(path);
        return;
    }
    postPaused(command::Import {filePath(path)});
}

/// What changes the network is legal while nothing trains.
Ticket FileControl::postPaused(const Command& command)
{
    if (m_state == State::Running) {
        m_post(command::Pause {});
    }
    return m_post(command);
}

/// A name that ends as a file of another kind does was typed by somebody who wants that one.
void FileControl::exportWeights(const QString& path, qsizetype exporter)
{
    const std::string suffix = QFileInfo(path).suffix().toStdString();
    const Exporter& chosen = exporters()[static_cast<std::size_t>(exporter)];
    const bool isOfAnother = suffix != chosen.suffix
        && std::ranges::any_of(exporters(), [&](const Exporter& each) { return suffix == each.suffix; });
    m_post(command::Export {filePath(path), isOfAnother ? "" : chosen.id});
}

bool FileControl::accepts(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return !urls.isEmpty() && urls.first().isLocalFile();
}

QString FileControl::dropText(const QMimeData& data)
{
    const QString path = droppedPath(data);
    const QString name = foreignText(QFileInfo(path).fileName(), longestName);
    if (!runFolderAt(path).isEmpty() || isExperimentFile(path)) {
        return tr("Drop to go on with the run %1").arg(name);
    }
    return isWeights(path) ? tr("Drop to go on with the weights in %1").arg(name)
                           : tr("Drop to train on the data in %1").arg(name);
}

void FileControl::drop(const QMimeData& data)
{
    open(droppedPath(data));
}

void FileControl::follow(const Live& live)
{
    m_state = live.state;
    m_settings = live.settings;
    m_source = live.data.source;
}

} // namespace ff
