// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/side_by_side.h"
#include "ui/workbench/kept_runs.h"
#include "ui/workbench/standing_question.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;

namespace ff {

/// Which pinned run the mistakes are compared with, how that answers the test images, and about which of them
/// the one, the other or both are wrong. Hidden while there is none to compare with. GUI thread only.
class OtherAnswers : public QWidget
{
    Q_OBJECT

public:
    explicit OtherAnswers(StandingQuestion::Post post, QWidget* parent = nullptr);

    /// They outlive this.
    void useRuns(KeptRuns& runs);

    /// Somebody looks at this moment, and wants so many answers. Asked once for each kept moment of the other
    /// run, whatever becomes of this one.
    void show(const Moment& moment, std::int64_t atMost);
    void rest(); ///< nobody looks any more
    void hear(const News& news) { m_question.hear(news); } ///< all of it
    bool isWaiting() const { return m_question.isWaiting(); }

    /// Another run begins, maybe with other images.
    void forget();

    /// What the other run answers; null while that is not known.
    const insight::TestAnswers* found() const { return m_found ? &*m_found : nullptr; }
    QString title() const; ///< of the other run

    /// Whose mistakes are looked at: nothing for those of this run, whatever the other one answers.
    std::optional<Wrong> filter() const;

    /// Says how many mistakes are whose.
    void setCounts(const SideBySide& both);

Q_SIGNALS:
    void changed(); ///< found() or filter()

private:
    void makeBoxes();
    void compareWith(int index);
    void showRuns();
    void showState();
    void take(const Insight& insight);

    StandingQuestion::Post m_post;
    StandingQuestion m_question;
    KeptRuns* m_runs = nullptr;
    std::uint64_t m_run = 0; ///< that is looked at; 0: nobody looks
    std::optional<ComparedRun> m_other; ///< of the latest moment
    std::optional<insight::TestAnswers> m_found;
    QComboBox* m_box;
    QComboBox* m_filter;
    QLabel* m_whyNot;
};

} // namespace ff
