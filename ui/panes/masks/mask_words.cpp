// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/masks/mask_words.h"

#include "core/settings/modes.h"
#include "ui/kit/core_words.h"
#include "ui/kit/number_text.h"
#include "ui/panes/masks/mask_controls.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ff {

namespace {

struct MaskWords
{
    Q_DECLARE_TR_FUNCTIONS(MaskWords)
};

QString number(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

QString judgementText(const Insight& insight, const insight::Hybrids& hybrids, Mode mode)
{
    if (traitsOf(mode).measure.name.empty()) {
        return MaskWords::tr("Masks and hybrids, but no histograms: layers of this mode have no goodness.");
    }
    if (hybrids.images < hybrids.allImages) {
        return MaskWords::tr("Judging hybrids: %1 %")
            .arg(number(100.0 * static_cast<double>(hybrids.images)
                            / static_cast<double>(std::max<std::int64_t>(1, hybrids.allImages)),
                        0));
    }
    return MaskWords::tr("%1 test images and as many hybrids, epoch %2")
        .arg(QLocale().toString(static_cast<qlonglong>(hybrids.images)), number(insight.epoch, 2));
}

} // namespace

QString maskFiguresText(const insight::MaskFigures& figures)
{
    QString share = MaskWords::tr("The first image gives %1 % of a hybrid, ±%2 % from mask to mask.")
                        .arg(number(100 * figures.meanShare, 0), number(100 * figures.shareDeviation, 0));
    const QString patches = figures.patchWidth > 0
        ? MaskWords::tr("Patches are %1 pixels wide.").arg(number(figures.patchWidth, 1))
        : MaskWords::tr("No mask has any edge.");
    share.replace(QStringLiteral(" %"), QStringLiteral("\u00a0%")); // no number without its unit
    return QStringLiteral("%1 %2").arg(share, patches);
}

QString maskChoiceText(const question::Hybrids& tried)
{
    return MaskWords::tr("masks blurred %1 times, give or take %2, cut at %3, seed %4")
        .arg(QLocale().toString(tried.blur), QLocale().toString(tried.spread),
             numberText(tried.threshold, 6, QLocale()),
             QLocale().toString(static_cast<qlonglong>(tried.seed)));
}

QString hybridsSummary(const Insight& insight, Mode mode)
{
    const auto& hybrids = std::get<insight::Hybrids>(insight.content);
    const QString text = judgementText(insight, hybrids, mode);
    return traitsOf(mode).negatives == NegativeKind::Hybrid || traitsOf(mode).measure.name.empty()
        ? text
        : MaskWords::tr("%1. An experiment: this mode does not learn from hybrids.").arg(text);
}

QString whyNotUsed(const Settings& tried, const Settings& inForce, bool isTrainedElsewhere)
{
    if (isTrainedElsewhere) {
        return MaskWords::tr("Another program trains this run: its settings are changed there.");
    }
    if (const std::string_view reason = whyWithoutEffect(*maskSettings()[0], inForce); !reason.empty()) {
        return MaskWords::tr("%1 Choose Unsupervised to learn from them.").arg(coreWord(reason));
    }
    return sameMasks(tried, inForce) ? MaskWords::tr("These masks are in force already.") : QString();
}

} // namespace ff
