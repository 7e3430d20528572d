// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/history_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

#include "app/models/day_text.h"
#include "app/models/size_text.h"
#include "app/settings/settings.h"
#include "app/views/plain_text.h"

namespace lanscope {

namespace {

constexpr int MostMegabytes = 1'000'000;
constexpr int MegabytesStep = 100;
constexpr int TextWidth = 440; // pixels
constexpr qint64 HourNanoseconds = 3'600'000'000'000;

/// Begins a part of the form.
void addHeading(QFormLayout *form, const QString &text)
{
    QLabel *label = plainLabel(text);
    QFont strong = label->font();
    strong.setBold(true);
    label->setFont(strong);
    label->setContentsMargins(0, form->rowCount() > 0 ? 16 : 0, 0, 0);
    form->addRow(label);
}

/// Gives a text that is wrapped the height that it needs: a form does not ask for it.
void fit(QLabel *label)
{
    label->setFixedWidth(TextWidth);
    label->setMinimumHeight(label->heightForWidth(TextWidth));
}

QLabel *explanation(const QString &text)
{
    QLabel *label = readableLabel(text);
    fit(label);
    return label;
}

} // namespace

HistoryDialog::HistoryDialog(Settings &settings, std::optional<TimeSpan> range, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_range(range), m_size(readableLabel())
{
    setWindowTitle(tr("What is kept"));
    m_now = Timestamp::fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    buildKeeping(form);
    buildForgetting(form);
    buildMetrics(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    column->addWidget(buttons);
}

void HistoryDialog::buildKeeping(QFormLayout *form)
{
    addHeading(form, tr("History"));
    auto *days = new QComboBox;
    for (const int each : keepingDays(m_settings.historyDays()))
        days->addItem(keepingText(each), each);
    days->setCurrentIndex(days->findData(m_settings.historyDays()));
    connect(days, &QComboBox::activated, this,
            [this, days] { m_settings.setHistoryDays(days->currentData().toInt()); });
    form->addRow(tr("What happened is &kept"), days);
    auto *most = new QSpinBox;
    most->setRange(0, MostMegabytes);
    most->setSingleStep(MegabytesStep);
    most->setSuffix(tr(" MB"));
    most->setSpecialValueText(tr("as much as it takes"));
    most->setValue(m_settings.historyMegabytes());
    most->setKeyboardTracking(false); // half a number would have the rest forgotten at once
    connect(most, &QSpinBox::valueChanged, &m_settings, &Settings::setHistoryMegabytes);
    form->addRow(tr("The database takes a&t most"), most);
    form->addRow(m_size);
    form->addRow(explanation(tr("Amounts are kept in steps of 10 seconds for an hour, of a minute for a day, of a "
                                "quarter of an hour for a month, and of a day from then on. What is older or more "
                                "than you want is forgotten, the oldest first.")));
    auto *names = new QCheckBox(tr("Keep the &names of the places that devices talk to"));
    names->setChecked(m_settings.keepsDestinations());
    connect(names, &QCheckBox::toggled, &m_settings, &Settings::setKeepsDestinations);
    form->addRow(names);
    form->addRow(
        explanation(tr("Such names tell much about people. Switched off, those that were kept are forgotten.")));
}

void HistoryDialog::buildForgetting(QFormLayout *form)
{
    addHeading(form, tr("Forget"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto addButton = [row](const QString &text) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    connect(addButton(tr("The last &hour…")), &QPushButton::clicked, this, [this] {
        const Timestamp from{m_now.nanoseconds - HourNanoseconds};
        confirm(tr("Forget what happened in the last hour?"), tr("&Forget it"),
                [this, from] { Q_EMIT rangeForgotten(from, m_now); });
    });
    QPushButton *chosen =
        addButton(m_range ? tr("&Only %1…").arg(rangeText(*m_range, m_now)) : tr("The marked &range…"));
    chosen->setEnabled(m_range.has_value());
    chosen->setToolTip(tr("A range is marked by dragging over the time bar."));
    connect(chosen, &QPushButton::clicked, this, [this] {
        confirm(tr("Forget what happened, %1?").arg(rangeText(*m_range, m_now)), tr("&Forget it"),
                [this] { Q_EMIT rangeForgotten(m_range->from, m_range->to); });
    });
    connect(addButton(tr("&Everything…")), &QPushButton::clicked, this, [this] {
        confirm(tr("Forget all places with their devices, their history, and all names and notes you gave?"),
                tr("&Forget everything"), [this] { Q_EMIT everythingForgotten(); });
    });
    row->addStretch(1);
    form->addRow(row);
    form->addRow(explanation(tr("What is forgotten is erased from the disk and cannot be brought back.")));
}

/// What is erased for good has no undo, so that it is asked for once more.
void HistoryDialog::confirm(const QString &question, const QString &button, const std::function<void()> &forget)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Forget"), question, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("It cannot be brought back."));
    box->setDefaultButton(QMessageBox::Cancel);
    QPushButton *yes = box->addButton(button, QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this, [forget, yes](QAbstractButton *pressed) {
        if (pressed == yes)
            forget();
    });
    box->open();
}

void HistoryDialog::buildMetrics(QFormLayout *form)
{
    addHeading(form, tr("Metrics"));
    auto *offers = new QCheckBox(tr("Offer &metrics to Prometheus on this computer"));
    offers->setChecked(m_settings.offersMetrics());
    auto *port = new QSpinBox;
    port->setRange(1, 65535);
    port->setValue(m_settings.metricsPort());
    port->setKeyboardTracking(false);
    auto *names = new QCheckBox(tr("With the names and addresses of &devices"));
    names->setChecked(m_settings.metricsNameDevices());
    const auto enable = [port, names](bool isOn) {
        port->setEnabled(isOn);
        names->setEnabled(isOn);
    };
    enable(m_settings.offersMetrics());
    connect(offers, &QCheckBox::toggled, &m_settings, &Settings::setOffersMetrics);
    connect(offers, &QCheckBox::toggled, this, enable);
    connect(port, &QSpinBox::valueChanged, &m_settings, &Settings::setMetricsPort);
    connect(names, &QCheckBox::toggled, &m_settings, &Settings::setMetricsNameDevices);
    form->addRow(offers);
    form->addRow(tr("At &port"), port);
    form->addRow(names);
    form->addRow(explanation(tr("Only programs on this computer can ask, at http://127.0.0.1 and this port, /metrics. "
                                "By default the numbers name nobody.")));
}

void HistoryDialog::showSize(const StoreSize &size)
{
    m_size->setText(storeSizeText(size));
    fit(m_size);
}

} // namespace lanscope
