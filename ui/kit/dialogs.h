// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace ff {

/// Asks the user for files and folders. Nothing waits: the answer comes through a function, and training goes
/// on behind the dialog. Tests and the demo put their own in its place. GUI thread only.
class Dialogs
{
public:
    /// Gets the chosen path; not called when the user gave up.
    using Chosen = std::function<void(const QString& path)>;

    /// A kind of file that can be written.
    struct FileKind
    {
        QString label;
        QString suffix; ///< without the dot
    };

    /// Gets the chosen path, and which of the kinds; not called when the user gave up.
    using ChosenKind = std::function<void(const QString& path, qsizetype kind)>;

    virtual ~Dialogs() = default;

    /// A folder with data files; `start` is the folder that is shown first.
    virtual void askDataFolder(QWidget* parent, const QString& start, const Chosen& chosen) = 0;

    /// A file of data, of any kind.
    virtual void askDataFile(QWidget* parent, const QString& start, const Chosen& chosen) = 0;

    /// The folder of a kept run; `start` is the folder that such folders lie in.
    virtual void askRunFolder(QWidget* parent, const QString& start, const Chosen& chosen) = 0;

    /// An existing file of a run.
    virtual void askExperimentToOpen(QWidget* parent, const QString& start, const Chosen& chosen) = 0;

    /// A file to write a run to; `start` is a folder with a proposed name. Overwriting was confirmed.
    virtual void askExperimentToSave(QWidget* parent, const QString& start, const Chosen& chosen) = 0;

    /// An existing file of weights.
    virtual void askWeightsToImport(QWidget* parent, const QString& start, const Chosen& chosen) = 0;

    /// Whether weights of another program are to be taken; `found` has a line for each array of the file. Not
    /// called when they are not.
    using Accepted = std::function<void()>;
    virtual void askToTakeWeights(QWidget* parent, const QString& path, const QString& found,
                                  const Accepted& accepted)
        = 0;

    /// A file to write weights to, of one of these kinds; `start` is a folder with a proposed name.
    /// Overwriting was confirmed.
    virtual void askWeightsToExport(QWidget* parent, const QString& start, const QList<FileKind>& kinds,
                                    const ChosenKind& chosen)
        = 0;

    /// A file to write a figure to, of one of these kinds, which its name says; `start` is a folder with a
    /// proposed name. Overwriting was confirmed.
    virtual void askFigureToExport(QWidget* parent, const QString& start, const QList<FileKind>& kinds,
                                   const Chosen& chosen)
        = 0;

    /// A folder to make a new folder with everything in.
    virtual void askFolderForEverything(QWidget* parent, const QString& start, const Chosen& chosen) = 0;

    /// A picture.
    virtual void askPicture(QWidget* parent, const QString& start, const Chosen& chosen) = 0;

    /// A file with labelled images, of any kind of data.
    virtual void askSamplesToImport(QWidget* parent, const QString& start, const Chosen& chosen) = 0;

    /// A folder with labelled images, of any kind of data.
    virtual void askSampleFolderToImport(QWidget* parent, const QString& start, const Chosen& chosen) = 0;

    /// A folder to write own samples to.
    virtual void askFolderForSamples(QWidget* parent, const QString& start, const Chosen& chosen) = 0;

protected:
    Dialogs() = default;
    Dialogs(const Dialogs&) = default;
    Dialogs& operator=(const Dialogs&) = default;
};

/// The real ones.
class FileDialogs : public Dialogs
{
public:
    void askDataFolder(QWidget* parent, const QString& start, const Chosen& chosen) override;
    void askDataFile(QWidget* parent, const QString& start, const Chosen& chosen) override;
    void askRunFolder(QWidget* parent, const QString& start, const Chosen& chosen) override;
    void askExperimentToOpen(QWidget* parent, const QString& start, const Chosen& chosen) override;
    void askExperimentToSave(QWidget* parent, const QString& start, const Chosen& chosen) override;
    void askWeightsToImport(QWidget* parent, const QString& start, const Chosen& chosen) override;
    void askToTakeWeights(QWidget* parent, const QString& path, const QString& found,
                          const Accepted& accepted) override;
    void askWeightsToExport(QWidget* parent, const QString& start, const QList<FileKind>& kinds,
                            const ChosenKind& chosen) override;
    void askFigureToExport(QWidget* parent, const QString& start, const QList<FileKind>& kinds,
                           const Chosen& chosen) override;
    void askFolderForEverything(QWidget* parent, const QString& start, const Chosen& chosen) override;
    void askPicture(QWidget* parent, const QString& start, const Chosen& chosen) override;
    void askSamplesToImport(QWidget* parent, const QString& start, const Chosen& chosen) override;
    void askSampleFolderToImport(QWidget* parent, const QString& start, const Chosen& chosen) override;
    void askFolderForSamples(QWidget* parent, const QString& start, const Chosen& chosen) override;
};

} // namespace ff
