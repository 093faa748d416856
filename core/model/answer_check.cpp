// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/answer_check.h"

#include "core/base/error.h"
#include "core/model/trained_network.h"
#include "core/run/evaluation.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace ff {
namespace {

/// Draws a stroke: a way of straight pieces, inked as far as `reach` pixels around it.
void drawStroke(at::TensorAccessor<std::uint8_t, 2> picture, std::mt19937& random)
{
    const std::int64_t height = picture.size(0);
    const std::int64_t width = picture.size(1);
    const auto between
        = [&random](double low, double high) { // the same on every machine, as the library's is not
              return low
                  + (high - low) * static_cast<double>(random() - std::mt19937::min())
                  / static_cast<double>(std::mt19937::max());
          };
    const double reach = static_cast<double>(std::min(width, height)) / 16 + 0.5;
    double x = between(0, static_cast<double>(width - 1));
    double y = between(0, static_cast<double>(height - 1));
    for (int piece = 0; piece < 4; ++piece) {
        const double stepX = between(-reach, reach);
        const double stepY = between(-reach, reach);
        for (int step = 0; step < 6; ++step, x += stepX, y += stepY) {
            for (auto line = std::max<std::int64_t>(0, std::llround(y - reach));
                 line <= std::min<std::int64_t>(height - 1, std::llround(y + reach)); ++line) {
                for (auto column = std::max<std::int64_t>(0, std::llround(x - reach));
                     column <= std::min<std::int64_t>(width - 1, std::llround(x + reach)); ++column) {
                    const double far
                        = std::hypot(static_cast<double>(column) - x, static_cast<double>(line) - y);
                    const double ink = 255 * std::clamp(1.5 - far / reach, 0.0, 1.0);
                    picture[line][column] = std::max(picture[line][column], static_cast<std::uint8_t>(ink));
                }
            }
        }
    }
}

/// Where two programs that add the same numbers may still differ.
at::Tensor leeway(const at::Tensor& one, const at::Tensor& other)
{
    return sameScore * at::maximum(one.abs(), other.abs()).clamp_min(1);
}

void checkSame(const Sentence& what, const at::Tensor& model, const at::Tensor& exported)
{
    if (model.sizes() != exported.sizes()) {
        throw Error(Sentence(FF_TR("%1 of %2 images should be %3 numbers each, and are %4"),
                             {what, model.size(0), model.size(1),
                              exported.numel() / std::max<std::int64_t>(1, model.size(0))}));
    }
    const at::Tensor wrong = at::logical_not((model - exported).abs() <= leeway(model, exported)).nonzero();
    if (wrong.size(0) > 0) {
        const auto image = wrong[0][0].item<std::int64_t>();
        const auto label = wrong[0][1].item<std::int64_t>();
        throw Error(Sentence(FF_TR("%1 of image %2 for class %3 should be %4, and is %5"),
                             {what, image, label, Sentence::number(model[image][label].item<double>()),
                              Sentence::number(exported[image][label].item<double>())}));
    }
}

} // namespace

at::Tensor imagesToAsk(const ModelFile& model, std::int64_t count)
{
    std::mt19937 random(1);
    at::Tensor planes = at::zeros({count * model.channels, model.height, model.width}, at::kByte);
    const auto pictures = planes.accessor<std::uint8_t, 3>();
    for (std::int64_t i = 0; i < planes.size(0); ++i) {
        drawStroke(pictures[i], random);
        drawStroke(pictures[i], random);
    }
    return planes.view({count, -1});
}

ImageAnswers answersOf(const ModelFile& model, const at::Tensor& images)
{
    const TrainedNetwork network = networkOf(model);
    const at::ScalarType type = network.learner->network.numerics().product;
    const at::Tensor rows = centred(images.to(at::kFloat) / 255, centreOf(model)).to(type);
    ImageAnswers answers {network.learner->probabilities(rows).to(at::kFloat), {}};
    if (traitsOf(model.settings.mode).judgesAnswers || model.classes.empty()) {
        answers.score = scoresOf(network.learner->goodness(rows),
                                 chosenLayers(model.settings.votingLayers, model.settings.layers.size()))
                            .to(at::kFloat);
    }
    return answers;
}

void checkSameAnswers(const ImageAnswers& model, const ImageAnswers& exported)
{
    checkSame(FF_TR("the readout's answer"), model.readout, exported.readout);
    if (model.score.defined()) {
        checkSame(FF_TR("the goodness"), model.score, exported.score);
    }
}

} // namespace ff
