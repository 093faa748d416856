// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hand/hand_control.h"

#include "core/base/error.h"
#include "ui/kit/core_words.h"
#include "ui/panes/hand/qt_picture.h"
#include "ui/window/actions.h"
#include "ui/window/file_control.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr auto topic = "own samples"_L1; ///< of messages

std::filesystem::path filePath(const QString& path)
{
    return QFileInfo(path).filesystemFilePath();
}

QString countText(const OwnCollection& collection)
{
    return QLocale().toString(static_cast<int>(collection.all().size()));
}

/// Writing over files that somebody has would lose them.
void checkNothingIsThere(const std::filesystem::path& folder)
{
    const IdxPaths paths = ownSamplesIdxPaths(folder);
    for (const auto& path : {paths.images, paths.labels}) {
        if (std::error_code unknown; exists(path, unknown)) {
            const QString problem
                = HandControl::tr("Cannot export to %1: expected a new name, found a file that is there.");
            throw Error(Sentence(problem.arg(QString::fromStdString(path.string())).toStdString()));
        }
    }
}

} // namespace

HandControl::HandControl(OwnCollection& collection, const ActionSet& actions, FileControl& files,
                         QWidget* window)
    : QObject(window)
    , m_collection(collection)
    , m_files(files)
{
    connect(&m_collection, &OwnCollection::failed, this,
            [this](const QString& reason) { say(reason, Message::Kind::Error); });
    connect(&m_collection, &OwnCollection::kept, this, [this](const OwnSample& sample) {
        say(tr("Kept as %1. Own samples: %2.")
                .arg(QString::fromStdString(sample.label), countText(m_collection)));
    });
    QAction* const exporting = actions[ActionId::ExportSamples];
    const auto showState = [this, exporting] { exporting->setEnabled(!m_collection.all().empty()); };
    connect(&m_collection, &OwnCollection::changed, exporting, showState);
    showState();
    connectActions(actions, window);
    connect(&m_collection, &OwnCollection::useWished, this, &HandControl::use);
    connect(&m_collection, &OwnCollection::changed, this, &HandControl::showUse);
    // Somebody who closed the other window, or moved a damaged file away, comes back to this one.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) {
            m_collection.retry();
        }
    });
}

void HandControl::connectActions(const ActionSet& actions, QWidget* window)
{
    const Dialogs::Chosen take = [this](const QString& path) {
        m_files.setStartFolder(QFileInfo(path).absolutePath());
        importFrom(path);
    };
    connect(actions[ActionId::ImportSamples], &QAction::triggered, this, [this, window, take] {
        m_files.dialogs().askSamplesToImport(window, m_files.startFolder(), take);
    });
    connect(actions[ActionId::ImportSampleFolder], &QAction::triggered, this, [this, window, take] {
        m_files.dialogs().askSampleFolderToImport(window, m_files.startFolder(), take);
    });
    connect(actions[ActionId::ExportSamples], &QAction::triggered, this, [this, window] {
        m_files.dialogs().askFolderForSamples(window, m_files.startFolder(), [this](const QString& folder) {
            m_files.setStartFolder(folder);
            exportTo(folder);
        });
    });
}

/// The data that are open stay; only what is mixed in and tested on changes.
void HandControl::use(const OwnUse& use)
{
    m_collection.waitForDisk(); // the session reads the file
    m_asked = m_collection.all();
    DataSource source = m_files.source();
    source.mixPath = use.trainTimes > 0 ? filePath(m_collection.file()) : std::filesystem::path();
    source.mixWeight = std::max(1, use.trainTimes);
    source.testPath = use.testAlone ? filePath(m_collection.file()) : std::filesystem::path();
    m_request = m_files.load(source);
}

void HandControl::hear(const Event& event)
{
    if (event.kind == Event::Kind::DataLoaded && event.ticket == m_request) {
        m_used = m_asked;
        showUse();
    }
}

void HandControl::follow(const Live& live)
{
    m_classes = live.data.classes;
    if (live.data.source != m_source) {
        m_source = live.data.source;
        showUse();
    }
}

void HandControl::showUse()
{
    const std::filesystem::path own = filePath(m_collection.file());
    const OwnUse use {m_source.mixPath == own ? m_source.mixWeight : 0, m_source.testPath == own};
    const bool outdated = use != OwnUse {} && m_used != m_collection.all();
    m_collection.tellUse({use, outdated});
}

void HandControl::importFrom(const QString& path)
{
    m_collection.waitForDisk(); // it may be the collection's own file
    m_import.start(
        [file = filePath(path), classes = m_classes](const ProgressCallback& progress) {
            return readOwnSamplesFrom(file, classes, {progress, decodeWithQt});
        },
        {[this](const ImportedSamples& imported) { add(imported); },
         [this](const QString& reason) { say(reason, Message::Kind::Error); }});
}

void HandControl::add(const ImportedSamples& imported)
{
    const std::size_t before = m_collection.all().size();
    m_collection.add(imported.samples, tr("import"));
    if (m_collection.all().size() > before) {
        const int count = static_cast<int>(imported.samples.size());
        say(tr("Imported %Ln samples. Own samples: %1. %2", "", count)
                .arg(countText(m_collection), coreWords(imported.remarks))
                .trimmed());
    }
}

void HandControl::exportTo(const QString& folder)
{
    try {
        checkNothingIsThere(filePath(folder));
        writeOwnSamplesAsIdx(m_collection.all(), m_classes, filePath(folder));
        say(tr("Own samples were written into %1.").arg(QDir::toNativeSeparators(folder)));
    } catch (const Error& error) {
        say(errorWords(error), Message::Kind::Error);
    }
}

void HandControl::say(const QString& text, Message::Kind kind)
{
    Q_EMIT said({.kind = kind, .text = text, .topic = topic});
}

} // namespace ff
