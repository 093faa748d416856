// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/image_facts.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

namespace ff::image_facts_test {
namespace {

/// The small digits on a ground of this grey, ink being 255.
Dataset onGround(int grey)
{
    Dataset data = *smallDigits();
    for (Split* split : {&data.train, &data.test}) {
        for (std::uint8_t& pixel : split->pixels.writable()) {
            pixel = static_cast<std::uint8_t>(grey + pixel * (255 - grey) / 255);
        }
    }
    return data;
}

TEST(ImageFacts, TheGroundIsTheGreyBehindTheInk)
{
    for (const int grey : {0, 20, 60, 200}) {
        const Trainer trainer(std::make_shared<const Dataset>(onGround(grey)), smallSettings(),
                              testCompute());
        EXPECT_NEAR(trainer.imageFacts().ground, grey / 255.0, 1e-3);
    }
}

TEST(ImageFacts, TheCommonestClassIsCountedAmongTheImagesThatAreTested)
{
    Dataset data = *smallDigits();
    for (std::size_t i = 0; i < data.test.labels.size(); ++i) {
        data.test.labels[i] = i % 4 == 0 ? 1 : 7;
    }
    const auto shared = std::make_shared<const Dataset>(data);
    EXPECT_NEAR(Trainer(shared, smallSettings(), testCompute()).imageFacts().commonestClass, 0.75, 1e-9);
    Settings heldOut = smallSettings();
    heldOut.validation = 100;
    EXPECT_LT(Trainer(shared, heldOut, testCompute()).imageFacts().commonestClass, 0.3);
}

} // namespace
} // namespace ff::image_facts_test
