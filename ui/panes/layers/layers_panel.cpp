// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/layers_panel.h"

#include "core/settings/modes.h"
#include "ui/figures/histogram_figure.h"
#include "ui/kit/bin_picker.h"
#include "ui/kit/histogram_legend.h"
#include "ui/kit/histogram_plot.h"
#include "ui/panes/layers/bin_samples.h"
#include "ui/panes/layers/layer_figures.h"
#include "ui/panes/layers/layer_notice.h"
#include "ui/panes/layers/layers_menu.h"
#include "ui/panes/layers/layers_scroll.h"
#include "ui/panes/layers/notice_bar.h"
#include "ui/panes/layers/receptive_fields.h"
#include "ui/panes/layers/time_view.h"
#include "ui/workbench/kept_runs.h"
#include "ui/workbench/selection.h"
#include "ui/workbench/settings_draft.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ff {
namespace {

enum Page { WordsPage, HistogramPage };

} // namespace

LayersPanel::LayersPanel(QWidget* parent)
    : Panel(parent)
    , m_plot(new HistogramPlot)
    , m_words(new QLabel(tr("No data yet")))
    , m_notice(new NoticeBar)
{
    m_plot->setObjectName(QStringLiteral("histograms"));
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setMargin(2 * fontMetrics().height());

    m_pages = new QStackedLayout;
    m_pages->addWidget(m_words);
    m_pages->addWidget(makeHistograms());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_pages, 1);
    all->addWidget(m_notice);
    m_notice->hide();
    setAutoFillBackground(true);
}

QWidget* LayersPanel::makeHistograms()
{
    m_fields = new ReceptiveFields;
    m_fields->hide();
    m_times = new TimeView([this](const Command& command) { return ask(command); });
    m_times->hide();
    connect(m_plot, &HistogramPlot::enlargedChanged, m_times, &TimeView::setEnlarged);
    auto* histograms = new QWidget;
    auto* column = new QVBoxLayout(histograms);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHeader());
    column->addWidget(m_fields);
    m_scroll = new LayersScroll(*m_plot, *m_times);
    column->addWidget(m_scroll, 3);
    m_picker = new BinPicker(*m_plot);
    connect(m_picker, &BinPicker::reached, m_scroll, &LayersScroll::showLayer);
    m_samples = new BinSamples([this](const Command& command) { return ask(command); }, *m_picker);
    column->addWidget(m_samples, 2);
    return histograms;
}

void LayersPanel::useSettings(SettingsDraft& settings)
{
    connect(m_plot, &HistogramPlot::thresholdMoved, &settings,
            [&settings](double value) { settings.edit(settingRow("threshold"), value); });
    connect(m_notice, &NoticeBar::remedyChosen, &settings,
            [&settings](const QString& name, const Settings& wanted) {
                if (wanted.mode != settings.wished().mode) {
                    settings.chooseMode(wanted.mode); // with what goes well with it
                } else {
                    settings.choose(name, wanted);
                }
            });
}

QWidget* LayersPanel::makeHeader()
{
    m_legend = new HistogramLegend;
    m_legend->setObjectName(QStringLiteral("histogramLegend"));
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    const int side = fontMetrics().height() / 2;
    row->setContentsMargins(side, side / 2, side, 0);
    row->addWidget(m_legend);
    row->addStretch(1);
    row->addWidget(makeViewButton());
    return header;
}

QWidget* LayersPanel::makeViewButton()
{
    const LayersMenu menu = makeLayersMenu(*this);
    connect(menu.sameScale, &QAction::toggled, m_plot, [this](bool on) {
        m_plot->setRangeChoice(on ? HistogramPlot::RangeChoice::Common : HistogramPlot::RangeChoice::Own);
        m_times->setLook(m_plot->look());
    });
    connect(menu.logCounts, &QAction::toggled, m_plot, [this](bool on) {
        m_plot->setCountScale(on ? CountScale::Logarithmic : CountScale::Linear);
        m_times->setLook(m_plot->look());
    });
    connect(menu.overTime, &QAction::toggled, this, &LayersPanel::showOverTime);
    connect(menu.fields, &QAction::toggled, this, [this](bool on) {
        m_fields->setVisible(on);
        Q_EMIT looksChanged();
    });
    return menu.button;
}

void LayersPanel::showOverTime(bool shown)
{
    m_picker->letGo();
    m_plot->setVisible(!shown);
    m_times->setVisible(shown);
    m_legend->setKind(shown ? HistogramLegend::Kind::Maps : HistogramLegend::Kind::Histograms);
    if (m_moment) {
        showNotices();
    }
}

command::Watch LayersPanel::looksAt() const
{
    command::Watch sections = nothing;
    sections.layers = true;
    sections.receptiveFields = !m_fields->isHidden();
    return sections;
}

void LayersPanel::useActions(const ActionSet& actions)
{
    m_layerActions.use(actions, *m_plot);
}

void LayersPanel::useRuns(KeptRuns& runs)
{
    m_runs = &runs;
    connect(&runs, &KeptRuns::changed, this, &LayersPanel::showCompared); // one may have another name
}

