// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/bin_picker.h"

#include "ui/kit/histogram_words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ff {

namespace {

double middle(const Span& span)
{
    return (span.lower + span.upper) / 2;
}

/// The bin with all that it holds.
Span reachOf(const HistogramRow& row, int bin)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    Span span = row.bin(bin)->edges;
    span.lower = bin == 0 ? -infinity : span.lower;
    span.upper = bin + 1 == row.bins() ? infinity : span.upper;
    return span;
}

} // namespace

BinPicker::BinPicker(HistogramPlot& plot)
    : QObject(&plot)
    , m_plot(plot)
{
    plot.setFocusPolicy(Qt::StrongFocus);
    plot.installEventFilter(this);
}

const HistogramRow* BinPicker::rowAt(int layer) const
{
    const std::vector<HistogramRow>& rows = m_plot.rows();
    return layer >= 0 && layer < std::ssize(rows) ? &rows[static_cast<std::size_t>(layer)] : nullptr;
}

bool BinPicker::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(static_cast<const QMouseEvent&>(*event));
        break;
    case QEvent::MouseButtonRelease:
        release(static_cast<const QMouseEvent&>(*event));
        break;
    case QEvent::MouseButtonDblClick:
        undoPick(static_cast<const QMouseEvent&>(*event));
        break;
    case QEvent::ShortcutOverride:
        event->setAccepted(isTaken(static_cast<const QKeyEvent&>(*event).key()));
        return event->isAccepted();
    case QEvent::KeyPress:
        return takesKey(static_cast<const QKeyEvent&>(*event));
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<const QFocusEvent&>(*event).reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) {
            beginCursor();
        }
        break;
    }
    case QEvent::FocusOut:
        hideCursor();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void BinPicker::press(const QMouseEvent& event)
{
    m_pressedAt = event.position().toPoint();
    m_pressed = event.button() == Qt::LeftButton ? ff::rowAt(m_plot.rows(), m_pressedAt) : -1;
    hideCursor();
}

/// A threshold that was moved by a pixel was dragged; elsewhere a hand may shake.
void BinPicker::release(const QMouseEvent& event)
{
    const int distance = (event.position().toPoint() - m_pressedAt).manhattanLength();
    const int most = m_plot.isOnThreshold(m_pressedAt) ? 0 : QApplication::startDragDistance() - 1;
    const HistogramRow* row = rowAt(std::exchange(m_pressed, -1));
    if (row && distance <= most && row->axisRect().rect().contains(m_pressedAt)) {
        m_before = m_picked;
        pick(static_cast<int>(row - m_plot.rows().data()), row->goodnessAt(m_pressedAt.x()));
    }
}

/// What is clicked twice is a row.
void BinPicker::undoPick(const QMouseEvent& event)
{
    m_pressed = -1;
    if (event.button() == Qt::LeftButton) {
        setPicked(m_before);
    }
}

/// Those that would do something else in the window, and do something here.
bool BinPicker::isTaken(int key) const
{
    return (key == Qt::Key_Escape && m_picked) || (key == Qt::Key_Space && m_cursor);
}

bool BinPicker::takesKey(const QKeyEvent& event)
{
    const int key = event.key();
    const bool isPick = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (key == Qt::Key_Escape && m_picked) {
        letGo();
    } else if (isPick && m_cursor) {
        pickCursor();
    } else if (key < Qt::Key_Home || key > Qt::Key_Down) {
        return false;
    } else if (!m_cursor) {
        beginCursor();
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        moveTo(m_cursor->layer, key == Qt::Key_Home ? 0 : std::numeric_limits<int>::max());
    } else {
        const int across = (key == Qt::Key_Right) - (key == Qt::Key_Left);
        const int down = (key == Qt::Key_Down) - (key == Qt::Key_Up);
        moveTo(m_cursor->layer + down, m_cursor->bin + across);
    }
    return true;
}

/// As near to it as there is a bin that can be seen.
void BinPicker::moveTo(int layer, int bin)
{
    layer = std::clamp(layer, 0, std::max(0, static_cast<int>(m_plot.rows().size()) - 1));
    const HistogramRow* row = rowAt(layer);
    if (!row || row->bins() == 0) {
        return hideCursor();
    }
    const QRect place = row->axisRect().rect();
    const int first = row->binAt(row->goodnessAt(place.left())).value_or(0);
    const int last = row->binAt(row->goodnessAt(place.right())).value_or(row->bins() - 1);
    m_cursor = {layer, std::clamp(bin, first, last)};
    showMarks();
    const double pixel = row->pixelAt(middle(row->bin(m_cursor->bin)->edges));
    Q_EMIT reached(layer);
    m_plot.pointAt(
        QPoint(std::clamp(static_cast<int>(pixel), place.left(), place.right()), place.center().y()));
}

/// At what is picked, or where the threshold is.
void BinPicker::beginCursor()
{
    const int layer = m_picked ? m_picked->layer : 0;
    const HistogramRow* row = rowAt(layer);
    if (!row || row->bins() == 0) {
        return;
    }
    const double from = row->hasThreshold() ? row->shownThreshold() : 0;
    const Span span = m_picked ? m_picked->span : Span {from, from};
    const double goodness = std::isinf(span.lower) ? span.upper : span.lower;
    moveTo(layer, row->binAt(goodness).value_or(0));
}

void BinPicker::hideCursor()
{
    if (m_cursor) {
        m_cursor.reset();
        showMarks();
        m_plot.pointAt({});
    }
}

/// The histograms may have become others since the cursor was moved.
void BinPicker::pickCursor()
{
    const HistogramRow* row = rowAt(m_cursor->layer);
    if (const auto bin = row ? row->bin(m_cursor->bin) : std::nullopt) {
        pick(m_cursor->layer, middle(bin->edges));
    }
}

void BinPicker::pick(int layer, double goodness)
{
    const bool isSame = m_picked && m_picked->layer == layer && goodness >= m_picked->span.lower
        && goodness < m_picked->span.upper;
    const HistogramRow& row = *rowAt(layer);
    const std::optional<int> bin = row.binAt(goodness);
    if (isSame || !bin) {
        letGo();
    } else {
        setPicked(LayerSpan {layer, reachOf(row, *bin)});
    }
}

void BinPicker::letGo()
{
    setPicked({});
}

void BinPicker::setPicked(const std::optional<LayerSpan>& picked)
{
    if (picked != m_picked) {
        m_picked = picked;
        showMarks();
        Q_EMIT changed();
    }
}

void BinPicker::showMarks()
{
    HistogramMarks marks = m_plot.marks();
    marks.picked = m_picked;
    const HistogramRow* row = m_cursor ? rowAt(m_cursor->layer) : nullptr;
    const auto bin = row ? row->bin(m_cursor->bin) : std::nullopt;
    marks.cursor = bin ? std::optional(LayerSpan {m_cursor->layer, bin->edges}) : std::nullopt;
    m_plot.setMarks(marks);
}

} // namespace ff
