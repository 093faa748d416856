// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/own_samples.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace ff {

/// The samples that somebody drew, with a history: every change is written at once and can be undone. A
/// change that cannot be written is not made, and said by failed(). GUI thread only.
class OwnCollection : public QObject
{
    Q_OBJECT

public:
    explicit OwnCollection(QObject* parent = nullptr);

    /// Shows another file. One that cannot be read is left alone, and nothing can be kept.
    void open(const QString& file);

    bool isOpen() const { return m_samples.has_value(); }

    /// Why the file cannot be used; empty when it can.
    const QString& problem() const { return m_problem; }

    const std::vector<OwnSample>& all() const;
    std::filesystem::path file() const;
    QUndoStack* undoStack() { return &m_history; }

    void add(const OwnSample& sample);
    void add(const std::vector<OwnSample>& samples);
    void remove(std::size_t place);
    void relabel(std::size_t place, const std::string& label);

Q_SIGNALS:
    void changed();
    void failed(const QString& reason);

private:
    friend class OwnStep;
    using Change = std::function<void(OwnSamples&)>;

    void push(const QString& name, Change change, Change reverse);
    bool apply(const Change& change);

    std::optional<OwnSamples> m_samples;
    QString m_problem;
    QUndoStack m_history;
};

} // namespace ff
