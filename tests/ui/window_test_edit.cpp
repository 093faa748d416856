// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/kit/histogram_plot.h"
#include "ui/panes/draw/canvas.h"
#include "ui/panes/model/setting_field.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QLabel>

namespace ff::window_test_edit {

/// One Undo for two histories: that of the settings and that of the drawing.
class WindowEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void nothingCanBeUndoneAtFirst();
    void theFocusSaysWhatIsUndone();
    void theMenuNamesTheStep();
    void whatChangedLastIsUndoneWithoutTheFocus();
    void aThresholdIsDraggedInARunAndUndone();
    void halfTypedTextIsUndoneFirst();
    void testImagesComeWithTheirLabels();
    void keysEnlargeTheLayersThatThereAre();

private:
    QAction* action(ActionId id) const { return m_fixture->window->action(id); }
    void press(QKeyCombination key) const { InputDriver(*m_fixture->window).pressKey(key); }
    QDoubleSpinBox* thresholdBox() const;
    [[nodiscard]] bool showModel() const;
    [[nodiscard]] bool putTestImage() const;
    bool isDrawnOn() const { return action(ActionId::ClearDrawing)->isEnabled(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void WindowEditTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->waitActive());
    QVERIFY(m_fixture->waitForState(State::Ready));
}

QDoubleSpinBox* WindowEditTest::thresholdBox() const
{
    return m_fixture->window->findChild<SettingField*>(QStringLiteral("field-threshold"))
        ->findChild<QDoubleSpinBox*>();
}

bool WindowEditTest::showModel() const
{
    auto* dock = m_fixture->window->findChild<QWidget*>(QStringLiteral("modelDock"));
    dock->raise();
    if (!eventually([&] { return thresholdBox()->isVisible(); })) {
        return false;
    }
    thresholdBox()->setFocus();
    return true;
}

bool WindowEditTest::putTestImage() const
{
    press(Qt::Key_R);
    return m_fixture->waitFor([&] { return isDrawnOn(); });
}

void WindowEditTest::nothingCanBeUndoneAtFirst()
{
    QVERIFY(!action(ActionId::Undo)->isEnabled());
    QVERIFY(!action(ActionId::Redo)->isEnabled());
    QVERIFY(!action(ActionId::ClearDrawing)->isEnabled());
}

void WindowEditTest::theFocusSaysWhatIsUndone()
{
    QVERIFY(putTestImage());
    QVERIFY(showModel());
    const double before = thresholdBox()->value();
    QTest::keyClick(thresholdBox(), Qt::Key_Up);
    QVERIFY(thresholdBox()->value() > before);
    m_fixture->window->findChild<Canvas*>()->setFocus();
    press(Qt::CTRL | Qt::Key_Z);
    QVERIFY(!isDrawnOn());
    QVERIFY(thresholdBox()->value() > before);
    thresholdBox()->setFocus();
    press(Qt::CTRL | Qt::Key_Z);
    QCOMPARE(thresholdBox()->value(), before);
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    QVERIFY(thresholdBox()->value() > before);
    QVERIFY(!isDrawnOn());
}

void WindowEditTest::theMenuNamesTheStep()
{
    const QString plain = action(ActionId::Undo)->text();
    QVERIFY(putTestImage());
    QVERIFY(action(ActionId::Undo)->text().contains(QStringLiteral("picture")));
    press(Qt::Key_Delete);
    QVERIFY(action(ActionId::Undo)->text().contains(QStringLiteral("clear")));
    press(Qt::CTRL | Qt::Key_Z);
    QVERIFY(action(ActionId::Redo)->text().contains(QStringLiteral("clear")));
    press(Qt::CTRL | Qt::Key_Z);
    QCOMPARE(action(ActionId::Undo)->text(), plain);
}

void WindowEditTest::whatChangedLastIsUndoneWithoutTheFocus()
{
    QVERIFY(showModel());
    QTest::keyClick(thresholdBox(), Qt::Key_Up);
    action(ActionId::NextTest)->trigger(); // the focus stays in the form
    QVERIFY(m_fixture->waitFor([&] { return isDrawnOn(); }));
    press(Qt::CTRL | Qt::Key_Z);
    QVERIFY(!isDrawnOn());
}

/// With the mouse on the histogram, through the settings' history to the worker, and back.
void WindowEditTest::aThresholdIsDraggedInARunAndUndone()
{
    auto* plot = m_fixture->window->findChild<HistogramPlot*>(QStringLiteral("histograms"));
    action(ActionId::StartPause)->trigger();
    QVERIFY(m_fixture->waitForState(State::Running));
    QVERIFY(m_fixture->waitFor([&] { return !plot->rows().empty() && plot->rows().back().hasThreshold(); }));
    const Live start = m_fixture->now();
    const auto isUsed = [&](double threshold) {
        const Moment shown = m_fixture->shown();
        return m_fixture->now().settings.threshold == threshold && !shown.layers.empty()
            && shown.layers.back().threshold == threshold
            && plot->rows().back().shownThreshold() == threshold;
    };
    const HistogramRow& row = plot->rows().back();
    const double before = row.shownThreshold();
    QCOMPARE(before, start.settings.threshold);
    const QPoint line(qRound(row.pixelAt(before)), row.axisRect().rect().center().y());
    QTest::mouseMove(plot, line);
    QTest::mousePress(plot, Qt::LeftButton, {}, line);
    QTest::mouseMove(plot, line + QPoint(30, 0));
    const double dragged = plot->rows().back().shownThreshold();
    QVERIFY(dragged > before);
    QTest::mouseRelease(plot, Qt::LeftButton, {}, line + QPoint(30, 0));
    QVERIFY(m_fixture->waitFor([&] { return isUsed(dragged); }));
    const auto step = m_fixture->now().progress.step;
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().progress.step > step; }));
    press(Qt::CTRL | Qt::Key_Z);
    QVERIFY(m_fixture->waitFor([&] { return isUsed(before); }));
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    QVERIFY(m_fixture->waitFor([&] { return isUsed(dragged); }));
    QCOMPARE(m_fixture->now().run, start.run); // all of it while the run goes on
    QCOMPARE(m_fixture->now().state, State::Running);
}

