// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/home_page.h"

#include <memory>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/models/active_devices_model.h"
#include "app/models/device_model.h"
#include "app/models/place_text.h"
#include "app/views/active_list.h"
#include "app/views/alert_cards.h"
#include "app/views/home_lessons.h"
#include "app/views/need_card.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

QLabel *heading(const QString &text)
{
    QLabel *label = plainLabel(text);
    QFont strong = label->font();
    strong.setBold(true);
    label->setFont(strong);
    return label;
}

} // namespace

HomePage::HomePage(const DeviceModel &devices, QWidget *parent)
    : QScrollArea(parent),
      m_devices(devices),
      m_active(new ActiveDevicesModel(devices, this)),
      m_sentence(readableLabel()),
      m_hint(readableLabel()),
      m_listen(new QPushButton(symbol(QStringLiteral("start")), tr("Start &listening"))),
      m_open(new QPushButton(symbol(QStringLiteral("open")), tr("&Open a capture file…"))),
      m_walk(new QPushButton(tr("&Go through them"))),
      m_more(new QPushButton),
      m_others(new QPushButton),
      m_counts(plainLabel())
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(24);
    m_top = buildTop();
    column->addWidget(m_top);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom);
    m_columns->setSpacing(24);
    m_left = new QVBoxLayout;
    m_left->setSpacing(24);
    m_left->addWidget(buildNeeds());
    m_left->addStretch(1);
    m_columns->addLayout(m_left, 1);
    m_right = new QVBoxLayout;
    m_right->setSpacing(24);
    m_right->addWidget(buildDevices());
    m_right->addStretch(1);
    m_columns->addLayout(m_right, 1);
    column->addLayout(m_columns);
    m_lessons = new HomeLessons;
    column->addWidget(m_lessons);
    column->addStretch(1);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    page->setBackgroundRole(QPalette::Base);

    connect(m_listen, &QPushButton::clicked, this, &HomePage::listeningWanted);
    connect(m_open, &QPushButton::clicked, this, &HomePage::fileWanted);
    connect(m_walk, &QPushButton::clicked, this, [this] { Q_EMIT walkWanted(m_situation.summary.unknown); });
    connect(m_more, &QPushButton::clicked, this, &HomePage::devicesWanted);
    showSituation();
}

QWidget *HomePage::buildTop()
{
    QFont large = m_sentence->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    m_sentence->setFont(large);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_listen, m_open, m_walk})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addWidget(m_hint);
    column->addSpacing(8);
    column->addLayout(buttons);
    return top;
}

QWidget *HomePage::buildNeeds()
{
    m_needsSide = new QWidget;
    auto *column = new QVBoxLayout(m_needsSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading(tr("Needs you")));
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(8);
    column->addLayout(m_cards);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch(1);
    return m_needsSide;
}

