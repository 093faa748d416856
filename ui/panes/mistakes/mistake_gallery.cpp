// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/mistakes/mistake_gallery.h"

#include "ui/kit/class_name.h"
#include "ui/kit/column_scroll.h"
#include "ui/kit/picture_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <span>
#include <utility>

namespace ff {

namespace {

constexpr int manyRows = 1000; // as many as there are pictures

} // namespace

MistakeGallery::MistakeGallery(StandingQuestion::Post post, QWidget* parent)
    : QWidget(parent)
    , m_fetch(std::move(post))
    , m_title(new QLabel)
    , m_all(new QToolButton)
    , m_strip(new PictureStrip(Side::Neither))
{
    m_title->setWordWrap(true);
    m_all->setObjectName(QStringLiteral("allMistakes"));
    m_all->setText(tr("All mistakes"));
    m_all->setToolTip(tr("Show the mistakes of every class again (Esc in the matrix)"));
    connect(m_all, &QToolButton::clicked, this, &MistakeGallery::allWished);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_all, 0, Qt::AlignTop);

    m_strip->setObjectName(QStringLiteral("mistakes"));
    m_strip->setAccessibleName(tr("Mistakes"));
    m_strip->setMaximumRows(manyRows);
    m_strip->setDescription([this](int index) { return descriptionOf(index); });
    m_strip->setEmptyText(QStringLiteral(" "));
    connect(m_strip, &PictureStrip::chosen, this, [this](int index) {
        if (const LabelledPicture picture = m_fetch.at(index); !picture.isEmpty()) {
            Q_EMIT chosen(picture);
        }
    });
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, fontMetrics().height() / 3, 0);
    column->addWidget(m_strip);
    column->addStretch(1);
    auto* scroll = new ColumnScroll(fontMetrics().height() * 10);
    scroll->setWidget(content);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    connect(&m_fetch, &PictureFetch::arrived, this, &MistakeGallery::showPictures);
}

void MistakeGallery::setAnswers(const insight::TestAnswers& found, const insight::Answers& way,
                                const std::optional<Confusion::Cell>& cell, const QStringList& classes,
                                std::optional<Beside> beside)
{
    m_answers = found;
    m_way = way;
    m_classes = classes;
    m_beside = std::move(beside);
    m_places.clear();
    for (std::size_t i = 0; i < found.images.size(); ++i) {
        m_places.insert(found.images[i], i);
    }
    m_otherPlaces.clear();
    for (const SideBySide::Image& image :
         m_beside ? m_beside->both.images : std::vector<SideBySide::Image>()) {
        m_otherPlaces.insert(image.place, image.otherPlace);
    }
    const std::vector<std::size_t> places = shownPlaces(cell);
    m_title->setText(titleOf(cell, places.size()));
    m_all->setVisible(cell.has_value());
    std::vector<std::int64_t> images;
    for (const std::size_t place : std::span(places).first(std::min(places.size(), mostShown))) {
        images.push_back(found.images[place]);
    }
    m_fetch.ask(std::move(images));
    showPictures(); // the same ones may have other answers beside theirs
}

/// Of a cell those that it has of what is looked at.
std::vector<std::size_t> MistakeGallery::shownPlaces(const std::optional<Confusion::Cell>& cell) const
{
    if (!m_beside || !m_beside->wrong) {
        return surestFirst(m_way, m_answers.labels, cell);
    }
    std::vector<std::size_t> places;
    for (const SideBySide::Image& image :
         surestFirst(m_beside->both, *m_beside->wrong, m_way, m_beside->way)) {
        const Confusion::Cell own {m_answers.labels[image.place], m_way.classes[image.place]};
        if (!cell || own == *cell) {
            places.push_back(image.place);
        }
    }
    return places;
}

