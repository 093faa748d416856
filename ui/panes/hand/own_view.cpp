// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hand/own_view.h"

#include "ui/kit/picture_painter.h"
#include "ui/panes/hand/own_model.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ff {

namespace {

constexpr int thumbnailSide = 2 * inkSide; ///< every pixel of the sample gets the same size
constexpr int gap = 3; ///< around a sample, for the frame of what is selected
constexpr int apart = 1; ///< half of what is between those

Pictures pictureOf(const OwnSample& sample)
{
    return {inkSide, inkSide, sample.pixels};
}

} // namespace

/// Paints a sample with its label below.
class OwnDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const int caption = QFontMetrics(captionFont(option.font)).height();
        return {thumbnailSide + 2 * gap, thumbnailSide + caption + 2 * gap};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& model = *static_cast<const OwnModel*>(index.model());
        const QRect picture(option.rect.topLeft() + QPoint(gap, gap), QSize(thumbnailSide, thumbnailSide));
        const QRect caption(picture.left(), picture.bottom() + 1, picture.width(),
                            option.rect.bottom() - picture.bottom() - gap);
        painter->save();
        painter->setFont(captionFont(option.font));
        drawPicture(*painter, picture, pictureOf(model.sample(index)), 0);
        drawFrame(*painter, picture, Side::Neither, m_theme);
        drawCaption(*painter, caption, index.data().toString(), Side::Neither, m_theme);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(m_theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        } else if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(m_theme.mutedText, 1, Qt::DotLine));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    Theme m_theme;
};

OwnView::OwnView(const OwnCollection& collection, QWidget* parent)
    : QListView(parent)
    , m_model(new OwnModel(collection, this))
    , m_delegate(new OwnDelegate(this))
{
    setObjectName(QStringLiteral("ownView"));
    setAccessibleName(tr("Own samples"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSpacing(apart);
    setViewportMargins(fontMetrics().height() / 2 - gap - apart, 0, 0, 0);
    viewport()->setBackgroundRole(QPalette::Window); // the ground of every pane
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setTheme(themeFor(palette()));
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT looked(m_model->sample(index)); });
    connect(m_model, &OwnModel::modelReset, this, &OwnView::selectAgain);
}

/// After a deletion the keys go on from where they were.
void OwnView::selectAgain()
{
    const int row = std::min(m_lastRow, m_model->rowCount() - 1);
    if (hasFocus() && row >= 0) {
        setCurrentIndex(m_model->index(row));
    }
    Q_EMIT selectionMoved();
}

OwnCollection::Places OwnView::selectedPlaces() const
{
    OwnCollection::Places places;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        places.push_back(m_model->place(index));
    }
    return places;
}

void OwnView::lookAtSelected()
{
    if (const QModelIndexList selected = selectionModel()->selectedIndexes(); !selected.isEmpty()) {
        Q_EMIT looked(m_model->sample(selected.first()));
    }
}

void OwnView::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

/// Elsewhere in the window the key clears the drawing.
bool OwnView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void OwnView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT deletionWished();
    } else {
        QListView::keyPressEvent(event);
    }
}

void OwnView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (currentIndex().isValid()) {
        m_lastRow = currentIndex().row();
    }
    Q_EMIT selectionMoved();
}

} // namespace ff
