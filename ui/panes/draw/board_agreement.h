// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "ui/panes/draw/draw_compared.h"

#include <filesystem>

namespace ff {

class BoardSheet;

/// The line below a board about the run that is compared with: on how many of the drawings both runs agree.
/// It lets the sheets forget what that run no longer answers. GUI thread only.
class BoardAgreement : public DrawCompared
{
    Q_OBJECT

public:
    /// `sheets` must outlive this.
    explicit BoardAgreement(const std::vector<BoardSheet*>& sheets, QWidget* parent = nullptr);

    /// The run of the moment that is about to be shown; none hides the line.
    void setOther(const std::optional<ComparedRun>& other);

    /// How that run is known, here and on the sheets.
    void setBadge(const RunBadge& run);

    /// Empty while no run is compared with.
    QString title() const { return m_isCompared ? m_title : QString(); }

    /// Counts what stands on the sheets.
    void count();

private:
    const std::vector<BoardSheet*>& m_sheets;
    bool m_isCompared = false;
    std::filesystem::path m_folder; ///< of the run, as are:
    double m_trained = 0; ///< epochs, up to the moment that answers
    QString m_title;
    QString m_reason; ///< why it does not answer
};

} // namespace ff
