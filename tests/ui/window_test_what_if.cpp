// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/figures/figure.h"
#include "ui/kit/histogram_plot.h"
#include "ui/panes/what_if/erasable_picture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ff::window_test_what_if {

/// The What If pane over a session that answers.
class WindowWhatIfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aLayerThatIsClickedOffShowsTheCoresError();
    void pixelsThatAreErasedChangeTheAnswer();
    void whatDoesNotFitAnotherNetworkIsForgotten();
    void aLayerIsFrozenInTheRunAndUndoTakesItBack();

private:
    /// Opens the pane on a network that has learnt a little.
    static void begin(WindowFixture& fixture);
};

namespace {

/// The latest complete answer that the window has been given, once it is to such alterations.
class Heard
{
public:
    explicit Heard(MainWindow& window)
    {
        QObject::connect(&window, &MainWindow::presented, &window, [this](const News& news) {
            for (const auto& insight : news.insights) {
                if (const auto* found = std::get_if<insight::WhatIf>(&insight->content)) {
                    complete = insight->isComplete ? std::optional(*found) : std::nullopt;
                }
            }
        });
    }

    std::optional<insight::WhatIf> complete;
};

QString errorWords(const insight::WhatIf& found, std::int64_t before, std::int64_t after)
{
    const auto percent = [&](std::int64_t wrong) {
        return QLocale().toString(100.0 * static_cast<double>(wrong) / static_cast<double>(found.images), 'f',
                                  1);
    };
    return u"%1\u00a0% \u2192 %2\u00a0%"_s.arg(percent(before), percent(after));
}

} // namespace

void WindowWhatIfTest::begin(WindowFixture& fixture)
{
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::StepEpoch);
    QVERIFY(fixture.waitFor([&] { return fixture.now().progress.step >= 10; }));
    QVERIFY(fixture.waitForState(State::Paused));
    fixture.bringToFront("whatif");
}

void WindowWhatIfTest::aLayerThatIsClickedOffShowsTheCoresError()
{
    WindowFixture fixture;
    Heard heard(*fixture.window);
    begin(fixture);
    const Panel* pane = fixture.window->panel("whatif"_L1);
    const auto isShown = [&](std::size_t offLayers) {
        return heard.complete && heard.complete->question.alterations.offLayers.size() == offLayers;
    };
    QVERIFY(fixture.waitFor([&] { return isShown(0); }));
    QCOMPARE(heard.complete->altered.wrongByReadout, heard.complete->asItIs.wrongByReadout);
    const std::int64_t before = heard.complete->asItIs.wrongByReadout;
    auto* layer = pane->findChild<QCheckBox*>(u"layerOn0"_s);
    QVERIFY(layer);
    QTest::mouseClick(layer, Qt::LeftButton, {}, {8, layer->height() / 2});
    QVERIFY(fixture.waitFor([&] { return isShown(1); }));
    const insight::WhatIf found = *heard.complete;
    QCOMPARE(found.asItIs.wrongByReadout, before);
    QVERIFY(found.altered.wrongByReadout > before);
    QVERIFY(pane->findChild<QLabel*>(u"whatIfErrorReadout"_s)
                ->text()
                .endsWith(errorWords(found, before, found.altered.wrongByReadout)));
    QVERIFY(pane->findChild<QLabel*>(u"whatIfErrorGoodness"_s)
                ->text()
                .endsWith(errorWords(found, found.asItIs.wrongByGoodness, found.altered.wrongByGoodness)));
    const std::int64_t step = fixture.now().progress.step;
    QTest::mouseClick(layer, Qt::LeftButton, {}, {8, layer->height() / 2});
    QVERIFY(fixture.waitFor([&] { return isShown(0); }));
    QCOMPARE(heard.complete->altered.wrongByReadout, before); // nothing is lost
    QCOMPARE(fixture.now().progress.step, step);
}

