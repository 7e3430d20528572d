// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/kinship_actions.h"

#include <QAction>
#include <QMenu>

#include "app/models/device_decisions.h"
#include "app/models/device_model.h"
#include "app/views/merge_dialog.h"

namespace lanscope {

KinshipActions::KinshipActions(DeviceModel *devices, DeviceDecisions *decisions, Chosen chosen, QMenu *menu,
                               QWidget *parent)
    : QObject(parent),
      m_devices(devices),
      m_decisions(decisions),
      m_chosen(std::move(chosen)),
      m_widget(parent),
      m_merge(menu->addAction(tr("M&erge with…"))),
      m_addresses(menu->addMenu(tr("&Split off an address")))
{
    connect(m_merge, &QAction::triggered, this, &KinshipActions::merge);
    connect(m_addresses, &QMenu::aboutToShow, this, &KinshipActions::fillAddresses);
}

void KinshipActions::prepare()
{
    const QList<DeviceId> ids = m_chosen();
    m_merge->setText(ids.size() > 1 ? tr("M&erge into one device") : tr("M&erge with…"));
    m_merge->setEnabled(!ids.isEmpty() && m_devices->rowCount() > 1);
    fillAddresses();
    m_addresses->menuAction()->setEnabled(!m_addresses->isEmpty());
}

void KinshipActions::merge()
{
    const QList<DeviceId> ids = m_chosen();
    if (ids.size() > 1)
        return m_decisions->merge(ids.constFirst(), ids.mid(1));
    const Device *device = m_devices->find(ids.value(0));
    if (!device)
        return;
    auto *dialog = new MergeDialog(m_devices, *device, m_widget);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::chosen, this,
            [this, kept = device->id](const DeviceId &other) { m_decisions->merge(kept, {other}); });
    dialog->open();
}

/// Of a device with one address there is nothing to split off.
void KinshipActions::fillAddresses()
{
    m_addresses->clear();
    const QList<DeviceId> ids = m_chosen();
    const Device *device = ids.size() == 1 ? m_devices->find(ids.constFirst()) : nullptr;
    if (!device || device->macs.size() < 2)
        return;
    for (const MacAddress &mac : device->macs) {
        const QString text = mac == device->id ? tr("%1 (the first)").arg(mac.toString()) : mac.toString();
        connect(m_addresses->addAction(text), &QAction::triggered, this,
                [this, id = device->id, mac] { m_decisions->split(id, mac); });
    }
}

} // namespace lanscope
