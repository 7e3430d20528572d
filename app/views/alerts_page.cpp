// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/alerts_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

#include "app/models/alert_decisions.h"
#include "app/models/alert_page_text.h"
#include "app/models/alert_shelf_model.h"
#include "app/views/alert_delegate.h"
#include "app/views/alert_frames.h"
#include "app/views/empty_page.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"
#include "app/views/undo_bar.h"

namespace lanscope {

namespace {

constexpr int DetailWidth = 400; // pixels at least; a third of a wide page, as long as lines stay readable
constexpr int WidestDetail = 600;
constexpr int FilterWidth = 240;

} // namespace

AlertsPage::AlertsPage(AlertModel *alerts, AlertDecisions *decisions, QWidget *parent)
    : QWidget(parent),
      m_alerts(alerts),
      m_decisions(decisions),
      m_shelved(new AlertShelfModel(alerts, this)),
      m_shelves(new QComboBox),
      m_table(new QTableView),
      m_title(readableLabel()),
      m_words(readableLabel()),
      m_frames(new AlertFrames),
      m_done(new QPushButton),
      m_device(new QPushButton(tr("Show the &device"))),
      m_mute(new QToolButton),
      m_mutes(new QToolButton),
      m_detail(buildDetail()),
      m_empty(new EmptyPage(QStringLiteral("alerts"))),
      m_stack(new QStackedLayout)
{
    buildTable();
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_table, 1);
    row->addWidget(m_detail);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(both);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addWidget(buildTop());
    column->addLayout(m_stack, 1);
    column->addWidget(new UndoBar(decisions));
    connect(alerts, &AlertModel::alertsChanged, this, &AlertsPage::refresh);
    showShelf(AlertShelf::Open);
}

QWidget *AlertsPage::buildTop()
{
    for (const AlertShelf shelf : {AlertShelf::Open, AlertShelf::Done, AlertShelf::Muted})
        m_shelves->addItem(shelfTitle(shelf), int(shelf));
    m_shelves->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the numbers come later
    m_shelves->setAccessibleName(tr("Which alerts are shown"));
    connect(m_shelves, &QComboBox::activated, this,
            [this] { showShelf(AlertShelf(m_shelves->currentData().toInt())); });
    m_mutes->setText(tr("What is &muted"));
    m_mutes->setPopupMode(QToolButton::InstantPopup);
    m_mutes->setMenu(new QMenu(m_mutes));
    m_mutes->setFocusPolicy(Qt::StrongFocus);
    connect(m_mutes->menu(), &QMenu::aboutToShow, this, [this] {
        m_mutes->menu()->clear();
        for (const AlertMute &mute : std::as_const(m_muted)) {
            Alert like;
            like.device = mute.device;
            const QString text = tr("Tell again: %1").arg(muteText(mute, m_alerts->deviceName(like)));
            connect(m_mutes->menu()->addAction(literalLabel(text)), &QAction::triggered, this,
                    [this, mute] { m_decisions->unmute(mute); });
        }
    });
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_shelves);
    auto *settings = new QPushButton(tr("What you are &told…"));
    connect(settings, &QPushButton::clicked, this, &AlertsPage::settingsWanted);
    auto *words = new QLineEdit;
    words->setPlaceholderText(tr("Filter"));
    words->setAccessibleName(tr("Words that the alerts must have"));
    words->setClearButtonEnabled(true);
    words->setMaximumWidth(FilterWidth);
    connect(words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shelved->setWords(text);
        refresh();
    });
    row->addWidget(words, 1);
    row->addStretch(1);
    row->addWidget(m_mutes);
    row->addWidget(settings);
    return top;
}

void AlertsPage::buildTable()
{
    m_table->setModel(m_shelved);
    m_table->setItemDelegate(new AlertDelegate(m_table));
    m_table->setAccessibleName(tr("Alerts"));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(AlertModel::Column::LastSeen), Qt::DescendingOrder);
    m_table->setColumnHidden(int(AlertModel::Column::Device), true); // the title names it
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(int(AlertModel::Column::Title), QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlertsPage::showCurrent);
}

