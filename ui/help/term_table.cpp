// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/term_table.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace ff {

namespace {

constexpr auto termRows = std::to_array<TermRow>({
    {.id = "forward-forward",
     .title = QT_TRANSLATE_NOOP("Terms", "Forward-Forward"),
     .card
     = QT_TRANSLATE_NOOP("Terms",
                         "A way to learn without backpropagation: every layer sees real and made-up "
                         "samples and learns by itself to tell them apart. No error is sent back through "
                         "the network."),
     .settings = "mode",
     .cardOn = "",
     .pageOn = "trainToolbar"},
    {.id = "goodness",
     .title = QT_TRANSLATE_NOOP("Terms", "Goodness"),
     .card
     = QT_TRANSLATE_NOOP("Terms",
                         "What a layer thinks of a sample, as one number: the sum of its squared "
                         "activities, unless the settings say otherwise. Learning raises it for positives "
                         "and lowers it for negatives."),
     .settings = "goodness loss top-share",
     .cardOn = "goodnessCaption",
     .pageOn = "layers histograms histogramLegend likenessGauge"},
    {.id = "threshold",
     .title = QT_TRANSLATE_NOOP("Terms", "Threshold"),
     .card = QT_TRANSLATE_NOOP("Terms",
                               "The goodness at which a layer finds a sample as likely real as made up. "
                               "Positives are to lie above it, negatives below."),
     .settings = "negative-threshold sharpness threshold",
     .cardOn = "likeness",
     .pageOn = ""},
    {.id = "positive",
     .title = QT_TRANSLATE_NOOP("Terms", "Positive"),
     .card
     = QT_TRANSLATE_NOOP("Terms",
                         "A real sample: an image with its true label, or the image alone where learning "
                         "is unsupervised. Every layer learns to answer it with a goodness above the "
                         "threshold."),
     .settings = "",
     .cardOn = "positiveBox",
     .pageOn = "positives data"},
    {.id = "negative",
     .title = QT_TRANSLATE_NOOP("Terms", "Negative"),
     .card
     = QT_TRANSLATE_NOOP("Terms",
                         "A made-up sample: an image with a wrong label, or a hybrid of two images. Every "
                         "layer learns to answer it with a goodness below the threshold."),
     .settings = "hardness wrong-label",
     .cardOn = "negativeBox",
     .pageOn = "negatives"},
    {.id = "label-overlay",
     .title = QT_TRANSLATE_NOOP("Terms", "Label overlay"),
     .card
     = QT_TRANSLATE_NOOP("Terms",
                         "How a supervised network is told a label: the first pixels of the image, where "
                         "MNIST has no ink, are replaced by one pixel per class, of which a single one is "
                         "bright. Where layers see only parts of the image, it is a wave over the whole of "
                         "it instead."),
     .settings = "label-form label-strength",
     .cardOn = "",
     .pageOn = "labelCells supervisedButton"},
    {.id = "hybrid-mask",
     .title = QT_TRANSLATE_NOOP("Terms", "Hybrid mask"),
     .card
     = QT_TRANSLATE_NOOP("Terms",
                         "What unsupervised negatives are cut with: large regions, white where the first "
                         "image shows and black where the second one does. A hybrid looks right in every "
                         "small place and wrong as a whole."),
     .settings = "mask-blur mask-blur-spread mask-threshold",
     .cardOn = "maskBox recipeBox",
     .pageOn = "unsupervisedButton"},
    {.id = "augmentation",
     .title = QT_TRANSLATE_NOOP("Terms", "Augmentation"),
     .card = QT_TRANSLATE_NOOP("Terms",
                               "Training images are deformed at random each time they are shown, so that the "
                               "network learns what a shape has in common. Tests are of the images as they "
                               "are."),
     .settings
     = "augmentation augmentation-end cutout elastic elastic-blur flip jitter rotation scaling shear",
     .cardOn = "",
     .pageOn = ""},
    {.id = "separation",
     .title = QT_TRANSLATE_NOOP("Terms", "Separation"),
     .card = QT_TRANSLATE_NOOP("Terms",
                               "How often a positive has more goodness than a negative, in one layer: 0.5 is "
                               "chance, 1 is perfect. It is the area under the ROC curve."),
     .settings = "",
     .cardOn = "",
     .pageOn = "history"},
    {.id = "readout",
     .title = QT_TRANSLATE_NOOP("Terms", "Readout"),
     .card = QT_TRANSLATE_NOOP("Terms",
                               "A linear softmax that reads the class from the normalised activities of the "
                               "layers. It learns beside them and never changes them."),
     .settings = "readout-decay readout-layers readout-rate readout-share refit-decay refit-epochs",
     .cardOn = "readoutCaption",
     .pageOn = "draw readoutBars readoutLine"},
    {.id = "votes",
     .title = QT_TRANSLATE_NOOP("Terms", "Votes"),
     .card
     = QT_TRANSLATE_NOOP("Terms",
                         "The layers whose goodness counts when labels are compared. The paper leaves out "
                         "the first hidden layer; here it is a setting that acts at once."),
     .settings = "voting-layers",
     .cardOn = "",
     .pageOn = "labelGrid voting"},
    {.id = "unlike-the-data",
     .title = QT_TRANSLATE_NOOP("Terms", "Unlike the training data"),
     .card = QT_TRANSLATE_NOOP(
         "Terms",
         "A picture that is farther from every image trained on than such images are from "
         "each other. A network answers whatever it is shown; here the answer may mean nothing."),
     .settings = "",
     .cardOn = "",
     .pageOn = "answerTruth"},
    {.id = "receptive-field",
     .title = QT_TRANSLATE_NOOP("Terms", "Receptive field"),
     .card = QT_TRANSLATE_NOOP("Terms",
                               "What a unit looks for: its weights from every pixel, as a picture. White "
                               "excites, black inhibits, grey is zero."),
     .settings = "layer-kind",
     .cardOn = "",
     .pageOn = "receptiveFieldStrip"},
    {.id = "dead-unit",
     .title = QT_TRANSLATE_NOOP("Terms", "Dead unit"),
     .card
     = QT_TRANSLATE_NOOP("Terms",
                         "A unit that none of the recent positives has switched on. It adds nothing to the "
                         "goodness and, without help, learns nothing."),
     .settings = "",
     .cardOn = "",
     .pageOn = ""},
    {.id = "length-normalisation",
     .title = QT_TRANSLATE_NOOP("Terms", "Length normalisation"),
     .card
     = QT_TRANSLATE_NOOP("Terms",
                         "Before activities go on to the next layer they are divided by their root mean "
                         "square. Their length was the goodness; only their direction is handed on."),
     .settings = "",
     .cardOn = "",
     .pageOn = ""},
    {.id = "peer-normalisation",
     .title = QT_TRANSLATE_NOOP("Terms", "Peer normalisation"),
     .card
     = QT_TRANSLATE_NOOP("Terms",
                         "A gentle pull of every unit's mean activity towards the mean of its layer. It "
                         "keeps units from being always off or always on."),
     .settings = "peer-normalisation",
     .cardOn = "",
     .pageOn = ""},
    {.id = "epoch",
     .title = QT_TRANSLATE_NOOP("Terms", "Batch and epoch"),
     .card
     = QT_TRANSLATE_NOOP("Terms",
                         "A batch is a handful of samples from which the weights take one step. An epoch "
                         "is once through all training images."),
     .settings = "batch epochs patience",
     .cardOn = "",
     .pageOn = "speed"},
    {.id = "learning-rate",
     .title = QT_TRANSLATE_NOOP("Terms", "Learning rate"),
     .card
     = QT_TRANSLATE_NOOP("Terms",
                         "How far the weights step along what a batch has taught. It falls during a run as "
                         "the schedule says."),
     .settings = "learning-rate momentum optimiser schedule warm-up weight-decay",
     .cardOn = "",
     .pageOn = ""},
    {.id = "top-down",
     .title = QT_TRANSLATE_NOOP("Terms", "Top-down iterations"),
     .card
     = QT_TRANSLATE_NOOP("Terms",
                         "In the recurrent network every layer hears the one below and the one above, and "
                         "the label stands at the top. The layers are updated together several times for "
                         "one image."),
     .settings = "damping iterations window-first window-last",
     .cardOn = "",
     .pageOn = "topDownButton iterations"},
    {.id = "backprop",
     .title = QT_TRANSLATE_NOOP("Terms", "Backprop twin"),
     .card
     = QT_TRANSLATE_NOOP("Terms",
                         "A network of the same sizes that learns in the usual way, to compare with. The "
                         "error at its top is sent back through all layers."),
     .settings = "",
     .cardOn = "",
     .pageOn = ""},
    {.id = "deviations",
     .title = QT_TRANSLATE_NOOP("Terms", "Deviations from the paper"),
     .card
     = QT_TRANSLATE_NOOP("Terms",
                         "Where this program simplifies the paper or does otherwise, and why. Much follows "
                         "Hinton's released code, which says more than the text."),
     .settings = "",
     .cardOn = "",
     .pageOn = ""},
});

bool lists(const char* names, QStringView name)
{
    return QString::fromLatin1(names).split(u' ').contains(name);
}

} // namespace

std::span<const TermRow> termTable()
{
    return termRows;
}

const TermRow* termOf(const QString& name)
{
    const bool isOfSetting = name.startsWith(u"field-") || name.startsWith(u"label-");
    const QString setting = isOfSetting ? name.sliced(6) : QString();
    const auto* const found = std::ranges::find_if(termRows, [&](const TermRow& row) {
        return isOfSetting ? lists(row.settings, setting)
                           : !name.isEmpty() && (lists(row.cardOn, name) || lists(row.pageOn, name));
    });
    return found == termRows.end() ? nullptr : found;
}

} // namespace ff
