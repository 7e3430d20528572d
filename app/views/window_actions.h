// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/pipeline/pipeline_state.h"

class QAction;
class QComboBox;
class QToolBar;
class QToolButton;

namespace lanscope {

class PlaceButton;
class FilterField;
class InterfaceModel;

/// What a person can do from anywhere in the window, and the tool bar and menu that offer it.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QWidget *window);

    PlaceButton *place() const { return m_place; }
    QToolBar *toolBar() const { return m_toolBar; }
    FilterField *search() const { return m_search; }

    void showState(const PipelineState &state);

    /// Marks that names and addresses are made up.
    void showHiding(bool hides);

    /// Looks which interfaces there are now.
    void refreshInterfaces();

    /// The interface that was chosen; empty leaves the choice to Lanscope.
    QString chosenInterface() const;
    void chooseInterface(const QString &name);

    /// Opens the list of interfaces, if there is a choice.
    void offerInterfaces();

    void focusSearch();

Q_SIGNALS:
    void listeningWanted();
    void stopWanted();
    void fileWanted();
    void settingsWanted();
    void healthWanted();
    void historySettingsWanted();
    void exportWanted();
    void hidingWanted(bool hides);
    void aboutWanted();
    void quitWanted();
    /// A person chose; not told when an interface is gone.
    void interfaceChosen(const QString &name);

private:
    void buildActions(QWidget *window);
    void buildSearch();
    void buildToolBar();
    void addSpace();
    void addMenu();

    QAction *m_listen = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_open = nullptr;
    QAction *m_find = nullptr;
    QAction *m_settings = nullptr;
    QAction *m_kept = nullptr;
    QAction *m_export = nullptr;
    QAction *m_health = nullptr;
    QAction *m_hide = nullptr;
    QAction *m_hiddenAction = nullptr;
    QAction *m_about = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_interfacesAction = nullptr;
    QAction *m_placeAction = nullptr;
    InterfaceModel *m_interfaces;
    QComboBox *m_interfaceBox;
    PlaceButton *m_place;
    QToolButton *m_hidden; ///< the mark that names are made up
    FilterField *m_search;
    QToolBar *m_toolBar;
    bool m_isIdle = true;
};

} // namespace lanscope
