// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test_effects.h"

#include "ui/download/get_data_dialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>

namespace ff {

using namespace Qt::StringLiterals;

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

Outcomes fileEffects()
{
    return {
        {ActionId::OpenFolder,
         {[](WindowFixture& fixture) { fixture.dialogs.folder = fixture.folder.path(); },
          [](WindowFixture& fixture) { return fixture.has(Event::Kind::Failed); }}},
        {ActionId::OpenFile,
         {[](WindowFixture& fixture) { fixture.dialogs.dataFile = fixture.folder.filePath(u"no.npz"_s); },
          [](WindowFixture& fixture) { return fixture.barHas(Message::Kind::Error); }}},
        {ActionId::BuiltinDigits,
         {[](WindowFixture& fixture) { fixture.events.clear(); },
          [](WindowFixture& fixture) { return fixture.has(Event::Kind::DataLoaded); }}},
        {ActionId::GreyImages,
         {{},
          [](WindowFixture& fixture) { return fixture.window->action(ActionId::GreyImages)->isChecked(); }}},
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

bool isDrawnOn(const WindowFixture& fixture)
{
    return fixture.window->action(ActionId::ClearDrawing)->isEnabled();
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

QImage pictureOfABar()
{
    QImage image(40, 40, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter(&image).fillRect(18, 6, 4, 28, Qt::black);
    return image;
}

void copyPicture(WindowFixture&)
{
    QGuiApplication::clipboard()->setImage(pictureOfABar());
}

void pastePicture(WindowFixture& fixture)
{
    copyPicture(fixture);
    fixture.trigger(ActionId::PastePicture);
    fixture.waitFor([&] { return isDrawnOn(fixture); });
}

bool isKeepMenuOpen(WindowFixture& fixture)
{
    return fixture.window->findChild<QMenu*>(QStringLiteral("keepMenu"))->isVisible();
}

/// As if it had been chosen in the menu.
void keepSample(WindowFixture& fixture)
{
    pastePicture(fixture);
    fixture.window->findChild<QMenu*>(QStringLiteral("keepMenu"))->actions().at(1)->trigger();
}

Outcomes sampleEffects()
{
    const auto savePicture = [](WindowFixture& fixture) {
        fixture.dialogs.picture = fixture.folder.filePath(QStringLiteral("bar.png"));
        pictureOfABar().save(fixture.dialogs.picture);
    };
    const auto offerOwnFile = [](WindowFixture& fixture) {
        keepSample(fixture);
        fixture.dialogs.samplesFile = fixture.ownSamples();
    };
    const auto offerOwnFolder = [](WindowFixture& fixture) {
        keepSample(fixture);
        fixture.dialogs.samplesFolder = QFileInfo(fixture.ownSamples()).path();
    };
    const auto hasTwo = [](WindowFixture& fixture) {
        return fixture.window->findChild<QAbstractItemView*>(QStringLiteral("ownView"))->model()->rowCount()
            == 2;
    };
    const auto offerFolder = [](WindowFixture& fixture) {
        keepSample(fixture);
        fixture.dialogs.samplesFolder = fixture.folder.path();
    };
    const auto hasIdx = [](WindowFixture& fixture) {
        return QFileInfo(fixture.folder.filePath(QStringLiteral("own-images-idx3-ubyte"))).size() == 16 + 784;
    };
    return {
        {ActionId::OpenPicture, {savePicture, isDrawnOn}},
        {ActionId::ImportSamples, {offerOwnFile, hasTwo}},
        {ActionId::ImportSampleFolder, {offerOwnFolder, hasTwo}},
        {ActionId::ExportSamples, {offerFolder, hasIdx}},
    };
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
        {ActionId::CopySeen, {putAndForget, hasCopied({28, 28})}},
        {ActionId::PastePicture, {copyPicture, isDrawnOn}},
        {ActionId::KeepSample, {pastePicture, isKeepMenuOpen}},
        {ActionId::CopyDrawing, {putAndForget, hasCopied({280, 280})}},
    };
}

/// As many layers as there are keys for.
Outcomes layerEffects()
{
    Settings settings = WindowFixture::quickSettings();
    settings.layers.assign(std::get<LayersRange>(settingRow("layers").domain).maximumCount, 8);
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
        {ActionId::Presenter,
         {{}, [](WindowFixture& fixture) { return !fixture.window->menuBar()->isVisible(); }}},
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
        {ActionId::ChannelGroups, {{}, isIn(Mode::ChannelGroups)}},
        {ActionId::Scff, {{}, isIn(Mode::Scff)}},
        {ActionId::Backprop, {{}, isIn(Mode::Backprop)}},
        {ActionId::Evaluate, {{}, [](WindowFixture& fixture) { return !fixture.errors.empty(); }}},
        {ActionId::NextTest, {{}, [](WindowFixture& fixture) { return fixture.shown().answer.has_value(); }}},
    };
}

} // namespace

Outcomes allEffects()
{
    Outcomes all;
    for (const Outcomes& each :
         {fileEffects(), editEffects(), sampleEffects(), layerEffects(), viewEffects(), trainEffects(),
          helpEffects(), runEffects(), raceEffects(), figureEffects()}) {
        all.insert(each);
    }
    return all;
}

} // namespace ff
