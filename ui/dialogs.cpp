// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QImageReader>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

QString translated(const char* text)
{
    return QCoreApplication::translate("FileDialogs", text);
}

QFileDialog* makeDialog(QWidget* parent, const QString& title, const QString& start)
{
    auto* dialog = new QFileDialog(parent, title, start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void useWeightFiles(QFileDialog* dialog)
{
    dialog->setNameFilters({translated("Weights (*.safetensors)"), translated("All files (*)")});
    dialog->setDefaultSuffix(u"safetensors"_s);
}

QString pictureSuffixes()
{
    QStringList patterns;
    for (const QByteArray& format : QImageReader::supportedImageFormats()) {
        patterns << u"*."_s + QString::fromLatin1(format);
    }
    return patterns.join(u' ');
}

void openDialog(QFileDialog* dialog, const Dialogs::Chosen& chosen)
{
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    dialog->open();
}

void askFor(QFileDialog::FileMode mode, QFileDialog* dialog, const Dialogs::Chosen& chosen)
{
    dialog->setFileMode(mode);
    openDialog(dialog, chosen);
}

} // namespace

void FileDialogs::askDataFolder(QWidget* parent, const QString& start, const Chosen& chosen)
{
    askFor(QFileDialog::Directory, makeDialog(parent, translated("Open Data Folder"), start), chosen);
}

void FileDialogs::askWeightsToImport(QWidget* parent, const QString& start, const Chosen& chosen)
{
    QFileDialog* dialog = makeDialog(parent, translated("Import Weights"), start);
    dialog->setFileMode(QFileDialog::ExistingFile);
    useWeightFiles(dialog);
    openDialog(dialog, chosen);
}

void FileDialogs::askWeightsToExport(QWidget* parent, const QString& start, const Chosen& chosen)
{
    QFileDialog* dialog = makeDialog(parent, translated("Export Weights"), start);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    useWeightFiles(dialog);
    dialog->selectFile(start);
    openDialog(dialog, chosen);
}

void FileDialogs::askPicture(QWidget* parent, const QString& start, const Chosen& chosen)
{
    QFileDialog* dialog = makeDialog(parent, translated("Open Picture"), start);
    dialog->setNameFilters({translated("Pictures (%1)").arg(pictureSuffixes()), translated("All files (*)")});
    askFor(QFileDialog::ExistingFile, dialog, chosen);
}

void FileDialogs::askSamplesToImport(QWidget* parent, const QString& start, const Chosen& chosen)
{
    askFor(QFileDialog::ExistingFile, makeDialog(parent, translated("Import Samples from File"), start),
           chosen);
}

void FileDialogs::askSampleFolderToImport(QWidget* parent, const QString& start, const Chosen& chosen)
{
    askFor(QFileDialog::Directory, makeDialog(parent, translated("Import Samples from Folder"), start),
           chosen);
}

void FileDialogs::askFolderForSamples(QWidget* parent, const QString& start, const Chosen& chosen)
{
    askFor(QFileDialog::Directory, makeDialog(parent, translated("Export Samples as IDX to Folder"), start),
           chosen);
}

} // namespace ff
