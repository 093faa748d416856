// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/insight_answers.h"
#include "tests/ui/posted_commands.h"
#include "ui/kit/histogram_plot.h"
#include "ui/kit/picture_strip.h"
#include "ui/panes/layers/layers_panel.h"
#include "ui/workbench/selection.h"

#include <QLabel>
#include <QTest>

namespace ff::test {

using namespace Qt::StringLiterals;

/// The Layers pane, and what it asks about the samples behind a bin.
struct BinsFixture
{
    BinsFixture()
    {
        panel.usePost(collectIn(posted));
        panel.useSelection(selection);
        panel.applyTheme(themeFor(QPalette(Qt::white)));
        panel.resize(560, 640);
        panel.show();
        present(runningMoment(Mode::Supervised, 2, 10));
    }

    /// Shows the moment and waits for the queued drawing, so that positions on the plot are known.
    void present(const Moment& shown)
    {
        moment = shown;
        panel.present(shared(moment));
        draw();
    }

    void draw() const
    {
        QCoreApplication::processEvents();
        plot().replot();
    }

    HistogramPlot& plot() const { return *panel.findChild<HistogramPlot*>(); }
    PictureStrip& positives() const { return *panel.findChild<PictureStrip*>(u"positivesBetween"_s); }
    PictureStrip& negatives() const { return *panel.findChild<PictureStrip*>(u"negativesBetween"_s); }
    QString title() const { return panel.findChild<QLabel*>(u"binTitle"_s)->text(); }
    bool isOpen() const { return positives().isVisible(); }

    QPoint at(std::size_t row, double goodness) const
    {
        const HistogramRow& found = plot().rows()[row];
        return {qRound(found.pixelAt(goodness)), found.axisRect().rect().center().y()};
    }

    void click(std::size_t row, double goodness) const
    {
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, at(row, goodness));
        draw();
    }

    /// What was asked last; null before.
    const question::SamplesBetween* asked() const
    {
        return latestAsked<question::SamplesBetween>(posted).first;
    }
    Ticket ticket() const { return latestAsked<question::SamplesBetween>(posted).second; }
    void answer(insight::SamplesBetween found) { test::answer(panel, moment, ticket(), std::move(found)); }

    /// So many of each kind lie there, of 1000.
    insight::SamplesBetween samples(int positiveCount, int negativeCount) const
    {
        insight::SamplesBetween found;
        found.question = *asked();
        found.images = found.allImages = 1000;
        const auto fill = [](insight::SamplesBetween::Kind& kind, int count, int grey) {
            const int shown = std::min(count, 24);
            kind.count = count;
            kind.pictures = plainPictures(shown, grey);
            kind.images = plainPictures(shown, grey - 50);
            kind.trueLabels.assign(std::size_t(shown), 1);
            kind.goodness.assign(std::size_t(shown), 1.25F);
        };
        fill(found.positives, positiveCount, 100);
        fill(found.negatives, negativeCount, 150);
        found.negatives.otherLabels.assign(found.negatives.trueLabels.size(), 3);
        return found;
    }

    std::vector<Command> posted;
    Moment moment;
    Selection selection;
    LayersPanel panel;
};

} // namespace ff::test
