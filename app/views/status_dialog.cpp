// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/status_dialog.h"

#include <memory>

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QSysInfo>
#include <QTableView>
#include <QVBoxLayout>

#include "app/models/status_model.h"
#include "app/models/visibility.h"
#include "app/views/device_delegate.h"
#include "app/views/helper_health.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

/// Marks a row in which something was lost by a symbol and bold type; shows tooltips literally.
class StatusDelegate : public DeviceDelegate
{
public:
    using DeviceDelegate::DeviceDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(StatusModel::MarkedRole).toBool())
            return;
        option->font.setBold(true);
        if (index.column() == int(StatusModel::Column::Subject)) {
            option->icon = symbol(QStringLiteral("warning"));
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = {16, 16};
        }
    }
};

QString heading(const VisibilityItem &item)
{
    QString subject = item.subject;
    if (!subject.isEmpty())
        subject[0] = subject[0].toUpper();
    return QStringLiteral("%1 %2: %3").arg(sightMark(item.sight), subject, sightName(item.sight));
}

QLabel *boldLabel(const QString &text)
{
    QLabel *label = readableLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

StatusDialog::StatusDialog(QWidget *parent)
    : QDialog(parent), m_model(new StatusModel(this)), m_health(new HelperHealth(QDBusConnection::systemBus(), this))
{
    setWindowTitle(tr("What Lanscope sees"));
    resize(640, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(buildPromise());
    column->addWidget(buildReasons());
    column->addWidget(buildCounters(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *copy = buttons->addButton(tr("C&opy as text"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("For a report of an error; it holds no names and no addresses of devices."));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(reportText()); });
    column->addWidget(buttons);
    connect(&m_clock, &QTimer::timeout, m_health, &HelperHealth::refresh);
    connect(m_health, &HelperHealth::changed, this, [this] { m_model->setMore(m_health->rows()); });
}

QString StatusDialog::reportText() const
{
    return QStringLiteral("Lanscope %1 · Qt %2 · %3 · Linux %4\n")
               .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                    QSysInfo::prettyProductName(), QSysInfo::kernelVersion()) +
           m_model->asText();
}

QWidget *StatusDialog::buildPromise()
{
    QLabel *promise = readableLabel(tr("What leaves this computer: nothing."));
    QFont large = promise->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    promise->setFont(large);
    return promise;
}

void StatusDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_health->refresh();
    m_clock.start(1000);
}

void StatusDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_clock.stop(); // nobody looks
}

QWidget *StatusDialog::buildReasons()
{
    auto *reasons = new QWidget;
    m_reasons = new QVBoxLayout(reasons);
    m_reasons->setContentsMargins(0, 0, 0, 0);
    m_reasons->setSpacing(4);
    return reasons;
}

QWidget *StatusDialog::buildCounters()
{
    auto *table = new QTableView;
    table->setModel(m_model);
    table->setItemDelegate(new StatusDelegate(table));
    table->setAccessibleName(tr("Counters"));
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setEditTriggers(QTableView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(int(StatusModel::Column::Subject), QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void StatusDialog::showState(const PipelineState &state)
{
    m_model->setState(state);
    const QList<VisibilityItem> items = visibility(state);
    // Two labels for each item; they are only made anew when their number changes, so that a selection stays.
    while (m_reasons->count() > 2 * items.size()) {
        const std::unique_ptr<QLayoutItem> last(m_reasons->takeAt(m_reasons->count() - 1));
        delete last->widget();
    }
    while (m_reasons->count() < 2 * items.size()) {
        m_reasons->addWidget(boldLabel({}));
        m_reasons->addWidget(readableLabel());
    }
    for (int item = 0; item < items.size(); ++item) {
        qobject_cast<QLabel *>(m_reasons->itemAt(2 * item)->widget())->setText(heading(items[item]));
        qobject_cast<QLabel *>(m_reasons->itemAt(2 * item + 1)->widget())->setText(items[item].reason);
    }
}

} // namespace lanscope
