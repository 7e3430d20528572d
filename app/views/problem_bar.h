// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/pipeline/pipeline_state.h"

class QVBoxLayout;

namespace lanscope {

/// One problem: a sentence that can be selected, the button that helps, and one that closes it.
class ProblemBanner : public QFrame
{
    Q_OBJECT
public:
    explicit ProblemBanner(const Problem &problem, QWidget *parent = nullptr);

    const Problem &problem() const { return m_problem; }

Q_SIGNALS:
    void remedyWanted(lanscope::Remedy remedy);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Problem m_problem;
};

/// The problems nobody has closed yet, the newest on top; at most MaximumProblems, and none of them twice.
class ProblemBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int MaximumProblems = 3;

    explicit ProblemBar(QWidget *parent = nullptr);

    void add(const Problem &problem);

    /// Takes away those that ask for something to be started: it was.
    void clearRemedied();

    int count() const { return int(banners().size()); }

Q_SIGNALS:
    void remedyWanted(lanscope::Remedy remedy);

private:
    QList<ProblemBanner *> banners() const;
    void remove(ProblemBanner *banner);

    QVBoxLayout *m_column;
};

} // namespace lanscope
