// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace ff {

namespace {

using enum ActionId;
using Kind = ActionKind;

constexpr auto rows = std::to_array<ActionRow>({
    {OpenFolder, "openFolder", MenuId::File, 0, QT_TRANSLATE_NOOP("Actions", "&Open Data Folder…"), "Ctrl+O",
     QT_TRANSLATE_NOOP("Actions",
                       "Train on the MNIST-like files of a folder; dropping it here does the same"),
     IconShape::Folder},
    {BuiltinDigits, "builtinDigits", MenuId::File, 0, QT_TRANSLATE_NOOP("Actions", "&Built-in Digits"),
     "Ctrl+B", QT_TRANSLATE_NOOP("Actions", "Train on handwriting that the program generates itself"),
     IconShape::Digits},
    {ImportWeights, "importWeights", MenuId::File, 1, QT_TRANSLATE_NOOP("Actions", "&Import Weights…"),
     "Ctrl+I", QT_TRANSLATE_NOOP("Actions", "Go on with the network of a safetensors file"),
     IconShape::Import},
    {ExportWeights, "exportWeights", MenuId::File, 1, QT_TRANSLATE_NOOP("Actions", "&Export Weights…"),
     "Ctrl+E", QT_TRANSLATE_NOOP("Actions", "Write the network as a safetensors file"), IconShape::Export},
    {Quit, "quit", MenuId::File, 2, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q",
     QT_TRANSLATE_NOOP("Actions", "Close the window; the network is not kept unless it was exported")},

    {RestoreLayout, "restoreLayout", MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "Restore &Default Layout"),
     "", QT_TRANSLATE_NOOP("Actions", "Bring every pane back to its first place and size")},
    {OnlyLayers, "onlyLayers", MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "Only &Layers"), "F9",
     QT_TRANSLATE_NOOP("Actions", "Hide the other panes, or bring them back"), IconShape::None,
     Kind::Checkable},
    {FullScreen, "fullScreen", MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "&Full Screen"), "F11",
     QT_TRANSLATE_NOOP("Actions", "Use the whole screen"), IconShape::None, Kind::Checkable},
    {ThemeSystem, "themeSystem", MenuId::View, 2, QT_TRANSLATE_NOOP("Actions", "Colours of the &System"), "",
     QT_TRANSLATE_NOOP("Actions", "Light or dark as the desktop says"), IconShape::None, Kind::OneTheme},
    {ThemeLight, "themeLight", MenuId::View, 2, QT_TRANSLATE_NOOP("Actions", "L&ight Colours"), "",
     QT_TRANSLATE_NOOP("Actions", "Always light"), IconShape::None, Kind::OneTheme},
    {ThemeDark, "themeDark", MenuId::View, 2, QT_TRANSLATE_NOOP("Actions", "Dar&k Colours"), "",
     QT_TRANSLATE_NOOP("Actions", "Always dark"), IconShape::None, Kind::OneTheme},

    {StartPause, "startPause", MenuId::Train, 0, QT_TRANSLATE_NOOP("Actions", "&Start"), "Space",
     QT_TRANSLATE_NOOP("Actions", "Start or pause training"), IconShape::Start},
    {StepBatch, "stepBatch", MenuId::Train, 0, QT_TRANSLATE_NOOP("Actions", "One &Batch"), ".",
     QT_TRANSLATE_NOOP("Actions", "Train one batch, then pause"), IconShape::StepBatch},
    {StepEpoch, "stepEpoch", MenuId::Train, 0, QT_TRANSLATE_NOOP("Actions", "One &Epoch"), "Shift+.",
     QT_TRANSLATE_NOOP("Actions", "Train to the end of the epoch and test, then pause"),
     IconShape::StepEpoch},
    {ResetSame, "resetSame", MenuId::Train, 1, QT_TRANSLATE_NOOP("Actions", "&Reset to the Same Weights"),
     "Ctrl+Shift+R",
     QT_TRANSLATE_NOOP("Actions", "Forget what was learnt; the same run can be watched again"),
     IconShape::Reset},
    {ResetNewSeed, "resetNewSeed", MenuId::Train, 1, QT_TRANSLATE_NOOP("Actions", "Reset with a &New Seed"),
     "Ctrl+Shift+N",
     QT_TRANSLATE_NOOP("Actions", "Forget what was learnt; begin with other weights and another data order"),
     IconShape::NewSeed},
    {Supervised, "supervised", MenuId::Train, 2, QT_TRANSLATE_NOOP("Actions", "S&upervised"), "Ctrl+1",
     QT_TRANSLATE_NOOP("Actions", "Negatives are images with a wrong label; choosing this starts a new run"),
     IconShape::Supervised, Kind::OneMode},
    {Unsupervised, "unsupervised", MenuId::Train, 2, QT_TRANSLATE_NOOP("Actions", "U&nsupervised"), "Ctrl+2",
     QT_TRANSLATE_NOOP("Actions",
                       "Negatives are two images joined along a mask; choosing this starts a new run"),
     IconShape::Unsupervised, Kind::OneMode},
    {Evaluate, "evaluate", MenuId::Train, 3, QT_TRANSLATE_NOOP("Actions", "E&valuate Now"), "Ctrl+T",
     QT_TRANSLATE_NOOP("Actions", "Classify all test images and add the error to the history"),
     IconShape::Evaluate},
    {NextExample, "nextExample", MenuId::Train, 3, QT_TRANSLATE_NOOP("Actions", "E&xample into Draw"), "R",
     QT_TRANSLATE_NOOP("Actions", "Let the network classify the next of the images shown in Data"),
     IconShape::Example},

    {Shortcuts, "shortcuts", MenuId::Help, 0, QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"), "F1",
     QT_TRANSLATE_NOOP("Actions", "Every action and its key, searchable")},
    {WhatsThis, "whatsThis", MenuId::Help, 0, QT_TRANSLATE_NOOP("Actions", "&What's This?"), "Shift+F1",
     QT_TRANSLATE_NOOP("Actions", "Click on anything to have it explained")},
    {About, "about", MenuId::Help, 1, QT_TRANSLATE_NOOP("Actions", "&About ForwardForward Explorer"), "",
     QT_TRANSLATE_NOOP("Actions", "Version, licence, and what computes here")},
});

