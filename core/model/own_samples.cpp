// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/own_samples.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/data/readers/gzip.h"
#include "core/model/own_samples_file.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace ff {

namespace {

namespace fs = std::filesystem;

std::vector<OwnSample> readSamples(const fs::path& file)
{
    std::error_code ignored;
    if (fs::symlink_status(file, ignored).type() == fs::file_type::not_found) {
        return {};
    }
    return parseOwnSamples(readFile(file), file.string());
}

void makeFolderOf(const fs::path& file)
{
    std::error_code problem;
    fs::create_directories(file.parent_path(), problem);
    if (problem) {
        throw Error(FF_TR("The folder of '%1' cannot be made: %2."), {file.string(), problem.message()});
    }
}

} // namespace

OwnSamples::OwnSamples(fs::path file)
    : m_file(std::move(file))
    , m_all(readSamples(m_file))
{ }

void OwnSamples::insert(std::size_t place, OwnSample sample)
{
    std::vector<OwnSample> changed = m_all;
    const auto before = changed.begin() + static_cast<std::ptrdiff_t>(std::min(place, changed.size()));
    changed.insert(before, std::move(sample));
    replaceAll(std::move(changed));
}

OwnSample OwnSamples::remove(std::size_t place)
{
    checkPlace(place);
    std::vector<OwnSample> changed = m_all;
    OwnSample taken = std::move(changed[place]);
    changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(place));
    replaceAll(std::move(changed));
    return taken;
}

std::string OwnSamples::relabel(std::size_t place, const std::string& label)
{
    checkPlace(place);
    std::vector<OwnSample> changed = m_all;
    std::string before = std::exchange(changed[place].label, label);
    replaceAll(std::move(changed));
    return before;
}

void OwnSamples::replaceAll(std::vector<OwnSample> samples)
{
    const std::vector<std::byte> bytes = serialiseOwnSamples(samples);
    makeFolderOf(m_file);
    writeFileAtomically(m_file, bytes);
    m_all = std::move(samples);
}

void OwnSamples::checkPlace(std::size_t place) const
{
    if (place >= m_all.size()) {
        throw Error(FF_TR("There is no own sample number %1, there are %2."), {place, m_all.size()});
    }
}

} // namespace ff