QString MistakeGallery::titleOf(const std::optional<Confusion::Cell>& cell, std::size_t count) const
{
    const QString number = QLocale().toString(static_cast<qlonglong>(count));
    if (cell && cell->isMistake()) {
        return tr("%1 taken for %2, the surest first: %3")
            .arg(className(m_classes, cell->truth), className(m_classes, cell->answer), number);
    }
    if (cell) {
        return tr("%1 read rightly, the surest first: %2").arg(className(m_classes, cell->truth), number);
    }
    const std::optional<Wrong> wrong = m_beside ? m_beside->wrong : std::nullopt;
    if (wrong == Wrong::Both) {
        return tr("Both runs are wrong, the surest first: %1").arg(number);
    }
    if (wrong == Wrong::OnlyThis) {
        return tr("Only this run is wrong, the surest first: %1").arg(number);
    }
    return wrong == Wrong::OnlyOther
        ? tr("Only %1 is wrong, the surest first: %2").arg(m_beside->title, number)
        : tr("Mistakes, the surest first: %1").arg(number);
}

void MistakeGallery::showPictures()
{
    m_strip->setPictures(pictures(), captions());
    mark(m_marked);
}

/// The place of picture `index` among the answers; nothing while these are of other images.
std::optional<std::size_t> MistakeGallery::placeOf(int index) const
{
    const std::vector<std::int64_t>& images = m_fetch.found().images;
    if (index < 0 || static_cast<std::size_t>(index) >= images.size()) {
        return std::nullopt;
    }
    const auto place = m_places.constFind(images[static_cast<std::size_t>(index)]);
    return place == m_places.constEnd() ? std::nullopt : std::optional(*place);
}

std::optional<std::size_t> MistakeGallery::otherPlaceOf(std::size_t place) const
{
    const auto other = m_otherPlaces.constFind(place);
    return other == m_otherPlaces.constEnd() ? std::nullopt : std::optional(*other);
}

/// "4 → 9", and beside another run "4 → 9 | 4" with what that answers.
QStringList MistakeGallery::captions() const
{
    QStringList all;
    for (int i = 0; i < pictures().count(); ++i) {
        const std::optional<std::size_t> place = placeOf(i);
        if (!place) {
            all << QString();
            continue;
        }
        const QString own = tr("%1 → %2").arg(className(m_classes, m_answers.labels[*place]),
                                              className(m_classes, m_way.classes[*place]));
        const std::optional<std::size_t> other = otherPlaceOf(*place);
        all << (other ? tr("%1 | %2").arg(own, className(m_classes, m_beside->way.classes[*other])) : own);
    }
    return all;
}

QString MistakeGallery::descriptionOf(int index) const
{
    const std::optional<std::size_t> place = placeOf(index);
    if (!place) {
        return {};
    }
    const auto lead = [](float value) { return QLocale().toString(static_cast<double>(value), 'f', 2); };
    const QString image = QLocale().toString(static_cast<qlonglong>(m_answers.images[*place] + 1));
    const QString truth = className(m_classes, m_answers.labels[*place]);
    const QString answer = className(m_classes, m_way.classes[*place]);
    const std::optional<std::size_t> other = otherPlaceOf(*place);
    if (!other) {
        return tr("Test image %1: it is %2, and the answer is %3, ahead of the next by %4. Click to look at "
                  "it.")
            .arg(image, truth, answer, lead(m_way.leads[*place]));
    }
    return tr("Test image %1: it is %2. This run answers %3, ahead of the next by %4, and %5 answers %6, "
              "ahead "
              "by %7. Click to look at it.")
        .arg(image, truth, answer, lead(m_way.leads[*place]), m_beside->title,
             className(m_classes, m_beside->way.classes[*other]), lead(m_beside->way.leads[*other]));
}

void MistakeGallery::mark(const LabelledPicture& picture)
{
    m_marked = picture;
    m_strip->setMarked(picture.picture.count() > 0 ? m_fetch.indexOf(picture) : -1);
}

void MistakeGallery::setTheme(const Theme& theme)
{
    m_strip->setTheme(theme);
}

QString MistakeGallery::title() const
{
    return m_title->text();
}

} // namespace ff
