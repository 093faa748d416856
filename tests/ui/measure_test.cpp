// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/every_mode.h"
#include "tests/ui/panels_test_moments.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/histogram_plot.h"
#include "ui/kit/label_grid.h"
#include "ui/kit/measure_text.h"
#include "ui/panes/draw/draw_verdict.h"
#include "ui/panes/history/history_readout.h"
#include "ui/panes/panel_table.h"
#include "ui/panes/samples/sample_words.h"

#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>

#include <algorithm>
#include <memory>

namespace ff::measure_test {

using namespace Qt::StringLiterals;

/// In every mode the window calls what the layers measure by one name, that of the mode's traits.
class MeasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { m_panel.reset(); }

    void nameAndUnitMakeSentences();
    void samplesNameIt_data() { test::addEveryMode(); }
    void samplesNameIt();
    void layersNameIt_data() { test::addEveryMode(); }
    void layersNameIt();
    void drawNamesIt_data() { test::addEveryMode(); }
    void drawNamesIt();
    void historyNamesIt_data() { test::addEveryMode(); }
    void historyNamesIt();

private:
    Panel& show(QLatin1StringView id, const News& news);

    std::unique_ptr<Panel> m_panel;
};

namespace {

/// What `mode` measures by is named, and nothing that other modes measure by, but as a part of its name.
bool onlyNames(Mode mode, const QStringList& words)
{
    QString all = words.join(u'\n').toLower();
    const QString own = measureName(traitsOf(mode).measure);
    if (!own.isEmpty() && !all.contains(own)) {
        return false;
    }
    all.remove(own);
    return std::ranges::none_of(test::everyMode(), [&](Mode each) {
        const QString name = measureName(traitsOf(each).measure);
        return !name.isEmpty() && all.contains(name);
    });
}

/// Everything that stands in the pane, is told to a screen reader, or shows under a resting pointer.
QStringList wordsOf(const Panel& panel)
{
    QStringList words;
    for (const QWidget* widget : panel.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            words << label->text();
        }
    }
    return words;
}

/// The tooltips all over a grid.
QStringList tipsOf(LabelGrid& grid)
{
    QStringList tips;
    for (int y = 0; y < grid.height(); y += 4) {
        for (int x = 0; x < grid.width(); x += 4) {
            QHelpEvent help(QEvent::ToolTip, {x, y}, grid.mapToGlobal(QPoint(x, y)));
            QApplication::sendEvent(&grid, &help);
            tips << QToolTip::text();
        }
    }
    tips.removeDuplicates();
    return tips;
}

/// Two layers of which the second does not vote; the second class has most.
Answer answer()
{
    Answer answer;
    answer.votes = {true, false};
    answer.goodness = {{0.5F, 1.5F, 0.25F}, {0.5F, 1.5F, 0.25F}};
    answer.score = {0.5F, 1.5F, 0.25F};
    answer.readout = {0.2F, 0.7F, 0.1F};
    return answer;
}

} // namespace

Panel& MeasureTest::show(QLatin1StringView id, const News& news)
{
    const auto rows = panelTable();
    const auto row
        = std::ranges::find_if(rows, [&](const PanelRow& each) { return id == QLatin1StringView(each.id); });
    m_panel.reset(row->make(nullptr));
    m_panel->resize(400, 700);
    m_panel->show();
    m_panel->record(news);
    m_panel->follow(news.live);
    m_panel->present(news.moment);
    m_panel->catchUp();
    QCoreApplication::processEvents();
    return *m_panel;
}

void MeasureTest::nameAndUnitMakeSentences()
{
    const Measure goodness = traitsOf(Mode::Supervised).measure;
    QCOMPARE(measureHeading(goodness), u"Goodness"_s);
    QCOMPARE(measureWithUnit(goodness), u"goodness per unit"_s);
    QCOMPARE(measureWithValue(goodness, u"1.25"_s), u"goodness 1.25 per unit"_s);
    const Measure score = traitsOf(Mode::MonoForward).measure;
    QCOMPARE(measureHeading(score), u"Class score"_s);
    QCOMPARE(measureWithUnit(score), u"class score"_s);
    QCOMPARE(measureWithValue(score, u"1.25"_s), u"class score 1.25"_s);
}

void MeasureTest::samplesNameIt()
{
    QFETCH(Mode, mode);
    const Moment moment = test::runningMoment(mode, 2, 3);
    const QStringList words {sampleWords(moment, Side::Positive, 1), sampleWords(moment, Side::Negative, 1)};
    QVERIFY2(onlyNames(mode, words), qPrintable(words.join(u'\n')));
}

void MeasureTest::layersNameIt()
{
    QFETCH(Mode, mode);
    const Panel& panel = show("layers"_L1, test::newsOf(test::runningMoment(mode, 2, 3)));
    auto* plot = panel.findChild<HistogramPlot*>();
    if (!plot->isVisible()) {
        return; // words stand there that tell what the mode does without
    }
    plot->replot();
    const HistogramRow& row = plot->rows().back();
    const int middle = row.axisRect().rect().center().y();
    QStringList words {row.axisRect().axis(QCPAxis::atBottom)->label(), plot->accessibleName()};
    for (const QPoint& place : {QPoint(qRound(row.pixelAt(1.25)), middle),
                                QPoint(row.axisRect().rect().center().x(), row.axisRect().top() - 4)}) {
        QTest::mouseMove(plot, place);
        QVERIFY(!plot->hoverText().isEmpty());
        words << plot->hoverText();
    }
    for (const QString& each : words) {
        QVERIFY2(onlyNames(mode, {each}), qPrintable(each));
    }
}

void MeasureTest::drawNamesIt()
{
    QFETCH(Mode, mode);
    const Panel& panel = show("draw"_L1, test::newsOf(test::runningMoment(mode, 2, 3)));
    QVERIFY2(onlyNames(mode, wordsOf(panel)), qPrintable(wordsOf(panel).join(u'\n')));
    if (!traitsOf(mode).judgesAnswers) {
        return;
    }
    auto* grid = panel.findChild<LabelGrid*>();
    QStringList words {verdictOf(answer(), mode, {u"a"_s, u"b"_s, u"c"_s}, -1).explanation};
    words << tipsOf(*grid);
    grid->setAnswer(answer());
    words << tipsOf(*grid);
    words.removeAll(QString());
    QVERIFY(words.size() >= 9); // each class by each layer, by all together, and before an answer
    for (const QString& each : words) {
        QVERIFY2(onlyNames(mode, {each}), qPrintable(each));
    }
}

void MeasureTest::historyNamesIt()
{
    QFETCH(Mode, mode);
    News news = test::newsOf(test::runningMoment(mode, 2, 3));
    news.errors = {{300, 3, 10, 0.1, 0.2, 10, 10}};
    const Panel& panel = show("history"_L1, news);
    const auto* readout = panel.findChild<HistoryReadout*>();
    QVERIFY2(onlyNames(mode, {readout->toolTip()}), qPrintable(readout->toolTip()));
    // A sample of the line, the name, a gap and the figure stand side by side.
    const QFontMetrics metrics(readout->font());
    const int name = metrics.horizontalAdvance(measureName(traitsOf(mode).measure));
    const int figure = metrics.horizontalAdvance(u"88.8 %"_s);
    QVERIFY(readout->width() > 2 * metrics.height() + name + figure);
}

const test::UiTest registered {"measure_test", test::runWithWindows<MeasureTest>};

} // namespace ff::measure_test

#include "measure_test.moc"
