// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>

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

void openDialog(QFileDialog* dialog, const Dialogs::Chosen& chosen)
{
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    dialog->open();
}

} // namespace

void FileDialogs::askDataFolder(QWidget* parent, const QString& start, const Chosen& chosen)
{
    QFileDialog* dialog = makeDialog(parent, translated("Open Data Folder"), start);
    dialog->setFileMode(QFileDialog::Directory);
    openDialog(dialog, chosen);
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

} // namespace ff
