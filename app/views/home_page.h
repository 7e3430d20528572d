// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "app/inventory/likeness.h"
#include "app/models/home_text.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lanscope {

class AlertCards;
class ActiveDevicesModel;
class ActiveList;
class DeviceModel;
class HomeLessons;
class NeedCard;

/// The page people look at: one sentence, what needs them, and who is here.
class HomePage : public QScrollArea
{
    Q_OBJECT
public:
    /// `devices` must live as long as the page.
    explicit HomePage(const DeviceModel &devices, QWidget *parent = nullptr);

    void showState(const PipelineState &state);

    /// Shows these above what else needs the person; takes ownership.
    void setAlertCards(AlertCards *cards);
    /// Takes the list of who exchanged most, which stands below who is here.
    void setTalkers(QWidget *talkers);
    /// What the gravest open alert says; empty when there is none.
    void showAlert(const QString &sentence);

    /// Another place is looked at than the one this computer is in.
    void setElsewhere(bool isElsewhere);

    /// Devices that may be one, to be asked about.
    void showLikenesses(const QList<Likeness> &likenesses);

    /// Whether the page has its own button to start; not while a banner asks.
    void setOffersListening(bool offers);

    /// Brings everything up to date; once a second.
    void showNow(Timestamp now);

Q_SIGNALS:
    void listeningWanted();
    void fileWanted();
    void devicesWanted();
    void opened(const lanscope::DeviceId &id);
    /// The person wants to go through these, one by one.
    void walkWanted(const QList<lanscope::Device> &devices);
    void decided(const QList<lanscope::Decision> &decisions);
    void sameSaid(const lanscope::Likeness &likeness);
    void differentSaid(const lanscope::Likeness &likeness);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildNeeds();
    QWidget *buildDevices();
    void showSituation();
    void showNeeds();
    void fitRows();
    void arrange();
    NeedCard *addCard();

    const DeviceModel &m_devices;
    HomeSituation m_situation;
    QList<Likeness> m_likenesses;
    bool m_offersListening = true;
    ActiveDevicesModel *m_active;
    QLabel *m_sentence;
    QLabel *m_hint;
    QPushButton *m_listen;
    QPushButton *m_open;
    QPushButton *m_walk;
    QWidget *m_talkers = nullptr;
    QVBoxLayout *m_left = nullptr;
    QVBoxLayout *m_right = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_needsSide = nullptr;
    QBoxLayout *m_cards = nullptr;
    AlertCards *m_alertCards = nullptr;
    QPushButton *m_more;
    HomeLessons *m_lessons = nullptr; ///< while there is nobody
    QWidget *m_top = nullptr;
    QWidget *m_devicesSide = nullptr;
    ActiveList *m_list = nullptr;
    QPushButton *m_others; ///< the devices that the list has no room for
    QLabel *m_counts;
};

} // namespace lanscope