void WindowEditTest::halfTypedTextIsUndoneFirst()
{
    QVERIFY(putTestImage());
    QVERIFY(showModel());
    auto* text = m_fixture->window->findChild<SettingField*>(QStringLiteral("field-layers"))
                     ->findChild<QLineEdit*>();
    const QString before = text->text();
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral(",x"));
    press(Qt::CTRL | Qt::Key_Z);
    QCOMPARE(text->text(), before);
    QVERIFY(isDrawnOn());
}

void WindowEditTest::testImagesComeWithTheirLabels()
{
    const auto* truth = m_fixture->window->findChild<QLabel*>(QStringLiteral("answerTruth"));
    for (int shown = 1; shown <= 3; ++shown) {
        press(Qt::Key_R);
        QVERIFY(m_fixture->waitFor([&] {
            const auto image = m_fixture->shown().testImage;
            return image && image->index == shown - 1 && !truth->text().isEmpty();
        }));
        const QString label = QString::number(m_fixture->shown().testImage->label);
        QVERIFY(m_fixture->waitFor([&] { return truth->text().endsWith(label); }));
    }
}

void WindowEditTest::keysEnlargeTheLayersThatThereAre()
{
    press(Qt::Key_2);
    QVERIFY(action(ActionId::Layer2)->isChecked());
    press(Qt::Key_1);
    QVERIFY(action(ActionId::Layer1)->isChecked());
    QVERIFY(!action(ActionId::Layer2)->isChecked());
    press(Qt::Key_1);
    QVERIFY(!action(ActionId::Layer1)->isChecked());
    QVERIFY(!action(ActionId::Layer3)->isVisible()); // the network has two
    m_fixture->window->findChild<HistogramPlot*>(QStringLiteral("histograms"))
        ->toggleEnlarged(1); // by a double-click
    QVERIFY(action(ActionId::Layer2)->isChecked());
}

const test::UiTest registered {"window_test_edit", test::runWithWindows<WindowEditTest>};

} // namespace ff::window_test_edit

#include "window_test_edit.moc"
