// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/own_collection.h"

#include "core/error.h"

#include <QFileInfo>
#include <QUndoCommand>

namespace ff {

/// One change and its reverse. A step that could not be written is of no use any more and goes.
class OwnStep : public QUndoCommand
{
public:
    OwnStep(OwnCollection& collection, const QString& name, OwnCollection::Change change,
            OwnCollection::Change reverse)
        : QUndoCommand(name)
        , m_collection(collection)
        , m_change(std::move(change))
        , m_reverse(std::move(reverse))
    { }

    void redo() override { setObsolete(!m_collection.apply(m_change)); }
    void undo() override { setObsolete(!m_collection.apply(m_reverse)); }

private:
    OwnCollection& m_collection;
    OwnCollection::Change m_change;
    OwnCollection::Change m_reverse;
};

OwnCollection::OwnCollection(QObject* parent)
    : QObject(parent)
{
    m_history.setUndoLimit(100);
}

void OwnCollection::open(const QString& file)
{
    m_history.clear();
    m_samples.reset();
    m_problem.clear();
    try {
        m_samples.emplace(QFileInfo(file).filesystemFilePath());
    } catch (const Error& error) {
        m_problem = QString::fromStdString(error.what());
    }
    Q_EMIT changed();
}

const std::vector<OwnSample>& OwnCollection::all() const
{
    static const std::vector<OwnSample> none;
    return m_samples ? m_samples->all() : none;
}

std::filesystem::path OwnCollection::file() const
{
    return m_samples ? m_samples->file() : std::filesystem::path();
}

void OwnCollection::add(const OwnSample& sample)
{
    const std::size_t place = all().size();
    push(
        tr("keeping a sample"), [place, sample](OwnSamples& samples) { samples.insert(place, sample); },
        [place](OwnSamples& samples) { samples.remove(place); });
}

void OwnCollection::add(const std::vector<OwnSample>& samples)
{
    std::vector<OwnSample> before = all();
    std::vector<OwnSample> after = before;
    after.insert(after.end(), samples.begin(), samples.end());
    push(
        tr("import"), [after](OwnSamples& own) { own.replaceAll(after); },
        [before](OwnSamples& own) { own.replaceAll(before); });
}

void OwnCollection::remove(std::size_t place)
{
    if (place < all().size()) {
        push(
            tr("deleting a sample"), [place](OwnSamples& samples) { samples.remove(place); },
            [place, gone = all()[place]](OwnSamples& samples) { samples.insert(place, gone); });
    }
}

void OwnCollection::relabel(std::size_t place, const std::string& label)
{
    if (place < all().size() && all()[place].label != label) {
        push(
            tr("another label"), [place, label](OwnSamples& samples) { samples.relabel(place, label); },
            [place, before = all()[place].label](OwnSamples& samples) { samples.relabel(place, before); });
    }
}

void OwnCollection::push(const QString& name, Change change, Change reverse)
{
    if (m_samples) {
        m_history.push(new OwnStep(*this, name, std::move(change), std::move(reverse)));
    } else {
        Q_EMIT failed(m_problem);
    }
}

bool OwnCollection::apply(const Change& change)
{
    try {
        change(*m_samples);
    } catch (const Error& error) {
        Q_EMIT failed(QString::fromStdString(error.what()));
        return false;
    }
    Q_EMIT changed();
    return true;
}

} // namespace ff
