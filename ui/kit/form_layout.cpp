// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/form_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ff {

namespace {

bool isShown(const std::unique_ptr<QLayoutItem>& item)
{
    return item && !item->isEmpty();
}

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FormLayout::FormLayout(QWidget* parent)
    : QLayout(parent)
{ }

FormLayout::~FormLayout() = default;

std::unique_ptr<QLayoutItem> FormLayout::adopt(QWidget* widget)
{
    addChildWidget(widget);
    return std::make_unique<QWidgetItem>(widget);
}

void FormLayout::addRow(QWidget* label, QWidget* editor)
{
    m_rows.push_back({adopt(label), adopt(editor)});
    invalidate();
}

void FormLayout::addRow(QWidget* words)
{
    m_rows.push_back({nullptr, adopt(words)});
    invalidate();
}

void FormLayout::setSpaces(int betweenColumns, int betweenRows)
{
    m_betweenColumns = betweenColumns;
    m_betweenRows = betweenRows;
    invalidate();
}

void FormLayout::addItem(QLayoutItem* item)
{
    m_rows.push_back({nullptr, std::unique_ptr<QLayoutItem>(item)});
}

int FormLayout::count() const
{
    int items = 0;
    for (const Row& row : m_rows) {
        items += (row.label ? 1 : 0) + (row.content ? 1 : 0);
    }
    return items;
}

QLayoutItem* FormLayout::itemAt(int index) const
{
    int place = 0;
    for (const Row& row : m_rows) {
        for (const auto* item : {&row.label, &row.content}) {
            if (*item && place++ == index) {
                return item->get();
            }
        }
    }
    return nullptr;
}

QLayoutItem* FormLayout::takeAt(int index)
{
    int place = 0;
    for (Row& row : m_rows) {
        for (auto* item : {&row.label, &row.content}) {
            if (*item && place++ == index) {
                return item->release();
            }
        }
    }
    return nullptr;
}

QSize FormLayout::sizeHint() const
{
    int width = 0;
    for (const Row& row : m_rows) {
        const int label = isShown(row.label) ? row.label->sizeHint().width() + m_betweenColumns : 0;
        width = std::max(width, label + (isShown(row.content) ? row.content->minimumSize().width() : 0));
    }
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize FormLayout::minimumSize() const
{
    int width = 0;
    for (const Row& row : m_rows) {
        for (const auto* item : {&row.label, &row.content}) {
            width = std::max(width, isShown(*item) ? (*item)->minimumSize().width() : 0);
        }
    }
    const QMargins margins = contentsMargins();
    // What the height has to be, heightForWidth() says.
    return {width + margins.left() + margins.right(), 0};
}

int FormLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Arrangement::Measured);
}

void FormLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Arrangement::Applied);
}

bool FormLayout::fitsBeside(const Row& row, int labelWidth, int width) const
{
    return labelWidth + m_betweenColumns + row.content->minimumSize().width() <= width;
}

/// As wide as the widest label that leaves its own editor enough.
int FormLayout::labelColumn(int width) const
{
    int widest = 0;
    for (const Row& row : m_rows) {
        if (isShown(row.label) && isShown(row.content)) {
            const int label = row.label->sizeHint().width();
            widest = fitsBeside(row, label, width) ? std::max(widest, label) : widest;
        }
    }
    return widest;
}

/// Returns the height.
int FormLayout::arrangeRow(const Row& row, const QRect& place, int labelWidth, Arrangement arrangement) const
{
    const auto put = [&](QLayoutItem& item, const QRect& rect) {
        if (arrangement == Arrangement::Applied) {
            item.setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), place, rect));
        }
    };
    const int top = place.top();
    if (!isShown(row.label)) {
        const int height = heightOf(*row.content, place.width());
        put(*row.content, {place.left(), top, place.width(), height});
        return height;
    }
    const int label = row.label->sizeHint().height();
    if (row.label->sizeHint().width() > labelWidth || !fitsBeside(row, labelWidth, place.width())) {
        const int editor = heightOf(*row.content, place.width());
        put(*row.label, {place.left(), top, place.width(), label});
        put(*row.content, {place.left(), top + label, place.width(), editor});
        return label + editor;
    }
    const int rest = place.width() - labelWidth - m_betweenColumns;
    const int height = std::max(label, heightOf(*row.content, rest));
    put(*row.label, {place.left(), top, labelWidth, height});
    put(*row.content, {place.left() + labelWidth + m_betweenColumns, top, rest, height});
    return height;
}

/// Returns the height of everything, margins included.
int FormLayout::arrange(const QRect& rect, Arrangement arrangement) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    const int labelWidth = labelColumn(inside.width());
    int bottom = inside.top();
    for (const Row& row : m_rows) {
        if (isShown(row.content)) {
            const int top = bottom == inside.top() ? bottom : bottom + m_betweenRows;
            const QRect place(inside.left(), top, inside.width(), 0);
            bottom = top + arrangeRow(row, place, labelWidth, arrangement);
        }
    }
    return bottom + margins.bottom() - rect.top();
}

} // namespace ff
