// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "ui/panes/runs/race_choice.h"
#include "ui/window/race_control.h"

#include <QAction>
#include <QMainWindow>
#include <QTest>

namespace ff::race_test {

namespace {

using namespace Qt::StringLiterals;

/// A session with a run of these settings on the built-in digits.
Live sessionWith(const Settings& settings)
{
    Live live;
    live.state = State::Ready;
    live.settings = settings;
    return live;
}

Live racing(Live live)
{
    live.rival = RivalView {"backprop", true, {}, 0, 0, {}};
    return live;
}

Settings quicker()
{
    Settings settings;
    settings.learningRate *= 2;
    return settings;
}

RunLine lineOf(const Settings& settings)
{
    RunLine line;
    line.run.id = "run-1";
    line.run.settings = settings;
    line.run.record.data.name = "Digits";
    return line;
}

} // namespace

/// Which races can be begun in the window, and why not.
class RaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTwinNeedsARunThatLearnsInAnotherWay();
    void aRaceIsEndedWhereOneIsOn();
    void aRunIsRacedAgainstWhenItCanBe_data();
    void aRunIsRacedAgainstWhenItCanBe();
    void theRaceIsAgainstTheSelectedRun();
};

void RaceTest::theTwinNeedsARunThatLearnsInAnotherWay()
{
    QMainWindow window;
    const ActionSet actions(window);
    std::vector<Command> posted;
    const auto post = [&](const Command& command) {
        posted.push_back(command);
        return Ticket {1};
    };
    RaceControl control(actions, post, &window);
    QAction& action = *actions[ActionId::RaceBackprop];
    QVERIFY(!action.isEnabled()); // no data yet
    control.follow(sessionWith({}));
    QVERIFY(action.isEnabled());
    QVERIFY(action.toolTip().contains(action.whatsThis()));
    Settings backprop;
    backprop.mode = Mode::Backprop;
    control.follow(sessionWith(backprop));
    QVERIFY(!action.isEnabled());
    QVERIFY(action.toolTip().contains(u"learns by backprop itself"));
    control.follow(racing(sessionWith({})));
    QVERIFY(!action.isEnabled());
    control.follow(sessionWith({}));
    action.trigger();
    QCOMPARE(posted.size(), 1U);
    QVERIFY(!std::get<command::Race>(posted.front()).against);
}

void RaceTest::aRaceIsEndedWhereOneIsOn()
{
    QMainWindow window;
    const ActionSet actions(window);
    RaceControl control(
        actions, [](const Command&) { return Ticket {1}; }, &window);
    QAction& action = *actions[ActionId::EndRace];
    control.follow(sessionWith({}));
    QVERIFY(!action.isEnabled());
    control.follow(racing(sessionWith({})));
    QVERIFY(action.isEnabled());
    Live over = racing(sessionWith({}));
    over.rival->isRacing = false;
    control.follow(over);
    QVERIFY(!action.isEnabled());
}

void RaceTest::aRunIsRacedAgainstWhenItCanBe_data()
{
    QTest::addColumn<std::vector<RunLine>>("lines");
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<QString>("reason");
    RunLine wider = lineOf(quicker());
    wider.run.settings.layers = {64};
    RunLine present = lineOf(quicker());
    present.isPresent = true;
    RunLine broken = lineOf(quicker());
    broken.run.broken = std::string("no run.json");
    RunLine other = lineOf(quicker());
    other.run.record.data.source.path = "/elsewhere";
    using Lines = std::vector<RunLine>;
    QTest::newRow("one that can be") << Lines {lineOf(quicker())} << false << QString();
    QTest::newRow("none") << Lines {} << false << u"Select one run"_s;
    QTest::newRow("two") << Lines {lineOf(quicker()), lineOf(quicker())} << false << u"Select one run"_s;
    QTest::newRow("the present one") << Lines {present} << false << u"there now"_s;
    QTest::newRow("a broken one") << Lines {broken} << false << u"cannot be read"_s;
    QTest::newRow("on other data") << Lines {other} << false << u"other data: Digits"_s;
    QTest::newRow("of another size") << Lines {wider} << false << u"the other one 64"_s;
    QTest::newRow("the same settings") << Lines {lineOf({})} << false << u"same settings"_s;
    QTest::newRow("in a race") << Lines {lineOf(quicker())} << true << u"A race is on"_s;
}

void RaceTest::aRunIsRacedAgainstWhenItCanBe()
{
    QFETCH(std::vector<RunLine>, lines);
    QFETCH(bool, isOn);
    QFETCH(QString, reason);
    QAction action(u"Race"_s);
    RaceChoice choice(
        action, [](const Command&) {}, this);
    choice.choose(lines);
    choice.follow(isOn ? racing(sessionWith({})) : sessionWith({}));
    QCOMPARE(action.isEnabled(), reason.isEmpty());
    QVERIFY2(action.toolTip().contains(reason), qPrintable(action.toolTip()));
}

void RaceTest::theRaceIsAgainstTheSelectedRun()
{
    QAction action(u"Race"_s);
    std::vector<Command> posted;
    RaceChoice choice(
        action, [&](const Command& command) { posted.push_back(command); }, this);
    choice.follow(sessionWith({}));
    choice.choose({lineOf(quicker())});
    action.trigger();
    QCOMPARE(posted.size(), 1U);
    const auto& race = std::get<command::Race>(posted.front());
    QVERIFY(race.against == quicker());
    QCOMPARE(race.name, std::string("run-1"));
}

const test::UiTest registered {"race_test", test::runWithWindows<RaceTest>};

} // namespace ff::race_test

#include "race_test.moc"
