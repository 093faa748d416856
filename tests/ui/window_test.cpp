// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test_fixture.h"
#include "ui/shortcuts_dialog.h"

#include <QAction>
#include <QDockWidget>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QWhatsThis>

#include <functional>

Q_DECLARE_METATYPE(ff::ActionId)

namespace ff {

namespace {

/// What has to be so before an action is chosen, and what must come of it.
struct Outcome
{
    std::function<void(WindowFixture&)> prepare;
    std::function<bool(WindowFixture&)> happened;
};

bool isDark(const WindowFixture& fixture)
{
    return themeFor(fixture.window->palette()).dark;
}

bool docksAreHidden(const WindowFixture& fixture)
{
    const auto docks = fixture.window->findChildren<QDockWidget*>();
    return std::ranges::all_of(docks, [](const QDockWidget* dock) { return dock->isHidden(); });
}

void trainOneBatch(WindowFixture& fixture)
{
    fixture.trigger(ActionId::StepBatch);
    fixture.waitForState(State::Paused);
}

void exportWeights(WindowFixture& fixture)
{
    fixture.trigger(ActionId::ExportWeights);
    fixture.waitForEvent(Event::Kind::Exported);
}

void chooseUnsupervised(WindowFixture& fixture)
{
    fixture.trigger(ActionId::Unsupervised);
    fixture.waitFor([&] { return fixture.now().settings.mode == Mode::Unsupervised; });
}

using Outcomes = QHash<ActionId, Outcome>;

Outcomes fileEffects()
{
    return {
        {ActionId::OpenFolder,
         {[](WindowFixture& fixture) { fixture.dialogs.folder = fixture.folder.path(); },
          [](WindowFixture& fixture) { return fixture.has(Event::Kind::Failed); }}},
        {ActionId::BuiltinDigits,
         {[](WindowFixture& fixture) { fixture.events.clear(); },
          [](WindowFixture& fixture) { return fixture.has(Event::Kind::DataLoaded); }}},
        {ActionId::ImportWeights,
         {exportWeights, [](WindowFixture& fixture) { return fixture.has(Event::Kind::Imported); }}},
        {ActionId::ExportWeights,
         {{}, [](WindowFixture& fixture) { return QFileInfo(fixture.dialogs.exportFile).size() > 0; }}},
        {ActionId::Quit, {{}, [](WindowFixture& fixture) { return fixture.window->isHidden(); }}},
    };
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
        {ActionId::Supervised,
         {chooseUnsupervised,
          [](WindowFixture& fixture) { return fixture.now().settings.mode == Mode::Supervised; }}},
        {ActionId::Unsupervised,
         {{}, [](WindowFixture& fixture) { return fixture.now().settings.mode == Mode::Unsupervised; }}},
        {ActionId::Evaluate, {{}, [](WindowFixture& fixture) { return !fixture.errors.empty(); }}},
        {ActionId::NextExample,
         {{}, [](WindowFixture& fixture) { return fixture.now().answer.has_value(); }}},
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

Outcomes allEffects()
{
    Outcomes all = fileEffects();
    all.insert(viewEffects());
    all.insert(trainEffects());
    all.insert(helpEffects());
    return all;
}

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyThemeChoice(ThemeChoice::System); }

    void tellsActionsApart();
    void doesWhatTheActionSays_data();
    void doesWhatTheActionSays();
    void startPauseSaysWhatItWillDo();
    void showsTheModeInForceOnly();
    void saysThatANewRunBegan();
    void findsShortcutsBySearching();
};

void WindowTest::tellsActionsApart()
{
    QSet<QString> names;
    QSet<QString> shortcuts;
    for (const ActionRow& row : actionTable()) {
        const QString shortcut = QString::fromUtf8(row.shortcut);
        QVERIFY2(!names.contains(QString::fromUtf8(row.name)), row.name);
        QVERIFY2(shortcut.isEmpty() || !shortcuts.contains(shortcut), row.name);
        names.insert(QString::fromUtf8(row.name));
        shortcuts.insert(shortcut);
    }
}

void WindowTest::doesWhatTheActionSays_data()
{
    QTest::addColumn<ActionId>("id");
    for (const ActionRow& row : actionTable()) {
        QTest::newRow(row.name) << row.id;
    }
}

void WindowTest::doesWhatTheActionSays()
{
    QFETCH(ActionId, id);
    const Outcomes effects = allEffects();
    QVERIFY2(effects.contains(id), "every action needs an expected effect here");
    const Outcome effect = effects.value(id);
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    if (effect.prepare) {
        effect.prepare(fixture);
    }
    QVERIFY(!effect.happened(fixture));
    QAction* action = fixture.window->action(id);
    QVERIFY(action->isEnabled());
    if (action->shortcut().isEmpty()) {
        action->trigger();
    } else {
        InputDriver(*fixture.window).pressKey(action->shortcut()[0]);
    }
    QVERIFY(fixture.waitFor([&] { return effect.happened(fixture); }));
    if (QWhatsThis::inWhatsThisMode()) {
        QWhatsThis::leaveWhatsThisMode();
    }
}

void WindowTest::startPauseSaysWhatItWillDo()
{
    WindowFixture fixture;
    QAction* action = fixture.window->action(ActionId::StartPause);
    QVERIFY(!action->isEnabled());
    QVERIFY(fixture.waitForState(State::Ready));
    QVERIFY(fixture.waitFor([&] { return action->isEnabled(); }));
    QCOMPARE(action->text(), QStringLiteral("&Start"));
    action->trigger();
    QVERIFY(fixture.waitFor([&] { return action->text() == QStringLiteral("&Pause"); }));
    action->trigger();
    QVERIFY(fixture.waitForState(State::Paused));
    QCOMPARE(action->text(), QStringLiteral("&Start"));
}

void WindowTest::showsTheModeInForceOnly()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    QAction* unsupervised = fixture.window->action(ActionId::Unsupervised);
    unsupervised->trigger();
    QVERIFY(!unsupervised->isChecked()); // the session has not answered yet
    QVERIFY(fixture.waitFor([&] { return unsupervised->isChecked(); }));
    QCOMPARE(fixture.now().settings.mode, Mode::Unsupervised);
}

void WindowTest::saysThatANewRunBegan()
{
    WindowFixture fixture;
    const auto saysNewRun = [&] {
        const auto messages = fixture.window->messageBar().messages();
        return std::ranges::any_of(messages, [](const Message& message) {
            return message.text.contains(QStringLiteral("new run"));
        });
    };
    QVERIFY(fixture.waitForState(State::Ready));
    chooseUnsupervised(fixture);
    QVERIFY(!saysNewRun()); // nothing had been learnt
    trainOneBatch(fixture);
    fixture.trigger(ActionId::Supervised);
    QVERIFY(fixture.waitFor(saysNewRun));
}

void WindowTest::findsShortcutsBySearching()
{
    WindowFixture fixture;
    fixture.trigger(ActionId::Shortcuts);
    auto* dialog = fixture.window->findChild<ShortcutsDialog*>();
    const QAbstractItemModel* rows = dialog->findChild<QTableView*>()->model();
    QCOMPARE(static_cast<std::size_t>(rows->rowCount()), actionTable().size());
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("full screen"));
    QCOMPARE(rows->rowCount(), 1);
}

} // namespace ff

QTEST_MAIN(ff::WindowTest)
#include "window_test.moc"
