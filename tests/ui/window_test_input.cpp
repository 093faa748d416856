// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/kit/picture_strip.h"
#include "ui/panes/draw/canvas.h"
#include "ui/panes/panel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>

namespace ff::window_test_input {

namespace {

using namespace Qt::StringLiterals;

bool isSingleKey(const QKeySequence& shortcut)
{
    constexpr auto commandKeys = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !shortcut.isEmpty() && shortcut[0].key() < Qt::Key_Escape
        && !(shortcut[0].keyboardModifiers() & commandKeys);
}

/// An upright stroke down the middle.
void drawOne(WindowFixture& fixture, const Canvas& canvas)
{
    const QRectF square = canvas.square();
    InputDriver input(*fixture.window);
    input.press(canvas, square.topLeft() + QPointF(square.width() / 2, square.height() / 8));
    for (int i = 2; i <= 7; ++i) {
        input.drag(canvas, square.topLeft() + QPointF(square.width() / 2, square.height() * i / 8));
    }
    input.release(canvas, square.topLeft() + QPointF(square.width() / 2, square.height() * 7 / 8));
}

} // namespace

class WindowInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesSingleKeysToTextFields();
    void leavesSingleKeysToListsAndBoxes_data();
    void leavesSingleKeysToListsAndBoxes();
    void openListHasAllKeys();
    void bothEntersChooseAPicture_data();
    void bothEntersChooseAPicture();
    void spaceTrainsWhileAButtonHasTheFocus();
    void spacePressesAButtonReachedByTab();
    void answersADrawing();
    void trainedWeightsAnswerUntilTheNetworkHasLearnt();
    void speedSliderSlowsTraining();
    void showsThePaceThatIsKept();
    void hintGoesWhenTrainingStarts();
};

void WindowInputTest::leavesSingleKeysToTextFields()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    auto* field = new QLineEdit(fixture.window.get());
    field->show();
    field->setFocus();
    InputDriver input(*fixture.window);
    int keys = 0;
    for (const ActionRow& row : actionTable()) {
        const QAction* action = fixture.window->action(row.id);
        if (!isSingleKey(action->shortcut())) {
            continue;
        }
        ++keys;
        const QSignalSpy triggered(action, &QAction::triggered);
        input.pressKey(action->shortcut()[0]);
        QCOMPARE(triggered.count(), 0);
    }
    QVERIFY(keys >= 4);
    QCOMPARE(field->text().size(), keys);
}

void WindowInputTest::leavesSingleKeysToListsAndBoxes_data()
{
    QTest::addColumn<bool>("isList");
    QTest::newRow("combo box") << false;
    QTest::newRow("list") << true;
}

void WindowInputTest::leavesSingleKeysToListsAndBoxes()
{
    QFETCH(bool, isList);
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    QWidget* widget = nullptr;
    if (isList) {
        widget = new QListWidget(fixture.window.get());
    } else {
        widget = new QComboBox(fixture.window.get());
    }
    widget->show();
    InputDriver input(*fixture.window);
    for (const Qt::FocusReason reason : {Qt::MouseFocusReason, Qt::TabFocusReason}) {
        fixture.window->panel("layers"_L1)->setFocus();
        widget->setFocus(reason);
        for (const ActionRow& row : actionTable()) {
            const QAction* action = fixture.window->action(row.id);
            const bool isSpace = action->shortcut() == QKeySequence(Qt::Key_Space);
            if (!isSingleKey(action->shortcut()) || (isSpace && reason == Qt::MouseFocusReason)) {
                continue;
            }
            const QSignalSpy triggered(action, &QAction::triggered);
            input.pressKey(action->shortcut()[0]);
            QVERIFY2(triggered.isEmpty(), row.name);
        }
    }
}

void WindowInputTest::openListHasAllKeys()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    auto* box = new QComboBox(fixture.window.get());
    box->addItems({u"all"_s, u"none"_s});
    box->show();
    box->showPopup();
    QVERIFY(eventually([&] { return box->view()->isVisible(); }));
    const QSignalSpy started(fixture.window->action(ActionId::StartPause), &QAction::triggered);
    const QSignalSpy asked(fixture.window->action(ActionId::NextTest), &QAction::triggered);
    InputDriver input(*fixture.window);
    input.pressKey(Qt::Key_R);
    input.pressKey(Qt::Key_Space);
    QCOMPARE(asked.count(), 0);
    QCOMPARE(started.count(), 0);
}

void WindowInputTest::bothEntersChooseAPicture_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("main") << Qt::Key_Return;
    QTest::newRow("keypad") << Qt::Key_Enter;
}

void WindowInputTest::bothEntersChooseAPicture()
{
    QFETCH(Qt::Key, key);
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    auto* strip = fixture.window->panel("data"_L1)->findChild<PictureStrip*>();
    QVERIFY(eventually([&] { return strip->heightForWidth(strip->width()) > 0 && fixture.shown().samples; }));
    strip->setFocus();
    const QSignalSpy chosen(strip, &PictureStrip::chosen);
    QTest::keyClick(strip, key);
    QCOMPARE(chosen.count(), 1);
}

