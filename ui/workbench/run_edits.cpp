// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/run_edits.h"

#include <QUndoCommand>

#include <algorithm>
#include <functional>
#include <utility>

namespace ff {

namespace {

/// A step of the history whose first time may have been done already.
class Step : public QUndoCommand
{
public:
    enum class First { Do, IsDone };
    using Act = std::function<void()>;

    Step(const QString& text, First first, Act forward, Act backward)
        : QUndoCommand(text)
        , m_first(first)
        , m_forward(std::move(forward))
        , m_backward(std::move(backward))
    { }

    void redo() override
    {
        if (std::exchange(m_first, First::Do) == First::Do) {
            m_forward();
        }
    }

    void undo() override { m_backward(); }

private:
    First m_first;
    Act m_forward;
    Act m_backward;
};

} // namespace

RunEdits::RunEdits(KeptRuns& runs, QObject* parent)
    : QObject(parent)
    , m_runs(runs)
{ }

void RunEdits::rename(const std::string& id, const QString& name)
{
    if (const KeptRun* run = m_runs.find(id)) {
        RunLabels labels = run->record.labels;
        labels.name = name.trimmed().toStdString();
        push(tr("renaming"), {{id, labels}});
    }
}

void RunEdits::annotate(const std::string& id, const QString& note)
{
    if (const KeptRun* run = m_runs.find(id)) {
        RunLabels labels = run->record.labels;
        labels.note = note.trimmed().toStdString();
        push(tr("note"), {{id, labels}});
    }
}

void RunEdits::pin(const KeptRuns::Ids& ids)
{
    const auto wouldBePinned = [&ids](const KeptRun& run) {
        return run.record.labels.pinned || std::ranges::find(ids, run.id) != ids.end();
    };
    if (std::ranges::count_if(m_runs.listing().runs, wouldBePinned) > KeptRuns::mostPinned) {
        Q_EMIT refused(tr("At most %1 runs can be pinned at a time. Unpin another one first.")
                           .arg(KeptRuns::mostPinned));
        return;
    }
    setPinned(ids, true, tr("pinning"));
}

void RunEdits::unpin(const KeptRuns::Ids& ids)
{
    setPinned(ids, false, tr("unpinning"));
}

void RunEdits::setPinned(const KeptRuns::Ids& ids, bool pinned, const QString& step)
{
    std::vector<Wish> wishes;
    for (const std::string& id : ids) {
        if (const KeptRun* run = m_runs.find(id)) {
            wishes.emplace_back(id, run->record.labels).second.pinned = pinned;
        }
    }
    push(step, wishes);
}

/// One step for what changes of the wishes; none when nothing does. A broken run has no labels.
void RunEdits::push(const QString& step, const std::vector<Wish>& wishes)
{
    std::vector<Wish> before;
    std::vector<Wish> after;
    for (const Wish& wish : wishes) {
        const KeptRun* run = m_runs.find(wish.first);
        if (run && run->broken.isEmpty() && run->record.labels != wish.second) {
            before.emplace_back(wish.first, run->record.labels);
            after.push_back(wish);
        }
    }
    if (after.empty()) {
        return;
    }
    const auto setAll = [this](const std::vector<Wish>& all) {
        for (const auto& [id, labels] : all) {
            m_runs.setLabels(id, labels);
        }
    };
    m_history.push(new Step(
        step, Step::First::Do, [setAll, after] { setAll(after); }, [setAll, before] { setAll(before); }));
}

void RunEdits::remove(const KeptRuns::Ids& ids)
{
    m_runs.remove(ids, [this](const KeptRuns::Ids& done) { rememberRemoval(done); });
}

/// What could not be deleted is no step.
void RunEdits::rememberRemoval(const KeptRuns::Ids& ids)
{
    if (ids.empty()) {
        return;
    }
    QStringList titles;
    for (const std::string& id : ids) {
        const KeptRun* run = m_runs.find(id);
        titles << (run ? titleOf(*run) : QString::fromStdString(id));
    }
    const auto again = [this, ids] { m_runs.remove(ids, [](const KeptRuns::Ids&) {}); };
    m_history.push(
        new Step(tr("deletion"), Step::First::IsDone, again, [this, ids] { m_runs.restore(ids); }));
    Q_EMIT removed(titles);
}

void RunEdits::duplicate(const std::string& id)
{
    if (const KeptRun* run = m_runs.find(id)) {
        m_runs.duplicate(
            id, [this, title = titleOf(*run)](const std::string& copy) { rememberCopy(copy, title); });
    }
}

void RunEdits::rememberCopy(const std::string& copy, const QString& title)
{
    RunLabels labels;
    labels.name = tr("Copy of %1").arg(title).toStdString();
    m_runs.setLabels(copy, labels);
    m_history.push(new Step(
        tr("duplicate"), Step::First::IsDone, [this, copy] { m_runs.restore({copy}); },
        [this, copy] { m_runs.remove({copy}, [](const KeptRuns::Ids&) {}); }));
}

} // namespace ff
