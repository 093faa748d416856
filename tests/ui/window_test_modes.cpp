// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/mode_memory.h"
#include "core/settings/presets.h"
#include "tests/ui/every_mode.h"
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/kit/menu_button.h"
#include "ui/window/preset_menu.h"

#include <QAction>
#include <QActionGroup>
#include <QSet>

namespace ff::window_test_modes {

/// Choosing how the network learns: the modes and the presets.
class WindowModesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void everyModeHasAnAction();
    void everyModeTrains_data() { test::addEveryMode(); }
    void everyModeTrains();
    void modesWithoutAButtonShowInTheMenuButton();
    void everyPresetCanBeChosen_data();
    void everyPresetCanBeChosen();
    void presetKeepsWhatBelongsToTheUser();
    void presetSaysThatANewRunBegan();
    void presetsExplainThemselves();

private:
    MainWindow& window() const { return *m_fixture->window; }
    PresetMenu& menu() const { return *window().findChild<PresetMenu*>(); }
    QAction* entry(const Preset& preset) const;
    [[nodiscard]] bool trigger(QAction* action, const Settings& expected) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

QString textOf(std::string_view text)
{
    return QString::fromStdString(std::string(text));
}

} // namespace

void WindowModesTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->waitForState(State::Ready));
}

QAction* WindowModesTest::entry(const Preset& preset) const
{
    return window().findChild<QAction*>(QStringLiteral("preset-") + textOf(preset.id));
}

bool WindowModesTest::trigger(QAction* action, const Settings& expected) const
{
    action->trigger();
    return m_fixture->waitFor([&] { return m_fixture->now().settings == expected; });
}

void WindowModesTest::everyModeHasAnAction()
{
    QSet<QString> actions;
    for (const QAction* action : window().actions()) {
        if (action->actionGroup() == window().action(ActionId::Supervised)->actionGroup()) {
            actions << action->objectName();
        }
    }
    QCOMPARE(std::size_t(actions.size()), test::everyMode().size());
}

/// By the action that then is checked, and no other.
void WindowModesTest::everyModeTrains()
{
    QFETCH(Mode, mode);
    const auto group = window().action(ActionId::Supervised)->actionGroup()->actions();
    QAction* action = group.at(static_cast<int>(mode));
    const Settings mine = m_fixture->now().settings;
    ModeMemory memory;
    memory.follow(mine);
    QVERIFY(trigger(action, memory.choose(mode, mine).settings));
    QVERIFY(action->isChecked());
    QCOMPARE(m_fixture->now().settings.layers, mine.layers); // changed by hand
    const bool clampsLabel = mode == Mode::TopDown;
    QCOMPARE(m_fixture->now().settings.labelStrength, clampsLabel ? 3 : mine.labelStrength);
    if (mode != mine.mode) {
        QVERIFY(std::ranges::any_of(window().messageBar().messages(), [](const Message& message) {
            return message.text.contains(QStringLiteral("by hand")) && message.text.contains(u"Layers");
        }));
    }
    m_fixture->trigger(ActionId::StepEpoch);
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().progress.epoch == 1; }));
    QCOMPARE(m_fixture->now().state, State::Paused);
    m_fixture->trigger(ActionId::NextTest);
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->shown().answer.has_value(); }));
    QVERIFY(!m_fixture->has(Event::Kind::Failed));
}

void WindowModesTest::modesWithoutAButtonShowInTheMenuButton()
{
    const auto* button = window().findChild<MenuButton*>(QStringLiteral("otherModesButton"));
    const QString before = button->text();
    for (QAction* mode : button->menu()->actions()) {
        mode->trigger();
        QVERIFY(m_fixture->waitFor([&] { return mode->isChecked(); }));
        QCOMPARE(button->text(), mode->iconText());
        QVERIFY(button->isMarked());
    }
    m_fixture->trigger(ActionId::Supervised);
    QVERIFY(m_fixture->waitFor([&] { return button->text() == before; }));
    QVERIFY(!button->isMarked());
}

void WindowModesTest::everyPresetCanBeChosen_data()
{
    QTest::addColumn<QString>("id");
    for (const Preset& each : presets()) {
        QTest::newRow(std::string(each.id).c_str()) << textOf(each.id);
    }
}

void WindowModesTest::everyPresetCanBeChosen()
{
    QFETCH(QString, id);
    const Preset& chosen = preset(id.toStdString());
    const std::uint64_t run = m_fixture->now().run;
    QVERIFY(!entry(chosen)->isChecked());
    QVERIFY(trigger(entry(chosen), presetSettings(chosen, m_fixture->now().settings)));
    QVERIFY(m_fixture->now().run > run);
    QCOMPARE(m_fixture->now().progress.step, std::int64_t {0});
    for (const Preset& each : presets()) {
        const bool same = presetSettings(each, m_fixture->now().settings) == m_fixture->now().settings;
        QCOMPARE(entry(each)->isChecked(), same);
    }
    QVERIFY(entry(chosen)->isChecked());
    QCOMPARE(m_fixture->dialogs.asked, 0);
}

void WindowModesTest::presetKeepsWhatBelongsToTheUser()
{
    m_fixture->trigger(ActionId::ResetNewSeed);
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().settings.seed != Settings {}.seed; }));
    const Settings mine = m_fixture->now().settings;
    QVERIFY(trigger(entry(presets().front()), presetSettings(presets().front(), mine)));
    QCOMPARE(m_fixture->now().settings.seed, mine.seed);
    QCOMPARE(m_fixture->now().settings.limit, mine.limit);
}

void WindowModesTest::presetSaysThatANewRunBegan()
{
    m_fixture->trigger(ActionId::StepBatch);
    QVERIFY(m_fixture->waitForState(State::Paused));
    entry(presets().back())->trigger();
    QVERIFY(m_fixture->waitFor([&] {
        return std::ranges::any_of(window().messageBar().messages(), [](const Message& message) {
            return message.text.contains(QStringLiteral("new run"));
        });
    }));
}

void WindowModesTest::presetsExplainThemselves()
{
    QCOMPARE(std::size_t(menu().actions().size()), presets().size());
    QVERIFY(menu().toolTipsVisible());
    for (const Preset& each : presets()) {
        QCOMPARE(entry(each)->text(), textOf(each.label));
        QCOMPARE(entry(each)->toolTip(), textOf(each.label) + u'\n' + textOf(each.help));
    }
    const auto* button = window().findChild<MenuButton*>(QStringLiteral("presetButton"));
    QCOMPARE(button->menu(), &menu());
}

const test::UiTest registered {"window_test_modes", test::runWithWindows<WindowModesTest>};

} // namespace ff::window_test_modes

#include "window_test_modes.moc"