void WindowInputTest::spaceTrainsWhileAButtonHasTheFocus()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    auto* button = new QPushButton(fixture.window.get());
    button->show();
    button->setFocus(Qt::MouseFocusReason);
    const QSignalSpy clicked(button, &QPushButton::clicked);
    InputDriver(*fixture.window).pressKey(Qt::Key_Space);
    QVERIFY(fixture.waitForState(State::Running));
    QCOMPARE(clicked.count(), 0);
}

void WindowInputTest::spacePressesAButtonReachedByTab()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    auto* button = new QPushButton(fixture.window.get());
    button->show();
    button->setFocus(Qt::TabFocusReason);
    const QSignalSpy clicked(button, &QPushButton::clicked);
    const QSignalSpy started(fixture.window->action(ActionId::StartPause), &QAction::triggered);
    InputDriver(*fixture.window).pressKey(Qt::Key_Space);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(started.count(), 0);
}

void WindowInputTest::answersADrawing()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    const auto* canvas = fixture.window->findChild<Canvas*>();
    const auto* answer = fixture.window->findChild<QLabel*>(QStringLiteral("answerClass"));
    QVERIFY(answer->text().isEmpty());
    drawOne(fixture, *canvas);
    QVERIFY(fixture.waitFor([&] { return fixture.shown().answer.has_value(); }));
    QVERIFY(fixture.waitFor([&] { return !answer->text().isEmpty(); }));
}

void WindowInputTest::trainedWeightsAnswerUntilTheNetworkHasLearnt()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    const auto answersItself = [&] { return fixture.shown().answer && fixture.shown().answer->by.empty(); };
    const auto othersAnswer = [&] { return fixture.shown().answer && !fixture.shown().answer->by.empty(); };
    const std::initializer_list<std::pair<ActionId, Mode>> modes {
        {ActionId::Supervised, Mode::Supervised}, {ActionId::Unsupervised, Mode::Unsupervised}};
    for (const auto& [choice, mode] : modes) {
        fixture.trigger(choice);
        QVERIFY(fixture.waitFor([&] { return fixture.now().settings.mode == mode; }));
        const auto* canvas = fixture.window->findChild<Canvas*>();
        fixture.trigger(ActionId::ClearDrawing);
        drawOne(fixture, *canvas);
        QVERIFY(fixture.waitFor(othersAnswer));
        QCOMPARE(fixture.shown().answer->byReadout, 1);
        fixture.trigger(ActionId::StepBatch);
        QVERIFY(fixture.waitForState(State::Paused));
        QVERIFY(fixture.waitFor(answersItself));
        fixture.trigger(ActionId::ResetSame);
        QVERIFY(fixture.waitFor(othersAnswer));
    }
}

void WindowInputTest::speedSliderSlowsTraining()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.window->findChild<QSlider*>(QStringLiteral("speed"))->setValue(1);
    fixture.trigger(ActionId::StartPause);
    QVERIFY(fixture.waitForState(State::Running));
    QVERIFY(fixture.waitFor([&] { return fixture.now().progress.step >= 1; }));
    QElapsedTimer clock;
    clock.start();
    const std::int64_t before = fixture.now().progress.step;
    QTest::qWait(300); // unlimited, hundreds of batches of this size are trained in this time
    const auto trained = static_cast<double>(fixture.now().progress.step - before);
    QVERIFY(trained <= 2 + static_cast<double>(clock.elapsed()) / 1000); // one a second
}

void WindowInputTest::showsThePaceThatIsKept()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    const auto* pace = fixture.window->findChild<QLabel*>(QStringLiteral("pace"));
    const QString unlimited = pace->text();
    fixture.window->findChild<QSlider*>(QStringLiteral("speed"))->setValue(1);
    QCOMPARE(pace->text(), unlimited); // a wish so far
    QVERIFY(fixture.waitFor([&] { return fixture.now().progress.pace > 0; }));
    QVERIFY(pace->text() != unlimited);
    fixture.window->post(command::Pace {0});
    QVERIFY(fixture.waitFor([&] { return pace->text() == unlimited; }));
}

void WindowInputTest::hintGoesWhenTrainingStarts()
{
    WindowFixture fixture;
    const auto saysSpace = [&] {
        const auto messages = fixture.window->messageBar().messages();
        return std::ranges::any_of(
            messages, [](const Message& message) { return message.text.contains(QStringLiteral("Space")); });
    };
    QVERIFY(fixture.waitFor(saysSpace));
    fixture.trigger(ActionId::StartPause);
    QVERIFY(fixture.waitForState(State::Running));
    QVERIFY(!saysSpace());
}

const test::UiTest registered {"window_test_input", test::runWithWindows<WindowInputTest>};

} // namespace ff::window_test_input

#include "window_test_input.moc"
