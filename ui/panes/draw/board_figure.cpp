// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/board_figure.h"

#include "ui/figures/figure_words.h"
#include "ui/kit/class_name.h"

#include <QCoreApplication>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

struct BoardFigureWords
{
    Q_DECLARE_TR_FUNCTIONS(BoardFigure)
};

/// The answer, and beside it that of the other run.
QString captionOf(const BoardRow& row)
{
    if (row.other.best < 0) {
        return row.verdict.headline;
    }
    const QString sign = row.other.best == row.verdict.best ? u" = "_s : u" ≠ "_s;
    return row.verdict.headline + sign + row.other.headline;
}

} // namespace

Figure boardFigure(const Moment& moment, const QString& other, const std::vector<BoardRow>& rows)
{
    Table table {BoardFigureWords::tr("Ten drawings and their answers").toStdString(),
                 figureContext(moment).toStdString(),
                 {column(BoardFigureWords::tr("sheet")), column(BoardFigureWords::tr("answer")),
                  column(BoardFigureWords::tr("next")), column(BoardFigureWords::tr("in words"))}};
    if (!other.isEmpty()) {
        table.context
            = BoardFigureWords::tr("%1; compared with %2").arg(figureContext(moment), other).toStdString();
        table.columns.push_back(column(BoardFigureWords::tr("answer of the compared run")));
        table.columns.push_back(column(BoardFigureWords::tr("in words, compared run")));
    }
    PictureGroup group {BoardFigureWords::tr("What the network sees"), rows.front().seen};
    group.pictures.pixels.clear();
    for (const BoardRow& row : rows) {
        const Verdict& verdict = row.verdict;
        const QString next = verdict.second < 0 ? QString() : className(moment.data, verdict.second);
        table.rows.push_back(tableRow(static_cast<std::int64_t>(row.number), cell(verdict.headline),
                                      cell(next), cell(verdict.detail)));
        if (!other.isEmpty()) {
            table.rows.back().push_back(cell(row.other.headline));
            table.rows.back().push_back(cell(row.other.detail));
        }
        group.pictures.pixels.insert(group.pictures.pixels.end(), row.seen.pixels.begin(),
                                     row.seen.pixels.end());
        group.captions << captionOf(row);
    }
    return {u"board"_s, std::move(table), std::vector {std::move(group)}};
}

} // namespace ff
