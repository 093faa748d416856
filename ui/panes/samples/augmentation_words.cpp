// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/samples/augmentation_words.h"

#include "core/settings/augmentation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace ff {
namespace {

struct AugmentationWords
{
    Q_DECLARE_TR_FUNCTIONS(AugmentationWords)
};

QString strengthText(double value)
{
    return QLocale().toString(value, 'g', 3);
}

QString percent(double share)
{
    return AugmentationWords::tr("%1 %").arg(QLocale().toString(static_cast<int>(std::lround(100 * share))));
}

/// At full strength, in the order in which it happens.
QStringList deformationWords(const Settings& settings)
{
    QStringList parts;
    if (settings.flip == Flip::Horizontal) {
        parts += AugmentationWords::tr("half of them mirrored");
    }
    if (settings.scaling > 0) {
        parts += AugmentationWords::tr("scaled by up to %1").arg(percent(settings.scaling));
    }
    if (settings.shear > 0) {
        parts += AugmentationWords::tr("sheared by up to %1").arg(strengthText(settings.shear));
    }
    if (settings.rotation > 0) {
        parts += AugmentationWords::tr("rotated by up to %1°").arg(strengthText(settings.rotation));
    }
    if (settings.elastic > 0) {
        parts += AugmentationWords::tr("elastic %1 px").arg(strengthText(settings.elastic));
    }
    if (settings.cutout > 0) {
        parts += AugmentationWords::tr("a square of %1 px cut out").arg(QLocale().toString(settings.cutout));
    }
    return parts;
}

QString strengthWords(const Settings& settings, double strength)
{
    if (strength <= 0) {
        return AugmentationWords::tr("Not deformed: the strength has come to 0.");
    }
    const QString list = deformationWords(settings).join(AugmentationWords::tr(", "));
    return strength < 1 ? AugmentationWords::tr("At %1 of full strength: %2.").arg(percent(strength), list)
                        : AugmentationWords::tr("At full strength: %1.").arg(list);
}

} // namespace

QString augmentationWords(const Settings& settings, double epoch)
{
    QStringList sentences;
    if (settings.jitter > 0) {
        sentences
            += AugmentationWords::tr("Shifted by up to %1 px.").arg(QLocale().toString(settings.jitter));
    }
    if (deforms(settings)) {
        sentences += strengthWords(settings, augmentationStrength(settings, epoch));
    }
    return sentences.join(u' ');
}

} // namespace ff
