// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/feature_panes.h"

using namespace Qt::StringLiterals;

namespace wardmate {

struct FeaturePanes::Parts {
    Ground ground;
};

FeaturePanes::FeaturePanes(const Ground &ground)
    : m_parts(new Parts{ground})
{
}

FeaturePanes::~FeaturePanes() = default;

std::vector<PaneSpec> FeaturePanes::specs()
{
    return {};
}

} // namespace wardmate
