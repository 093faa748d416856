// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/small_random.h"
#include "core/data/digits/digit_generator.h"
#include "core/data/readers/picture_formats.h"
#include "tests/core/data/make_pictures.h"

#include <cmath>
#include <numbers>
#include <ostream>

namespace ff::test {

// Photographs of handwriting as people take them: a sheet, light that falls on it, a camera.

enum class Lines { None, Ruled, Squared };

/// What is written with and on.
struct Sheet
{
    double white = 0.92; ///< share of the light that the paper throws back
    double ink = 0.12; ///< and the ink
    double pen = 2.5; ///< width in pixels of MNIST
    Lines lines = Lines::None;
    double spacing = 0.1; ///< of the lines, as a share of the picture's longest side
    double lineShare = 0.35; ///< of the paper's light that a line takes away
};

/// The light at each place, as a share of the brightest.
struct Light
{
    double fallOff = 0; ///< that is lost from the upper left to the lower right corner
    double vignette = 0; ///< that is lost from the middle to the corners
    double shadow = 0; ///< that is lost beyond a shadow's edge ...
    double shadowPlace = 0.5; ///< ... which is here between left and right ...
    double shadowSlant = 0.3; ///< ... goes so far to the right on its way down ...
    double shadowEdge = 0.01; ///< ... and is so wide, all as shares of the picture's width
};

/// How the picture is taken.
struct Camera
{
    int width = 600; ///< pixels
    int height = 800;
    double turn = 0; ///< degrees
    double digit = 0.5; ///< height of the digit, as a share of the shorter side
    double noise = 2; ///< standard deviation, of 255
    int quality = 85; ///< of JPEG, in percent
};

struct PaperKind
{
    const char* name;
    Sheet sheet {};
    Light light {};
    Camera camera {};
};

inline void PrintTo(const PaperKind& kind, std::ostream* out)
{
    *out << kind.name;
}

/// Makes one picture of a sheet.
class PaperPainter
{
public:
    PaperPainter(const PaperKind& kind, std::uint64_t seed)
        : m_sheet(kind.sheet)
        , m_light(kind.light)
        , m_camera(kind.camera)
        , m_cosine(std::cos(m_camera.turn * std::numbers::pi / 180))
        , m_sine(std::sin(m_camera.turn * std::numbers::pi / 180))
        , m_random(seed, 0, 0)
        , m_ink(static_cast<std::size_t>(m_camera.width) * static_cast<std::size_t>(m_camera.height))
    { }

    /// Writes about the middle of the sheet.
    void write(const WrittenDigit& digit)
    {
        const float x = m_random.uniform(-1, 1);
        const float y = m_random.uniform(-1, 1);
        writeAt(digit, 0.12 * static_cast<double>(x), 0.12 * static_cast<double>(y));
    }

    /// Writes so far to the right of the middle and below it, as shares of the picture's shorter side.
    void writeAt(const WrittenDigit& digit, double toTheRight, double below)
    {
        float left = 1e9F;
        float right = -1e9F;
        float top = 1e9F;
        float bottom = -1e9F;
        for (const InkStroke& stroke : digit.strokes) {
            for (const InkPoint& point : stroke) {
                left = std::min(left, point.x);
                right = std::max(right, point.x);
                top = std::min(top, point.y);
                bottom = std::max(bottom, point.y);
            }
        }
        const double size = m_camera.digit * std::min(m_camera.width, m_camera.height);
        const double scale = size / static_cast<double>(std::max(right - left, bottom - top));
        const double pen = m_sheet.pen * size / 20;
        const double shorter = std::min(m_camera.width, m_camera.height);
        const double x = m_camera.width / 2.0 + toTheRight * shorter;
        const double y = m_camera.height / 2.0 + below * shorter;
        const auto place = [&](InkPoint point) {
            return turned(x + scale * static_cast<double>(point.x - (left + right) / 2),
                          y + scale * static_cast<double>(point.y - (top + bottom) / 2), 1);
        };
        for (const InkStroke& stroke : digit.strokes) {
            for (std::size_t i = 0; i < stroke.size(); ++i) {
                draw(place(stroke[i > 0 ? i - 1 : 0]), place(stroke[i]), pen / 2);
            }
        }
    }

