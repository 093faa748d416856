// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace ff {

void copyFigure(const Figure& figure, const FigureLook& look)
{
    if (!figure.isDrawn()) {
        copyNumbers(figure.table);
        return;
    }
    auto* content = new QMimeData;
    content->setImageData(figureImage(figure, look));
    content->setData(QStringLiteral("image/svg+xml"),
                     figureFormat(QStringLiteral("svg"))->bytes(figure, look));
    QGuiApplication::clipboard()->setMimeData(content);
}

void copyNumbers(const Table& table)
{
    auto* content = new QMimeData;
    content->setText(QString::fromStdString(tabbedText(table)));
    content->setData(QStringLiteral("text/csv"), QByteArray::fromStdString(csvOf(table)));
    QGuiApplication::clipboard()->setMimeData(content);
}

} // namespace ff
