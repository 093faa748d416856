// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/kit/theme.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QUndoStack;

namespace ff {

class ActionSet;
class KeptRuns;
class OwnCollection;
class Selection;
class SettingsDraft;
struct Figure;

/// One pane of the window. A panel shows a moment of the run and asks for what the user wants; it knows
/// neither the session nor another panel. GUI thread only.
class Panel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Full, or as a slim line for a window that has no room.
    enum class Form { Full, Slim };

    /// Changes the form; a panel that can stand at the bottom has a slim one.
    virtual void setForm(Form form) { Q_UNUSED(form) }

    /// Shows the moment, which the panel may keep. Called for every new one while the panel is visible, and
    /// once with the latest when it becomes visible again. Must be quick: it runs on the frame's budget of a
    /// few milliseconds.
    virtual void present(const std::shared_ptr<const Moment>& moment) { Q_UNUSED(moment) }

    /// Shows what is true only now. Called like present(), and before it.
    virtual void follow(const Live& live) { Q_UNUSED(live) }

    /// Curves and other data that may not be missed while hidden. Called for all news, visible or not, before
    /// follow(). Stores, does not paint.
    virtual void record(const News& news) { Q_UNUSED(news) }

    /// Called for every event of the session, visible or not, before what it led to is followed and shown.
    virtual void hear(const Event& event) { Q_UNUSED(event) }

    /// The optional sections of a moment that the panel shows: they are made while it can be seen.
    virtual command::Watch looksAt() const { return nothing; }

    /// Shows at once what present() has put off, for a picture of the window.
    virtual void catchUp() { }

    /// What the panel shows, as figures and numbers: of the moment that it has been given last. Empty where
    /// it has nothing to show; none is without numbers.
    std::vector<Figure> figures() const;

    /// Whether there will be more to show of that moment, because the panel has asked for it.
    virtual bool isWaiting() const { return false; }

    /// Called once before the panel is shown and whenever the colours change.
    virtual void applyTheme(const Theme& theme) = 0;

    /// Called once before the panel is shown: connects it to those of the window's actions that are about it.
    virtual void useActions(const ActionSet& actions) { Q_UNUSED(actions) }

    /// Posts a command to the session; see Session::post().
    using Post = std::function<Ticket(const Command&)>;

    /// Called once before the panel is shown. Without it nothing is asked.
    void usePost(Post post) { m_post = std::move(post); }

    /// Called once before the panel is shown, after useActions(), where runs are of any concern to it. They
    /// outlive the panel.
    virtual void useRuns(KeptRuns& runs) { Q_UNUSED(runs) }

    /// The same of the settings: how a panel has one changed. They outlive the panel.
    virtual void useSettings(SettingsDraft& settings) { Q_UNUSED(settings) }

    /// The same of the picture that the window looks at.
    virtual void useSelection(Selection& selection) { Q_UNUSED(selection) }

    /// The same of the samples that the user keeps.
    virtual void useOwnSamples(OwnCollection& samples) { Q_UNUSED(samples) }

    /// The history that Undo and Redo act on while the focus is in the panel; null when it has none.
    virtual QUndoStack* undoStack() { return nullptr; }

Q_SIGNALS:
    /// looksAt() has another value.
    void looksChanged();

protected:
    static constexpr command::Watch nothing {.layers = false, .samples = false, .receptiveFields = false};

    /// Asks the session for something; what answers it bears this ticket.
    Ticket ask(const Command& command) const { return m_post ? m_post(command) : 0; }

private:
    /// What it shows, in the form of figures(). One whose numbers have yet to come may be without rows.
    virtual std::vector<Figure> makeFigures() const;

    Post m_post;
};

} // namespace ff
