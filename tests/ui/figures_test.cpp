// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/figure_checks.h"
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/panes/panel_table.h"

#include <QAction>
#include <QClipboard>
#include <QDockWidget>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>

Q_DECLARE_METATYPE(ff::Mode)

namespace ff::figures_test {

using namespace Qt::StringLiterals;

/// What every pane declares to be taken out of the window.
class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German)); } // numbers in files have points
    void cleanup() { applyThemeChoice(ThemeChoice::System); }

    void everyPaneHasItsFigures_data();
    void everyPaneHasItsFigures();
    void theWindowClosesWhileAPaneWaits();
    void anEmptyWindowOffersNothingEmpty();
    void aDarkWindowMakesLightFigures();
    void figuresAreOfTheMomentThatIsShown();
    void layersOverTimeAreAFigure();
    void picturesKeepTheirPixels();
};

namespace {

std::vector<Figure> figuresOf(WindowFixture& fixture, const char* id)
{
    return fixture.window->panel(QLatin1StringView(id))->figures();
}

QStringList idsOf(const std::vector<Figure>& figures)
{
    QStringList ids;
    for (const Figure& figure : figures) {
        ids << figure.id;
    }
    return ids;
}

/// A run with tests, an answered drawing, kept runs and an own sample.
void fillWindow(WindowFixture& fixture)
{
    fixture.trigger(ActionId::StepBatch);
    fixture.waitForState(State::Paused);
    fixture.trigger(ActionId::Evaluate);
    fixture.waitForEvent(Event::Kind::Tested);
    QImage bar(40, 40, QImage::Format_Grayscale8);
    bar.fill(Qt::white);
    QPainter(&bar).fillRect(18, 6, 4, 28, Qt::black);
    QGuiApplication::clipboard()->setImage(bar);
    fixture.trigger(ActionId::PastePicture);
    fixture.waitFor([&] { return fixture.shown().answer.has_value(); });
    fixture.window->findChild<QMenu*>(u"keepMenu"_s)->actions().at(1)->trigger();
    fixture.window->findChild<QAction*>(u"receptiveFields"_s)->setChecked(true);
}

/// What each pane has to offer in that mode.
QHash<QString, QStringList> expectedFigures(Mode mode)
{
    const bool isUnsupervised = mode == Mode::Unsupervised;
    const QStringList samples {u"samples"_s};
    const QStringList iterations {u"iterations"_s, u"iteration-activities"_s};
    const QStringList layers {u"histograms"_s, u"layers"_s, u"receptive-fields"_s};
    return {
        {u"data"_s, isUnsupervised ? samples + QStringList {u"negative-taken-apart"_s} : samples},
        {u"model"_s, {u"settings"_s}},
        {u"own"_s, {u"own-hand"_s}},
        {u"layers"_s, mode == Mode::Backprop ? QStringList() : layers},
        {u"mistakes"_s, {u"confusion"_s, u"mistakes"_s}},
        {u"units"_s, {u"units"_s, u"unit"_s}},
        {u"map"_s, {u"map"_s}},
        {u"dream"_s, {u"dreams"_s}},
        {u"iterations"_s, mode == Mode::TopDown ? iterations : QStringList()},
        {u"masks"_s,
         mode == Mode::Backprop ? QStringList {u"hybrids"_s}
                                : QStringList {u"hybrids"_s, u"hybrid-histograms"_s, u"hybrid-layers"_s}},
        {u"whatif"_s,
         mode == Mode::Backprop
             ? QStringList {u"what-if-answers"_s, u"what-if-errors"_s}
             : QStringList {u"what-if-answers"_s, u"what-if-errors"_s, u"what-if-goodness"_s,
                            u"what-if-separation"_s, u"what-if-histograms"_s}},
        {u"gradient"_s, mode == Mode::TopDown ? QStringList() : QStringList {u"gradient"_s}},
        {u"draw"_s,
         mode == Mode::Backprop ? QStringList {u"drawing"_s, u"readout"_s}
                                : QStringList {u"drawing"_s, u"answer-by-layer"_s, u"readout"_s}},
        {u"history"_s, {u"history"_s}},
        {u"runs"_s, {u"runs"_s}},
    };
}

} // namespace

void FiguresTest::everyPaneHasItsFigures_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::newRow("supervised") << Mode::Supervised;
    QTest::newRow("unsupervised") << Mode::Unsupervised;
    QTest::newRow("top-down") << Mode::TopDown;
    QTest::newRow("backprop") << Mode::Backprop;
}

/// The session goes before the panes, which must not ask it anything then.
void FiguresTest::theWindowClosesWhileAPaneWaits()
{
    WindowFixture fixture;
    for (const PanelRow& row : panelTable()) {
        if (row.place != PanelRow::Place::Centre) {
            continue;
        }
        const QLatin1StringView id(row.id);
        Settings settings = WindowFixture::quickSettings();
        // In which every other pane has something to ask.
        settings.mode = id == "gradient"_L1 ? Mode::Supervised : Mode::TopDown;
        fixture.open(settings);
        QVERIFY(fixture.waitForState(State::Ready));
        fixture.bringToFront(row.id);
        const Panel* panel = fixture.window->panel(id);
        QVERIFY(fixture.waitFor([&] { return panel->isWaiting() || !panel->figures().empty(); }));
        fixture.trigger(ActionId::StepBatch);
        fixture.window.reset();
    }
}

