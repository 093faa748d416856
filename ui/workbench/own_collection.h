// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/own_samples.h"
#include "ui/workbench/own_use.h"
#include "ui/workbench/own_writer.h"

#include <QLockFile>
#include <QObject>
#include <QTemporaryDir>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace ff {

/// The samples that the user keeps, with a history. A change is made at once and on the disk soon, without
/// waiting for it here; closing waits. One that cannot be made is answered by failed() and not made; one that
/// the disk does not take is answered by failed() too, stays, and is written with the next. GUI thread only.
class OwnCollection : public QObject
{
    Q_OBJECT

public:
    using Places = std::vector<std::size_t>; ///< in all()

    /// Where the samples of this user are.
    static QString standardFile();

    /// Reads the file, which a second collection cannot use meanwhile. An empty name: a temporary file.
    explicit OwnCollection(QString file, QObject* parent = nullptr);

    const QString& file() const { return m_file; }
    const std::vector<OwnSample>& all() const { return m_all; }

    /// Why the file is left alone, empty where it is not. Each change tries it again.
    const QString& refusal() const { return m_refusal; }

    /// Looks whether the reason of refusal() has gone. True when there is none (any more).
    bool retry();

    /// All of them, unless the sentence of failed() says otherwise.
    void add(std::vector<OwnSample> samples, const QString& stepName);

    /// One more, answered by kept() or failed().
    void keep(const OwnSample& sample);
    void remove(Places places);
    void relabel(const Places& places, const std::string& label);

    QUndoStack* undoStack() { return &m_history; }

    /// Asks whoever loads data for such that use the samples so.
    void wishUse(const OwnUse& use) { Q_EMIT useWished(use); }

    /// The data use them so now.
    void tellUse(const OwnUseInForce& use) { Q_EMIT useTold(use); }

    /// Blocks until the file has all(), or the disk has refused it.
    void waitForDisk();

Q_SIGNALS:
    void changed(); ///< in all() or refusal()
    void kept(const ff::OwnSample& sample);
    void failed(const QString& reason);
    void stored(); ///< the file has all()
    void useWished(const ff::OwnUse& use);
    void useTold(const ff::OwnUseInForce& use);

private:
    friend class OwnCommand;
    using Edit = std::function<void(std::vector<OwnSample>& all)>;

    bool isReady();
    void push(const QString& name, Edit forward, Edit backward);
    bool apply(const Edit& edit);
    bool isLockedByAnother();
    void open();
    void takeResult(const QString& problem);

    std::optional<QTemporaryDir> m_temporary;
    QString m_file;
    QString m_refusal;
    std::unique_ptr<QLockFile> m_lock;
    std::vector<OwnSample> m_all;
    std::unique_ptr<OwnWriter> m_writer; ///< none while the file is left alone
    bool m_onDisk = true; ///< the last write that ended has succeeded
    QUndoStack m_history;
};

} // namespace ff
