// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test_fixture.h"
#include "ui/canvas/canvas.h"
#include "ui/drop_hint.h"
#include "ui/panels/panel.h"

#include <QAction>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QUrl>

namespace ff {

namespace {

bool isSingleKey(const QKeySequence& shortcut)
{
    constexpr auto commandKeys = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !shortcut.isEmpty() && shortcut[0].key() < Qt::Key_Escape
        && !(shortcut[0].keyboardModifiers() & commandKeys);
}

void drag(WindowFixture& fixture, QMimeData& data, const QString& path)
{
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = fixture.window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture.window.get(), &enter);
    QVERIFY(enter.isAccepted());
}

void drop(WindowFixture& fixture, const QString& path)
{
    QMimeData data;
    drag(fixture, data, path);
    const QPoint middle = fixture.window->rect().center();
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture.window.get(), &event);
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
    void spaceTrainsWhileAButtonHasTheFocus();
    void spacePressesAButtonReachedByTab();
    void answersADrawing();
    void trainedWeightsAnswerUntilTheNetworkHasLearnt();
    void speedSliderSlowsTraining();
    void showsThePaceThatIsKept();
    void draggedThingsAreToldWhatADropDoes();
    void droppedBadFolderLeavesTheRunAlone();
    void droppedWeightsAreImported();
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
    QVERIFY(fixture.waitFor([&] { return fixture.now().answer.has_value(); }));
    QVERIFY(fixture.waitFor([&] { return !answer->text().isEmpty(); }));
}

void WindowInputTest::trainedWeightsAnswerUntilTheNetworkHasLearnt()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    const auto answersItself = [&] { return fixture.now().answer && fixture.now().answer->by.empty(); };
    const auto othersAnswer = [&] { return fixture.now().answer && !fixture.now().answer->by.empty(); };
    const std::initializer_list<std::pair<ActionId, Mode>> modes {
        {ActionId::Supervised, Mode::Supervised}, {ActionId::Unsupervised, Mode::Unsupervised}};
    for (const auto& [choice, mode] : modes) {
        fixture.trigger(choice);
        QVERIFY(fixture.waitFor([&] { return fixture.now().settings.mode == mode; }));
        const auto* canvas = fixture.window->findChild<Canvas*>();
        fixture.trigger(ActionId::ClearDrawing);
        drawOne(fixture, *canvas);
        QVERIFY(fixture.waitFor(othersAnswer));
        QCOMPARE(fixture.now().answer->byReadout, 1);
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
    fixture.window->findChild<QSlider*>(QStringLiteral("speed"))->setValue(0);
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
    fixture.window->findChild<QSlider*>(QStringLiteral("speed"))->setValue(0);
    QCOMPARE(pace->text(), unlimited); // a wish so far
    QVERIFY(fixture.waitFor([&] { return fixture.now().progress.pace > 0; }));
    QVERIFY(pace->text() != unlimited);
    fixture.window->post(command::Pace {0});
    QVERIFY(fixture.waitFor([&] { return pace->text() == unlimited; }));
}

void WindowInputTest::draggedThingsAreToldWhatADropDoes()
{
    WindowFixture fixture;
    const auto* hint = fixture.window->findChild<DropHint*>();
    QVERIFY(!hint->isVisible());
    QMimeData data;
    drag(fixture, data, QStringLiteral("/data/fashion"));
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->size(), fixture.window->size());
    QVERIFY(hint->text().contains(QStringLiteral("fashion")));
    QDragLeaveEvent leave;
    QApplication::sendEvent(fixture.window.get(), &leave);
    QVERIFY(!hint->isVisible());
    QVERIFY(!hint->text().contains(QStringLiteral("weights")));
    drag(fixture, data, QStringLiteral("/data/fashion.safetensors"));
    QVERIFY(hint->text().contains(QStringLiteral("weights")));
    drop(fixture, QStringLiteral("/data/fashion.safetensors"));
    QVERIFY(!hint->isVisible());
}

void WindowInputTest::droppedBadFolderLeavesTheRunAlone()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::StartPause);
    QVERIFY(fixture.waitForState(State::Running));
    const std::uint64_t run = fixture.now().run;
    drop(fixture, fixture.folder.path());
    QVERIFY(fixture.waitFor([&] { return fixture.barHas(Message::Kind::Error); }));
    QVERIFY(fixture.window->messageBar().messages().first().text.contains(fixture.folder.path()));
    const std::int64_t step = fixture.now().progress.step;
    QVERIFY(fixture.waitFor([&] { return fixture.now().progress.step > step; }));
    QCOMPARE(fixture.now().state, State::Running);
    QCOMPARE(fixture.now().run, run);
}

void WindowInputTest::droppedWeightsAreImported()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::ExportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::Exported));
    drop(fixture, fixture.dialogs.exportFile);
    QVERIFY(fixture.waitForEvent(Event::Kind::Imported));
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

} // namespace ff

QTEST_MAIN(ff::WindowInputTest)
#include "window_test_input.moc"
