// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/script/drawn_three.h"
#include "ui/script/input_driver.h"
#include "ui/script/run_watch.h"
#include "ui/script/script.h"

#include <QDir>
#include <QTimer>

namespace ff {

class MainWindow;
class Panel;

/// Makes the README's pictures: plays the main job and takes a frame of it every quarter of a second, trains
/// on, and takes one picture of each of six panes. They are named by what they show; the frames are in the
/// folder "frames", in order. GUI thread only.
class Album : public QObject
{
    Q_OBJECT

public:
    /// Makes the folder where it is missing. `window` must be shown, with a supervised run, and outlive this.
    Album(MainWindow& window, const QString& folder);

    void start() { m_script.start(); }

Q_SIGNALS:
    /// 0 only when everything worked.
    void finished(int exitCode);

private:
    std::vector<ScriptStep> steps();
    void addMainJob(std::vector<ScriptStep>& all);
    void addPanes(std::vector<ScriptStep>& all);
    void addRace(std::vector<ScriptStep>& all);

    ScriptStep learning(std::chrono::seconds training);
    ScriptStep look(const QString& pane);
    ScriptStep hold();
    ScriptStep picture(const QString& name);

    Panel& paneOf(const QString& id) const;
    void giveBottom(int lines) const;
    void switchHalfOff() const;
    void takeFrame();

    MainWindow& m_window;
    QDir m_folder;
    InputDriver m_input;
    DrawnThree m_three;
    Script m_script;
    RunWatch m_run;
    QTimer m_camera;
    int m_frames = 0;
    int m_beats = 0; ///< of the pause under way
};

} // namespace ff
