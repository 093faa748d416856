// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/picture_fetch.h"

#include <utility>

namespace ff {

PictureFetch::PictureFetch(StandingQuestion::Post post, QObject* parent)
    : QObject(parent)
    , m_question(std::move(post))
{
    connect(&m_question, &StandingQuestion::answered, this,
            [this](const std::shared_ptr<const Insight>& insight) {
                m_found = std::get<insight::TestPictures>(insight->content);
                Q_EMIT arrived();
            });
}

void PictureFetch::ask(std::vector<std::int64_t> images)
{
    m_question.ask(question::TestPictures {std::move(images)});
}

void PictureFetch::show(const Moment& moment)
{
    if (m_run != moment.run) {
        m_run = moment.run;
        m_question.show(moment);
    }
}

void PictureFetch::rest()
{
    m_question.rest();
    m_run = 0;
}

LabelledPicture PictureFetch::at(int index) const
{
    if (index < 0 || index >= m_found.pictures.count()) {
        return {};
    }
    return {pictureOf(m_found.pictures, index), m_found.labels[static_cast<std::size_t>(index)]};
}

int PictureFetch::indexOf(const LabelledPicture& picture) const
{
    for (int i = 0; i < m_found.pictures.count(); ++i) {
        if (at(i).picture.pixels == picture.picture.pixels) {
            return i;
        }
    }
    return -1;
}

} // namespace ff
