// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"

#include <span>

namespace ff {

/// Everything the window can be told to do.
enum class ActionId {
    OpenFolder,
    OpenFile,
    BuiltinDigits,
    GetData,
    GreyImages,
    OpenPicture,
    OpenRun,
    OpenExperiment,
    SaveExperiment,
    SaveSelectedRun,
    ImportWeights,
    ExportWeights,
    ExportFigure,
    ExportEverything,
    ImportSamples,
    ImportSampleFolder,
    ExportSamples,
    Quit,
    Undo,
    Redo,
    Pen,
    Eraser,
    ClearDrawing,
    CopySeen,
    CopyDrawing,
    CopyFigure,
    CopyNumbers,
    PastePicture,
    KeepSample,
    StartPause,
    StepBatch,
    StepEpoch,
    SlowWalk,
    ResetSame,
    ResetNewSeed,
    GoBack,
    PreviousMoment,
    NextMoment,
    PlayMoments,
    BestMoment,
    BackToNow,
    GoOnFromHere,
    TakeOver,
    Supervised,
    Unsupervised,
    TopDown,
    MonoForward,
    Scff,
    ChannelGroups,
    Backprop,
    Evaluate,
    NextTest,
    RaceBackprop,
    RaceRun,
    EndRace,
    CompareRun,
    AsTable,
    RestoreLayout,
    OnlyLayers,
    FullScreen,
    Presenter,
    Layer1,
    Layer2,
    Layer3,
    Layer4,
    Layer5,
    Layer6,
    Layer7,
    Layer8,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    Tour,
    Terms,
    Shortcuts,
    WhatsThis,
    About
};

/// The window's menus, in their order. Layer and Moments are parts of View.
enum class MenuId { File, Edit, View, Layer, Moments, Train, Compare, Help };

/// How an action behaves when it is chosen. Of the modes, the themes and the tools exactly one is checked, of
/// the layers at most one.
enum class ActionKind { Plain, Checkable, OneMode, OneTheme, OneTool, OneLayer };

/// One row per action: it makes the menu entry, the tool button, the shortcut and the line in the list of
/// shortcuts. Texts are translated in context "Actions".
struct ActionRow
{
    ActionId id;
    const char* name; ///< object name
    MenuId menu;
    int section; ///< a separator stands between the sections of a menu
    const char* text;
    const char* shortcut; ///< portable text of a list of QKeySequence, the first one is shown; can be empty
    const char* help; ///< tooltip, status tip and What's This
    IconShape icon = IconShape::None;
    ActionKind kind = ActionKind::Plain;
};

/// Every action, in menu order.
std::span<const ActionRow> actionTable();

} // namespace ff
