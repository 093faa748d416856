// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/own_samples.h"
#include "core/session/session.h"
#include "ui/kit/labelled_picture.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QUndoStack;

namespace ff {

class ActionSet;
class KeptRuns;

/// One pane of the window. A panel shows what a snapshot says and asks for what the user wants; it knows
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

    /// Shows the snapshot. Called for every new one while the panel is visible, and once with the latest when
    /// it becomes visible again. Must be quick: it runs on the frame's budget of a few milliseconds.
    virtual void present(const Snapshot& snapshot) = 0;

    /// Curves and other data that may not be missed while hidden. Called for every new snapshot, visible or
    /// not, before present(). Stores, does not paint.
    virtual void record(const Snapshot& snapshot) { Q_UNUSED(snapshot) }

    /// Called for every event of the session, visible or not, after the snapshots that came with it.
    virtual void hear(const Event& event) { Q_UNUSED(event) }

    /// Shows at once what present() has put off, for a picture of the window.
    virtual void catchUp() { }

    /// Called once before the panel is shown and whenever the colours change.
    virtual void applyTheme(const Theme& theme) = 0;

    /// Called once before the panel is shown: connects it to those of the window's actions that are about it.
    virtual void useActions(const ActionSet& actions) { Q_UNUSED(actions) }

    /// Called once before the panel is shown, after useActions(), where runs are of any concern to it. They
    /// outlive the panel.
    virtual void useRuns(KeptRuns& runs) { Q_UNUSED(runs) }

    /// The history that Undo and Redo act on while the focus is in the panel; null when it has none.
    virtual QUndoStack* undoStack() { return nullptr; }

Q_SIGNALS:
    /// The user asked for something; the window posts it to the session.
    void commandRequested(const ff::Command& command);

    /// The user changed a live setting outside of the form: see SettingReceiver.
    void settingWished(const char* id, const ff::SettingValue& value);

    /// The user picked a picture of the data to be looked at closely: see PictureReceiver.
    void pictureChosen(const ff::LabelledPicture& picture);

    /// The user gave what is drawn a label, for the samples that are kept.
    void sampleKept(const ff::OwnSample& sample);
};

} // namespace ff