void FiguresTest::everyPaneHasItsFigures()
{
    QFETCH(Mode, mode);
    Settings settings = WindowFixture::quickSettings();
    settings.mode = mode;
    WindowFixture fixture(settings);
    QVERIFY(fixture.waitForState(State::Ready));
    fillWindow(fixture);
    const QHash<QString, QStringList> expected = expectedFigures(mode);
    QSet<QString> names;
    for (const PanelRow& row : panelTable()) {
        const QString id = QLatin1StringView(row.id);
        fixture.bringToFront(row.id);
        QVERIFY2(expected.contains(id), "every pane needs its figures here");
        const auto isWhole = [&] {
            return !fixture.window->panel(QLatin1StringView(row.id))->isWaiting()
                && idsOf(figuresOf(fixture, row.id)) == expected[id];
        };
        QVERIFY2(fixture.waitFor(isWhole),
                 qPrintable(id + u": "_s + idsOf(figuresOf(fixture, row.id)).join(u' ')));
        for (const Figure& figure : figuresOf(fixture, row.id)) {
            QVERIFY2(QRegularExpression(u"^[a-z0-9-]+$"_s).match(figure.id).hasMatch(),
                     qPrintable(figure.id));
            QVERIFY2(!names.contains(figure.id), "two figures would be one file");
            names.insert(figure.id);
            test::checkNumbers(figure);
            if (figure.isDrawn()) {
                test::checkDrawing(figure, {figureSizes()[0], 2});
                test::checkDrawing(figure, {figureSizes()[2], 1.5});
            }
        }
    }
}

void FiguresTest::anEmptyWindowOffersNothingEmpty()
{
    WindowFixture fixture;
    for (const PanelRow& row : panelTable()) {
        for (const Figure& figure : figuresOf(fixture, row.id)) {
            test::checkNumbers(figure);
        }
    }
}

void FiguresTest::aDarkWindowMakesLightFigures()
{
    WindowFixture fixture;
    fixture.trigger(ActionId::ThemeDark);
    QVERIFY(fixture.waitFor([&] { return themeFor(fixture.window->palette()).dark; }));
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::StepBatch);
    QVERIFY(fixture.waitFor([&] { return !figuresOf(fixture, "layers").empty(); }));
    test::checkDrawing(figuresOf(fixture, "layers").front(), {});
}

void FiguresTest::figuresAreOfTheMomentThatIsShown()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::StepEpoch);
    QVERIFY(fixture.waitFor([&] { return fixture.now().keptSteps.size() > 1; }));
    const auto isOfStep = [&](std::int64_t step) {
        const std::vector<Figure> figures = figuresOf(fixture, "layers");
        return !figures.empty() && figures.front().context().contains(u"(%1 batches)"_s.arg(step));
    };
    const std::int64_t last = fixture.now().progress.step;
    QVERIFY(fixture.waitFor([&] { return isOfStep(last); }));
    fixture.trigger(ActionId::PreviousMoment); // the one that was kept last may be the present one
    QVERIFY(fixture.waitFor([&] { return fixture.now().shown.has_value(); }));
    fixture.trigger(ActionId::PreviousMoment);
    QVERIFY(fixture.waitFor([&] { return *fixture.now().shown < last && isOfStep(*fixture.now().shown); }));
}

/// In the place of the histograms, and of all kept moments.
void FiguresTest::layersOverTimeAreAFigure()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::StepEpoch);
    QVERIFY(fixture.waitFor([&] { return fixture.now().keptSteps.size() > 1; }));
    fixture.window->findChild<QAction*>(u"overTime"_s)->setChecked(true);
    QVERIFY(fixture.waitFor([&] {
        const std::vector<Figure> figures = figuresOf(fixture, "layers");
        return !figures.empty() && figures.front().id == u"goodness-over-time"_s
            && !fixture.window->panel("layers"_L1)->isWaiting();
    }));
    const Figure figure = figuresOf(fixture, "layers").front();
    test::checkNumbers(figure);
    test::checkDrawing(figure, {});
}

/// Each pixel of a sample is a square of one colour.
void FiguresTest::picturesKeepTheirPixels()
{
    Pictures one {2, 2, {0, 255, 255, 0}};
    const Figure figure {u"one"_s, {"one", {}, {{"a"}}, {{1.0}}}, std::vector {PictureGroup {{}, one}}};
    const QImage image
        = figureImage(figure, {figureSizes()[0], 3}).convertToFormat(QImage::Format_Grayscale8);
    qsizetype black = 0;
    qsizetype between = 0;
    const int border = 12; // a hairline frame, and letters above
    for (int y = image.height() / 2; y < image.height(); ++y) {
        for (int x = border; x < image.width(); ++x) {
            const int grey = qGray(image.pixel(x, y));
            black += grey == 0 ? 1 : 0;
            between += grey > 0 && grey < 200 ? 1 : 0;
        }
    }
    QVERIFY(black > 1000);
    QVERIFY2(between < black / 50, "smoothed");
}

const test::UiTest registered {"figures_test", test::runWithWindows<FiguresTest>};

} // namespace ff::figures_test

#include "figures_test.moc"
