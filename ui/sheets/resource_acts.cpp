// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/resource_acts.h"

#include "models/sheets/resource_store.h"
#include "ui/base/undo_last.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// What an entry was before and is after an act; nothing where it is not in the directory.
struct Step {
    ResourceId id{};
    std::optional<Resource> before{};
    std::optional<Resource> after{};
};

// A changed number loses its date in the store unless the date is new with it; said twice, the date stays as given.
Result<void> writeBack(ResourceStore &store, const Resource &entry)
{
    if (const auto done = store.update(entry); !done)
        return done;
    return store.find(entry.id).and_then(
        [&](const Resource &stored) { return stored == entry ? Result<void>() : store.update(entry); });
}

Result<void> turn(ResourceStore &store, ResourceId id, bool wasThere, const std::optional<Resource> &wanted)
{
    if (!wanted)
        return store.remove(id);
    return wasThere ? writeBack(store, *wanted) : store.restore(id);
}

/// Takes steps back and makes them again. Pushed after the first time. What cannot be taken back any more (the last
/// crisis number) leaves the stack.
class ResourceCommand final : public QUndoCommand
{
public:
    ResourceCommand(ResourceStore &store, std::vector<Step> steps, const QString &text)
        : QUndoCommand(text)
        , m_store(store)
        , m_steps(std::move(steps))
    {
    }

    void undo() override
    {
        for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
            settle(turn(m_store, step->id, step->after.has_value(), step->before));
    }

    void redo() override
    {
        if (m_first) {
            m_first = false;
            return;
        }
        for (const Step &step : m_steps)
            settle(turn(m_store, step.id, step.before.has_value(), step.after));
    }

private:
    void settle(const Result<void> &done)
    {
        if (!done)
            setObsolete(true);
    }

    ResourceStore &m_store;
    std::vector<Step> m_steps;
    bool m_first = true;
};

std::optional<Resource> standing(const ResourceStore &store, ResourceId id)
{
    const auto found = store.find(id);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace

ResourceActs::ResourceActs(SheetServices &services)
    : m_services(services)
{
}

Result<ResourceId> ResourceActs::add(const Resource &entry)
{
    ResourceStore &store = m_services.resources;
    const auto id = store.add(entry);
    if (id)
        m_services.undo.push(new ResourceCommand(store, {{*id, std::nullopt, standing(store, *id)}},
            //: Named in the Edit menu after Undo or Redo
            tr("add an entry")));
    return id;
}

Result<int> ResourceActs::addAll(const std::vector<Resource> &entries)
{
    return merge({.added = entries, .changed = {}}).map([&entries] { return int(entries.size()); });
}

Result<void> ResourceActs::merge(const DirectoryMerge &merge)
{
    ResourceStore &store = m_services.resources;
    const auto before = store.all();
    if (!before)
        return tl::unexpected<Error>(before.error());
    std::vector<Resource> corrected;
    for (const DirectoryMerge::Change &change : merge.changed)
        corrected.push_back(change.after);
    if (const auto done = store.merge(merge.added, corrected); !done)
        return done;
    std::vector<Step> steps;
    for (const Resource &entry : store.all().value_or(std::vector<Resource>())) {
        const auto old = std::find_if(
            before->begin(), before->end(), [&entry](const Resource &each) { return each.id == entry.id; });
        if (old == before->end())
            steps.push_back({entry.id, std::nullopt, entry});
        else if (*old != entry)
            steps.push_back({entry.id, *old, entry});
    }
    m_services.undo.push(new ResourceCommand(store, std::move(steps),
        merge.changed.empty() ? tr("add %n entries", nullptr, int(merge.added.size())) : tr("bring in a directory")));
    return {};
}

Result<void> ResourceActs::change(const Resource &entry)
{
    ResourceStore &store = m_services.resources;
    const auto before = standing(store, entry.id);
    const auto done = store.update(entry);
    if (done)
        m_services.undo.push(
            new ResourceCommand(store, {{entry.id, before, standing(store, entry.id)}}, tr("change an entry")));
    return done;
}

Result<void> ResourceActs::correct(const Resource &entry)
{
    ResourceStore &store = m_services.resources;
    const auto before = standing(store, entry.id);
    const auto done = store.update(entry).and_then([&] { return store.confirm(entry.id); });
    if (done)
        m_services.undo.push(
            new ResourceCommand(store, {{entry.id, before, standing(store, entry.id)}}, tr("correct a number")));
    return done;
}

Result<void> ResourceActs::confirm(ResourceId id)
{
    ResourceStore &store = m_services.resources;
    const auto before = standing(store, id);
    const auto done = store.confirm(id);
    if (done)
        m_services.undo.push(new ResourceCommand(store, {{id, before, standing(store, id)}}, tr("mark as checked")));
    return done;
}

Result<void> ResourceActs::remove(ResourceId id)
{
    ResourceStore &store = m_services.resources;
    const auto before = standing(store, id);
    const auto done = store.remove(id);
    if (done)
        m_services.undo.push(new ResourceCommand(store, {{id, before, std::nullopt}}, tr("remove an entry")));
    return done;
}

UndoOffer ResourceActs::offer(const QString &text) const
{
    return {.text = text, .undo = undoOfLast(m_services.undo)};
}

} // namespace wardmate