QWidget *AlertsPage::buildDetail()
{
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_mute->setText(tr("Mut&e"));
    m_mute->setPopupMode(QToolButton::InstantPopup);
    m_mute->setMenu(new QMenu(m_mute));
    m_mute->setFocusPolicy(Qt::StrongFocus);
    connect(m_mute->menu(), &QMenu::aboutToShow, this, &AlertsPage::fillMuteMenu);
    connect(m_done, &QPushButton::clicked, this, [this] {
        const Alert *alert = m_alerts->find(currentId());
        if (alert && shelfOf(*alert) == AlertShelf::Open)
            m_decisions->acknowledge(alert->id);
        else if (alert)
            m_decisions->reopen(alert->id);
    });
    connect(m_device, &QPushButton::clicked, this, [this] {
        if (const Alert *alert = m_alerts->find(currentId()))
            Q_EMIT deviceWanted(alert->device);
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QWidget *button :
         {static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_device), static_cast<QWidget *>(m_mute)})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addLayout(buttons);
    column->addWidget(m_words);
    column->addWidget(m_frames);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(DetailWidth);
    return area;
}

void AlertsPage::fillMuteMenu()
{
    QMenu *menu = m_mute->menu();
    menu->clear();
    const Alert *alert = m_alerts->find(currentId());
    if (!alert)
        return;
    QList<AlertMute> scopes{{alert->kind, alert->device}};
    if (!alert->device.isNull())
        scopes.append({alert->kind, {}});
    for (const AlertMute &scope : std::as_const(scopes)) {
        const QString device = scope.device.isNull() ? QString() : m_alerts->deviceName(*alert);
        connect(menu->addAction(literalLabel(muteText(scope, device))), &QAction::triggered, this,
                [this, scope] { m_decisions->mute(scope); });
    }
}

void AlertsPage::showState(const PipelineState &state)
{
    m_state = state;
    refresh();
}

void AlertsPage::showMutes(const QList<AlertMute> &mutes)
{
    m_muted = mutes;
    m_mutes->setVisible(!mutes.isEmpty());
}

void AlertsPage::showShelf(AlertShelf shelf)
{
    m_shelf = shelf;
    m_shelves->setCurrentIndex(m_shelves->findData(int(shelf)));
    m_shelved->setShelf(shelf);
    refresh();
}

void AlertsPage::setRange(std::optional<TimeSpan> range)
{
    m_shelved->setRange(range);
    refresh();
}

void AlertsPage::select(AlertId id)
{
    const Alert *alert = m_alerts->find(id);
    if (!alert)
        return;
    showShelf(shelfOf(*alert));
    if (m_shelved->range()) // it may be of another time
        Q_EMIT everythingWanted();
    for (int row = 0; row < m_shelved->rowCount(); ++row) {
        if (m_shelved->index(row, 0).data(AlertModel::AlertIdRole).value<AlertId>() == id)
            m_table->setCurrentIndex(m_shelved->index(row, 0));
    }
}

void AlertsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_detail->setFixedWidth(qBound(DetailWidth, width() / 3, WidestDetail));
}

AlertId AlertsPage::currentId() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.data(AlertModel::AlertIdRole).value<AlertId>() : 0;
}

void AlertsPage::refresh()
{
    for (int shelf = 0; shelf < m_shelves->count(); ++shelf) {
        const auto which = AlertShelf(m_shelves->itemData(shelf).toInt());
        m_shelves->setItemText(shelf, shelfText(which, m_alerts->count(which)));
    }
    m_mutes->setVisible(!m_muted.isEmpty());
    const bool isEmpty = m_shelved->rowCount() == 0;
    if (isEmpty)
        m_empty->teach(m_shelved->hasWords() ? teachAlertsWithWords()
                       : m_shelved->range()  ? teachAlertsOfRange()
                                             : teachAlerts(m_shelf, m_state));
    else if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_shelved->index(0, 0));
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    showCurrent();
}

void AlertsPage::showCurrent()
{
    const Alert *alert = m_alerts->find(currentId());
    m_detail->setVisible(alert != nullptr);
    if (!alert)
        return;
    const AlertText text = m_alerts->text(*alert);
    if (m_title->text() != text.title)
        m_title->setText(breakableText(text.title));
    const QString words = alertWords(*alert, text);
    if (m_words->text() != words) // or what a person selects would be gone
        m_words->setText(breakableText(words));
    m_frames->show(alert->frames);
    m_done->setText(shelfOf(*alert) == AlertShelf::Open ? tr("D&one") : tr("&Open again"));
    m_device->setVisible(!alert->device.isNull());
    m_mute->setVisible(shelfOf(*alert) != AlertShelf::Muted);
}

} // namespace lanscope
