// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/data/paper_pictures.h"

namespace ff::test {

inline constexpr PaperKind paperKinds[] {
    // name, {white, ink, pen, lines, spacing, lineShare}
    {.name = "CleanPhoto"},
    {.name = "FallOff34", .light = {.fallOff = 0.34}},
    {.name = "FallOff60", .light = {.fallOff = 0.6}},
    {.name = "FallOff60Large", .light = {.fallOff = 0.6}, .camera = {.width = 1600, .height = 1200}},
    {.name = "Vignette", .light = {.vignette = 0.5}},
    {.name = "VignetteTiny", .light = {.vignette = 0.5}, .camera = {.width = 120, .height = 120}},
    {.name = "HardShadow", .light = {.shadow = 0.5, .shadowPlace = 0.5, .shadowEdge = 0.004}},
    {.name = "SoftShadow", .light = {.shadow = 0.6, .shadowPlace = 0.4, .shadowEdge = 0.12}},
    {.name = "ShadowOfPhone",
     .light = {.shadow = 0.45, .shadowPlace = 0.7, .shadowSlant = -0.6, .shadowEdge = 0.02},
     .camera = {.width = 900, .height = 700}},
    {.name = "Ruled", .sheet = {.lines = Lines::Ruled}},
    {.name = "RuledTurned", .sheet = {.lines = Lines::Ruled, .spacing = 0.08}, .camera = {.turn = 3}},
    {.name = "RuledStrong", .sheet = {.lines = Lines::Ruled, .spacing = 0.15, .lineShare = 0.6}},
    {.name = "Squared", .sheet = {.lines = Lines::Squared, .spacing = 0.06}},
    {.name = "SquaredTurned",
     .sheet = {.lines = Lines::Squared, .spacing = 0.05},
     .camera = {.width = 1000, .height = 800, .turn = -4}},
    {.name = "SquaredSmall",
     .sheet = {.lines = Lines::Squared, .spacing = 0.1},
     .camera = {.width = 240, .height = 200, .turn = 1}},
    {.name = "BluePaper", .sheet = {.white = 0.55}},
    {.name = "DarkPaper", .sheet = {.white = 0.38, .ink = 0.06}},
    {.name = "Chalk", .sheet = {.white = 0.15, .ink = 0.8}, .light = {.fallOff = 0.4}},
    {.name = "Pencil", .sheet = {.ink = 0.55, .pen = 1.2}, .camera = {.noise = 4}},
    {.name = "PencilFallOff", .sheet = {.ink = 0.55, .pen = 1.4}, .light = {.fallOff = 0.5}},
    {.name = "PencilSquared",
     .sheet = {.ink = 0.5, .pen = 1.4, .lines = Lines::Squared, .spacing = 0.07, .lineShare = 0.2}},
    {.name = "RuledFallOff", .sheet = {.lines = Lines::Ruled}, .light = {.fallOff = 0.5}},
    {.name = "SquaredShadow",
     .sheet = {.lines = Lines::Squared, .spacing = 0.07},
     .light = {.shadow = 0.5, .shadowEdge = 0.02},
     .camera = {.turn = 2}},
    {.name = "BluePaperVignetteNoise",
     .sheet = {.white = 0.6},
     .light = {.vignette = 0.4},
     .camera = {.noise = 7, .quality = 60}},
    {.name = "Everything",
     .sheet = {.white = 0.8, .ink = 0.2, .pen = 1.8, .lines = Lines::Squared, .spacing = 0.08},
     .light = {.fallOff = 0.35, .shadow = 0.4, .shadowEdge = 0.03},
     .camera = {.width = 800, .height = 1000, .turn = -2, .noise = 5, .quality = 70}},
};

} // namespace ff::test
