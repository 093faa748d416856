// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/kept_moments.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/kept/moment_plan.h"
#include "core/model/model_file.h"

#include <cmath>
#include <utility>

namespace ff {
namespace {

Sentence described(int width, int height, const std::vector<std::string>& classes)
{
    std::string names;
    for (const std::string& name : classes) {
        names += (names.empty() ? "" : ", ") + name;
    }
    return {FF_TR("%1 x %2 images of the classes %3"), {width, height, shownText(names)}};
}

/// Refuses `file` where what it says of its images is not what it should be.
template <typename Expected, typename Found>
void checkImages(const Expected& expected, const Found& found, const std::string& file)
{
    if (found.width != expected.width || found.height != expected.height
        || found.channels != expected.channels || found.classes != expected.classes) {
        throw Error(FF_TR("'%1': expected %2, found %3"),
                    {file, described(expected.width, expected.height, expected.classes),
                     described(found.width, found.height, found.classes)});
    }
}

void checkSettings(const Settings& expected, const Settings& found, const std::string& file)
{
    for (const SettingRow& row : settingTable()) {
        if (row.effect == Effect::Structural && row.get(found) != row.get(expected)) {
            throw Error(
                FF_TR("'%1': expected weights of this run, whose %2 is %3, found those of one with %4"),
                {file, std::string(row.id), settingText(row, expected), settingText(row, found)});
        }
    }
}

} // namespace

KeptMoments::KeptMoments(std::filesystem::path folder, std::shared_ptr<const Dataset> data,
                         const Compute& compute)
    : m_folder(std::move(folder))
    , m_record(readRunRecord(m_folder))
    , m_data(std::move(data))
    , m_compute(compute)
    , m_layers(m_folder, m_record.settings.layers.size())
{
    checkImages(*m_data, m_record.data, (m_folder / runRecordName).string());
}

/// Everything is read and looked at before the network that is shown changes.
KeptMoment KeptMoments::load(std::int64_t step)
{
    const std::filesystem::path path = m_folder / momentsFolderName / momentFileName(step);
    const ModelFile model = readModel(path);
    checkImages(m_record.data, model, path.string());
    checkSettings(m_record.settings, model.settings, path.string());
    std::vector<LayerView> layers = m_layers.at(step);
    if (!m_trainer) {
        m_trainer = std::make_unique<Trainer>(m_data, model.settings, m_compute);
    }
    const double batches = model.epochs * static_cast<double>(m_trainer->batchesPerEpoch());
    if (std::llround(batches) != step) {
        throw Error(FF_TR("'%1': expected weights after %2 batches, found them after %3"),
                    {path.string(), step, std::llround(batches)});
    }
    m_trainer->adopt(model.state, step, model.settings);
    return {*m_trainer, std::move(layers)};
}

} // namespace ff