QString translated(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace

std::span<const ActionRow> actionTable()
{
    return rows;
}

ActionSet::ActionSet(QWidget& window)
    : QObject(&window)
{
    for (const ActionRow& row : rows) {
        QAction* action = makeAction(row);
        m_actions.insert(row.id, action);
        window.addAction(action);
    }
}

QActionGroup* ActionSet::groupOf(ActionKind kind)
{
    QActionGroup*& group = m_groups[kind];
    if (!group) {
        group = new QActionGroup(this);
    }
    return group;
}

QAction* ActionSet::makeAction(const ActionRow& row)
{
    auto* action = new QAction(shapeIcon(row.icon), translated(row.text), this);
    action->setObjectName(QLatin1StringView(row.name));
    action->setShortcut(QKeySequence(QLatin1StringView(row.shortcut), QKeySequence::PortableText));
    const QString help = translated(row.help);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    const QString name = withoutMnemonic(action->text());
    action->setToolTip((key.isEmpty() ? name : tr("%1 (%2)").arg(name, key)) + u'\n' + help);
    action->setStatusTip(help);
    action->setWhatsThis(help);
    action->setCheckable(row.kind != ActionKind::Plain);
    if (row.kind == ActionKind::OneMode || row.kind == ActionKind::OneTheme) {
        groupOf(row.kind)->addAction(action);
    }
    return action;
}

QAction* ActionSet::operator[](ActionId id) const
{
    return m_actions.value(id);
}

void ActionSet::fill(QMenu& menu, MenuId id) const
{
    int section = -1;
    for (const ActionRow& row : rows) {
        if (row.menu != id) {
            continue;
        }
        if (section >= 0 && row.section != section) {
            menu.addSeparator();
        }
        section = row.section;
        menu.addAction(m_actions.value(row.id));
    }
}

void ActionSet::showStartPause(bool running) const
{
    QAction* action = m_actions.value(ActionId::StartPause);
    const QString text = running ? tr("&Pause") : tr("&Start");
    if (action->text() == text) {
        return;
    }
    action->setText(text);
    action->setIcon(shapeIcon(running ? IconShape::Pause : IconShape::Start));
    action->setToolTip(running ? tr("Pause training (Space)") : tr("Start training (Space)"));
}

} // namespace ff
