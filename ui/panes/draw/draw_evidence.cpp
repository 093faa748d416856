// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_evidence.h"

#include "core/settings/modes.h"
#include "ui/kit/label_grid.h"
#include "ui/kit/measure_text.h"
#include "ui/panes/draw/draw_gauge.h"
#include "ui/panes/draw/draw_readout.h"
#include "ui/panes/draw/draw_verdict.h"
#include "ui/panes/model/setting_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ff {
namespace {

const SettingRow& votingRow()
{
    return settingRow("voting-layers");
}

QVBoxLayout* plainColumn(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

} // namespace

DrawEvidence::DrawEvidence(QWidget* parent)
    : QWidget(parent)
    , m_votesPage(makeVotes())
    , m_readoutPage(makeReadout())
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setVerticalStretch(1);
    setSizePolicy(policy);
    auto* column = plainColumn(this);
    column->addWidget(m_votesPage);
    column->addWidget(m_readoutPage);
    m_readoutPage->hide();
}

QWidget* DrawEvidence::makeVotes()
{
    auto* page = new QWidget(this);
    m_votesCaption = new QLabel(page);
    m_votesCaption->setObjectName(QStringLiteral("goodnessCaption"));
    m_captions.push_back(m_votesCaption);
    m_grid = new LabelGrid(page);
    m_readoutLine = new QLabel(page);
    m_readoutLine->setObjectName(QStringLiteral("readoutLine"));
    m_readoutLine->setTextFormat(Qt::PlainText);
    m_readoutLine->setToolTip(
        tr("The readout is a linear softmax on the layers' activities. It classifies in "
           "one pass, without trying the labels."));
    auto* head = new QHBoxLayout;
    head->addWidget(m_votesCaption);
    head->addStretch();
    head->addWidget(makeVoting());
    auto* column = plainColumn(page);
    column->addLayout(head);
    column->addWidget(m_grid, 1);
    column->addWidget(m_readoutLine);
    column->addStretch();
    return page;
}

SettingField* DrawEvidence::makeVoting()
{
    m_voting = makeSettingField(votingRow(), this);
    m_voting->setObjectName(QStringLiteral("voting"));
    m_voting->setMinimumWidth(fontMetrics().height() * 11);
    connect(m_voting, &SettingField::edited, this, [this](const SettingValue& value) {
        m_voting->setValue(votingRow().get(m_settings)); // until the worker says otherwise
        Q_EMIT votingChosen(value);
    });
    return m_voting;
}

QWidget* DrawEvidence::makeReadout()
{
    auto* page = new QWidget(this);
    auto* column = plainColumn(page);
    m_captions.push_back(new QLabel(tr("Readout"), page));
    m_captions.back()->setObjectName(QStringLiteral("readoutCaption"));
    column->addWidget(m_captions.back());
    m_readout = new DrawReadout(page);
    column->addWidget(m_readout, 1);
    m_gauge = new DrawGauge(page);
    m_likeness = new QLabel(page);
    m_likeness->setObjectName(QStringLiteral("likeness"));
    m_likeness->setWordWrap(true);
    m_likeness->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_gauge);
    column->addWidget(m_likeness);
    column->addStretch();
    return page;
}

bool DrawEvidence::judgesAnswers() const
{
    return traitsOf(m_settings.mode).judgesAnswers;
}

void DrawEvidence::setRun(const Settings& settings, const QStringList& classes)
{
    const bool sameClasses = classes == m_classes;
    if (sameClasses && settings == m_settings) {
        return;
    }
    m_settings = settings;
    m_classes = classes;
    const Measure& measure = traitsOf(settings.mode).measure;
    m_votesCaption->setText(tr("%1 by label").arg(measureHeading(measure)));
    m_grid->setMeasure(measure);
    m_votesPage->setVisible(judgesAnswers());
    m_readoutPage->setVisible(!judgesAnswers());
    if (!m_voting->isBeingEdited()) {
        m_voting->setValue(votingRow().get(settings));
    }
    if (!sameClasses) {
        m_readout->setClasses(classes);
    }
    m_readout->setVisible(!classes.isEmpty());
    m_captions.back()->setVisible(!classes.isEmpty()); // that of the readout
    setAnswer(m_answer);
}

void DrawEvidence::setAnswer(const std::optional<Answer>& answer)
{
    m_answer = answer;
    if (judgesAnswers()) {
        showVotes();
    } else {
        showReadout();
        showLikeness();
    }
}

void DrawEvidence::showVotes()
{
    const auto votes = chosenLayers(m_settings.votingLayers, m_settings.layers.size());
    // Trained weights that answer instead may have other layers.
    const bool answered = m_answer && (m_answer->votes.size() == votes.size() || !m_answer->by.empty());
    m_grid->setShape(m_classes, answered ? m_answer->votes : votes);
    m_grid->setAnswer(m_answer);
    m_readoutLine->setText(m_answer ? readoutSentence(*m_answer, m_classes) : QString());
}

void DrawEvidence::showReadout()
{
    const bool fits = m_answer && m_answer->readout.size() == static_cast<std::size_t>(m_classes.size());
    m_readout->setProbabilities(fits ? m_answer->readout : std::vector<float> {});
}

void DrawEvidence::showLikeness()
{
    const std::optional<double> threshold = thresholdsOf(m_settings).positive;
    m_gauge->setVisible(threshold.has_value());
    m_likeness->setVisible(threshold.has_value());
    if (!threshold) {
        return;
    }
    std::vector<double> goodness;
    for (std::size_t i = 0; m_answer && i < m_answer->goodness.size(); ++i) {
        const auto& layer = m_answer->goodness[i];
        goodness.push_back(layer.empty() ? 0 : static_cast<double>(layer.front()));
    }
    m_gauge->setGoodness(goodness, static_cast<int>(m_settings.layers.size()), *threshold);
    m_likeness->setText(m_answer ? likenessSentence(*m_answer, *threshold)
                                 : tr("Goodness of the drawing against the threshold"));
}

void DrawEvidence::setTheme(const Theme& theme)
{
    m_grid->setTheme(theme);
    m_readout->setTheme(theme);
    m_gauge->setTheme(theme);
    for (QLabel* caption : m_captions) {
        QPalette colours = caption->palette();
        colours.setColor(QPalette::WindowText, theme.mutedText);
        caption->setPalette(colours);
    }
}

} // namespace ff
