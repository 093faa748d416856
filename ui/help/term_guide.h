// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/news.h"
#include "ui/kit/theme.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

class QWidget;

namespace ff {

class ActionSet;
class TermWindow;

/// Explains the terms that a window shows: a card where one hovers over one, and behind the action Terms the
/// page of what is under the pointer or has the focus. GUI thread only.
class TermGuide : public QObject
{
    Q_OBJECT

public:
    /// Once the panes are in the window. `language`: the code of the one that is spoken.
    TermGuide(QWidget& window, const ActionSet& actions, const QString& language);

    void follow(const News& news);
    void applyTheme(const Theme& theme);

    /// The page for a widget: that of the nearest thing around it which shows a term, or the first one.
    static QString pageFor(const QWidget* widget);

private:
    void putCards();
    void open();

    QWidget& m_window;
    QString m_language;
    Theme m_theme;
    TermWindow* m_terms = nullptr; ///< once it has been asked for
    std::shared_ptr<const Moment> m_moment; ///< the latest; null before there is one
    QTimer m_pause; ///< runs until the page has the latest numbers
};

} // namespace ff
