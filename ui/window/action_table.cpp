// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/action_table.h"

#include <QtGlobal>

#include <array>

namespace ff {

namespace {

using enum ActionId;
using Kind = ActionKind;

/// One of the keys 1 to 8, all in a menu of their own: a network has no more layers.
constexpr ActionRow layerRow(ActionId id, const char* name, const char* text, const char* key)
{
    return {id,
            name,
            MenuId::Layer,
            0,
            text,
            key,
            QT_TRANSLATE_NOOP("Actions", "Give this layer most of the room, or give it back"),
            IconShape::None,
            Kind::OneLayer};
}

constexpr auto rows = std::to_array<ActionRow>({
    {OpenFolder, "openFolder", MenuId::File, 0, QT_TRANSLATE_NOOP("Actions", "&Open Data Folder…"), "Ctrl+O",
     QT_TRANSLATE_NOOP("Actions",
                       "Train on the MNIST-like files of a folder; dropping it here does the same"),
     IconShape::Folder},
    {OpenFile, "openFile", MenuId::File, 0, QT_TRANSLATE_NOOP("Actions", "Open Data &File…"), "Ctrl+D",
     QT_TRANSLATE_NOOP(
         "Actions",
         "Train on a file: NumPy, a table, a zip, IDX or safetensors; dropping it here does the "
         "same")},
    {BuiltinDigits, "builtinDigits", MenuId::File, 0, QT_TRANSLATE_NOOP("Actions", "&Built-in Digits"),
     "Ctrl+B", QT_TRANSLATE_NOOP("Actions", "Train on handwriting that the program generates itself"),
     IconShape::Digits},
    {GetData, "getData", MenuId::File, 0, QT_TRANSLATE_NOOP("Actions", "&Get Data Set…"), "Ctrl+G",
     QT_TRANSLATE_NOOP("Actions", "Fetch MNIST or one of its relatives from the network, or open it again")},
    {GreyImages, "greyImages", MenuId::File, 0, QT_TRANSLATE_NOOP("Actions", "Make Colours Gre&y"), "",
     QT_TRANSLATE_NOOP(
         "Actions",
         "Train on the data in grey, whatever colours they have; data that are there are loaded again"),
     IconShape::None, Kind::Checkable},
    {OpenPicture, "openPicture", MenuId::File, 0, QT_TRANSLATE_NOOP("Actions", "Open &Picture…"),
     "Ctrl+Shift+O",
     QT_TRANSLATE_NOOP(
         "Actions", "Let the network read the digit of a photo or scan, in Draw; dropping it does the same")},
    {OpenRun, "openRun", MenuId::File, 1, QT_TRANSLATE_NOOP("Actions", "Open &Run…"), "Ctrl+R",
     QT_TRANSLATE_NOOP("Actions",
                       "Go on with a run that was kept, or follow one that another program trains; "
                       "dropping its folder here does the same")},
    {OpenExperiment, "openExperiment", MenuId::File, 1,
     QT_TRANSLATE_NOOP("Actions", "Open E&xperiment File…"), "",
     QT_TRANSLATE_NOOP("Actions",
                       "Go on with a run that somebody saved as one file; dropping it here does the same")},
    {SaveExperiment, "saveExperiment", MenuId::File, 1,
     QT_TRANSLATE_NOOP("Actions", "Sa&ve Experiment File…"), "Ctrl+S",
     QT_TRANSLATE_NOOP("Actions", "Write the whole run, as it was kept last, as one file for others")},
    {SaveSelectedRun, "saveSelectedRun", MenuId::File, 1,
     QT_TRANSLATE_NOOP("Actions", "Save Selec&ted Run as Experiment File…"), "",
     QT_TRANSLATE_NOOP("Actions", "Write the run that is selected in Runs as one file for others")},
    {ImportWeights, "importWeights", MenuId::File, 1, QT_TRANSLATE_NOOP("Actions", "&Import Weights…"),
     "Ctrl+I", QT_TRANSLATE_NOOP("Actions", "Go on with the network of a safetensors file"),
     IconShape::Import},
    {ExportWeights, "exportWeights", MenuId::File, 1, QT_TRANSLATE_NOOP("Actions", "&Export Weights…"),
     "Ctrl+E", QT_TRANSLATE_NOOP("Actions", "Write the network as a safetensors file"), IconShape::Export},
    {ExportFigure, "exportFigure", MenuId::File, 1, QT_TRANSLATE_NOOP("Actions", "Export Fig&ure…"),
     "Ctrl+Shift+E",
     QT_TRANSLATE_NOOP("Actions",
                       "Write what the pane shows that had the focus last as PNG, SVG, PDF or, in numbers, "
                       "CSV")},
    {ExportEverything, "exportEverything", MenuId::File, 1,
     QT_TRANSLATE_NOOP("Actions", "Export Ever&ything…"), "",
     QT_TRANSLATE_NOOP("Actions",
                       "Write every figure, all numbers, the settings and the weights into a new folder")},
    {ImportSamples, "importSamples", MenuId::File, 2,
     QT_TRANSLATE_NOOP("Actions", "Import &Samples from File…"), "",
     QT_TRANSLATE_NOOP("Actions", "Add the labelled images of a file of any kind to Own hand")},
    {ImportSampleFolder, "importSampleFolder", MenuId::File, 2,
     QT_TRANSLATE_NOOP("Actions", "Import Samples from Fo&lder…"), "",
     QT_TRANSLATE_NOOP("Actions", "Add the labelled images of a folder of any kind of data to Own hand")},
    {ExportSamples, "exportSamples", MenuId::File, 2, QT_TRANSLATE_NOOP("Actions", "Export Sa&mples as IDX…"),
     "",
     QT_TRANSLATE_NOOP("Actions", "Write the samples of Own hand as the two files that MNIST consists of")},
    {Quit, "quit", MenuId::File, 3, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q",
     QT_TRANSLATE_NOOP("Actions",
                       "Close the window; the run is kept, and the next start offers to go on with it")},

    {Undo, "undo", MenuId::Edit, 0, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z",
     QT_TRANSLATE_NOOP("Actions", "Take back the last step: of the settings, or of the drawing"),
     IconShape::Undo},
    {Redo, "redo", MenuId::Edit, 0, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y",
     QT_TRANSLATE_NOOP("Actions", "Do again what was taken back last"), IconShape::Redo},
    {Pen, "pen", MenuId::Edit, 1, QT_TRANSLATE_NOOP("Actions", "&Pen"), "P",
     QT_TRANSLATE_NOOP("Actions", "Draw with the left mouse button"), IconShape::Pen, Kind::OneTool},
    {Eraser, "eraser", MenuId::Edit, 1, QT_TRANSLATE_NOOP("Actions", "&Eraser"), "E",
     QT_TRANSLATE_NOOP("Actions",
                       "A click removes a stroke, dragging cuts it; the right mouse button always does"),
     IconShape::Eraser, Kind::OneTool},
    {ClearDrawing, "clear", MenuId::Edit, 1, QT_TRANSLATE_NOOP("Actions", "&Clear Drawing"), "Del",
     QT_TRANSLATE_NOOP("Actions", "Begin with an empty sheet; can be undone"), IconShape::Clear},
    {CopySeen, "copySeen", MenuId::Edit, 2, QT_TRANSLATE_NOOP("Actions", "Copy What the Network &Sees"),
     "Ctrl+C", QT_TRANSLATE_NOOP("Actions", "Copy the picture pixel by pixel as the network receives it")},
    {CopyDrawing, "copyDrawing", MenuId::Edit, 2, QT_TRANSLATE_NOOP("Actions", "Copy &Drawing"),
     "Ctrl+Shift+C", QT_TRANSLATE_NOOP("Actions", "Copy the drawing as a large picture, dark on light")},
    {CopyFigure, "copyFigure", MenuId::Edit, 2, QT_TRANSLATE_NOOP("Actions", "Copy Fi&gure"), "Ctrl+Alt+C",
     QT_TRANSLATE_NOOP(
         "Actions", "Copy what the pane shows that had the focus last, as a picture for papers and slides")},
    {CopyNumbers, "copyNumbers", MenuId::Edit, 2, QT_TRANSLATE_NOOP("Actions", "Copy &Numbers"), "Ctrl+Alt+N",
     QT_TRANSLATE_NOOP("Actions",
                       "Copy what the pane shows that had the focus last, as a spreadsheet pastes it")},
    {PastePicture, "pastePicture", MenuId::Edit, 2, QT_TRANSLATE_NOOP("Actions", "Paste P&icture"), "Ctrl+V",
     QT_TRANSLATE_NOOP("Actions",
                       "Let the network read the picture in the clipboard, dark on light or light on dark")},
    {KeepSample, "keepSample", MenuId::Edit, 3, QT_TRANSLATE_NOOP("Actions", "&Keep as Sample…"), "Ctrl+K",
     QT_TRANSLATE_NOOP("Actions",
                       "Say what the drawing is and keep it in Own hand, to train with or test on")},

    {AsTable, "asTable", MenuId::View, 0, QT_TRANSLATE_NOOP("Actions", "As &Table"), "F8",
     QT_TRANSLATE_NOOP("Actions",
                       "Read what the pane shows that had the focus last as text, in rows and columns")},
    {RestoreLayout, "restoreLayout", MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "Restore &Default Layout"),
     "", QT_TRANSLATE_NOOP("Actions", "Bring every pane back to its first place and size")},
    {OnlyLayers, "onlyLayers", MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "Only &Layers"), "F9",
     QT_TRANSLATE_NOOP("Actions", "Hide the other panes, or bring them back"), IconShape::None,
     Kind::Checkable},
    {FullScreen, "fullScreen", MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "&Full Screen"), "F11",
     QT_TRANSLATE_NOOP("Actions", "Use the whole screen"), IconShape::None, Kind::Checkable},
    {Presenter, "presenter", MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "&Presenter"), "Shift+F11",
     QT_TRANSLATE_NOOP("Actions", "Layers and Draw alone on the whole screen, in large letters; Esc ends it"),
     IconShape::None, Kind::Checkable},
    {ThemeSystem, "themeSystem", MenuId::View, 2, QT_TRANSLATE_NOOP("Actions", "Colours of the &System"), "",
     QT_TRANSLATE_NOOP("Actions", "Light or dark as the desktop says"), IconShape::None, Kind::OneTheme},
    {ThemeLight, "themeLight", MenuId::View, 2, QT_TRANSLATE_NOOP("Actions", "L&ight Colours"), "",
     QT_TRANSLATE_NOOP("Actions", "Always light"), IconShape::None, Kind::OneTheme},
    {ThemeDark, "themeDark", MenuId::View, 2, QT_TRANSLATE_NOOP("Actions", "Dar&k Colours"), "",
     QT_TRANSLATE_NOOP("Actions", "Always dark"), IconShape::None, Kind::OneTheme},

    layerRow(Layer1, "layer1", QT_TRANSLATE_NOOP("Actions", "Layer &1"), "1"),
    layerRow(Layer2, "layer2", QT_TRANSLATE_NOOP("Actions", "Layer &2"), "2"),
    layerRow(Layer3, "layer3", QT_TRANSLATE_NOOP("Actions", "Layer &3"), "3"),
    layerRow(Layer4, "layer4", QT_TRANSLATE_NOOP("Actions", "Layer &4"), "4"),
    layerRow(Layer5, "layer5", QT_TRANSLATE_NOOP("Actions", "Layer &5"), "5"),
    layerRow(Layer6, "layer6", QT_TRANSLATE_NOOP("Actions", "Layer &6"), "6"),
    layerRow(Layer7, "layer7", QT_TRANSLATE_NOOP("Actions", "Layer &7"), "7"),
    layerRow(Layer8, "layer8", QT_TRANSLATE_NOOP("Actions", "Layer &8"), "8"),

    {PreviousMoment, "previousMoment", MenuId::Moments, 0, QT_TRANSLATE_NOOP("Actions", "&Previous Moment"),
     "Ctrl+Left",
     QT_TRANSLATE_NOOP("Actions", "Show the run in every pane as it was at the kept moment before"),
     IconShape::StepBack},
    {NextMoment, "nextMoment", MenuId::Moments, 0, QT_TRANSLATE_NOOP("Actions", "&Next Moment"), "Ctrl+Right",
     QT_TRANSLATE_NOOP("Actions", "Show the kept moment after the one that is shown"), IconShape::StepBatch},
    {PlayMoments, "playMoments", MenuId::Moments, 0, QT_TRANSLATE_NOOP("Actions", "Pla&y Moments"), "Ctrl+P",
     QT_TRANSLATE_NOOP("Actions", "Show one kept moment after the other, up to now"), IconShape::Start,
     Kind::Checkable},
    {BestMoment, "bestMoment", MenuId::Moments, 0, QT_TRANSLATE_NOOP("Actions", "&Best Moment"), "Ctrl+Home",
     QT_TRANSLATE_NOOP("Actions", "Show the kept moment at which the error on held-out images was lowest"),
     IconShape::Best},
    {BackToNow, "backToNow", MenuId::Moments, 1, QT_TRANSLATE_NOOP("Actions", "Back to N&ow"), "Ctrl+End",
     QT_TRANSLATE_NOOP("Actions", "Show the run in every pane as it is now")},
    {GoOnFromHere, "goOnFromHere", MenuId::Moments, 1, QT_TRANSLATE_NOOP("Actions", "&Go On From Here"), "",
     QT_TRANSLATE_NOOP("Actions",
                       "Begin a new run with the weights of the moment that is shown; the old one is kept")},
    {TakeOver, "takeOver", MenuId::Moments, 1, QT_TRANSLATE_NOOP("Actions", "&Train It On Here"), "",
     QT_TRANSLATE_NOOP("Actions", "Go on with the run that was followed, once its own program has ended")},

    {StartPause, "startPause", MenuId::Train, 0, QT_TRANSLATE_NOOP("Actions", "&Start"), "Space",
     QT_TRANSLATE_NOOP("Actions", "Start or pause training"), IconShape::Start},
    {StepBatch, "stepBatch", MenuId::Train, 0, QT_TRANSLATE_NOOP("Actions", "One &Batch"), ".",
     QT_TRANSLATE_NOOP("Actions", "Train one batch, then pause"), IconShape::StepBatch},
    {StepEpoch, "stepEpoch", MenuId::Train, 0, QT_TRANSLATE_NOOP("Actions", "One &Epoch"), "Shift+.",
     QT_TRANSLATE_NOOP("Actions", "Train to the end of the epoch and test, then pause"),
     IconShape::StepEpoch},
    {SlowWalk, "slowWalk", MenuId::Train, 0, QT_TRANSLATE_NOOP("Actions", "Slow &Walk"), "W",
     QT_TRANSLATE_NOOP("Actions",
                       "Take one batch through the stages of Forward-Forward, with words and its numbers"),
     IconShape::None, Kind::Checkable},
    {ResetSame, "resetSame", MenuId::Train, 1, QT_TRANSLATE_NOOP("Actions", "&Reset to the Same Weights"),
     "Ctrl+Shift+R",
     QT_TRANSLATE_NOOP("Actions",
                       "Begin again, to watch the same run once more; what was learnt is kept as a run"),
     IconShape::Reset},
    {ResetNewSeed, "resetNewSeed", MenuId::Train, 1, QT_TRANSLATE_NOOP("Actions", "Reset with a &New Seed"),
     "Ctrl+Shift+N",
     QT_TRANSLATE_NOOP("Actions",
                       "Begin with other weights and another data order; what was learnt is kept as a run"),
     IconShape::NewSeed},
    {GoBack, "goBack", MenuId::Train, 1, QT_TRANSLATE_NOOP("Actions", "&Go Back to the Run Before"),
     "Ctrl+Shift+B",
     QT_TRANSLATE_NOOP("Actions", "Go on with the run that was left last, where it was left")},
    {Supervised, "supervised", MenuId::Train, 2, QT_TRANSLATE_NOOP("Actions", "S&upervised"), "Ctrl+1",
     QT_TRANSLATE_NOOP("Actions", "Negatives are images with a wrong label; choosing this starts a new run"),
     IconShape::Supervised, Kind::OneMode},
    {Unsupervised, "unsupervised", MenuId::Train, 2, QT_TRANSLATE_NOOP("Actions", "U&nsupervised"), "Ctrl+2",
     QT_TRANSLATE_NOOP("Actions",
                       "Negatives are two images joined along a mask; choosing this starts a new run"),
     IconShape::Unsupervised, Kind::OneMode},
    {TopDown, "topDown", MenuId::Train, 2, QT_TRANSLATE_NOOP("Actions", "&Top-down"), "Ctrl+3",
     QT_TRANSLATE_NOOP("Actions",
                       "Layers listen to those above and below, the label stands at the top; choosing this "
                       "starts a new run"),
     IconShape::TopDown, Kind::OneMode},
    {MonoForward, "monoForward", MenuId::Train, 2, QT_TRANSLATE_NOOP("Actions", "&Local Classifiers"),
     "Ctrl+4",
     QT_TRANSLATE_NOOP("Actions",
                       "Every layer scores the classes by itself, without negatives; choosing this starts a "
                       "new run"),
     IconShape::None, Kind::OneMode},
    {Scff, "scff", MenuId::Train, 2, QT_TRANSLATE_NOOP("Actions", "S&CFF"), "Ctrl+5",
     QT_TRANSLATE_NOOP("Actions",
                       "An image with itself is positive, with another one negative; choosing this starts a "
                       "new run"),
     IconShape::None, Kind::OneMode},
    {ChannelGroups, "channelGroups", MenuId::Train, 2, QT_TRANSLATE_NOOP("Actions", "C&hannel Groups"),
     "Ctrl+6",
     QT_TRANSLATE_NOOP("Actions",
                       "The channels of every layer compete in groups, one for each class; choosing this "
                       "starts a new run"),
     IconShape::None, Kind::OneMode},
    {Backprop, "backprop", MenuId::Train, 2, QT_TRANSLATE_NOOP("Actions", "Bac&kprop"), "Ctrl+7",
     QT_TRANSLATE_NOOP("Actions",
                       "The usual way, for comparison: the error at the top is sent back through all layers; "
                       "choosing this starts a new run"),
     IconShape::None, Kind::OneMode},
    {Evaluate, "evaluate", MenuId::Train, 3, QT_TRANSLATE_NOOP("Actions", "E&valuate Now"), "Ctrl+T",
     QT_TRANSLATE_NOOP("Actions", "Classify all test images and add the error to the history"),
     IconShape::Right},
    {NextTest, "nextTest", MenuId::Train, 3, QT_TRANSLATE_NOOP("Actions", "Ne&xt Test Image"), "R",
     QT_TRANSLATE_NOOP("Actions",
                       "Let the network classify the next image that it was not trained on, in Draw"),
     IconShape::Example},

    {RaceBackprop, "raceBackprop", MenuId::Compare, 0, QT_TRANSLATE_NOOP("Actions", "Race Against &Backprop"),
     "",
     QT_TRANSLATE_NOOP(
         "Actions",
         "Train a twin by backprop in turn with this run, from the start: the same images in the "
         "same order, the same sizes and first weights")},
    {RaceRun, "raceRun", MenuId::Compare, 0, QT_TRANSLATE_NOOP("Actions", "Race Against Selected &Run"), "",
     QT_TRANSLATE_NOOP("Actions",
                       "Train with the settings of the run that is selected in Runs in turn with this run, "
                       "from the same first weights")},
    {EndRace, "endRace", MenuId::Compare, 1, QT_TRANSLATE_NOOP("Actions", "&End Race"), "",
     QT_TRANSLATE_NOOP("Actions", "Stop the second run and say how the two compare; this run goes on")},
    {CompareRun, "compareRun", MenuId::Compare, 2, QT_TRANSLATE_NOOP("Actions", "&Compare With Selected Run"),
     "",
     QT_TRANSLATE_NOOP("Actions",
                       "Pin the run that is selected in Runs, and show its answer to the drawing and its "
                       "histograms beside those of this run"),
     IconShape::None, Kind::Checkable},

    {Tour, "tour", MenuId::Help, 0, QT_TRANSLATE_NOOP("Actions", "&Tour"), "",
     QT_TRANSLATE_NOOP("Actions", "Eight cards beside the window's own parts, from the data to the past")},
    {Terms, "terms", MenuId::Help, 0, QT_TRANSLATE_NOOP("Actions", "T&erms"), "F1",
     QT_TRANSLATE_NOOP(
         "Actions",
         "What the words mean, with the paper's formulas and the numbers of this run; F1 explains "
         "what is under the pointer or has the focus")},
    {Shortcuts, "shortcuts", MenuId::Help, 0, QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"), "Ctrl+F1",
     QT_TRANSLATE_NOOP("Actions", "Every action and its key, searchable")},
    {WhatsThis, "whatsThis", MenuId::Help, 0, QT_TRANSLATE_NOOP("Actions", "&What's This?"), "Shift+F1",
     QT_TRANSLATE_NOOP("Actions", "Click on anything to have it explained")},
    {About, "about", MenuId::Help, 1, QT_TRANSLATE_NOOP("Actions", "&About ForwardForward Explorer"), "",
     QT_TRANSLATE_NOOP("Actions", "Version, licence, and what computes here")},
});

} // namespace

std::span<const ActionRow> actionTable()
{
    return rows;
}

} // namespace ff
