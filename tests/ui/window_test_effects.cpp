// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test_effects.h"

#include "ui/download/get_data_dialog.h"
#include "ui/shortcuts_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QDockWidget>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QMessageBox>
#include <QWhatsThis>

namespace ff {

void trainOneBatch(WindowFixture& fixture)
{
    fixture.trigger(ActionId::StepBatch);
    fixture.waitForState(State::Paused);
}

void chooseUnsupervised(WindowFixture& fixture)
{
    fixture.trigger(ActionId::Unsupervised);
    fixture.waitFor([&] { return fixture.now().settings.mode == Mode::Unsupervised; });
}

namespace {

bool isDark(const WindowFixture& fixture)
{
    return themeFor(fixture.window->palette()).dark;
}

bool docksAreHidden(const WindowFixture& fixture)
{
    const auto docks = fixture.window->findChildren<QDockWidget*>();
    return std::ranges::all_of(docks, [](const QDockWidget* dock) { return dock->isHidden(); });
}

void exportWeights(WindowFixture& fixture)
{
    fixture.trigger(ActionId::ExportWeights);
    fixture.waitForEvent(Event::Kind::Exported);
}

bool isDrawnOn(const WindowFixture& fixture)
{
    return fixture.window->action(ActionId::ClearDrawing)->isEnabled();
}

/// A bar on paper, as a camera would see it.
QImage picturedBar()
{
    QImage picture(120, 160, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    for (int y = 30; y < 130; ++y) {
        for (int x = 54; x < 66; ++x) {
            picture.setPixelColor(x, y, Qt::black);
        }
    }
    return picture;
}

Outcomes fileEffects()
{
    return {
        {ActionId::OpenPicture,
         {[](WindowFixture& fixture) {
              fixture.dialogs.picture = fixture.folder.filePath(QStringLiteral("bar.png"));
              picturedBar().save(fixture.dialogs.picture);
          },
          isDrawnOn}},
        {ActionId::OpenFolder,
         {[](WindowFixture& fixture) { fixture.dialogs.folder = fixture.folder.path(); },
          [](WindowFixture& fixture) { return fixture.has(Event::Kind::Failed); }}},
        {ActionId::BuiltinDigits,
         {[](WindowFixture& fixture) { fixture.events.clear(); },
          [](WindowFixture& fixture) { return fixture.has(Event::Kind::DataLoaded); }}},
        {ActionId::GetData,
         {{},
          [](WindowFixture& fixture) {
              const auto* dialog = fixture.window->findChild<GetDataDialog*>();
              return dialog && dialog->isVisible();
          }}},
        {ActionId::ImportWeights,
         {exportWeights, [](WindowFixture& fixture) { return fixture.has(Event::Kind::Imported); }}},
        {ActionId::ExportWeights,
         {{}, [](WindowFixture& fixture) { return QFileInfo(fixture.dialogs.exportFile).size() > 0; }}},
        {ActionId::Quit, {{}, [](WindowFixture& fixture) { return fixture.window->isHidden(); }}},
    };
}

void putTestImage(WindowFixture& fixture)
{
    fixture.trigger(ActionId::NextTest);
    fixture.waitFor([&] { return isDrawnOn(fixture); });
}

void putAndUndo(WindowFixture& fixture)
{
    putTestImage(fixture);
    fixture.trigger(ActionId::Undo);
}

Outcomes editEffects()
{
    const auto isEmpty = [](WindowFixture& fixture) { return !isDrawnOn(fixture); };
    const auto isChecked = [](ActionId id) {
        return [id](WindowFixture& fixture) { return fixture.window->action(id)->isChecked(); };
    };
    const auto hasCopied = [](QSize least) {
        return [least](WindowFixture&) {
            const QSize size = QGuiApplication::clipboard()->image().size();
            return size.width() >= least.width() && size.height() >= least.height();
        };
    };
    const auto putAndForget = [](WindowFixture& fixture) {
        putTestImage(fixture);
        QGuiApplication::clipboard()->clear();
    };
    return {
        {ActionId::Undo, {putTestImage, isEmpty}},
        {ActionId::Redo, {putAndUndo, isDrawnOn}},
        {ActionId::Pen,
         {[](WindowFixture& fixture) { fixture.trigger(ActionId::Eraser); }, isChecked(ActionId::Pen)}},
        {ActionId::Eraser, {{}, isChecked(ActionId::Eraser)}},
        {ActionId::ClearDrawing, {putTestImage, isEmpty}},
        {ActionId::PastePicture,
         {[](WindowFixture&) { QGuiApplication::clipboard()->setImage(picturedBar()); }, isDrawnOn}},
        {ActionId::KeepSample,
         {[](WindowFixture& fixture) {
              QGuiApplication::clipboard()->setImage(picturedBar());
              fixture.trigger(ActionId::PastePicture);
          },
          [](WindowFixture& fixture) {
              const auto* menu = fixture.window->findChild<QMenu*>(QStringLiteral("keepMenu"));
              return menu && menu->isVisible();
          }}},
        {ActionId::CopySeen, {putAndForget, hasCopied({28, 28})}},
        {ActionId::CopyDrawing, {putAndForget, hasCopied({280, 280})}},
    };
}

/// As many layers as there are keys for.
Outcomes layerEffects()
{
    Settings settings = WindowFixture::quickSettings();
    settings.layers.assign(std::get<WidthsRange>(settingRow("layers").domain).maximumCount, 8);
    Outcomes all;
    for (const ActionRow& row : actionTable()) {
        if (row.kind == ActionKind::OneLayer) {
            all[row.id]
                = {{},
                   [id = row.id](WindowFixture& fixture) { return fixture.window->action(id)->isChecked(); },
                   settings};
        }
    }
    return all;
}

Outcomes viewEffects()
{
    const auto hideDraw = [](WindowFixture& fixture) {
        fixture.window->findChild<QDockWidget*>(QStringLiteral("drawDock"))->hide();
    };
    const auto drawIsBack = [](WindowFixture& fixture) {
        return fixture.window->findChild<QDockWidget*>(QStringLiteral("drawDock"))->isVisible();
    };
    const auto makeDark = [](WindowFixture& fixture) {
        fixture.trigger(ActionId::ThemeDark);
        fixture.waitFor([&] { return isDark(fixture); });
    };
    const auto isLight = [](WindowFixture& fixture) { return !isDark(fixture); };
    return {
        {ActionId::RestoreLayout, {hideDraw, drawIsBack}},
        {ActionId::OnlyLayers, {{}, docksAreHidden}},
        {ActionId::FullScreen, {{}, [](WindowFixture& fixture) { return fixture.window->isFullScreen(); }}},
        {ActionId::ThemeSystem, {makeDark, isLight}},
        {ActionId::ThemeLight, {makeDark, isLight}},
        {ActionId::ThemeDark, {{}, isDark}},
    };
}

Outcomes trainEffects()
{
    const auto isIn = [](Mode mode) {
        return [mode](WindowFixture& fixture) { return fixture.now().settings.mode == mode; };
    };
    const auto isAtStart = [](WindowFixture& fixture) {
        return fixture.now().state == State::Ready && fixture.now().progress.step == 0;
    };
    return {
        {ActionId::StartPause,
         {{}, [](WindowFixture& fixture) { return fixture.now().state == State::Running; }}},
        {ActionId::StepBatch,
         {{},
          [](WindowFixture& fixture) {
              return fixture.now().progress.step == 1 && fixture.now().state == State::Paused;
          }}},
        {ActionId::StepEpoch,
         {{},
          [](WindowFixture& fixture) {
              return fixture.now().progress.epoch == 1 && fixture.now().state == State::Paused;
          }}},
        {ActionId::ResetSame,
         {trainOneBatch,
          [isAtStart](WindowFixture& fixture) {
              return isAtStart(fixture) && fixture.now().settings.seed == Settings().seed;
          }}},
        {ActionId::ResetNewSeed,
         {trainOneBatch,
          [isAtStart](WindowFixture& fixture) {
              return isAtStart(fixture) && fixture.now().settings.seed != Settings().seed;
          }}},
        {ActionId::Supervised, {chooseUnsupervised, isIn(Mode::Supervised)}},
        {ActionId::Unsupervised, {{}, isIn(Mode::Unsupervised)}},
        {ActionId::TopDown, {{}, isIn(Mode::TopDown)}},
        {ActionId::MonoForward, {{}, isIn(Mode::MonoForward)}},
        {ActionId::Scff, {{}, isIn(Mode::Scff)}},
        {ActionId::Backprop, {{}, isIn(Mode::Backprop)}},
        {ActionId::Evaluate, {{}, [](WindowFixture& fixture) { return !fixture.errors.empty(); }}},
        {ActionId::NextTest, {{}, [](WindowFixture& fixture) { return fixture.now().answer.has_value(); }}},
    };
}

Outcomes helpEffects()
{
    return {
        {ActionId::Shortcuts,
         {{},
          [](WindowFixture& fixture) { return fixture.window->findChild<ShortcutsDialog*>() != nullptr; }}},
        {ActionId::WhatsThis, {{}, [](WindowFixture&) { return QWhatsThis::inWhatsThisMode(); }}},
        {ActionId::About,
         {{}, [](WindowFixture& fixture) { return fixture.window->findChild<QMessageBox*>() != nullptr; }}},
    };
}

} // namespace

Outcomes allEffects()
{
    Outcomes all = fileEffects();
    all.insert(editEffects());
    all.insert(layerEffects());
    all.insert(viewEffects());
    all.insert(trainEffects());
    all.insert(helpEffects());
    return all;
}

} // namespace ff
