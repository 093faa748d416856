// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/mistakes/confusion_model.h"

#include "ui/kit/class_name.h"
#include "ui/kit/foreign_text.h"
#include "ui/kit/picture_painter.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace ff {

namespace {

/// `share` of the way from one colour to the other.
QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

QString percent(double share)
{
    const double value = 100 * share;
    return QLocale().toString(value, 'f', value < 9.95 && value > 0 ? 1 : 0);
}

} // namespace

void ConfusionModel::setConfusion(Confusion confusion, const QStringList& classes)
{
    const bool isReshaped = confusion.classes != m_confusion.classes || classes != m_classes;
    if (isReshaped) {
        beginResetModel();
    }
    m_confusion = std::move(confusion);
    m_classes = classes;
    if (isReshaped) {
        endResetModel();
    } else {
        repaint();
    }
}

void ConfusionModel::setFigures(Figures figures)
{
    m_figures = figures;
    repaint();
}

void ConfusionModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    repaint();
}

void ConfusionModel::repaint()
{
    if (m_confusion.classes > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_confusion.classes - 1, m_confusion.classes - 1));
    }
}

int ConfusionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_confusion.classes;
}

int ConfusionModel::columnCount(const QModelIndex& parent) const
{
    return rowCount(parent);
}

QVariant ConfusionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Confusion::Cell cell = cellOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return figure(cell);
    case Qt::ToolTipRole:
        return foreignTip(description(cell));
    case Qt::AccessibleTextRole:
        return description(cell);
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case Qt::BackgroundRole:
        return shade(cell);
    case Qt::ForegroundRole:
        return textOn(shade(cell));
    default:
        return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QString name = className(m_classes, section);
    const bool isTruth = orientation == Qt::Vertical;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return foreignTip(
            isTruth ? tr("True class %1: %n images", "", static_cast<int>(m_confusion.imagesOf(section)))
                          .arg(name)
                    : tr("Answer %1").arg(name));
    case Qt::TextAlignmentRole:
        return isTruth ? static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)
                       : static_cast<int>(Qt::AlignCenter);
    default:
        return {};
    }
}

/// Of the images of the true class.
double ConfusionModel::share(const Confusion::Cell& cell) const
{
    const std::int64_t all = m_confusion.imagesOf(cell.truth);
    return all > 0 ? static_cast<double>(m_confusion.at(cell)) / static_cast<double>(all) : 0;
}

QString ConfusionModel::figure(const Confusion::Cell& cell) const
{
    const auto count = static_cast<qlonglong>(m_confusion.at(cell));
    if (count == 0) {
        return {};
    }
    return m_figures == Figures::Counts ? QLocale().toString(count) : percent(share(cell));
}

QString ConfusionModel::description(const Confusion::Cell& cell) const
{
    const QString truth = className(m_classes, cell.truth);
    const QString figures
        = tr("%1 of %2 images, %3 %")
              .arg(QLocale().toString(static_cast<qlonglong>(m_confusion.at(cell))),
                   QLocale().toString(static_cast<qlonglong>(m_confusion.imagesOf(cell.truth))),
                   percent(share(cell)));
    return cell.isMistake() ? tr("%1 taken for %2: %3").arg(truth, className(m_classes, cell.answer), figures)
                            : tr("%1 read rightly: %2").arg(truth, figures);
}

/// A few mistakes must show beside hundreds of right answers, so small shares rise fast.
QColor ConfusionModel::shade(const Confusion::Cell& cell) const
{
    const double strength = std::sqrt(share(cell));
    return cell.isMistake() ? mixed(m_theme.base, m_theme.text, 0.9 * strength)
                            : mixed(m_theme.base, m_theme.accent, strength);
}

} // namespace ff
