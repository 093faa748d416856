// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/experiment_control.h"

#include "core/kept/run_archive.h"
#include "ui/kit/foreign_text.h"
#include "ui/window/actions.h"
#include "ui/window/file_control.h"
#include "ui/workbench/kept_runs.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include <utility>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr auto topic = "experiment file"_L1;

/// The title of the run as the name of a file.
QString fileNameFor(const KeptRuns& runs, const std::string& id)
{
    const KeptRun* run = runs.find(id);
    QString name = run ? titleOf(*run) : QString::fromStdString(id);
    name.replace(u'/', u'-');
    return name + QString::fromUtf8(runArchiveSuffix.data(), qsizetype(runArchiveSuffix.size()));
}

} // namespace

ExperimentControl::ExperimentControl(KeptRuns& runs, const ActionSet& actions, FileControl& files,
                                     QWidget* window)
    : QObject(window)
    , m_runs(runs)
    , m_files(files)
    , m_runFiles(runs)
{
    QAction* save = actions[ActionId::SaveExperiment];
    save->setEnabled(false);
    connect(&runs, &KeptRuns::changed, this, [this, save] { save->setEnabled(!m_runs.present().empty()); });
    connect(save, &QAction::triggered, this, [this, window] { askToSave(m_runs.present(), window); });
    QAction* saveSelected = actions[ActionId::SaveSelectedRun];
    connect(saveSelected, &QAction::triggered, this, [this, saveSelected, window] {
        askToSave(saveSelected->data().toString().toStdString(), window);
    });
    connect(actions[ActionId::OpenExperiment], &QAction::triggered, this,
            [this, window] { askToOpen(window); });
    connect(&files, &FileControl::experimentChosen, this, &ExperimentControl::open);
    connect(&m_runFiles, &RunFiles::packed, this, [this](const QString& file) {
        tell(Message::Kind::Information,
             tr("The run is written to %1.").arg(foreignText(QDir::toNativeSeparators(file))));
    });
    connect(&m_runFiles, &RunFiles::unpacked, this, &ExperimentControl::goOn);
    connect(&m_runFiles, &RunFiles::failed, this, &ExperimentControl::fail);
}

void ExperimentControl::goOn(const QString& folder)
{
    Q_EMIT withdrawn(topic);
    if (std::exchange(m_isFirst, false)) {
        Q_EMIT firstUnpacked(folder);
    } else {
        m_files.openRun(folder);
    }
}

void ExperimentControl::fail(const QString& reason)
{
    if (std::exchange(m_isFirst, false)) {
        m_files.loadInstead();
    }
    tell(Message::Kind::Error, reason);
}

void ExperimentControl::askToOpen(QWidget* window)
{
    m_files.dialogs().askExperimentToOpen(window, m_files.startFolder(), [this](const QString& path) {
        m_files.setStartFolder(QFileInfo(path).absolutePath());
        open(path);
    });
}

void ExperimentControl::askToSave(const std::string& id, QWidget* window)
{
    const QString proposed = QDir(m_files.startFolder()).filePath(fileNameFor(m_runs, id));
    m_files.dialogs().askExperimentToSave(window, proposed, [this, id](const QString& path) {
        m_files.setStartFolder(QFileInfo(path).absolutePath());
        m_runFiles.pack(id, QFileInfo(path).filesystemFilePath());
    });
}

void ExperimentControl::open(const QString& path)
{
    if (m_runs.store().empty()) {
        fail(tr("An experiment file is unpacked where runs are kept, and this window keeps none."));
        return;
    }
    m_runFiles.unpack(QFileInfo(path).filesystemFilePath());
}

void ExperimentControl::openFirst(const QString& path)
{
    m_isFirst = true;
    open(path);
}

void ExperimentControl::tell(Message::Kind kind, const QString& text)
{
    Q_EMIT said({.kind = kind, .text = text, .topic = topic});
}

} // namespace ff
