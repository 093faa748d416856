// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/npy.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace ff {

namespace {

constexpr std::string_view magic = "\x93NUMPY";
constexpr std::size_t versionBytes = 2;

struct CodeRow
{
    std::string_view code;
    ElementType type;
};

constexpr std::array codes {
    CodeRow {"b1", ElementType::Bool}, CodeRow {"u1", ElementType::U8},  CodeRow {"i1", ElementType::I8},
    CodeRow {"u2", ElementType::U16},  CodeRow {"i2", ElementType::I16}, CodeRow {"f2", ElementType::F16},
    CodeRow {"u4", ElementType::U32},  CodeRow {"i4", ElementType::I32}, CodeRow {"f4", ElementType::F32},
    CodeRow {"u8", ElementType::U64},  CodeRow {"i8", ElementType::I64}, CodeRow {"f8", ElementType::F64},
};

/// Reads the header, a Python dictionary with exactly the keys descr, fortran_order and shape.
class HeaderReader
{
public:
    HeaderReader(std::string_view text, const std::string& name)
        : m_text(text)
        , m_name(name)
    { }

    ArrayView read()
    {
        expect('{');
        while (!accept('}')) {
            const std::string key = quoted();
            expect(':');
            readValue(key);
            if (!accept(',')) {
                expect('}');
                break;
            }
        }
        skipSpaces();
        if (!m_text.empty() || m_seen != "dfs") {
            refuse(FF_TR("the keys descr, fortran_order and shape, each once, and nothing else"));
        }
        return m_array;
    }

private:
    [[noreturn]] void refuse(const Sentence& expected) const
    {
        throw Error(FF_TR("%1 is not a readable .npy file: its header must have %2, found '%3'."),
                    {m_name, expected, shownText(m_text.substr(0, 40))});
    }

    void skipSpaces() { m_text.remove_prefix(std::min(m_text.find_first_not_of(" \n\t"), m_text.size())); }

    bool accept(char letter)
    {
        skipSpaces();
        const bool found = m_text.starts_with(letter);
        m_text.remove_prefix(found ? 1 : 0);
        return found;
    }

    void expect(char letter)
    {
        if (!accept(letter)) {
            refuse({FF_TR("a '%1' there"), {std::string(1, letter)}});
        }
    }

    bool acceptWord(std::string_view word)
    {
        skipSpaces();
        const bool found = m_text.starts_with(word);
        m_text.remove_prefix(found ? word.size() : 0);
        return found;
    }

    std::string quoted()
    {
        skipSpaces();
        const char quote = m_text.empty() ? ' ' : m_text.front();
        const std::size_t end
            = quote == '\'' || quote == '"' ? m_text.find(quote, 1) : std::string_view::npos;
        if (end == std::string_view::npos) {
            refuse(FF_TR("a text in quotes there"));
        }
        std::string text(m_text.substr(1, end - 1));
        m_text.remove_prefix(end + 1);
        return text;
    }

    void readValue(const std::string& key)
    {
        if (key == "descr") {
            readType();
        } else if (key == "fortran_order") {
            readOrder();
        } else if (key == "shape") {
            readShape();
        } else {
            refuse({FF_TR("no key '%1'"), {shownText(key)}});
        }
        m_seen += key.front();
        std::sort(m_seen.begin(), m_seen.end());
    }

    void readType()
    {
        skipSpaces();
        if (m_text.starts_with('[')) {
            throw Error(FF_TR("%1 holds records of several fields, expected one array of numbers."),
                        {m_name});
        }
        const std::string code = quoted();
        const char order = code.empty() ? ' ' : code.front();
        const auto* const row = std::find_if(codes.begin(), codes.end(), [&code](const CodeRow& each) {
            return code.size() == 3 && code.substr(1) == each.code;
        });
        if (code.ends_with('O')) {
            throw Error(FF_TR("%1 holds Python objects (a pickle), expected numbers: such a file could run "
                              "code and is not opened."),
                        {m_name});
        }
        if (row == codes.end() || std::string_view("<>|=").find(order) == std::string_view::npos) {
            throw Error(FF_TR("%1 holds values of the type '%2', expected whole or floating point numbers of "
                              "8 to 64 bits."),
                        {m_name, shownText(code)});
        }
        m_array.type = row->type;
        m_array.bigEndian = order == '>';
    }

