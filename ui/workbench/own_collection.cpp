// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/own_collection.h"

#include "core/base/error.h"
#include "ui/download/lock_file.h"
#include "ui/kit/core_words.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUndoCommand>

#include <algorithm>
#include <ranges>
#include <utility>

namespace ff {

namespace {

constexpr int keptSteps = 100;

QString fileName()
{
    return QStringLiteral("own-samples.safetensors");
}

} // namespace

/// There and back. One that fails says so itself and is forgotten.
class OwnCommand : public QUndoCommand
{
public:
    OwnCommand(OwnCollection& collection, const QString& name, OwnCollection::Edit forward,
               OwnCollection::Edit backward)
        : QUndoCommand(name)
        , m_collection(collection)
        , m_forward(std::move(forward))
        , m_backward(std::move(backward))
    { }

    void undo() override { setObsolete(!m_collection.apply(m_backward)); }
    void redo() override { setObsolete(!m_collection.apply(m_forward)); }

private:
    OwnCollection& m_collection;
    OwnCollection::Edit m_forward;
    OwnCollection::Edit m_backward;
};

QString OwnCollection::standardFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(fileName());
}

OwnCollection::OwnCollection(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    if (m_file.isEmpty()) {
        m_file = m_temporary.emplace().filePath(fileName());
    }
    m_history.setUndoLimit(keptSteps);
    open();
}

void OwnCollection::add(std::vector<OwnSample> samples, const QString& stepName)
{
    if (!isReady()) {
        return;
    }
    const std::size_t before = all().size();
    push(
        stepName,
        [samples = std::move(samples)](auto& all) { all.insert(all.end(), samples.begin(), samples.end()); },
        [before](auto& all) { all.resize(before); });
}

void OwnCollection::keep(const OwnSample& sample)
{
    const std::size_t before = m_all.size();
    add({sample}, tr("keeping"));
    if (m_all.size() > before) {
        Q_EMIT kept(sample);
    }
}

void OwnCollection::remove(Places places)
{
    if (places.empty() || !isReady()) {
        return;
    }
    std::ranges::sort(places);
    std::vector<OwnSample> taken;
    for (const std::size_t place : places) {
        taken.push_back(all().at(place));
    }
    push(
        tr("deletion"),
        [places](auto& all) {
            for (const std::size_t place : places | std::views::reverse) {
                all.erase(all.begin() + static_cast<std::ptrdiff_t>(place));
            }
        },
        [places, taken = std::move(taken)](auto& all) {
            for (std::size_t i = 0; i < places.size(); ++i) {
                all.insert(all.begin() + static_cast<std::ptrdiff_t>(places[i]), taken[i]);
            }
        });
}

void OwnCollection::relabel(const Places& places, const std::string& label)
{
    const auto hasIt = [&](std::size_t place) { return all().at(place).label == label; };
    if (std::ranges::all_of(places, hasIt) || !isReady()) {
        return;
    }
    std::vector<std::string> before;
    for (const std::size_t place : places) {
        before.push_back(all().at(place).label);
    }
    push(
        tr("label"),
        [places, label](auto& all) {
            for (const std::size_t place : places) {
                all[place].label = label;
            }
        },
        [places, before = std::move(before)](auto& all) {
            for (std::size_t i = 0; i < places.size(); ++i) {
                all[places[i]].label = before[i];
            }
        });
}

void OwnCollection::push(const QString& name, Edit forward, Edit backward)
{
    m_history.push(new OwnCommand(*this, name, std::move(forward), std::move(backward)));
}

/// Steps exist only of samples that could be read.
bool OwnCollection::apply(const Edit& edit)
{
    if (!m_writer) {
        return false;
    }
    try {
        std::vector<OwnSample> changedSamples = m_all;
        edit(changedSamples);
        checkOwnSamples(changedSamples);
        m_all = std::move(changedSamples);
        m_writer->write(m_all);
    } catch (const Error& error) {
        Q_EMIT failed(errorWords(error));
        return false;
    }
    Q_EMIT changed();
    return true;
}

/// Says why where it is not.
bool OwnCollection::isReady()
{
    const bool ready = retry();
    if (!ready) {
        Q_EMIT failed(m_refusal);
    }
    return ready;
}

bool OwnCollection::retry()
{
    if (m_writer && !m_onDisk) {
        m_writer->write(m_all);
    }
    if (!m_writer) {
        const QString before = m_refusal;
        open();
        if (m_refusal != before) {
            Q_EMIT changed();
        }
    }
    return m_writer != nullptr;
}

void OwnCollection::waitForDisk()
{
    if (m_writer) {
        m_writer->wait();
    }
}

void OwnCollection::takeResult(const QString& problem)
{
    m_onDisk = problem.isEmpty();
    if (m_onDisk) {
        Q_EMIT stored();
    } else {
        Q_EMIT failed(tr("%1 The samples stay here, and are written with the next change.").arg(problem));
    }
}

void OwnCollection::open()
{
    if (isLockedByAnother()) {
        m_refusal = tr("Another window of this program uses the own samples in %1: close that one first.")
                        .arg(QDir::toNativeSeparators(m_file));
        return;
    }
    try {
        OwnSamples samples(QFileInfo(m_file).filesystemFilePath());
        m_all = samples.all();
        m_writer = std::make_unique<OwnWriter>(std::move(samples));
        connect(m_writer.get(), &OwnWriter::finished, this, &OwnCollection::takeResult);
        m_refusal.clear();
    } catch (const Error& error) {
        m_refusal = tr("%1 It is left as it is: move it elsewhere to begin anew.").arg(errorWords(error));
    }
}

/// Two windows that write the same file would each lose what the other one keeps.
bool OwnCollection::isLockedByAnother()
{
    if (!m_lock) {
        QDir().mkpath(QFileInfo(m_file).absolutePath());
        m_lock = std::make_unique<QLockFile>(m_file + QStringLiteral(".lock"));
        m_lock->setStaleLockTime(0); // only a program that has ended leaves one behind
    }
    return !m_lock->isLocked() && !tryLockOrBreak(*m_lock)
        && m_lock->error() == QLockFile::LockFailedError; // another error: writing will say it
}

} // namespace ff