    GreyPicture take()
    {
        GreyPicture picture {m_camera.width, m_camera.height, {}};
        picture.pixels.reserve(m_ink.size());
        for (int row = 0; row < m_camera.height; ++row) {
            for (int column = 0; column < m_camera.width; ++column) {
                const auto share = static_cast<double>(
                    m_ink[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_camera.width)
                          + static_cast<std::size_t>(column)]);
                const double paper = m_sheet.white * (1 - m_sheet.lineShare * lineAt(column, row));
                const double shown = paper + share * (m_sheet.ink - paper);
                const double noise = static_cast<double>(m_random.normal(0, 1)) * m_camera.noise;
                const double value = 255 * shown * lightAt(column, row) + noise;
                picture.pixels.push_back(static_cast<std::uint8_t>(std::clamp(value + 0.5, 0.0, 255.0)));
            }
        }
        return decodePicture(makeJpeg(picture, JpegScans::One, m_camera.quality), "a photograph");
    }

private:
    struct Place
    {
        double x;
        double y;
    };

    Place turned(double x, double y, double direction) const
    {
        const double fromX = x - m_camera.width / 2.0;
        const double fromY = y - m_camera.height / 2.0;
        return {m_camera.width / 2.0 + m_cosine * fromX - direction * m_sine * fromY,
                m_camera.height / 2.0 + direction * m_sine * fromX + m_cosine * fromY};
    }

    /// A pen's path from one place to the next, with an edge of one pixel.
    void draw(Place from, Place to, double radius)
    {
        const auto first
            = [&](double a, double b) { return std::max(0, static_cast<int>(std::min(a, b) - radius - 2)); };
        const int right = std::min(m_camera.width, static_cast<int>(std::max(from.x, to.x) + radius + 2));
        const int bottom = std::min(m_camera.height, static_cast<int>(std::max(from.y, to.y) + radius + 2));
        const double dx = to.x - from.x;
        const double dy = to.y - from.y;
        const double length = std::max(1e-9, dx * dx + dy * dy);
        for (int row = first(from.y, to.y); row < bottom; ++row) {
            for (int column = first(from.x, to.x); column < right; ++column) {
                const double x = column + 0.5 - from.x;
                const double y = row + 0.5 - from.y;
                const double along = std::clamp((x * dx + y * dy) / length, 0.0, 1.0);
                const double distance
                    = std::sqrt((x - along * dx) * (x - along * dx) + (y - along * dy) * (y - along * dy));
                float& ink = m_ink[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_camera.width)
                                   + static_cast<std::size_t>(column)];
                ink = std::max(ink, static_cast<float>(std::clamp(radius + 0.5 - distance, 0.0, 1.0)));
            }
        }
    }

    /// How much of a pixel a line of the paper covers.
    double lineAt(int column, int row) const
    {
        if (m_sheet.lines == Lines::None) {
            return 0;
        }
        const double longest = std::max(m_camera.width, m_camera.height);
        const double spacing = m_sheet.spacing * longest;
        const double radius = longest / 400 / 2;
        const Place place = turned(column + 0.5, row + 0.5, -1);
        const auto covered = [&](double position) {
            const double away = std::abs(position - spacing * std::round(position / spacing));
            return std::clamp(radius + 0.5 - away, 0.0, 1.0);
        };
        const double level = covered(place.y + spacing / 3);
        return m_sheet.lines == Lines::Ruled ? level : std::max(level, covered(place.x + spacing / 5));
    }

    double lightAt(int column, int row) const
    {
        const double x = (column + 0.5) / m_camera.width;
        const double y = (row + 0.5) / m_camera.height;
        const double fromMiddle = ((x - 0.5) * (x - 0.5) + (y - 0.5) * (y - 0.5)) / 0.5;
        const double edge = m_light.shadowPlace + m_light.shadowSlant * (y - 0.5);
        const double beyond = std::clamp((x - edge) / std::max(1e-6, m_light.shadowEdge) + 0.5, 0.0, 1.0);
        return (1 - m_light.fallOff * (x + y) / 2) * (1 - m_light.vignette * fromMiddle)
            * (1 - m_light.shadow * beyond);
    }

    Sheet m_sheet;
    Light m_light;
    Camera m_camera;
    double m_cosine; ///< of the camera's turn
    double m_sine;
    SmallRandom m_random;
    std::vector<float> m_ink; ///< share of each pixel under ink
};

/// A photograph of test digit number `index` of the built-in ones.
inline GreyPicture photographOf(const PaperKind& kind, std::uint64_t index)
{
    PaperPainter painter(kind, index);
    painter.write(writeDigit(1, firstTestDigit + index));
    return painter.take();
}

/// A photograph of the same sheet without anything written on it.
inline GreyPicture photographOfEmpty(const PaperKind& kind)
{
    return PaperPainter(kind, 0).take();
}

} // namespace ff::test
