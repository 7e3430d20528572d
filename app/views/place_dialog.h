// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/inventory/place.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace lanscope {

/// What a person calls a place, and what it is to them: its kind, with what that changes.
class PlaceDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PlaceDialog(const Place &place, QWidget *parent = nullptr);

    Place place() const;

private:
    void explain();

    Place m_place;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLabel *m_meaning;
};

} // namespace lanscope
