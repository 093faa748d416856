// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/model_panel_test_fixture.h"
#include "tests/ui/ui_test.h"
#include "ui/panes/model/model_label.h"

#include <QScrollArea>
#include <QSlider>
#include <QToolButton>
#include <QWheelEvent>

namespace ff::model_panel_test_editing {

/// The form of all settings: editing, undoing and going wrong.
class ModelTestEditing : public QObject, private ModelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void cleanup() { m_panel.reset(); }

    void wrongWidthsPostNothing();
    void buttonsAddAndRemoveLayers();
    void undoTakesBackMergedEdits();
    void undoOfALiveSettingIsPosted();
    void editIsNotOverwrittenByAnOldEcho();
    void refusedLiveEditGivesWay();
    void appliedEditGivesWayToWhatIsInForce();
    void refusedChangeWaitsAgain();
    void refusalOfSomethingElseChangesNothing();
    void wheelPassesOverUnfocusedFields();
    void slidersPostLiveValues();
    void nothingIsWiderThanANarrowDock();
};

void ModelTestEditing::wrongWidthsPostNothing()
{
    auto* text = field("layers")->findChild<QLineEdit*>();
    auto* problem = m_panel->findChild<QLabel*>(QStringLiteral("problem-layers"));
    QVERIFY(!problem->isVisible());
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("500,wide"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("500,wide")));
    QVERIFY(!button("apply")->isEnabled());

    presentSettings({}); // the echo must not wipe what is being corrected
    QCOMPARE(text->text(), QStringLiteral("500,wide"));
    button("revert")->click();
    QCOMPARE(text->text(), QStringLiteral("500,500"));
    QVERIFY(!problem->isVisible());
    QVERIFY(m_posted.empty());
}

void ModelTestEditing::buttonsAddAndRemoveLayers()
{
    auto* text = field("layers")->findChild<QLineEdit*>();
    auto* add = field("layers")->findChild<QToolButton*>(QStringLiteral("add"));
    auto* remove = field("layers")->findChild<QToolButton*>(QStringLiteral("remove"));
    add->click();
    QCOMPARE(text->text(), QStringLiteral("500,500,500"));
    remove->click();
    remove->click();
    QCOMPARE(text->text(), QStringLiteral("500"));
    QVERIFY(!remove->isEnabled());
}

void ModelTestEditing::undoTakesBackMergedEdits()
{
    auto* box = field("batch")->findChild<QSpinBox*>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    QTest::keyClick(box, Qt::Key_Up);
    QVERIFY(box->value() > 100);
    QTest::keySequence(box, QKeySequence::Undo);
    QCOMPARE(box->value(), 100);
    QVERIFY(!m_panel->undoStack()->canUndo());
    QTest::keySequence(box, QKeySequence::Redo);
    QVERIFY(box->value() > 100);
}

void ModelTestEditing::undoOfALiveSettingIsPosted()
{
    enter(*field("threshold"), settingRow("threshold"), 2.0);
    m_panel->undoStack()->undo();
    QCOMPARE(m_posted.size(), std::size_t {2});
    QVERIFY(std::get<command::SetLive>(m_posted.back()).value == SettingValue {1.0});
}

void ModelTestEditing::editIsNotOverwrittenByAnOldEcho()
{
    enter(*field("threshold"), settingRow("threshold"), 2.0);
    presentSettings({}, 0); // taken before the worker saw the edit
    QCOMPARE(field("threshold")->findChild<QDoubleSpinBox*>()->value(), 2.0);
}

void ModelTestEditing::refusedLiveEditGivesWay()
{
    enter(*field("threshold"), settingRow("threshold"), 2.0);
    hear({Event::Kind::Refused, "Not now.", {}, Event::Task::Settings, m_posted.size()});
    presentSettings({});
    QCOMPARE(field("threshold")->findChild<QDoubleSpinBox*>()->value(), 1.0);
}

/// The run may decide otherwise: what is in force is shown as soon as the edit is applied, not before.
void ModelTestEditing::appliedEditGivesWayToWhatIsInForce()
{
    auto* box = field("threshold")->findChild<QDoubleSpinBox*>();
    enter(*field("threshold"), settingRow("threshold"), 2.0);
    Settings decided;
    decided.threshold = 1.5;
    for (int i = 0; i < 1000; ++i) { // however long it takes
        presentSettings(decided, 0);
    }
    QCOMPARE(box->value(), 2.0);
    presentSettings(decided);
    QCOMPARE(box->value(), 1.5);
}

void ModelTestEditing::refusedChangeWaitsAgain()
{
    const auto* label = m_panel->findChild<ModelLabel*>(QStringLiteral("label-layers"));
    enter(*field("layers"), settingRow("layers"), std::vector<LayerSize> {700, 700});
    enter(*field("threshold"), settingRow("threshold"), 2.0);
    button("apply")->click();
    QVERIFY(!label->isWaiting());
    const Ticket ticket = m_posted.size();
    hear({Event::Kind::Failed, "There is no memory for that.", {}, Event::Task::Settings, ticket});
    presentSettings({});
    QVERIFY(label->isWaiting()); // not in force: to be mended or taken back
    QVERIFY(button("apply")->isEnabled());
    QCOMPARE(field("threshold")->findChild<QDoubleSpinBox*>()->value(), 1.0);
    button("revert")->click();
    QCOMPARE(field("layers")->findChild<QLineEdit*>()->text(), QStringLiteral("500,500"));
}

void ModelTestEditing::refusalOfSomethingElseChangesNothing()
{
    const auto* label = m_panel->findChild<ModelLabel*>(QStringLiteral("label-layers"));
    enter(*field("layers"), settingRow("layers"), std::vector<LayerSize> {700, 700});
    button("apply")->click();
    const Ticket ticket = m_posted.size();
    for (const auto& [task, other] :
         {std::pair {Event::Task::Export, Ticket {0}}, std::pair {Event::Task::Settings, ticket + 1}}) {
        hear({Event::Kind::Failed, "No space left on device.", {}, task, other});
        presentSettings({}, 0);
        QVERIFY(!label->isWaiting());
    }
}

void ModelTestEditing::wheelPassesOverUnfocusedFields()
{
    auto* box = field("batch")->findChild<QSpinBox*>();
    field("layers")->setFocus();
    QVERIFY(!box->hasFocus());
    const QPointF middle = box->rect().center();
    QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    QCOMPARE(box->value(), 100);
}

void ModelTestEditing::slidersPostLiveValues()
{
    auto* slider = field("learning-rate")->findChild<QSlider*>();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    const auto& lowest = std::get<command::SetLive>(m_posted.back());
    QCOMPARE(std::get<double>(lowest.value), 1e-6);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(std::get<double>(std::get<command::SetLive>(m_posted.back()).value), 1.0);
}

void ModelTestEditing::nothingIsWiderThanANarrowDock()
{
    m_panel->resize(300, 600);
    const auto* scroll = m_panel->findChild<QScrollArea*>();
    QVERIFY(eventually([&] { return scroll->widget()->width() <= scroll->viewport()->width(); }));
}

const test::UiTest registered {"model_panel_test_editing", test::runWithWindows<ModelTestEditing>};

} // namespace ff::model_panel_test_editing

#include "model_panel_test_editing.moc"
