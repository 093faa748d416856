// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_look.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRubberBand>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace ff::test {

namespace {

using namespace Qt::StringLiterals;

/// "QLabel headline in DrawAnswer": enough to find it.
QString nameOf(const QWidget& widget)
{
    QStringList way;
    for (const QWidget* each = &widget; each && way.size() < 4; each = each->parentWidget()) {
        way.prepend(each->objectName().isEmpty() ? QLatin1StringView(each->metaObject()->className())
                                                 : each->objectName());
    }
    return way.join(u'/');
}

/// How much less than `needed` there is, as a line; empty where there is enough.
QString shortage(const QString& text, int needed, int room)
{
    return needed > room ? u" has %1 of %2 for \"%3\""_s.arg(room).arg(needed).arg(text) : QString();
}

int widthOf(const QWidget& widget, const QString& text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

QString cutIn(const QLabel& label)
{
    const QString text = label.text();
    if (text.isEmpty() || !label.pixmap().isNull()) {
        return {};
    }
    if (label.wordWrap()) {
        return shortage(text, label.heightForWidth(label.width()), label.height());
    }
    const QSize needed = label.sizeHint();
    return shortage(text, needed.width(), label.width()) + shortage(text, needed.height(), label.height());
}

QString cutIn(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)) {
        return {};
    }
    return shortage(button.text(), button.sizeHint().width(), button.width());
}

QString cutIn(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.frame = true;
    const QRect field
        = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return shortage(box.currentText(), widthOf(box, box.currentText()), field.width());
}

QString cutIn(const QLineEdit& line)
{
    const QString text = line.text().isEmpty() ? line.placeholderText() : line.text();
    const bool isOfNumber = qobject_cast<const QAbstractSpinBox*>(line.parentWidget());
    return line.isReadOnly() || isOfNumber || line.text().isEmpty()
        ? shortage(text, line.fontMetrics().horizontalAdvance(text), line.width())
        : QString(); // what is typed scrolls
}

QString cutIn(const QTabBar& tabs)
{
    QString all;
    for (int i = 0; i < tabs.count(); ++i) {
        const int room = tabs.tabRect(i).width();
        if (tabs.tabToolTip(i).isEmpty() && room > 0) {
            all += shortage(tabs.tabText(i), widthOf(tabs, tabs.tabText(i)), room);
        }
    }
    return all;
}

QString cutIn(const QHeaderView& header)
{
    QString all;
    for (int i = 0; i < header.count() && header.orientation() == Qt::Horizontal; ++i) {
        const bool hasTip = header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).isValid();
        if (!header.isSectionHidden(i) && !hasTip) {
            const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
            all += shortage(text, widthOf(header, text), header.sectionSize(i));
        }
    }
    return all;
}

QString cutIn(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return cutIn(*label);
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return cutIn(*button);
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        return cutIn(*box);
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        return cutIn(*line);
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        return cutIn(*tabs);
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        return cutIn(*header);
    }
    const auto* group = qobject_cast<const QGroupBox*>(&widget);
    return group ? shortage(group->title(), widthOf(widget, group->title()), group->width()) : QString();
}

bool isSeen(const QWidget& widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

/// Qt's own parts of a widget move over each other, and what is to lie over everything says so by its nature.
bool isMeantToCover(const QWidget& widget)
{
    return widget.isWindow() || qobject_cast<const QRubberBand*>(&widget)
        || widget.testAttribute(Qt::WA_TransparentForMouseEvents) || widget.objectName().startsWith(u"qt_");
}

} // namespace

QStringList cutText(const QWidget& window)
{
    QStringList all;
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        if (!isSeen(*each)) {
            continue;
        }
        const QString cut = each->toolTip().isEmpty() ? cutIn(*each) : QString();
        if (!cut.isEmpty()) {
            all << nameOf(*each) + cut;
        }
        const int seen = each->visibleRegion().boundingRect().width();
        const bool isInput = qobject_cast<const QAbstractButton*>(each) || qobject_cast<const QLabel*>(each);
        if (isInput && seen < each->width()) {
            all << nameOf(*each) + u" is cut to %1 of %2"_s.arg(seen).arg(each->width());
        }
    }
    return all;
}

QStringList overlaps(const QWidget& window)
{
    QStringList all;
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        if (!isSeen(*each) || isMeantToCover(*each)) {
            continue;
        }
        for (const QWidget* other :
             each->parentWidget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (other > each && isSeen(*other) && !isMeantToCover(*other)
                && other->geometry().intersects(each->geometry())) {
                all << nameOf(*each) + u" lies on "_s + nameOf(*other);
            }
        }
    }
    return all;
}

QStringList tooWide(const QWidget& window)
{
    QStringList all;
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        if (!isSeen(*each)) {
            continue;
        }
        const auto* bar = qobject_cast<const QScrollBar*>(each);
        if (each->width() > window.width()) {
            all << nameOf(*each) + u" is %1 wide"_s.arg(each->width());
        } else if (bar && bar->orientation() == Qt::Horizontal && bar->maximum() > bar->minimum()) {
            all << nameOf(*each) + u" moves sideways"_s;
        }
    }
    return all;
}

bool saysSomething(const QWidget& pane)
{
    constexpr qsizetype shortest = 12; // of a sentence
    const QList<QLabel*> labels = pane.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().size() >= shortest;
    });
}

} // namespace ff::test