QWidget *HomePage::buildDevices()
{
    m_list = new ActiveList(m_active);
    m_others->setFlat(true);
    connect(m_others, &QPushButton::clicked, this, &HomePage::devicesWanted);
    connect(m_list, &ActiveList::opened, this, &HomePage::opened);
    auto *all = new QPushButton(tr("All devi&ces"));
    connect(all, &QPushButton::clicked, this, &HomePage::devicesWanted);
    auto *title = new QHBoxLayout;
    title->setSpacing(16);
    title->addWidget(heading(tr("Who is here")));
    title->addWidget(m_counts);
    title->addStretch(1);
    title->addWidget(all);
    m_devicesSide = new QWidget;
    auto *column = new QVBoxLayout(m_devicesSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(title);
    column->addWidget(m_list);
    column->addWidget(m_others, 0, Qt::AlignLeft);
    column->addStretch(1);
    return m_devicesSide;
}

void HomePage::showState(const PipelineState &state)
{
    m_situation.state = state;
    m_situation.settledAt = settledAt(state);
    showSituation();
}

void HomePage::setAlertCards(AlertCards *cards)
{
    m_alertCards = cards;
    static_cast<QBoxLayout *>(m_needsSide->layout())->insertWidget(1, cards); // below the heading
    connect(cards, &AlertCards::countChanged, this, &HomePage::showNeeds);
    showNeeds();
}

void HomePage::setTalkers(QWidget *talkers)
{
    m_talkers = talkers;
    m_right->insertWidget(1, talkers);
    arrange();
}

void HomePage::showAlert(const QString &sentence)
{
    m_situation.alert = sentence;
    showSituation();
}

void HomePage::setElsewhere(bool isElsewhere)
{
    m_situation.isElsewhere = isElsewhere;
    showSituation();
}

void HomePage::showLikenesses(const QList<Likeness> &likenesses)
{
    m_likenesses = likenesses;
    showSituation();
}

void HomePage::setOffersListening(bool offers)
{
    m_offersListening = offers;
    showSituation();
}

void HomePage::showNow(Timestamp now)
{
    m_situation.now = now;
    m_active->refresh();
    showSituation();
    fitRows();
}

void HomePage::showSituation()
{
    m_situation.summary = summarizeDevices(m_devices);
    m_situation.lastHeard = {};
    for (int row = 0; row < m_devices.rowCount(); ++row)
        m_situation.lastHeard = qMax(m_situation.lastHeard, m_devices.device(row).lastSeen);
    const HomeSummary &summary = m_situation.summary;
    const bool isIdle = m_situation.state.activity == Activity::Idle;
    m_sentence->setText(breakableText(homeSentence(m_situation)));
    const QString hint = homeHint(m_situation);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_listen->setVisible(isIdle && m_offersListening);
    m_open->setVisible(isIdle && (summary.total == 0 || isRecording(m_situation.state.place)));
    m_walk->setVisible(m_situation.isSettling() && !summary.unknown.isEmpty());
    m_devicesSide->setVisible(summary.total > 0);
    m_lessons->setVisible(summary.total == 0 && !isRecording(m_situation.state.place));
    m_counts->setText(presenceCounts(summary));
    showNeeds();
}

void HomePage::showNeeds()
{
    const bool asks = !isRecording(m_situation.state.place);
    const Needs needs = asks ? needsOf(m_situation.summary, m_situation.settledAt, m_situation.now,
                                       likenessNeeds(m_likenesses, m_devices))
                             : Needs();
    // Cards are kept and filled anew, so that the focus stays on a button that is still there.
    while (m_cards->count() > needs.cards.size()) {
        const std::unique_ptr<QLayoutItem> last(m_cards->takeAt(m_cards->count() - 1));
        QWidget *card = last->widget();
        card->hide();
        card->deleteLater(); // its button may be what was pressed
    }
    while (m_cards->count() < needs.cards.size())
        m_cards->addWidget(addCard());
    for (int card = 0; card < needs.cards.size(); ++card)
        static_cast<NeedCard *>(m_cards->itemAt(card)->widget())->showNeed(needs.cards[card], {m_situation.now});
    m_more->setText(tr("and %n more", nullptr, needs.more));
    m_more->setVisible(needs.more > 0);
    const bool hasAlerts = m_alertCards && m_alertCards->count() > 0;
    m_needsSide->setVisible(hasAlerts || !needs.cards.isEmpty());
    arrange();
}

NeedCard *HomePage::addCard()
{
    auto *card = new NeedCard;
    connect(card, &NeedCard::walkWanted, this, [this](const Need &need) { Q_EMIT walkWanted(need.devices); });
    connect(card, &NeedCard::disowned, this,
            [this](const Need &need) { Q_EMIT decided({disown(need.devices.constFirst())}); });
    connect(card, &NeedCard::sameSaid, this, &HomePage::sameSaid);
    connect(card, &NeedCard::differentSaid, this, &HomePage::differentSaid);
    connect(card, &NeedCard::welcomed, this, [this](const Need &need) {
        QList<Decision> decisions;
        for (const Device &device : need.devices)
            decisions.append(welcome(device));
        Q_EMIT decided(decisions);
    });
    return card;
}

} // namespace lanscope
