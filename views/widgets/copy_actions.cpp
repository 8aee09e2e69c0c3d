// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/copy_actions.h"

#include "views/widgets/action_collection.h"
#include "views/widgets/copied_table.h"
#include "views/widgets/inline_message.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTableView>
#include <QTreeView>

namespace slipway::views {

namespace {

struct CopyWords
{
    Q_DECLARE_TR_FUNCTIONS(CopyWords)
};

bool isTable(const QWidget* widget)
{
    return qobject_cast<const QTableView*>(widget) || qobject_cast<const QTreeView*>(widget);
}

/// Says it where the table is; a view without a message bar says nothing.
void tell(QWidget* from, const QString& text)
{
    for (QWidget* place = from; place; place = place->parentWidget()) {
        if (auto* message = place->findChild<InlineMessage*>(QString(), Qt::FindDirectChildrenOnly))
            return message->showDone(text);
    }
}

void copyText(const QWidget& window)
{
    if (QAbstractItemView* view = tableToCopy(window)) {
        const CopiedTable table = copiedTable(*view, CopiedRows::ChosenOrShown);
        QGuiApplication::clipboard()->setText(asAlignedText(table));
        tell(view, CopyWords::tr("Copied %n row(s) as text.", nullptr, static_cast<int>(table.rows.size())));
    }
}

void copyTable(const QWidget& window)
{
    if (QAbstractItemView* view = tableToCopy(window)) {
        const CopiedTable table = copiedTable(*view, CopiedRows::ChosenOrShown);
        QGuiApplication::clipboard()->setMimeData(asTable(table).release());
        tell(view,
             CopyWords::tr("Copied %n row(s) as a table.", nullptr, static_cast<int>(table.rows.size())));
    }
}

void copyImage(QWidget& window)
{
    QAbstractItemView* view = tableToCopy(window);
    const QImage image = view ? asPicture(*view, CopiedRows::ChosenOrShown) : window.grab().toImage();
    if (image.isNull())
        return;
    QGuiApplication::clipboard()->setImage(image);
    const auto rows = view ? static_cast<int>(copiedTable(*view, CopiedRows::ChosenOrShown).rows.size()) : 0;
    if (rows > kMostPictureRows)
        tell(view, CopyWords::tr("Copied the first %n row(s) as an image; the table is longer.", nullptr,
                                 kMostPictureRows));
    else if (view)
        tell(view, CopyWords::tr("Copied %n row(s) as an image.", nullptr, rows));
}

} // namespace

QAbstractItemView* tableToCopy(const QWidget& window)
{
    for (QWidget* place = QApplication::focusWidget(); place; place = place->parentWidget()) {
        if (isTable(place) && window.isAncestorOf(place))
            return qobject_cast<QAbstractItemView*>(place);
    }
    for (auto* view : window.findChildren<QAbstractItemView*>()) {
        if (isTable(view) && view->isVisible())
            return view;
    }
    return nullptr;
}

void addCopyActions(ActionCollection& actions, QWidget* window)
{
    const auto add = [&](const char* id, const QString& text, const QKeySequence& key,
                         std::function<void()> run) {
        window->addAction(actions.add(QString::fromLatin1(id), text, key, window, std::move(run)));
    };
    add("copy.text", CopyWords::tr("Copy as text"), {}, [window] { copyText(*window); });
    add("copy.table", CopyWords::tr("Copy as table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [window] { copyTable(*window); });
    add("copy.image", CopyWords::tr("Copy as image"), {}, [window] { copyImage(*window); });
}

} // namespace slipway::views
