// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/array_reading.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/data/readers/idx.h"
#include "core/data/readers/npy.h"

namespace ff {

namespace {

SourceArray readWith(ArrayHeader (*parseHeader)(std::span<const std::byte>, const std::string&),
                     ArrayView (*parse)(std::span<const std::byte>, const std::string&), const FileSet& files,
                     std::size_t file, const AnnouncementCheck& check, const ProgressCallback& progress)
{
    const std::string name = files.fullName(file);
    ReadLimit limit([&](const FileHead& head) {
        const ArrayHeader header = parseHeader(head.bytes, name);
        check({name, header.array}, head.packedBytes);
        return header.headerBytes + header.numberBytes;
    });
    limit.bytes = files.largestFile();
    LargeBytes bytes = files.readLarge(file, limit, progress);
    ArrayView view = parse(bytes.bytes(), name);
    return {name, std::move(view), std::move(bytes)};
}

} // namespace

SourceArray readNpy(const FileSet& files, std::size_t file, const AnnouncementCheck& check,
                    const ProgressCallback& progress)
{
    return readWith(parseNpyHeader, parseNpy, files, file, check, progress);
}

SourceArray readIdx(const FileSet& files, std::size_t file, const AnnouncementCheck& check,
                    const ProgressCallback& progress)
{
    return readWith(parseIdxHeader, parseIdx, files, file, check, progress);
}

void checkImages(const SourceArray& announced, std::uint64_t packedBytes)
{
    // Deflate makes at most so many bytes of one, and an image that is not the one before it takes at least a
    // byte more.
    constexpr std::uint64_t largestRatio = 1032;
    constexpr std::uint64_t worthLooking = std::uint64_t {64} << 20; // what is less does no harm
    const auto count = static_cast<std::uint64_t>(imageCount(announced));
    const std::uint64_t bytes = tensorBytes(announced.view.type, announced.view.shape).value_or(0);
    if (bytes > worthLooking && packedBytes < bytes / largestRatio + count) {
        throw Error(FF_TR("%1 announces %2 images in %3 packed bytes, which hold no more than the same image "
                          "over and over: expected different ones."),
                    {announced.name, count, packedBytes});
    }
}

AnnouncementCheck labelsOf(const SourceArray& images)
{
    return [&images](const SourceArray& announced, std::uint64_t) { checkLabels(announced, images); };
}

} // namespace ff
