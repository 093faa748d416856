// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialogs.h"

#include "ui/kit/foreign_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QImageReader>
#include <QMessageBox>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct DialogsWords
{
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
};

QFileDialog* makeDialog(QWidget* parent, const QString& title, const QString& start)
{
    auto* dialog = new QFileDialog(parent, title, start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void useWeightFiles(QFileDialog* dialog)
{
    dialog->setNameFilters(
        {DialogsWords::tr("Weights (*.safetensors *.npz)"), DialogsWords::tr("All files (*)")});
    dialog->setDefaultSuffix(u"safetensors"_s);
}

void useExperimentFiles(QFileDialog* dialog)
{
    dialog->setNameFilters({DialogsWords::tr("Experiments (*.ffx)"), DialogsWords::tr("All files (*)")});
    dialog->setDefaultSuffix(u"ffx"_s);
}

/// A name without a suffix gets that of the kind that is chosen.
void useKinds(QFileDialog* dialog, const QList<Dialogs::FileKind>& kinds)
{
    QStringList filters;
    for (const Dialogs::FileKind& kind : kinds) {
        filters << u"%1 (*.%2)"_s.arg(kind.label, kind.suffix);
    }
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(kinds.first().suffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, filters, kinds](const QString& filter) {
                         dialog->setDefaultSuffix(kinds.at(filters.indexOf(filter)).suffix);
                     });
}

QString pictureSuffixes()
{
    QStringList patterns;
    for (const QByteArray& format : QImageReader::supportedImageFormats()) {
        patterns << u"*."_s + QString::fromLatin1(format);
    }
    return patterns.join(u' ');
}

/// One question at a time, the latest. It is not modal: a window behind a modal dialog is not even told that
/// it should close.
void openDialog(QFileDialog* dialog, const Dialogs::Chosen& chosen)
{
    for (QFileDialog* other :
         dialog->parentWidget()->findChildren<QFileDialog*>(Qt::FindDirectChildrenOnly)) {
        if (other != dialog) {
            other->close();
        }
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    dialog->setModal(false);
    dialog->show();
}

/// Asks whether a file may be written over. The desktop's own dialogs have asked already; Qt's would do it
/// with a modal box.
Dialogs::Chosen confirming(const QFileDialog* dialog, const Dialogs::Chosen& chosen)
{
    return [dialog, chosen](const QString& path) {
        if (!dialog->testOption(QFileDialog::DontConfirmOverwrite) || !QFileInfo::exists(path)) {
            chosen(path);
            return;
        }
        auto* box = new QMessageBox(QMessageBox::Warning, dialog->windowTitle(),
                                    DialogsWords::tr("%1 exists already. Replace it?")
                                        .arg(foreignText(QDir::toNativeSeparators(path))),
                                    QMessageBox::Yes | QMessageBox::No, dialog->parentWidget());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setDefaultButton(QMessageBox::No);
        box->setModal(false);
        QObject::connect(box, &QMessageBox::accepted, box, [chosen, path] { chosen(path); });
        box->show();
    };
}

void askFor(QFileDialog::FileMode mode, QFileDialog* dialog, const Dialogs::Chosen& chosen)
{
    dialog->setFileMode(mode);
    openDialog(dialog, chosen);
}

/// A file that is written, with a proposed name.
void askForTarget(QFileDialog* dialog, const QString& start, const Dialogs::Chosen& chosen)
{
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(start);
    openDialog(dialog, chosen);
    const bool isOfTheDesktop = dialog->testAttribute(Qt::WA_DontShowOnScreen);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, !isOfTheDesktop);
}

} // namespace

void FileDialogs::askDataFolder(QWidget* parent, const QString& start, const Chosen& chosen)
{
    askFor(QFileDialog::Directory, makeDialog(parent, DialogsWords::tr("Open Data Folder"), start), chosen);
}

void FileDialogs::askDataFile(QWidget* parent, const QString& start, const Chosen& chosen)
{
    QFileDialog* dialog = makeDialog(parent, DialogsWords::tr("Open Data File"), start);
    dialog->setNameFilters(
        {DialogsWords::tr("Data (*.npz *.npy *.csv *.zip *.gz *.idx *ubyte *.safetensors)"),
         DialogsWords::tr("All files (*)")});
    askFor(QFileDialog::ExistingFile, dialog, chosen);
}

void FileDialogs::askRunFolder(QWidget* parent, const QString& start, const Chosen& chosen)
{
    askFor(QFileDialog::Directory, makeDialog(parent, DialogsWords::tr("Open Run"), start), chosen);
}

