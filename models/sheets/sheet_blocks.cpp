// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_blocks.h"

#include "models/sheets/resource_rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

using Kind = SheetBlock::Kind;

std::vector<Resource> onSheets(const std::vector<Resource> &directory, const QList<ResourceKind> &kinds)
{
    std::vector<Resource> chosen;
    std::copy_if(directory.begin(), directory.end(), std::back_inserter(chosen),
        [&](const Resource &entry) { return entry.onSheet && hasChannel(entry) && kinds.contains(entry.kind); });
    std::stable_sort(chosen.begin(), chosen.end(), [](const Resource &a, const Resource &b) {
        // Locked crisis lines first, then what is closest, then the order somebody gave.
        return std::tuple(!a.crisisLock, !a.isLocal, a.position) < std::tuple(!b.crisisLock, !b.isLocal, b.position);
    });
    return chosen;
}

// Reads lines one after the other; containers recurse.
class BlockReader
{
public:
    BlockReader(const QStringList &lines, const std::vector<Resource> &directory, std::vector<SheetProblem> &problems)
        : m_lines(lines)
        , m_directory(directory)
        , m_problems(problems)
    {
    }

    // Up to the end, ":::" or "+++"; paragraphs are runs of plain lines.
    std::vector<SheetBlock> readUntil(bool inContainer)
    {
        std::vector<SheetBlock> blocks;
        QString paragraph;
        const auto flush = [&] {
            if (!paragraph.isEmpty())
                blocks.push_back({Kind::Paragraph, std::exchange(paragraph, {}), {}, {}, {}});
        };
        for (; m_at < m_lines.size(); ++m_at) {
            const QString line = m_lines.at(m_at).trimmed();
            if (inContainer && (line == u":::" || line == u"+++"))
                break;
            if (line.isEmpty() || line == u"{{crisis}}") {
                flush();
            } else if (line.startsWith(u"::: ")) {
                flush();
                blocks.push_back(readContainer(line.mid(4).trimmed()));
            } else if (SheetBlock block; readMarked(line, block)) {
                flush();
                blocks.push_back(std::move(block));
            } else {
                paragraph += (paragraph.isEmpty() ? QString() : u" "_s) + line;
            }
        }
        flush();
        return blocks;
    }

private:
    SheetBlock readContainer(const QString &opening)
    {
        SheetBlock container;
        ++m_at;
        if (opening.startsWith(u"box")) {
            container.kind = Kind::Box;
            container.text = opening.mid(3).trimmed();
            container.children = readUntil(true);
            return container;
        }
        if (opening != u"columns")
            m_problems.push_back({SheetProblem::Kind::UnknownMark, opening, 0});
        container.kind = Kind::Columns;
        while (m_at < m_lines.size()) {
            SheetBlock column;
            column.kind = Kind::Box;
            column.children = readUntil(true);
            container.children.push_back(std::move(column));
            if (m_at >= m_lines.size() || m_lines.at(m_at).trimmed() == u":::")
                break;
            ++m_at; // past "+++"
        }
        return container;
    }

    bool readMarked(const QString &line, SheetBlock &block)
    {
        struct Mark {
            QStringView prefix;
            Kind kind;
        };
        static constexpr std::array marks{Mark{u"# ", Kind::Title}, Mark{u"## ", Kind::Heading},
            Mark{u"! ", Kind::Lead}, Mark{u"- ", Kind::Bullet}, Mark{u"[] ", Kind::Tick}, Mark{u"> ", Kind::Saying},
            Mark{u"~ ", Kind::Note}, Mark{u"___ ", Kind::WriteIn}, Mark{u"@tearoff ", Kind::TearOff}};
        for (const Mark &mark : marks) {
            if (line.startsWith(mark.prefix)) {
                block.kind = mark.kind;
                block.text = line.mid(mark.prefix.size()).trimmed();
                return true;
            }
        }
        if (line == u"___") {
            block.kind = Kind::WriteIn;
            return true;
        }
        if (line == u"===") {
            block.kind = Kind::FaceBreak;
            return true;
        }
        static const QRegularExpression step(u"^(\\d+)\\.\\s+(.*)$"_s);
        static const QRegularExpression letter(u"^\\[(\\p{L}|\\d)\\]\\s+(.*)$"_s);
        for (const auto &[expression, kind] : {std::pair(&step, Kind::Step), std::pair(&letter, Kind::Letter)}) {
            if (const auto match = expression->match(line); match.hasMatch()) {
                block.kind = kind;
                block.mark = match.captured(1);
                block.text = match.captured(2);
                return true;
            }
        }
        if (line.startsWith(u"@call ")) {
            block.kind = Kind::Call;
            block.mark = line.mid(6).section(u" | "_s, 0, -2).trimmed();
            block.text = line.mid(6).section(u" | "_s, -1).trimmed();
            return true;
        }
        return line.startsWith(u'@') && readResources(line, block);
    }

    bool readResources(const QString &line, SheetBlock &block)
    {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        QList<ResourceKind> kinds;
        bool understood = words.at(0) == u"@resources" && words.size() > 1;
        for (const QString &word : words.mid(1)) {
            const auto kind = fromCode<ResourceKind>(word);
            understood = understood && kind.has_value();
            if (kind)
                kinds << *kind;
        }
        if (!understood)
            m_problems.push_back({SheetProblem::Kind::UnknownMark, line, 0});
        block.kind = Kind::Resources;
        block.resources = onSheets(m_directory, kinds);
        return true;
    }

    const QStringList &m_lines;
    const std::vector<Resource> &m_directory;
    std::vector<SheetProblem> &m_problems;
    qsizetype m_at = 0;
};

} // namespace

std::vector<SheetBlock> blocksOf(
    const QString &filled, const std::vector<Resource> &directory, std::vector<SheetProblem> &problems)
{
    const QStringList lines = filled.split(u'\n');
    BlockReader reader(lines, directory, problems);
    std::vector<SheetBlock> blocks = reader.readUntil(false);
    SheetBlock crisis;
    crisis.kind = Kind::Crisis;
    crisis.resources = onSheets(directory, {ResourceKind::Crisis});
    const bool titled = !blocks.empty() && blocks.front().kind == Kind::Title;
    blocks.insert(blocks.begin() + (titled ? 1 : 0), std::move(crisis));
    // A heading over no entries would be a hole.
    std::vector<SheetBlock> kept;
    for (SheetBlock &block : blocks) {
        if (block.kind == Kind::Resources && block.resources.empty()) {
            if (!kept.empty() && kept.back().kind == Kind::Heading)
                kept.pop_back();
            continue;
        }
        kept.push_back(std::move(block));
    }
    return kept;
}

QString withoutMarks(const QString &text)
{
    return QString(text).remove(u"**"_s);
}

} // namespace wardmate