void WindowWhatIfTest::aLayerIsFrozenInTheRunAndUndoTakesItBack()
{
    WindowFixture fixture;
    begin(fixture);
    const Panel* pane = fixture.window->panel("whatif"_L1);
    const auto freeze = [&] { return pane->findChild<QToolButton*>(u"freeze0"_s); };
    QVERIFY(fixture.waitFor([&] { return freeze() && freeze()->isEnabled(); }));
    QTest::mouseClick(freeze(), Qt::LeftButton);
    QVERIFY(fixture.waitFor([&] { return fixture.now().settings.frozen == std::vector {1}; }));
    QVERIFY(freeze()->isChecked());
    fixture.bringToFront("layers");
    fixture.trigger(ActionId::StepBatch);
    const auto isSaid = [&] {
        const auto texts = fixture.window->panel("layers"_L1)
                               ->findChild<HistogramPlot*>()
                               ->findChildren<QCPTextElement*>();
        return std::ranges::any_of(texts, [](auto* each) { return each->text().endsWith(u", frozen"_s); });
    };
    QVERIFY(fixture.waitFor(isSaid));
    const auto* plot = fixture.window->panel("layers"_L1)->findChild<HistogramPlot*>();
    QVERIFY(plot->spokenValue().startsWith(u"Layer 1, frozen:"_s));
    QVERIFY(!plot->spokenValue().contains(u"Layer 2, frozen"_s));
    fixture.bringToFront("whatif");
    freeze()->setFocus();
    fixture.trigger(ActionId::Undo);
    QVERIFY(fixture.waitFor([&] { return fixture.now().settings.frozen.empty(); }));
    QVERIFY(!freeze()->isChecked());
}

void WindowWhatIfTest::pixelsThatAreErasedChangeTheAnswer()
{
    WindowFixture fixture;
    Heard heard(*fixture.window);
    begin(fixture);
    const Panel* pane = fixture.window->panel("whatif"_L1);
    QVERIFY(fixture.waitFor([&] { return heard.complete.has_value(); }));
    auto* picture = pane->findChild<ErasablePicture*>();
    for (int y = 1; y < 28; y += 2) {
        for (int x = 1; x < 28; x += 2) {
            QTest::mouseClick(picture, Qt::LeftButton, {}, picture->pixelRect({x, y}).center().toPoint());
        }
    }
    const auto isBlank = [&] {
        return heard.complete
            && std::ranges::count(heard.complete->alteredPicture.pixels, std::uint8_t {0}) == 28 * 28;
    };
    QVERIFY(fixture.waitFor(isBlank));
    QVERIFY(heard.complete->altered.answer.readout != heard.complete->asItIs.answer.readout);
    QVERIFY(heard.complete->altered.wrongByReadout > heard.complete->asItIs.wrongByReadout);
    QVERIFY(pane->figures().front().context().contains(u"784 pixels blanked"_s));
}

void WindowWhatIfTest::whatDoesNotFitAnotherNetworkIsForgotten()
{
    WindowFixture fixture;
    Heard heard(*fixture.window);
    begin(fixture);
    const Panel* pane = fixture.window->panel("whatif"_L1);
    QVERIFY(fixture.waitFor([&] { return heard.complete.has_value(); }));
    pane->findChild<QCheckBox*>(u"layerOn1"_s)->click();
    QVERIFY(fixture.waitFor(
        [&] { return heard.complete && !heard.complete->question.alterations.offLayers.empty(); }));
    heard.complete.reset();
    fixture.bringToFront("model");
    auto* layers = fixture.window->findChild<QWidget*>(u"field-layers"_s)->findChild<QLineEdit*>();
    layers->selectAll();
    QTest::keyClicks(layers, u"12"_s);
    QTest::keyClick(layers, Qt::Key_Return);
    fixture.window->panel("model"_L1)->findChild<QPushButton*>(u"apply"_s)->click();
    QVERIFY(
        fixture.waitFor([&] { return heard.complete && heard.complete->altered.activities.size() == 1; }));
    QVERIFY(heard.complete->question.alterations == Alterations {});
    QVERIFY(!pane->findChild<QCheckBox*>(u"layerOn1"_s));
    QVERIFY(pane->findChild<QCheckBox*>(u"layerOn0"_s)->isChecked());
    QVERIFY(!fixture.barHas(Message::Kind::Error));
}

const test::UiTest registered {"window_test_what_if", test::runWithWindows<WindowWhatIfTest>};

} // namespace ff::window_test_what_if

#include "window_test_what_if.moc"
