// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/units/unit_portrait.h"

#include "ui/kit/picture_strip.h"
#include "ui/panes/units/unit_words.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ff {

namespace {

constexpr int portraitSide = 11; // lines of text

} // namespace

UnitPortrait::UnitPortrait(StandingQuestion::Post post, QWidget* parent)
    : QWidget(parent)
    , m_fetch(std::move(post))
    , m_fieldStrip(new PictureStrip(Side::Neither))
    , m_words(new QLabel)
    , m_dream(new QToolButton)
    , m_heading(new QLabel(tr("Test images that excite it most")))
    , m_imageStrip(new PictureStrip(Side::Neither))
{
    m_fieldStrip->setObjectName(QStringLiteral("unitField"));
    m_fieldStrip->setAccessibleName(tr("What the unit looks for"));
    m_fieldStrip->setFocusPolicy(Qt::NoFocus);
    m_fieldStrip->setMaximumRows(1);
    m_fieldStrip->setColumns(1);
    m_fieldStrip->setMaximumWidth(fontMetrics().height() * portraitSide);
    m_fieldStrip->setEmptyText(QStringLiteral(" "));
    m_fieldStrip->setDescription([](int) { return tr("White excites the unit, black inhibits it."); });
    m_words->setWordWrap(true);
    m_dream->setObjectName(QStringLiteral("unitDream"));
    m_dream->setText(tr("Dream of this unit"));
    m_dream->setToolTip(tr("Grow the image that drives the unit the most, in the Dream pane"));
    connect(m_dream, &QToolButton::clicked, this, &UnitPortrait::dreamWished);
    m_heading->setWordWrap(true);
    m_imageStrip->setObjectName(QStringLiteral("unitImages"));
    m_imageStrip->setAccessibleName(m_heading->text());
    m_imageStrip->setMaximumRows(insight::Units::strongestCount);
    m_imageStrip->setEmptyText(QStringLiteral(" "));
    connect(m_imageStrip, &PictureStrip::chosen, this, [this](int index) {
        if (const LabelledPicture picture = m_fetch.at(index); !picture.isEmpty()) {
            Q_EMIT chosen(picture);
        }
    });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fieldStrip);
    column->addWidget(m_words);
    column->addWidget(m_dream);
    column->addWidget(m_heading);
    column->addWidget(m_imageStrip);
    column->addStretch(1);
    connect(&m_fetch, &PictureFetch::arrived, this, [this] { m_imageStrip->setPictures(images(), {}); });
}

void UnitPortrait::setUnit(const insight::Units& units, int unit)
{
    m_field = pictureOf(units.fields, unit);
    m_fieldStrip->setPictures(m_field, {});
    m_words->setText(unitDescription(units, unit));
    m_dream->show();
    m_heading->show();
    m_fetch.ask(units.strongest[static_cast<std::size_t>(unit)]);
}

void UnitPortrait::clear()
{
    m_field = {};
    m_fetch.forget();
    m_fieldStrip->setPictures({}, {});
    m_imageStrip->setPictures({}, {});
    m_words->clear();
    m_dream->hide();
    m_heading->hide();
}

void UnitPortrait::setTheme(const Theme& theme)
{
    m_fieldStrip->setTheme(theme);
    m_imageStrip->setTheme(theme);
}

QString UnitPortrait::words() const
{
    return m_words->text();
}

} // namespace ff
