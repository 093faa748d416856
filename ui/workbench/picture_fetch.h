// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/labelled_picture.h"
#include "ui/workbench/standing_question.h"

#include <vector>

namespace ff {

/// Images of the test split by their places, fetched from the session for whoever shows them. They are the
/// same all through a run, so they are asked for once. GUI thread only.
class PictureFetch : public QObject
{
    Q_OBJECT

public:
    explicit PictureFetch(StandingQuestion::Post post, QObject* parent = nullptr);

    /// Fetches these; the same as before are not fetched again.
    void ask(std::vector<std::int64_t> images);

    /// Somebody looks, at a moment of this run.
    void show(const Moment& moment);
    void rest(); ///< nobody looks any more
    void hear(const News& news) { m_question.hear(news); } ///< all of it
    bool isWaiting() const { return m_question.isWaiting(); }

    /// What came last; forget() empties it.
    const insight::TestPictures& found() const { return m_found; }
    void forget() { m_found = {}; }

    /// Number `index` of them; empty where there is none.
    LabelledPicture at(int index) const;

    /// Number of this picture among them; -1: none.
    int indexOf(const LabelledPicture& picture) const;

Q_SIGNALS:
    void arrived(); ///< found()

private:
    StandingQuestion m_question;
    std::uint64_t m_run = 0; ///< 0: nobody looks
    insight::TestPictures m_found;
};

} // namespace ff