void FileDialogs::askExperimentToOpen(QWidget* parent, const QString& start, const Chosen& chosen)
{
    QFileDialog* dialog = makeDialog(parent, DialogsWords::tr("Open Experiment File"), start);
    useExperimentFiles(dialog);
    askFor(QFileDialog::ExistingFile, dialog, chosen);
}

void FileDialogs::askExperimentToSave(QWidget* parent, const QString& start, const Chosen& chosen)
{
    QFileDialog* dialog = makeDialog(parent, DialogsWords::tr("Save Experiment File"), start);
    useExperimentFiles(dialog);
    askForTarget(dialog, start, confirming(dialog, chosen));
}

void FileDialogs::askWeightsToImport(QWidget* parent, const QString& start, const Chosen& chosen)
{
    QFileDialog* dialog = makeDialog(parent, DialogsWords::tr("Import Weights"), start);
    dialog->setFileMode(QFileDialog::ExistingFile);
    useWeightFiles(dialog);
    openDialog(dialog, chosen);
}

void FileDialogs::askToTakeWeights(QWidget* parent, const QString& path, const QString& found,
                                   const Accepted& accepted)
{
    auto* box = new QMessageBox(
        QMessageBox::Question, DialogsWords::tr("Import Weights"),
        DialogsWords::tr("%1 was written by another program. This is how its numbers are understood:")
            .arg(foreignText(QFileInfo(path).fileName())),
        QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        found + u"\n\n"_s
        + DialogsWords::tr(
            "Layers here see only the direction of what lies below them, so that the answers are not "
            "those of the other program. A new run begins with these weights, with the settings that "
            "there are."));
    box->setDefaultButton(box->addButton(DialogsWords::tr("Take Them"), QMessageBox::AcceptRole));
    box->setModal(false);
    QObject::connect(box, &QMessageBox::accepted, box, accepted);
    box->show();
}

void FileDialogs::askWeightsToExport(QWidget* parent, const QString& start, const QList<FileKind>& kinds,
                                     const ChosenKind& chosen)
{
    QFileDialog* dialog = makeDialog(parent, DialogsWords::tr("Export Weights"), start);
    useKinds(dialog, kinds);
    askForTarget(dialog, start, [dialog, chosen](const QString& path) {
        const qsizetype kind = dialog->nameFilters().indexOf(dialog->selectedNameFilter());
        confirming(dialog, [chosen, kind](const QString& confirmed) { chosen(confirmed, kind); })(path);
    });
}

void FileDialogs::askFigureToExport(QWidget* parent, const QString& start, const QList<FileKind>& kinds,
                                    const Chosen& chosen)
{
    QFileDialog* dialog = makeDialog(parent, DialogsWords::tr("Export Figure"), start);
    useKinds(dialog, kinds);
    askForTarget(dialog, start, confirming(dialog, chosen));
}

void FileDialogs::askFolderForEverything(QWidget* parent, const QString& start, const Chosen& chosen)
{
    askFor(QFileDialog::Directory,
           makeDialog(parent, DialogsWords::tr("Export Everything to a New Folder In"), start), chosen);
}

void FileDialogs::askPicture(QWidget* parent, const QString& start, const Chosen& chosen)
{
    QFileDialog* dialog = makeDialog(parent, DialogsWords::tr("Open Picture"), start);
    dialog->setNameFilters(
        {DialogsWords::tr("Pictures (%1)").arg(pictureSuffixes()), DialogsWords::tr("All files (*)")});
    askFor(QFileDialog::ExistingFile, dialog, chosen);
}

void FileDialogs::askSamplesToImport(QWidget* parent, const QString& start, const Chosen& chosen)
{
    askFor(QFileDialog::ExistingFile, makeDialog(parent, DialogsWords::tr("Import Samples from File"), start),
           chosen);
}

void FileDialogs::askSampleFolderToImport(QWidget* parent, const QString& start, const Chosen& chosen)
{
    askFor(QFileDialog::Directory, makeDialog(parent, DialogsWords::tr("Import Samples from Folder"), start),
           chosen);
}

void FileDialogs::askFolderForSamples(QWidget* parent, const QString& start, const Chosen& chosen)
{
    askFor(QFileDialog::Directory,
           makeDialog(parent, DialogsWords::tr("Export Samples as IDX to Folder"), start), chosen);
}

} // namespace ff
