// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace lanscope {

class InterfaceModel;
class Settings;

/// What a person can set. Everything applies at once; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `settings` must live as long as the dialog.
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see whether notifications arrive.
    void sampleNotificationWanted();
    /// The person wants to say what is kept of the past, or to forget it.
    void historySettingsWanted();
    /// The person wants to say when to be told of alerts, and of which.
    void alertSettingsWanted();

private:
    void buildListening(QFormLayout *form);
    void buildDesktop(QFormLayout *form);
    void buildAppearance(QFormLayout *form);
    QComboBox *addWords(QFormLayout *form, const QString &label, const QList<std::pair<QString, QString>> &words,
                        const QString &current);

    Settings &m_settings;
    InterfaceModel *m_interfaces;
};

} // namespace lanscope
