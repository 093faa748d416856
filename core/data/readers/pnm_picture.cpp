// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/pnm_picture.h"

#include "core/base/error.h"
#include "core/base/memory_check.h"
#include "core/base/progress.h"
#include "core/data/ink/grey.h"
#include "core/data/readers/picture_formats.h"

#include <algorithm>

namespace ff {

namespace {

/// What is said of a number of the header.
struct NumberWords
{
    const char* tooLarge;
    const char* missing;
};

constexpr NumberWords widthWords {FF_TR("its width is above %1"), FF_TR("expected its width, found %1")};
constexpr NumberWords heightWords {FF_TR("its height is above %1"), FF_TR("expected its height, found %1")};
constexpr NumberWords largestWords {FF_TR("its largest value is above %1"),
                                    FF_TR("expected its largest value, found %1")};
constexpr NumberWords pixelWords {FF_TR("its pixel value is above %1"),
                                  FF_TR("expected its pixel value, found %1")};

/// Reads the numbers of a PNM file one by one, as text or as bytes.
class PnmReader
{
public:
    PnmReader(std::span<const std::byte> bytes, const std::string& name)
        : m_rest(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size())
        , m_name(name)
    { }

    [[noreturn]] void refuse(const Sentence& why) const
    {
        throw Error(FF_TR("%1 is a damaged PNM picture: %2."), {m_name, why});
    }

    void skip(std::size_t count) { m_rest = m_rest.subspan(count); }
    std::size_t left() const { return m_rest.size(); }

    /// The next number of a text with spaces and comments.
    unsigned number(const NumberWords& words, unsigned largest)
    {
        skipSpaces();
        unsigned value = 0;
        const std::size_t before = left();
        while (!m_rest.empty() && isDigit(m_rest.front())) {
            value = value * 10 + (m_rest.front() - '0');
            if (value > largest) {
                refuse({words.tooLarge, {largest}});
            }
            skip(1);
        }
        if (left() == before) {
            refuse(
                {words.missing, {m_rest.empty() ? FF_TR("the end of the file") : FF_TR("something else")}});
        }
        return value;
    }

    /// The next of the digits 0 and 1, which need no space between them.
    unsigned bit()
    {
        skipSpaces();
        if (m_rest.empty() || (m_rest.front() != '0' && m_rest.front() != '1')) {
            refuse(FF_TR("expected another 0 or 1"));
        }
        const unsigned value = m_rest.front() - '0';
        skip(1);
        return value;
    }

    unsigned byte()
    {
        const unsigned value = m_rest.front();
        skip(1);
        return value;
    }

private:
    static bool isDigit(unsigned char letter) { return letter >= '0' && letter <= '9'; }
    static bool isSpace(unsigned char letter)
    {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }

    void skipSpaces()
    {
        while (!m_rest.empty() && (isSpace(m_rest.front()) || m_rest.front() == '#')) {
            if (m_rest.front() == '#') {
                while (!m_rest.empty() && m_rest.front() != '\n') {
                    skip(1);
                }
            } else {
                skip(1);
            }
        }
    }

