// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace slipway::views {

/// The filters of a list of evidence: kind, source, time and words, with how much there is of each.
class EvidenceBar : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names of its fields: "evidence" gives "evidenceKind".
    EvidenceBar(const QString& name, QWidget* parent);

    /// How many there are of each kind and of each source; what is chosen stays.
    void setCounts(const QMap<QString, qint64>& kinds, const QMap<QString, qint64>& sources);
    /// Offers projects too: how many there are of each, by name. No call: they are not offered.
    void setProjects(const QMap<QString, qint64>& projects);
    void setHeading(const QString& text);
    void clear(); ///< chooses everything

    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString project() const; ///< name
    [[nodiscard]] QString text() const;
    /// The moment since which is asked for; nothing: however old.
    [[nodiscard]] std::optional<QDateTime> from(const QDateTime& now) const;
    [[nodiscard]] bool isAsking() const; ///< anything but everything
    [[nodiscard]] QLineEdit& search() { return *m_search; }

Q_SIGNALS:
    void changed();
    void left(); ///< the search field, by Enter, Down, or Escape in an empty one

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(QComboBox& box, const QString& all, const QMap<QString, qint64>& counts);

    // In the order in which they stand, which is the one that Tab goes in.
    QLineEdit* m_search;
    QComboBox* m_project;
    QComboBox* m_kind;
    QComboBox* m_source;
    QComboBox* m_time;
    QLabel* m_heading;
};

} // namespace slipway::views
