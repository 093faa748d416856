// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_effects.h"
#include "ui/window/shortcuts_dialog.h"

#include <QAction>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QWhatsThis>

Q_DECLARE_METATYPE(ff::ActionId)

namespace ff::window_test {

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
    WindowFixture fixture(effect.settings);
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    if (effect.prepare) {
        effect.prepare(fixture);
    }
    QVERIFY(!effect.happened(fixture));
    QAction* action = fixture.window->action(id);
    QVERIFY(
        fixture.waitFor([&] { return action->isEnabled(); })); // what it is about may have yet to be shown
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

const test::UiTest registered {"window_test", test::runWithWindows<WindowTest>};

} // namespace ff::window_test

#include "window_test.moc"