    std::span<const unsigned char> m_rest;
    const std::string& m_name;
};

struct PnmHeader
{
    bool isText;
    bool isBits; ///< 1 is black, and bytes hold eight of them
    std::size_t channels;
    std::size_t width;
    std::size_t height;
    unsigned largest; ///< value
};

PnmHeader readHeader(PnmReader& reader, char kind, const std::string& name)
{
    constexpr unsigned largestSide = 1U << 24;
    PnmHeader header {};
    header.isText = kind <= '3';
    header.isBits = kind == '1' || kind == '4';
    header.channels = kind == '3' || kind == '6' ? 3 : 1;
    header.width = reader.number(widthWords, largestSide);
    header.height = reader.number(heightWords, largestSide);
    header.largest = header.isBits ? 1 : reader.number(largestWords, 65535);
    checkPictureSize(header.width, header.height, name);
    if (header.largest == 0) {
        reader.refuse(FF_TR("its largest value is 0"));
    }
    return header;
}

/// Nothing is allocated for pixels that the file does not have.
void checkLength(const PnmReader& reader, const PnmHeader& header)
{
    const std::size_t values = header.width * header.height * header.channels;
    std::size_t needed = header.largest > 255 ? 2 * values : values;
    if (header.isBits) {
        needed = header.isText ? values : (header.width + 7) / 8 * header.height;
    } else if (header.isText) {
        needed = 2 * values - 1; // a digit each and spaces between them
    }
    if (reader.left() < needed) {
        reader.refuse({FF_TR("it is cut short, expected at least %1 bytes of pixels, found %2"),
                       {needed, reader.left()}});
    }
}

void readBits(PnmReader& reader, const PnmHeader& header, Colours, std::vector<std::uint8_t>& values)
{
    unsigned packed = 0;
    for (std::size_t column = 0; column < header.width; ++column) {
        if (header.isText) {
            packed = reader.bit() << 7;
        } else {
            packed = column % 8 == 0 ? reader.byte() : packed << 1;
        }
        values.push_back((packed & 0x80U) != 0 ? 0 : 255);
    }
}

double readValue(PnmReader& reader, const PnmHeader& header)
{
    unsigned value = 0;
    if (header.isText) {
        value = reader.number(pixelWords, header.largest);
    } else {
        value = reader.byte();
        value = header.largest > 255 ? value << 8 | reader.byte() : value;
    }
    return 255.0 * std::min(value, header.largest) / header.largest;
}

void readValues(PnmReader& reader, const PnmHeader& header, Colours colours,
                std::vector<std::uint8_t>& values)
{
    const auto keep = [&values](double value) { values.push_back(static_cast<std::uint8_t>(value + 0.5)); };
    const bool becomesGrey = header.channels == 3 && colours == Colours::Grey;
    const std::size_t count = becomesGrey ? header.width : header.width * header.channels;
    for (std::size_t i = 0; i < count; ++i) {
        const double value = readValue(reader, header);
        if (becomesGrey) {
            const double green = readValue(reader, header);
            keep(greyOf(value, green, readValue(reader, header)));
        } else {
            keep(value);
        }
    }
}

ColourPicture readRows(PnmReader& reader, const PnmHeader& header, Colours colours,
                       const ProgressCallback& progress)
{
    const auto readRow = header.isBits ? readBits : readValues;
    const std::size_t channels = colours == Colours::Grey ? 1 : header.channels;
    ColourPicture picture {static_cast<int>(header.width), static_cast<int>(header.height), channels, {}};
    picture.values.reserve(header.width * header.height * channels);
    inPieces(header.height, rowsPerPiece(header.width), progress, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            readRow(reader, header, colours, picture.values);
        }
    });
    return picture;
}

} // namespace

bool startsLikePnm(std::span<const std::byte> bytes)
{
    const auto at = [bytes](std::size_t i) { return std::to_integer<char>(bytes[i]); };
    return bytes.size() >= 3 && at(0) == 'P' && at(1) >= '1' && at(1) <= '6'
        && (at(2) == ' ' || at(2) == '\n' || at(2) == '\r' || at(2) == '\t');
}

ColourPicture parsePnm(std::span<const std::byte> bytes, const std::string& name, Colours colours,
                       const ProgressCallback& progress)
{
    PnmReader reader(bytes, name);
    reader.skip(2);
    const PnmHeader header = readHeader(reader, std::to_integer<char>(bytes[1]), name);
    if (!header.isText) {
        if (reader.left() == 0) {
            reader.refuse(FF_TR("it is cut short before its pixels"));
        }
        reader.skip(1); // the single space that ends the header
    }
    checkLength(reader, header);
    checkMemory(header.width * header.height * (colours == Colours::Grey ? 1 : header.channels), name);
    return readRows(reader, header, colours, progress);
}

} // namespace ff