    void readOrder()
    {
        if (acceptWord("True")) {
            throw Error(FF_TR("%1 is stored column by column (Fortran order), expected row by row: save it "
                              "after numpy.ascontiguousarray."),
                        {m_name});
        }
        if (!acceptWord("False")) {
            refuse(FF_TR("True or False there"));
        }
    }

    void readShape()
    {
        constexpr std::size_t mostDimensions = 8;
        expect('(');
        while (!accept(')')) {
            m_array.shape.push_back(wholeNumber());
            if (m_array.shape.size() > mostDimensions) {
                refuse(FF_TR("a shape of at most 8 numbers"));
            }
            if (!accept(',')) {
                expect(')');
                break;
            }
        }
    }

    std::int64_t wholeNumber()
    {
        skipSpaces();
        std::int64_t number = 0;
        const auto [stop, problem] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), number);
        if (problem != std::errc() || number < 0) {
            refuse(FF_TR("whole numbers from 0 in its shape"));
        }
        m_text.remove_prefix(static_cast<std::size_t>(stop - m_text.data()));
        accept('L'); // as Python 2 wrote it
        return number;
    }

    std::string_view m_text;
    const std::string& m_name;
    ArrayView m_array;
    std::string m_seen; ///< first letters of the keys, sorted
};

std::string_view textOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The header's text; `bytes` becomes what follows it.
std::string_view takeHeader(std::span<const std::byte>& bytes, const std::string& name)
{
    if (!textOf(bytes).starts_with(magic) || bytes.size() < magic.size() + versionBytes) {
        throw Error(FF_TR("%1 is not an .npy file: expected it to begin with %2 and a version, found '%3'."),
                    {name, std::string("\\x93NUMPY"), shownText(textOf(bytes).substr(0, magic.size()))});
    }
    const auto version = std::to_integer<unsigned>(bytes[magic.size()]);
    if (version < 1 || version > 3) {
        throw Error(FF_TR("%1 is an .npy file of version %2, expected version 1 to 3."), {name, version});
    }
    const std::size_t lengthBytes = version == 1 ? 2 : 4;
    bytes = bytes.subspan(magic.size() + versionBytes);
    std::size_t length = 0;
    for (std::size_t i = 0; i < lengthBytes && i < bytes.size(); ++i) {
        length |= std::to_integer<std::size_t>(bytes[i]) << (8 * i);
    }
    if (bytes.size() < lengthBytes || bytes.size() - lengthBytes < length) {
        throw Error(
            FF_TR("%1 is cut short: expected a header of %2 bytes, found %3 bytes for it and its length."),
            {name, length, bytes.size()});
    }
    const std::string_view text = textOf(bytes.subspan(lengthBytes, length));
    bytes = bytes.subspan(lengthBytes + length);
    return text;
}

} // namespace

ArrayHeader parseNpyHeader(std::span<const std::byte> bytes, const std::string& name)
{
    std::span<const std::byte> rest = bytes;
    const std::string_view header = takeHeader(rest, name);
    ArrayView array = HeaderReader(header, name).read();
    const auto numberBytes = tensorBytes(array.type, array.shape);
    if (!numberBytes) {
        throw Error(FF_TR("%1 announces more numbers than a file can hold."), {name});
    }
    return {std::move(array), bytes.size() - rest.size(), *numberBytes};
}

ArrayView parseNpy(std::span<const std::byte> bytes, const std::string& name)
{
    ArrayHeader header = parseNpyHeader(bytes, name);
    const auto numbers = bytes.subspan(header.headerBytes);
    if (header.numberBytes != numbers.size()) {
        throw Error(numbers.size() < header.numberBytes
                        ? FF_TR("%1 is cut short: its header announces %2 bytes of numbers, found %3.")
                        : FF_TR("%1 is too long: its header announces %2 bytes of numbers, found %3."),
                    {name, header.numberBytes, numbers.size()});
    }
    header.array.bytes = numbers;
    return std::move(header.array);
}

} // namespace ff
