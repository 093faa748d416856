// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/layer_notice.h"

#include "core/run/diagnosis.h"
#include "core/settings/modes.h"
#include "ui/kit/core_words.h"

#include <QCoreApplication>

namespace ff {
namespace {

struct LayerNoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(LayerNotice)
};

QString hint(const Moment& moment, LayerPicture picture)
{
    if (picture == LayerPicture::OverTime) {
        return LayerNoticeWords::tr(
            "Click or drag to show the kept moment that is nearest. Arrow keys: one moment; End or "
            "Esc: now.");
    }
    if (moment.step == 0) {
        return LayerNoticeWords::tr(
            "Untrained: the two shapes lie on top of each other. Training parts them.");
    }
    if (isRefitAt(moment.epoch, moment.settings, moment.stopped)) {
        return LayerNoticeWords::tr("The layers rest: only the readout goes on to learn.");
    }
    const QString enlarge = LayerNoticeWords::tr(
        "Click a bar to see the samples behind it, double-click a layer to enlarge it.");
    return thresholdsOf(moment.settings).positive
        ? LayerNoticeWords::tr("Drag the dashed line to move the threshold. %1").arg(enlarge)
        : enlarge;
}

} // namespace

std::vector<LayerNotice> layerNotices(const Moment& moment, const std::optional<Divergence>& divergence,
                                      LayerPicture picture)
{
    std::vector<LayerNotice> notices;
    if (moment.step > 0 || divergence) {
        const std::vector<Finding> findings = diagnose(
            {moment.settings, moment.data, moment.layers, moment.epoch, moment.lastError, divergence});
        for (const Notice& notice : noticesOf(findings)) {
            notices.push_back({LayerNotice::Kind::Warning, coreWords(notice.what), notice.remedy});
        }
    }
    if (notices.empty()) {
        notices.push_back({LayerNotice::Kind::Hint, hint(moment, picture)});
    }
    return notices;
}

QString comparedWords(const QString& title, bool isSameMeasure, const ComparedRun& other)
{
    if (!isSameMeasure) {
        return LayerNoticeWords::tr("%1 measures something else").arg(title);
    }
    return other.layers.empty() ? LayerNoticeWords::tr("%1: no histograms were kept").arg(title) : title;
}

QString insteadOfHistograms(const Moment& moment)
{
    if (moment.data.width == 0) {
        return LayerNoticeWords::tr("No data yet");
    }
    if (traitsOf(moment.settings.mode).negatives == NegativeKind::None) {
        return LayerNoticeWords::tr(
            "Backprop's layers have no goodness of their own to show: they learn from the error "
            "at the top, which is sent back through all of them. See the test error in History.");
    }
    return {};
}

} // namespace ff
