// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/stored_zip.h"
#include "core/model/array_content.h"
#include "core/model/model_npz.h"
#include "tests/core/full_disk.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ff::array_content_test {
namespace {

class ArraysOfNumpy : public testing::Test
{
protected:
    ArrayContent contentWith(const std::vector<std::string>& names) const
    {
        std::vector<ZipMember> members;
        members.reserve(names.size());
        for (const std::string& name : names) {
            members.push_back({name, {}});
        }
        const std::vector<std::byte> zip = storedZip(members);
        fill(m_file, std::string(reinterpret_cast<const char*>(zip.data()), zip.size()));
        return arrayContent(m_file);
    }

    const TemporaryFolder m_folder;
    const std::filesystem::path m_file = m_folder.path() / "arrays.npz";
};

TEST_F(ArraysOfNumpy, OfANetworkAreWeights)
{
    EXPECT_EQ(contentWith({"fc1.weight.npy", "fc1.bias.npy", "fc2.weight.npy"}),
              ArrayContent::ForeignWeights);
    EXPECT_EQ(contentWith({"W1.npy", "b1.npy"}), ArrayContent::ForeignWeights);
    EXPECT_EQ(contentWith({std::string(npzMetadataName), "layers.0.weight.npy"}), ArrayContent::Weights);
}

TEST_F(ArraysOfNumpy, ThatCanBeDataAreNoWeights)
{
    for (const std::vector<std::string>& names :
         {std::vector<std::string> {"x_train.npy", "y_train.npy", "x_test.npy", "y_test.npy"},
          {"arr_0.npy"},
          {"images.npy", "labels.npy", "weight.npy"},
          {"a picture.png"},
          {}}) {
        EXPECT_EQ(contentWith(names), ArrayContent::Unknown);
    }
    fill(m_file, "PK\3\4 and no zip");
    EXPECT_EQ(arrayContent(m_file), ArrayContent::Unknown);
    EXPECT_EQ(arrayContent(m_folder.path() / "missing.npz"), ArrayContent::Unknown);
}

} // namespace
} // namespace ff::array_content_test
