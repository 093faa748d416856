// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test_effects.h"
#include "ui/figures/export_dialog.h"
#include "ui/figures/table_dialog.h"

#include <QClipboard>
#include <QDir>

namespace ff {

namespace {

template <typename Dialog>
bool isOpen(WindowFixture& fixture)
{
    const auto* dialog = fixture.window->findChild<Dialog*>();
    return dialog && dialog->isVisible();
}

void trainAndForget(WindowFixture& fixture)
{
    trainOneBatch(fixture);
    QGuiApplication::clipboard()->clear();
}

/// An export has a folder of its own below the fixture's.
QDir exportsOf(const WindowFixture& fixture)
{
    return {fixture.folder.filePath(QStringLiteral("exports"))};
}

} // namespace

Outcomes figureEffects()
{
    const auto offerFolder = [](WindowFixture& fixture) {
        trainOneBatch(fixture);
        fixture.dialogs.everything = exportsOf(fixture).path();
        QDir().mkpath(fixture.dialogs.everything);
    };
    const auto hasWeights = [](WindowFixture& fixture) {
        const QDir exports = exportsOf(fixture);
        const QStringList made = exports.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return made.size() == 1
            && QFileInfo(exports.filePath(made.front() + QStringLiteral("/weights.safetensors"))).size() > 0;
    };
    const auto hasPicture = [](WindowFixture&) { return !QGuiApplication::clipboard()->image().isNull(); };
    const auto hasText
        = [](WindowFixture&) { return QGuiApplication::clipboard()->text().contains(QLatin1Char('\t')); };
    return {
        {ActionId::ExportFigure, {trainOneBatch, isOpen<ExportDialog>}},
        {ActionId::ExportEverything, {offerFolder, hasWeights}},
        {ActionId::CopyFigure, {trainAndForget, hasPicture}},
        {ActionId::CopyNumbers, {trainAndForget, hasText}},
        {ActionId::AsTable, {trainOneBatch, isOpen<TableDialog>}},
    };
}

} // namespace ff
