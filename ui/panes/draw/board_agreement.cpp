// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/board_agreement.h"

#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/panes/draw/board_answer.h"
#include "ui/panes/draw/board_sheet.h"

#include <QLocale>

namespace ff {

BoardAgreement::BoardAgreement(const std::vector<BoardSheet*>& sheets, QWidget* parent)
    : DrawCompared(parent)
    , m_sheets(sheets)
{
    setObjectName(QStringLiteral("boardAgreement"));
    hide();
}

void BoardAgreement::setOther(const std::optional<ComparedRun>& other)
{
    const bool goesOn = other && m_isCompared && other->whyNoAnswer.isEmpty() && other->folder == m_folder;
    if (!goesOn) {
        for (BoardSheet* sheet : m_sheets) {
            sheet->answer().setOther({});
        }
    }
    m_isCompared = other.has_value();
    if (other) {
        m_folder = other->folder;
        m_trained = other->epoch;
        m_reason = foreignText(coreWords(other->whyNoAnswer));
    }
    setVisible(m_isCompared);
}

void BoardAgreement::setBadge(const RunBadge& run)
{
    m_title = run.title;
    setRun(run, m_trained);
    for (BoardSheet* sheet : m_sheets) {
        sheet->answer().setOtherRun(run);
    }
}

void BoardAgreement::count()
{
    if (!m_isCompared) {
        return;
    }
    Agreement all;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        const std::optional<bool> agrees = m_sheets[i]->answer().agrees();
        all.answered += agrees ? 1 : 0;
        if (agrees == false) {
            all.differing << QLocale().toString(static_cast<int>(i + 1));
        }
    }
    setAgreement(all, m_reason);
}

} // namespace ff
