// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure_formats.h"

#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

namespace ff::test {

/// The rows of comma-separated values, without comments.
inline QList<QStringList> parsedCsv(const QString& text)
{
    QList<QStringList> rows {{QString()}};
    bool isQuoted = false;
    for (qsizetype i = text.indexOf(u'\n') + 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            const bool isDoubled = isQuoted && i + 1 < text.size() && text[i + 1] == u'"';
            isQuoted = isDoubled ? isQuoted : !isQuoted;
            rows.last().last() += isDoubled ? QString(text[++i]) : QString();
        } else if (c == u',' && !isQuoted) {
            rows.last() << QString();
        } else if (c == u'\n' && !isQuoted) {
            rows << QStringList {QString()};
        } else {
            rows.last().last() += c;
        }
    }
    rows.removeLast(); // the end of the last line begins none
    return rows;
}

/// All words in a picture.
inline QString textsOf(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QString all;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            all += reader.text() + u'\n';
        }
    }
    return reader.hasError() ? QString() : all;
}

inline QStringList axisTitlesOf(const Figure& figure)
{
    QStringList titles;
    if (const auto* charts = std::get_if<std::vector<Chart>>(&figure.content)) {
        for (const Chart& chart : *charts) {
            titles << chart.across.title << chart.left.title;
            if (chart.right) {
                titles << chart.right->title;
            }
        }
    } else if (const auto* matrix = std::get_if<Matrix>(&figure.content)) {
        titles << matrix->across << matrix->down << matrix->value;
    }
    return titles;
}

/// How many colours a picture has.
inline std::size_t coloursIn(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            colours.insert(image.pixel(x, y));
        }
    }
    return colours.size();
}

inline void checkNumbers(const Figure& figure)
{
    const Table& table = figure.table;
    QVERIFY(!table.title.empty());
    QVERIFY(!table.columns.empty() && !table.rows.empty());
    const QByteArray csv = figureFormat(QStringLiteral("csv"))->bytes(figure, {});
    const QList<QStringList> rows = parsedCsv(QString::fromUtf8(csv));
    QCOMPARE(std::size_t(rows.size()), table.rows.size() + 1);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        QVERIFY(!table.columns[column].name.empty());
        QCOMPARE(rows[0].value(qsizetype(column)),
                 QString::fromStdString(columnTitle(table.columns[column])));
    }
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const QStringList& row = rows[qsizetype(i + 1)];
        QCOMPARE(table.rows[i].size(), table.columns.size());
        QCOMPARE(std::size_t(row.size()), table.columns.size());
        for (std::size_t j = 0; j < table.columns.size(); ++j) {
            if (const auto* number = std::get_if<double>(&table.rows[i][j]); number && !std::isnan(*number)) {
                QCOMPARE(row[qsizetype(j)].toDouble(), *number);
            }
        }
    }
}

inline void checkDrawing(const Figure& figure, const FigureLook& look)
{
    const QByteArray svg = figureFormat(QStringLiteral("svg"))->bytes(figure, look);
    QVERIFY(QSvgRenderer(svg).isValid());
    const QString texts = textsOf(svg);
    for (const QString& title : axisTitlesOf(figure)) {
        QVERIFY2(!title.isEmpty(), "every axis says what it is");
        QVERIFY2(texts.contains(title), qPrintable(title));
    }
    QVERIFY2(texts.contains(figure.title().left(20)), qPrintable(texts)); // the rest may be cut
    QVERIFY(figureFormat(QStringLiteral("pdf"))->bytes(figure, look).startsWith("%PDF-"));
    const QImage image = QImage::fromData(figureFormat(QStringLiteral("png"))->bytes(figure, look));
    QCOMPARE(image.size(), (figureSize(figure, look.size) * look.scale).toSize());
    QVERIFY2(coloursIn(image) > 8, "not blank");
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
}

} // namespace ff::test
