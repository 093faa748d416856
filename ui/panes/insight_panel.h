// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/panel.h"
#include "ui/workbench/standing_question.h"

#include <QList>

class QLabel;
class QStackedLayout;

namespace ff {

/// A panel that shows what a network answers to a question of its own, of the moment that is shown. Asks only
/// while it can be seen. GUI thread only.
class InsightPanel : public Panel
{
    Q_OBJECT

public:
    explicit InsightPanel(QWidget* parent = nullptr);

    void present(const std::shared_ptr<const Moment>& moment) override;
    void record(const News& news) override { m_question.hear(news); }
    bool isWaiting() const override { return m_question.isWaiting(); }
    void applyTheme(const Theme& theme) override;

protected:
    void hideEvent(QHideEvent* event) override;

    /// What stands in the panel: in its header beside the words, and below it while there is an answer.
    struct Parts
    {
        QList<QWidget*> before {};
        QList<QWidget*> after {};
        QWidget* row = nullptr; ///< below these, of the whole width; null: none
        QWidget* body = nullptr;
        QString empty {}; ///< said in the body's place
    };

    /// To be called once, by the constructor.
    void build(const Parts& parts);

    /// What is to be asked of moment(), which there is; nothing where it cannot be asked. What images without
    /// labels do not answer is not asked of them: the panel says so by itself.
    virtual std::optional<Question> question() const = 0;

    /// question() gives something else, or may.
    void askAnew();

    /// Another run begins, or another network: what was found is forgotten.
    virtual void forget() { }

    /// Whether an answer of the present run is to be shown in the place of what is.
    virtual bool isWelcome(const Insight& insight) const;

    /// Shows insight(), which there is.
    virtual void showInsight() = 0;

    void setWords(const QString& words);

    /// Said in the body's place from now on.
    void setEmptyWords(const QString& words);

    /// The latest that was presented, and the answer that is shown; null before there is one.
    const std::shared_ptr<const Moment>& moment() const { return m_moment; }
    const std::shared_ptr<const Insight>& insight() const { return m_insight; }

    /// The content of insight(), which there is.
    template <typename Content>
    const Content& found() const
    {
        return std::get<Content>(m_insight->content);
    }

private:
    std::optional<Question> answerable() const;
    void take(const std::shared_ptr<const Insight>& insight);

    std::shared_ptr<const Moment> m_moment;
    std::shared_ptr<const Insight> m_insight;
    StandingQuestion m_question;
    QLabel* m_words = nullptr;
    QLabel* m_empty = nullptr;
    QStackedLayout* m_pages = nullptr;
};

} // namespace ff
