// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "app/models/interface_model.h"
#include "app/settings/settings.h"
#include "app/views/desktop_choices.h"
#include "app/views/listenable_interfaces.h"
#include "app/views/plain_text.h"

namespace lanscope {

namespace {

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

/// A button as wide as the window would look like more than it is.
void addAlone(QFormLayout *form, QPushButton *button)
{
    auto *row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch(1);
    form->addRow(row);
}

QLabel *explanation(const QString &text)
{
    QLabel *label = readableLabel(text);
    label->setMinimumWidth(360);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_interfaces(new InterfaceModel(this))
{
    setWindowTitle(tr("Settings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    buildListening(form);
    buildDesktop(form);
    buildAppearance(form);
    column->addLayout(form);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    column->addWidget(buttons);
    const int width = sizeHint().width();
    resize(width, qMax(sizeHint().height(), column->heightForWidth(width))); // else two thirds of a small screen
}

QComboBox *SettingsDialog::addWords(QFormLayout *form, const QString &label,
                                    const QList<std::pair<QString, QString>> &words, const QString &current)
{
    auto *box = new QComboBox;
    for (const auto &[word, text] : words)
        box->addItem(text, word);
    box->setCurrentIndex(qMax(0, box->findData(current)));
    form->addRow(label, box);
    return box;
}

void SettingsDialog::buildListening(QFormLayout *form)
{
    addHeading(form, tr("Listening"));
    m_interfaces->setInterfaces(listenableInterfaces());
    auto *interface = new QComboBox;
    interface->setModel(m_interfaces);
    interface->setCurrentIndex(
        qMax(0, interface->findData(m_settings.interfaces().value(0), InterfaceModel::NameRole)));
    form->addRow(tr("&Network interface"), interface);
    connect(interface, &QComboBox::activated, this, [this, interface] {
        const QString name = interface->currentData(InterfaceModel::NameRole).toString();
        m_settings.setInterfaces(name.isEmpty() ? QStringList() : QStringList(name));
    });
    QComboBox *mode = addWords(form, tr("This computer &is"),
                               {{QStringLiteral("host"), tr("one of the devices in the network")},
                                {QStringLiteral("gateway"), tr("the router of the network")},
                                {QStringLiteral("span"), tr("connected to a mirror port")},
                                {QStringLiteral("auto"), tr("found out by Lanscope")}},
                               m_settings.mode());
    connect(mode, &QComboBox::activated, this, [this, mode] { m_settings.setMode(mode->currentData().toString()); });
    form->addRow(QString(), explanation(tr("Both count at once: while Lanscope listens, it begins anew with them.")));
}

void SettingsDialog::buildDesktop(QFormLayout *form)
{
    addHeading(form, tr("Desktop"));
    auto *choices = new DesktopChoices(m_settings);
    connect(choices, &DesktopChoices::sampleNotificationWanted, this, &SettingsDialog::sampleNotificationWanted);
    form->addRow(choices);
    auto *closes = new QCheckBox(tr("Closing the window leaves Lanscope in the &tray"));
    closes->setChecked(m_settings.closesToTray());
    connect(closes, &QCheckBox::toggled, &m_settings, &Settings::setClosesToTray);
    form->addRow(closes);
    auto *alerts = new QPushButton(tr("When and of &what you are told…"));
    alerts->setAutoDefault(false);
    connect(alerts, &QPushButton::clicked, this, &SettingsDialog::alertSettingsWanted);
    addAlone(form, alerts);
}

void SettingsDialog::buildAppearance(QFormLayout *form)
{
    addHeading(form, tr("Appearance and privacy"));
    QComboBox *look = addWords(form, tr("&Colours"),
                               {{QStringLiteral("system"), tr("as the desktop has them")},
                                {QStringLiteral("light"), tr("light")},
                                {QStringLiteral("dark"), tr("dark")},
                                {QStringLiteral("high-contrast"), tr("high contrast")}},
                               m_settings.appearance());
    connect(look, &QComboBox::activated, this,
            [this, look] { m_settings.setAppearance(look->currentData().toString()); });
    auto *hides = new QCheckBox(tr("&Hide names and addresses"));
    hides->setChecked(m_settings.hidesNames());
    connect(hides, &QCheckBox::toggled, &m_settings, &Settings::setHidesNames);
    connect(&m_settings, &Settings::hidesNamesChanged, hides, &QCheckBox::setChecked);
    form->addRow(hides);
    auto *kept = new QPushButton(tr("What is &kept…"));
    kept->setAutoDefault(false);
    connect(kept, &QPushButton::clicked, this, &SettingsDialog::historySettingsWanted);
    form->addRow(explanation(tr("Made-up ones take their place wherever Lanscope shows them, so that a picture of the "
                                "screen gives nothing away. What is kept does not change.")));
    addAlone(form, kept);
}

} // namespace lanscope
