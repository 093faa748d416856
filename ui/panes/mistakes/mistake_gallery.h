// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/confusion.h"
#include "core/insight/side_by_side.h"
#include "ui/kit/labelled_picture.h"
#include "ui/kit/theme.h"
#include "ui/workbench/picture_fetch.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace ff {

class PictureStrip;

/// Images that were answered in one way, the surest answer first: all mistakes, or those of one cell of the
/// matrix. Asks for the pictures itself. GUI thread only.
class MistakeGallery : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t mostShown = 96; ///< nobody looks at more at once

    explicit MistakeGallery(StandingQuestion::Post post, QWidget* parent = nullptr);

    /// Another run, which stands beside.
    struct Beside
    {
        QString title;
        insight::TestAnswers answers;
        insight::Answers way; ///< of these
        SideBySide both;
        std::optional<Wrong> wrong; ///< who has to be wrong; nothing: this run, whatever the other answers
    };

    /// Shows the images of this cell, or without one all mistakes. The classes have names.
    void setAnswers(const insight::TestAnswers& found, const insight::Answers& way,
                    const std::optional<Confusion::Cell>& cell, const QStringList& classes,
                    std::optional<Beside> beside = std::nullopt);

    /// The network that is shown: another run may have other images.
    void show(const Moment& moment) { m_fetch.show(moment); }
    void hear(const News& news) { m_fetch.hear(news); }
    void rest() { m_fetch.rest(); }
    bool isWaiting() const { return m_fetch.isWaiting(); }

    /// Which of them the window looks at.
    void mark(const LabelledPicture& picture);

    void setTheme(const Theme& theme);

    QString title() const; ///< what is shown, and how many
    const Pictures& pictures() const { return m_fetch.found().pictures; }
    QStringList captions() const;

Q_SIGNALS:
    void chosen(const ff::LabelledPicture& picture);
    void allWished(); ///< the user wants all mistakes instead of those of one cell

private:
    std::vector<std::size_t> shownPlaces(const std::optional<Confusion::Cell>& cell) const;
    QString titleOf(const std::optional<Confusion::Cell>& cell, std::size_t count) const;
    std::optional<std::size_t> otherPlaceOf(std::size_t place) const;
    void showPictures();
    QString descriptionOf(int index) const;
    std::optional<std::size_t> placeOf(int index) const;

    PictureFetch m_fetch;
    insight::TestAnswers m_answers;
    insight::Answers m_way;
    QStringList m_classes;
    std::optional<Beside> m_beside;
    QHash<std::size_t, std::size_t> m_otherPlaces; ///< in the answers of the other run, by place in m_answers
    QHash<std::int64_t, std::size_t> m_places; ///< in m_answers, by image
    LabelledPicture m_marked;
    QLabel* m_title;
    QToolButton* m_all;
    PictureStrip* m_strip;
};

} // namespace ff
