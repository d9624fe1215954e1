// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/search_hit.h"

namespace wardmate {

class DeskSearch;
class Session;

/// People, events, supporters and resources of an open programme, for the search everywhere. Nobody with an
/// administrator's key is given it.
[[nodiscard]] SearchSource searchOf(Session &session, const DeskSearch &desk);

} // namespace wardmate
