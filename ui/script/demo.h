// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/kit/dialogs.h"
#include "ui/script/drawn_three.h"
#include "ui/script/input_driver.h"
#include "ui/script/run_watch.h"
#include "ui/script/script.h"

#include <QDir>

namespace ff {

class MainWindow;

/// Plays the program's main job in its real window with real input events: trains supervised, draws a digit
/// and waits for the answer, changes to unsupervised, trains, exports the weights. Leaves supervised.png,
/// unsupervised.png and weights.safetensors in a folder. GUI thread only.
class Demo : public QObject
{
    Q_OBJECT

public:
    /// Makes the folder where it is missing. `window` must be shown and outlive this.
    Demo(MainWindow& window, const QString& folder, QObject* parent = nullptr);

    void start() { m_script.start(); }

Q_SIGNALS:
    /// 0 only when everything worked.
    void finished(int exitCode);

private:
    /// Answers the question for a file name.
    class Names : public Dialogs
    {
    public:
        explicit Names(QString weights)
            : m_weights(std::move(weights))
        { }
        void askDataFolder(QWidget*, const QString&, const Chosen&) override { }
        void askDataFile(QWidget*, const QString&, const Chosen&) override { }
        void askRunFolder(QWidget*, const QString&, const Chosen&) override { }
        void askExperimentToOpen(QWidget*, const QString&, const Chosen&) override { }
        void askExperimentToSave(QWidget*, const QString&, const Chosen&) override { }
        void askWeightsToImport(QWidget*, const QString&, const Chosen&) override { }
        void askToTakeWeights(QWidget*, const QString&, const QString&, const Accepted&) override { }
        void askWeightsToExport(QWidget*, const QString&, const QList<FileKind>&,
                                const ChosenKind& chosen) override
        {
            chosen(m_weights, 0);
        }
        void askFigureToExport(QWidget*, const QString&, const QList<FileKind>&, const Chosen&) override { }
        void askFolderForEverything(QWidget*, const QString&, const Chosen&) override { }
        void askPicture(QWidget*, const QString&, const Chosen&) override { }
        void askSamplesToImport(QWidget*, const QString&, const Chosen&) override { }
        void askSampleFolderToImport(QWidget*, const QString&, const Chosen&) override { }
        void askFolderForSamples(QWidget*, const QString&, const Chosen&) override { }

    private:
        QString m_weights;
    };

    std::vector<ScriptStep> steps();
    std::vector<ScriptStep> supervisedSteps();
    std::vector<ScriptStep> unsupervisedSteps();
    ScriptStep picture(const QString& name);
    ScriptStep learning(const QString& text, Mode mode);
    void makeRun();
    bool isAnswered() const;
    QString answerWords() const;

    MainWindow& m_window;
    QDir m_folder;
    Names m_names;
    InputDriver m_input;
    DrawnThree m_three;
    bool m_exported = false;
    Script m_script;
    RunWatch m_run;
};

} // namespace ff
