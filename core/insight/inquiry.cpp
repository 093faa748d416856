// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/inquiry.h"

#include "core/base/error.h"
#include "core/data/no_labels.h"
#include "core/insight/dream.h"
#include "core/insight/gradient_check.h"
#include "core/insight/hybrids.h"
#include "core/insight/iterations.h"
#include "core/insight/map.h"
#include "core/insight/needs_labels.h"
#include "core/insight/samples_between.h"
#include "core/insight/test_answers.h"
#include "core/insight/test_pictures.h"
#include "core/insight/units.h"
#include "core/insight/what_if.h"

#include <utility>

namespace ff {
namespace {

/// The kind of question says which inquiry it is; one without an overload does not compile.
std::unique_ptr<Inquiry> inquiryFor(const question::TestAnswers& asked,
                                    std::shared_ptr<const Specimen> specimen)
{
    return std::make_unique<TestAnswersInquiry>(asked, std::move(specimen));
}

std::unique_ptr<Inquiry> inquiryFor(const question::TestPictures& asked,
                                    std::shared_ptr<const Specimen> specimen)
{
    return std::make_unique<TestPicturesInquiry>(asked, std::move(specimen));
}

std::unique_ptr<Inquiry> inquiryFor(const question::Units& asked, std::shared_ptr<const Specimen> specimen)
{
    return std::make_unique<UnitsInquiry>(asked, std::move(specimen));
}

std::unique_ptr<Inquiry> inquiryFor(const question::Map& asked, std::shared_ptr<const Specimen> specimen)
{
    return std::make_unique<MapInquiry>(asked, std::move(specimen));
}

std::unique_ptr<Inquiry> inquiryFor(const question::Dream& asked, std::shared_ptr<const Specimen> specimen)
{
    return std::make_unique<DreamInquiry>(asked, std::move(specimen));
}

std::unique_ptr<Inquiry> inquiryFor(const question::Iterations& asked,
                                    std::shared_ptr<const Specimen> specimen)
{
    return std::make_unique<IterationsInquiry>(asked, std::move(specimen));
}

std::unique_ptr<Inquiry> inquiryFor(const question::Hybrids& asked, std::shared_ptr<const Specimen> specimen)
{
    return std::make_unique<HybridsInquiry>(asked, std::move(specimen));
}

std::unique_ptr<Inquiry> inquiryFor(const question::WhatIf& asked, std::shared_ptr<const Specimen> specimen)
{
    return std::make_unique<WhatIfInquiry>(asked, std::move(specimen));
}

std::unique_ptr<Inquiry> inquiryFor(const question::SamplesBetween& asked,
                                    std::shared_ptr<const Specimen> specimen)
{
    return std::make_unique<SamplesBetweenInquiry>(asked, std::move(specimen));
}

std::unique_ptr<Inquiry> inquiryFor(const question::GradientCheck& asked,
                                    std::shared_ptr<const Specimen> specimen)
{
    return std::make_unique<GradientCheckInquiry>(asked, std::move(specimen));
}

} // namespace

Specimen::Source sourceFor(const Question& question)
{
    return std::holds_alternative<question::SamplesBetween>(question) ? Specimen::Source::Learner
                                                                      : Specimen::Source::Judge;
}

std::unique_ptr<Inquiry> makeInquiry(const Question& question, std::shared_ptr<const Specimen> specimen)
{
    if (needsLabels(question) && !isLabelled(specimen->data())) {
        throw Error(noLabels);
    }
    return std::visit([&](const auto& asked) { return inquiryFor(asked, std::move(specimen)); }, question);
}

} // namespace ff
