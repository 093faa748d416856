// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_formats.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "ui/figures/figure_drawing.h"
#include "ui/kit/foreign_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct FigureFormatsWords
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

constexpr double unitsPerInch = 96;
constexpr int pdfResolution = 1200;
constexpr double millimetre = unitsPerInch / 25.4;

constexpr std::array sizes {
    FigureSize {"column", QT_TRANSLATE_NOOP("Figures", "Column of a paper, 89 mm"), 89 * millimetre, 0, 10},
    FigureSize {"page", QT_TRANSLATE_NOOP("Figures", "Page of a paper, 183 mm"), 183 * millimetre, 0, 12},
    FigureSize {"slide", QT_TRANSLATE_NOOP("Figures", "Slide, 16 by 9"), 960, 540, 18},
};

/// What a painter of the figure draws with.
FigureCanvas canvasOn(QCPPainter& painter, const FigureSize& size, double dots)
{
    return {painter, figureFont(size.letters), dots};
}

QByteArray pngOf(const Figure& figure, const FigureLook& look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    figureImage(figure, look).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const Figure& figure, const FigureLook& look)
{
    const QSizeF size = figureSize(figure, look.size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(unitsPerInch));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size.toSize()));
    generator.setTitle(figure.title());
    generator.setDescription(figure.context());
    QCPPainter painter(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    drawFigure(canvasOn(painter, look.size, 0), size.toSize(), figure);
    painter.end();
    return bytes;
}

QByteArray pdfOf(const Figure& figure, const FigureLook& look)
{
    const QSizeF size = figureSize(figure, look.size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(size / unitsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(figure.title());
    QCPPainter painter(&writer);
    painter.setMode(QCPPainter::pmVectorized);
    painter.scale(pdfResolution / unitsPerInch, pdfResolution / unitsPerInch);
    drawFigure(canvasOn(painter, look.size, 0), size, figure);
    painter.end();
    return bytes;
}

QByteArray csvBytes(const Figure& figure, const FigureLook& look)
{
    Q_UNUSED(look)
    return QByteArray::fromStdString(csvOf(figure.table));
}

constexpr std::array formats {
    FigureFormat {"png", QT_TRANSLATE_NOOP("Figures", "Picture"), true, true, pngOf},
    FigureFormat {"svg", QT_TRANSLATE_NOOP("Figures", "Vector graphics"), true, false, svgOf},
    FigureFormat {"pdf", QT_TRANSLATE_NOOP("Figures", "Document"), true, false, pdfOf},
    FigureFormat {"csv", QT_TRANSLATE_NOOP("Figures", "Numbers"), false, false, csvBytes},
};

QString knownSuffixes()
{
    QStringList all;
    for (const FigureFormat& format : formats) {
        all << u'.' + QLatin1StringView(format.suffix);
    }
    return all.join(u", "_s);
}

} // namespace

std::span<const FigureSize> figureSizes()
{
    return sizes;
}

std::span<const FigureFormat> figureFormats()
{
    return formats;
}

const FigureFormat* figureFormat(const QString& suffix)
{
    const auto found = std::ranges::find_if(formats, [&](const FigureFormat& format) {
        return suffix.compare(QLatin1StringView(format.suffix), Qt::CaseInsensitive) == 0;
    });
    return found == formats.end() ? nullptr : &*found;
}

QSizeF figureSize(const Figure& figure, const FigureSize& size)
{
    QImage one(1, 1, QImage::Format_RGB32); // metrics need some device
    QCPPainter painter(&one);
    const double height
        = size.height > 0 ? size.height : figureHeight(figure, size.width, canvasOn(painter, size, 0));
    return {std::round(size.width), std::ceil(height)};
}

QImage figureImage(const Figure& figure, const FigureLook& look)
{
    const QSizeF size = figureSize(figure, look.size);
    QImage image((size * look.scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(static_cast<int>(std::lround(look.scale * 1000 * millimetre)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(u"Title"_s, figure.title());
    image.setText(u"Description"_s, figure.context());
    QCPPainter painter(&image);
    painter.setMode(QCPPainter::pmNonCosmetic);
    painter.scale(look.scale, look.scale);
    drawFigure(canvasOn(painter, look.size, look.scale), size, figure);
    return image;
}

void writeFigure(const Figure& figure, const FigureLook& look, const QString& path)
{
    const std::filesystem::path file = QFileInfo(path).filesystemFilePath();
    const FigureFormat* format = figureFormat(QFileInfo(path).suffix());
    if (!format) {
        const QString problem = FigureFormatsWords::tr(
            "The name %1 does not say as what the figure is to be written: one of %2 is expected "
            "at its end.");
        throw Error(Sentence(problem.arg(foreignText(path), knownSuffixes()).toStdString()));
    }
    if (format->isDrawn && !figure.isDrawn()) {
        const QString problem
            = FigureFormatsWords::tr("Cannot write %1: there are numbers alone, which a .csv file takes.");
        throw Error(Sentence(problem.arg(foreignText(path)).toStdString()));
    }
    const QByteArray bytes = format->bytes(figure, look);
    writeFileAtomically(file, std::as_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
}

} // namespace ff
