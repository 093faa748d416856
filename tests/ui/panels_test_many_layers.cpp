// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels_test_moments.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/column_scroll.h"
#include "ui/kit/histogram_plot.h"
#include "ui/panes/layers/layers_panel.h"

#include <QAction>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace ff::panels_test_many_layers {

/// The Layers pane of more layers than fit: they keep their height, and are scrolled.
class ManyLayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void fewHaveAllTheRoom();
    void manyAreScrolledByTheWheel();
    void keysBringTheirLayerIntoView();
    void overTimeTheyAreScrolledToo();

private:
    void show(int layers);
    QScrollBar& bar() const { return *m_panel->findChild<ColumnScroll*>()->verticalScrollBar(); }
    HistogramPlot& plot() const { return *m_panel->findChild<HistogramPlot*>(u"histograms"_s); }

    std::unique_ptr<LayersPanel> m_panel;
};

void ManyLayersTest::init()
{
    m_panel = std::make_unique<LayersPanel>();
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(560, 480);
    m_panel->show();
}

void ManyLayersTest::show(int layers)
{
    const Moment moment = test::runningMoment(Mode::Supervised, layers, 10);
    m_panel->follow(test::newsOf(moment).live);
    m_panel->present(test::shared(moment));
    QCoreApplication::processEvents();
    plot().replot();
}

void ManyLayersTest::fewHaveAllTheRoom()
{
    show(2);
    QCOMPARE(bar().maximum(), 0);
    QCOMPARE(plot().height(), m_panel->findChild<ColumnScroll*>()->viewport()->height());
}

void ManyLayersTest::manyAreScrolledByTheWheel()
{
    show(12);
    const int height = plot().rows().front().axisRect().height();
    QVERIFY2(height > m_panel->fontMetrics().height(), qPrintable(QString::number(height)));
    QVERIFY(bar().maximum() > 0);
    const QPointF place = QRectF(plot().rect()).center();
    QWheelEvent down(place, plot().mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&plot(), &down);
    QVERIFY(bar().value() > 0);
}

void ManyLayersTest::keysBringTheirLayerIntoView()
{
    show(12);
    plot().setFocus();
    for (int i = 0; i < 13; ++i) {
        QTest::keyClick(&plot(), Qt::Key_Down);
    }
    const QRect last = plot().rows().back().axisRect().rect();
    const QWidget* seen = m_panel->findChild<ColumnScroll*>()->viewport();
    const int bottom = plot().mapTo(seen, last.bottomLeft()).y();
    QVERIFY2(bottom <= seen->height() && bottom > 0, qPrintable(QString::number(bottom)));
}

void ManyLayersTest::overTimeTheyAreScrolledToo()
{
    show(12);
    m_panel->findChild<QAction*>(u"overTime"_s)->setChecked(true);
    QCoreApplication::processEvents();
    QVERIFY(bar().maximum() > 0);
}

const test::UiTest registered {"panels_test_many_layers", test::runWithWindows<ManyLayersTest>};

} // namespace ff::panels_test_many_layers

#include "panels_test_many_layers.moc"
