// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "app/inventory/device.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace lanscope {

class CategoryPicture;
class ElidedLabel;

/// One device to get to know: picture, guess and why, and fields for its name, type and owner.
class WalkCard : public QWidget
{
    Q_OBJECT
public:
    explicit WalkCard(QWidget *parent = nullptr);

    /// Another device, with its best name in the field, ready to be typed over.
    void showDevice(const Device &device);
    /// The same device said more: what is typed stays.
    void refresh(const Device &device);

    QString name() const;
    QString owner() const;
    /// The type that was chosen; nothing when it was left as it is.
    std::optional<Category> category() const;

    QLineEdit *nameField() const { return m_name; }

private:
    void buildFields();
    void showPicture();
    void showWords(const Device &device);

    CategoryPicture *m_picture;
    ElidedLabel *m_guess;
    QLabel *m_reasons;
    QComboBox *m_names;
    QLineEdit *m_name;
    QComboBox *m_type;
    QLineEdit *m_owner;
    Category m_shownCategory = Category::Unknown;
    std::optional<Category> m_icon; ///< chosen by a person, whatever the type
};

} // namespace lanscope
