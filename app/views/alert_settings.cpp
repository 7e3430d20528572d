// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/alert_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableView>
#include <QTimeEdit>
#include <QVBoxLayout>

#include "app/anomaly/alert_text.h"
#include "app/models/alert_decisions.h"
#include "app/models/alert_level_model.h"
#include "app/settings/settings.h"
#include "app/views/plain_text.h"

namespace lanscope {

namespace {

constexpr QSize UsualSize(640, 520);
constexpr int EveningMinute = 22 * 60; // suggested when quiet hours are switched on
constexpr int MorningMinute = 7 * 60;

/// Chooses a level from a list.
class LevelDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        for (const AlertLevel level : {AlertLevel::Notify, AlertLevel::RecordOnly, AlertLevel::Off})
            box->addItem(alertLevelName(level), int(level));
        auto *self = const_cast<LevelDelegate *>(this); // Qt makes editors in const, and waits for its signals
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData());
    }
};

QTime timeOf(int minute)
{
    return QTime(minute / 60, minute % 60);
}

int minuteOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

/// A list, what it is for, and buttons below it.
QWidget *listPage(QListWidget *list, const QString &text, const QList<QPushButton *> &buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : buttons) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(8);
    column->addWidget(readableLabel(text));
    column->addWidget(list, 1);
    column->addLayout(row);
    return page;
}

} // namespace

AlertSettings::AlertSettings(Settings &settings, AlertLevelModel *levels, const AlertModel &alerts,
                             AlertDecisions *decisions, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_alerts(alerts),
      m_decisions(decisions),
      m_mutes(new QListWidget),
      m_lists(new QListWidget)
{
    setWindowTitle(tr("Settings of alerts"));
    resize(UsualSize);
    auto *tabs = new QTabWidget;
    tabs->addTab(buildTimes(), tr("&When"));
    tabs->addTab(buildLevels(levels), tr("Wha&t"));
    tabs->addTab(buildMutes(), tr("M&uted"));
    tabs->addTab(buildLists(), tr("&Lists"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
}

QWidget *AlertSettings::buildTimes()
{
    auto *quiet = new QCheckBox(tr("&Do not disturb"));
    quiet->setChecked(m_settings.doesNotDisturb());
    connect(quiet, &QCheckBox::toggled, &m_settings, &Settings::setDoesNotDisturb);
    connect(&m_settings, &Settings::quietChanged, quiet,
            [this, quiet] { quiet->setChecked(m_settings.doesNotDisturb()); });
    auto *notices = new QSpinBox;
    notices->setRange(1, Settings::MostNoticesAnHour);
    notices->setValue(m_settings.noticesAnHour());
    connect(notices, &QSpinBox::valueChanged, &m_settings, &Settings::setNoticesAnHour);
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setVerticalSpacing(8);
    form->addRow(quiet);
    form->addRow(readableLabel(tr("Nothing is shown until it is switched off. It is noted, and told then.")));
    form->addRow(buildHours());
    form->addRow(readableLabel(tr("Only what cannot wait is told then: somebody pretends to be the router, or does "
                                  "other harm to the network.")));
    form->addRow(tr("Most &notifications in an hour"), notices);
    form->addRow(readableLabel(tr("What comes beyond that is gathered, and told in one.")));
    return page;
}

QWidget *AlertSettings::buildHours()
{
    const bool isSet = m_settings.quietFrom() != m_settings.quietTo();
    auto *hours = new QCheckBox(tr("&Quiet hours from"));
    hours->setChecked(isSet);
    auto *from = new QTimeEdit(timeOf(isSet ? m_settings.quietFrom() : EveningMinute));
    auto *to = new QTimeEdit(timeOf(isSet ? m_settings.quietTo() : MorningMinute));
    from->setAccessibleName(tr("Quiet hours begin"));
    to->setAccessibleName(tr("Quiet hours end"));
    const auto keep = [this, hours, from, to] {
        const bool isOn = hours->isChecked();
        from->setEnabled(isOn);
        to->setEnabled(isOn);
        m_settings.setQuietHours(isOn ? minuteOf(from->time()) : 0, isOn ? minuteOf(to->time()) : 0);
    };
    connect(hours, &QCheckBox::toggled, this, keep);
    connect(from, &QTimeEdit::timeChanged, this, keep);
    connect(to, &QTimeEdit::timeChanged, this, keep);
    from->setEnabled(isSet);
    to->setEnabled(isSet);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(hours);
    row->addWidget(from);
    row->addWidget(plainLabel(tr("until", "quiet hours from 22:00 until 7:00")));
    row->addWidget(to);
    row->addStretch(1);
    return line;
}

QWidget *AlertSettings::buildLevels(AlertLevelModel *levels)
{
    auto *table = new QTableView;
    table->setModel(levels);
    table->setItemDelegate(new LevelDelegate(table));
    table->setAccessibleName(tr("What is done about each kind of alert"));
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(int(AlertLevelModel::Column::Kind), QHeaderView::Stretch);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(readableLabel(tr("What is only noted stands on the page of alerts, without a notification. What "
                                       "is off is not looked for.")));
    column->addWidget(table, 1);
    return page;
}

QWidget *AlertSettings::buildMutes()
{
    m_mutes->setAccessibleName(tr("What is muted"));
    auto *again = new QPushButton(tr("Tell me &again"));
    again->setEnabled(false);
    connect(m_mutes, &QListWidget::currentRowChanged, again, [again](int row) { again->setEnabled(row >= 0); });
    connect(again, &QPushButton::clicked, this, [this] {
        if (const int row = m_mutes->currentRow(); row >= 0 && row < m_muted.size())
            m_decisions->unmute(m_muted.at(row));
    });
    return listPage(m_mutes, tr("Of these nobody is told. They are counted all the same."), {again});
}

void AlertSettings::showMutes(const QList<AlertMute> &mutes)
{
    m_muted = mutes;
    m_mutes->clear();
    for (const AlertMute &mute : mutes) {
        Alert like;
        like.device = mute.device;
        m_mutes->addItem(muteText(mute, m_alerts.deviceName(like)));
    }
}

QWidget *AlertSettings::buildLists()
{
    m_lists->setAccessibleName(tr("Files with addresses to look out for"));
    auto *add = new QPushButton(tr("&Add a file…"));
    auto *remove = new QPushButton(tr("&Remove"));
    remove->setEnabled(false);
    connect(m_lists, &QListWidget::currentRowChanged, remove, [remove](int row) { remove->setEnabled(row >= 0); });
    connect(add, &QPushButton::clicked, this, &AlertSettings::addList);
    connect(remove, &QPushButton::clicked, this, [this] {
        QStringList paths = m_settings.blockLists();
        paths.removeAll(m_lists->currentItem()->text());
        m_settings.setBlockLists(paths);
    });
    connect(&m_settings, &Settings::blockListsChanged, this, &AlertSettings::showLists);
    showLists(m_settings.blockLists());
    return listPage(m_lists,
                    tr("You are told when a device is in contact with an address or a name that stands in one of these "
                       "files: one a line, or a line of a hosts file. Lanscope reads them when it starts and when you "
                       "add them; it fetches none."),
                    {add, remove});
}

void AlertSettings::showLists(const QStringList &paths)
{
    m_lists->clear();
    m_lists->addItems(paths);
}

void AlertSettings::addList()
{
    auto *dialog = new QFileDialog(this, tr("Add a list of addresses"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &paths) { m_settings.setBlockLists(m_settings.blockLists() + paths); });
    dialog->open();
}

} // namespace lanscope
