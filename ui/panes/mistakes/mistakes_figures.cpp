// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/mistakes/mistakes_figures.h"

#include "ui/figures/figure_words.h"
#include "ui/figures/pixel_table.h"
#include "ui/kit/class_name.h"

#include <QCoreApplication>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct MistakesFiguresWords
{
    Q_DECLARE_TR_FUNCTIONS(MistakesFigures)
};

} // namespace

Figure confusionFigure(const ConfusionModel& model, const QString& context)
{
    const Confusion& confusion = model.confusion();
    Matrix matrix {.columns = model.classes(),
                   .rows = model.classes(),
                   .across = MistakesFiguresWords::tr("answer"),
                   .down = MistakesFiguresWords::tr("true class"),
                   .value = MistakesFiguresWords::tr("images")};
    Table table {MistakesFiguresWords::tr("Confusion of classes").toStdString(),
                 context.toStdString(),
                 {column(MistakesFiguresWords::tr("true class"))}};
    for (const QString& name : model.classes()) {
        table.columns.push_back(
            column(MistakesFiguresWords::tr("answer %1").arg(name), MistakesFiguresWords::tr("images")));
    }
    for (int truth = 0; truth < confusion.classes; ++truth) {
        std::vector<Table::Cell> row = tableRow(cell(className(model.classes(), truth)));
        std::vector<float>& values = matrix.values.emplace_back();
        for (int answer = 0; answer < confusion.classes; ++answer) {
            const std::int64_t count = confusion.at({truth, answer});
            row.emplace_back(count);
            values.push_back(static_cast<float>(count));
        }
        table.rows.push_back(std::move(row));
    }
    return {u"confusion"_s, std::move(table), std::move(matrix)};
}

Figure galleryFigure(const MistakeGallery& gallery, const QString& context)
{
    return {u"mistakes"_s,
            pixelTable(gallery.title(), context, gallery.pictures(), MistakesFiguresWords::tr("picture"),
                       MistakesFiguresWords::tr("255 is full ink")),
            std::vector {PictureGroup {gallery.title(), gallery.pictures(), gallery.captions()}}};
}

} // namespace ff