void LayersPanel::useSelection(Selection& selection)
{
    connect(m_samples, &BinSamples::chosen, &selection, &Selection::choose);
    connect(&selection, &Selection::changed, m_samples,
            [this, &selection] { m_samples->mark(selection.picture()); });
}

void LayersPanel::record(const News& news)
{
    m_samples->hear(news);
}

void LayersPanel::hear(const Event& event)
{
    m_times->hear(event);
}

void LayersPanel::catchUp()
{
    m_times->catchUp();
}

bool LayersPanel::isWaiting() const
{
    return m_samples->isWaiting() || m_times->isWaiting();
}

void LayersPanel::hideEvent(QHideEvent* event)
{
    Panel::hideEvent(event);
    m_samples->rest();
}

void LayersPanel::follow(const Live& live)
{
    m_times->follow(live);
    m_divergence = live.shown ? std::nullopt : live.divergence;
    const bool isOwnAndNow = !live.shown && live.state != State::Following;
    m_notice->setSettings(isOwnAndNow ? std::optional(live.settings) : std::nullopt);
    m_plot->setGrip(live.state == State::Following ? HistogramPlot::Grip::None
                                                   : HistogramPlot::Grip::Threshold);
}

void LayersPanel::present(const std::shared_ptr<const Moment>& moment)
{
    const QString words = insteadOfHistograms(*moment);
    if (!words.isEmpty() || (m_moment && m_moment->run != moment->run)) {
        m_picker->letGo(); // bins of another run
    }
    if (!words.isEmpty()) {
        m_words->setText(words);
        m_pages->setCurrentIndex(WordsPage);
        m_layerActions.offer(0);
        m_notice->setNotices(layerNotices(*moment, m_divergence));
        m_notice->setVisible(m_notice->warns()); // hints are about histograms
    } else if (!moment->layers.empty()) {
        m_moment = moment;
        showHistograms(*moment);
        showCompared();
        m_samples->present(moment);
        m_times->present(moment);
    } // else it was made before the worker knew that the pane is visible: what is shown stays
}

void LayersPanel::showHistograms(const Moment& moment)
{
    m_scroll->giveRoom(moment.layers.size());
    const Thresholds thresholds = thresholdsOf(moment.settings);
    m_pages->setCurrentIndex(HistogramPage);
    m_plot->setMeasure(traitsOf(moment.settings.mode).measure);
    m_plot->setLayers(moment.layers, thresholds, moment.settings.frozen);
    m_legend->setThresholdShown(thresholds.positive.has_value());
    m_layerActions.offer(static_cast<int>(moment.layers.size()));
    showNotices();
    m_notice->show();
    if (moment.receptiveFields && m_fields->isVisibleTo(this)) {
        m_fields->setPictures(*moment.receptiveFields);
    }
}

void LayersPanel::showNotices()
{
    m_notice->setNotices(layerNotices(
        *m_moment, m_divergence, m_times->isHidden() ? LayerPicture::Histograms : LayerPicture::OverTime));
}

/// What the other run's layers measure must be the same to be drawn on the same axis.
void LayersPanel::showCompared()
{
    const ComparedRun* other = m_moment && m_moment->compared ? &*m_moment->compared : nullptr;
    if (!other) {
        m_plot->setCompared({});
        m_legend->setCompared({}, 0);
        return;
    }
    const RunBadge badge = m_runs ? m_runs->badgeOf(other->folder) : RunBadge();
    const Measure& measure = traitsOf(other->settings.mode).measure;
    const bool isSameMeasure = measure == traitsOf(m_moment->settings.mode).measure;
    m_plot->setCompared({isSameMeasure ? other->layers : std::vector<LayerView>(),
                         thresholdsOf(other->settings).positive.has_value(), badge.colour});
    m_legend->setCompared(comparedWords(badge.title, isSameMeasure, *other), badge.colour);
}

std::vector<Figure> LayersPanel::makeFigures() const
{
    if (!m_moment || m_pages->currentIndex() != HistogramPage) {
        return {};
    }
    std::vector<Figure> all;
    if (m_times->isHidden()) {
        all.push_back(histogramFigure(*m_moment, {m_plot->compared(), m_legend->compared()}, m_plot->look(),
                                      m_plot->marks()));
        all.back().shownBy = m_plot;
    } else if (std::optional<Figure> figure = m_times->figure()) {
        all.push_back(std::move(*figure));
        all.back().shownBy = m_times;
    }
    all.push_back(layerSummary(*m_moment));
    if (std::optional<Figure> figure = m_samples->figure()) {
        all.push_back(std::move(*figure));
        all.back().shownBy = m_samples;
    }
    if (m_moment->receptiveFields) {
        all.push_back(fieldsFigure(*m_moment));
        all.back().shownBy = m_fields;
    }
    return all;
}

void LayersPanel::applyTheme(const Theme& theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.base);
    colours.setColor(QPalette::WindowText, theme.text);
    setPalette(colours);
    colours.setColor(QPalette::WindowText, theme.mutedText);
    m_words->setPalette(colours);
    m_legend->setTheme(theme);
    m_fields->setTheme(theme);
    m_samples->setTheme(theme);
    m_plot->applyTheme(theme);
    m_times->setTheme(theme);
    m_notice->setTheme(theme);
}

} // namespace ff
