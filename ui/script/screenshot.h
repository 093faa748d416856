// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/script/run_watch.h"
#include "ui/script/script.h"

namespace ff {

class MainWindow;

/// Writes a picture of the window on which every pane shows the newest moment. `window` must be shown and
/// outlive the step.
ScriptStep pictureStep(MainWindow& window, const QString& file, const QString& text);

/// Trains a little, puts an example into Draw and writes one picture of the window. GUI thread only.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    /// `window` must be shown and outlive this.
    Screenshot(MainWindow& window, const QString& file, QObject* parent = nullptr);

    void start() { m_script.start(); }

Q_SIGNALS:
    /// 0 only when the picture is written.
    void finished(int exitCode);

private:
    std::vector<ScriptStep> steps(const QString& file);
    void startTraining();

    MainWindow& m_window;
    Script m_script;
    RunWatch m_run;
};

} // namespace ff
