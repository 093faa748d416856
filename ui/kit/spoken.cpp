// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spoken.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <vector>

namespace ff {

namespace {

Spoken* spokenOf(QObject* object)
{
    return dynamic_cast<Spoken*>(object);
}

/// Part of a widget that is no widget of its own.
class PartInterface : public QAccessibleInterface
{
public:
    PartInterface(QWidget& widget, int index)
        : m_widget(&widget)
        , m_index(index)
    { }

    bool isValid() const override
    {
        const Spoken* spoken = spokenOf(m_widget);
        return spoken && m_index < spoken->spokenCount();
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return m_widget ? QAccessible::queryAccessibleInterface(m_widget) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) {
            return {};
        }
        const SpokenPart part = spokenOf(m_widget)->spokenPart(m_index);
        return kind == QAccessible::Name ? part.name : kind == QAccessible::Value ? part.value : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }

    QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect place = spokenOf(m_widget)->spokenPart(m_index).place;
        return {m_widget->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!state.invalid) {
            const SpokenPart part = spokenOf(m_widget)->spokenPart(m_index);
            state.selectable = true;
            state.selected = part.isChosen;
            state.focusable = m_widget->focusPolicy() != Qt::NoFocus;
            state.focused = part.isCurrent && m_widget->hasFocus();
            state.invisible = !m_widget->isVisible();
        }
        return state;
    }

private:
    QPointer<QWidget> m_widget;
    int m_index;
};

/// A widget with its words, and with its parts as children.
class SpokenWidget : public QAccessibleWidget
{
public:
    explicit SpokenWidget(QWidget& widget)
        : QAccessibleWidget(&widget, QAccessible::Graphic)
    { }

    ~SpokenWidget() override
    {
        for (const QAccessible::Id part : m_parts) {
            QAccessible::deleteAccessibleInterface(part);
        }
    }

    QAccessible::Role role() const override
    {
        return spoken().spokenCount() > 0 ? QAccessible::List : QAccessible::Graphic;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? spoken().spokenValue() : QAccessibleWidget::text(kind);
    }

    int childCount() const override { return spoken().spokenCount() + QAccessibleWidget::childCount(); }

    QAccessibleInterface* child(int index) const override
    {
        const int parts = spoken().spokenCount();
        if (index < 0 || index >= parts) {
            return QAccessibleWidget::child(index - parts);
        }
        while (static_cast<int>(m_parts.size()) <= index) {
            m_parts.push_back(QAccessible::registerAccessibleInterface(
                new PartInterface(*widget(), static_cast<int>(m_parts.size()))));
        }
        return QAccessible::accessibleInterface(m_parts[static_cast<std::size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto found = std::ranges::find(m_parts, child, &QAccessible::accessibleInterface);
        if (found != m_parts.end()) {
            return static_cast<int>(found - m_parts.begin());
        }
        const int place = QAccessibleWidget::indexOfChild(child);
        return place < 0 ? -1 : spoken().spokenCount() + place;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < spoken().spokenCount(); ++i) {
            if (QAccessibleInterface* part = child(i); part->rect().contains(x, y)) {
                return part;
            }
        }
        return QAccessibleWidget::childAt(x, y);
    }

    QAccessibleInterface* focusChild() const override
    {
        for (int i = 0; widget()->hasFocus() && i < spoken().spokenCount(); ++i) {
            if (spoken().spokenPart(i).isCurrent) {
                return child(i);
            }
        }
        return QAccessibleWidget::focusChild();
    }

private:
    const Spoken& spoken() const { return *spokenOf(object()); }

    mutable std::vector<QAccessible::Id> m_parts; ///< made when they are asked for
};

QAccessibleInterface* spokenInterface(const QString&, QObject* object)
{
    const bool isSpoken = object && object->isWidgetType() && spokenOf(object);
    return isSpoken ? new SpokenWidget(*static_cast<QWidget*>(object)) : nullptr;
}

} // namespace

Spoken::Spoken()
{
    static const bool isInstalled = (QAccessible::installFactory(spokenInterface), true);
    Q_UNUSED(isInstalled)
}

void Spoken::sayCurrent(QWidget& widget, int part)
{
    if (QAccessible::isActive()) {
        QAccessibleEvent event(&widget, QAccessible::Focus);
        event.setChild(part);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace ff
