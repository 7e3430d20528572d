// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>

#include "app/models/history_text.h"
#include "app/views/plain_text.h"

namespace lanscope {

namespace {

QString fileName(const ExportRequest &request)
{
    const QString ending = request.isJson ? QStringLiteral(".json") : QStringLiteral(".csv");
    switch (request.thing) {
    case ExportRequest::Thing::Devices:
        return QStringLiteral("lanscope-devices") + ending;
    case ExportRequest::Thing::Flows:
        return QStringLiteral("lanscope-flows") + ending;
    case ExportRequest::Thing::Alerts:
        return QStringLiteral("lanscope-alerts") + ending;
    case ExportRequest::Thing::History:
        break;
    }
    return QStringLiteral("lanscope-history") + ending;
}

} // namespace

ExportDialog::ExportDialog(const QString &rangeText, QWidget *parent) : QDialog(parent)
{
    using Thing = ExportRequest::Thing;
    setWindowTitle(tr("Export"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_thing = addChoice(form, tr("&What"),
                        {{tr("Devices"), int(Thing::Devices)},
                         {tr("Whom they talk to"), int(Thing::Flows)},
                         {tr("Alerts"), int(Thing::Alerts)},
                         {tr("Traffic over time"), int(Thing::History)}});
    QList<std::pair<QString, int>> groupings;
    for (const Grouping grouping :
         {Grouping::Device, Grouping::Service, Grouping::Destination, Grouping::Scope, Grouping::None})
        groupings.append({groupingTitle(grouping), int(grouping)});
    m_by = addChoice(form, tr("Told &apart"), groupings);
    m_format = addChoice(form, tr("&Format"), {{tr("CSV, for spreadsheets"), 0}, {tr("JSON, for programs"), 1}});
    form->addRow(tr("Of"), readableLabel(rangeText.isEmpty() ? tr("all that is kept") : rangeText));
    const auto follow = [this] { m_by->setEnabled(request().thing == Thing::History); };
    connect(m_thing, &QComboBox::currentIndexChanged, this, follow);
    follow();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    QPushButton *write = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    write->setDefault(true);
    connect(write, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(buttons);
}

QComboBox *ExportDialog::addChoice(QFormLayout *form, const QString &label,
                                   const QList<std::pair<QString, int>> &choices)
{
    auto *box = new QComboBox;
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    form->addRow(label, box);
    return box;
}

ExportRequest ExportDialog::request() const
{
    return {.thing = ExportRequest::Thing(m_thing->currentData().toInt()),
            .isJson = m_format->currentData().toInt() == 1,
            .by = Grouping(m_by->currentData().toInt()),
            .path = {}};
}

void ExportDialog::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileName(request()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        ExportRequest wanted = request();
        wanted.path = path;
        Q_EMIT exportWanted(wanted);
        accept();
    });
    dialog->open();
}

} // namespace lanscope
