// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer.h"

#include <memory>
#include <vector>

namespace ff {

/// Layers of any kinds, one above the other. Owns them; what is const shows const layers.
class LayerStack
{
public:
    void add(std::unique_ptr<Layer> layer) { m_layers.push_back(std::move(layer)); }

    std::size_t size() const { return m_layers.size(); }
    Layer& operator[](std::size_t depth) { return *m_layers[depth]; }
    const Layer& operator[](std::size_t depth) const { return *m_layers[depth]; }
    Layer& front() { return *m_layers.front(); }
    const Layer& front() const { return *m_layers.front(); }

    /// From the lowest up, for range-based loops.
    auto begin() { return Iterator<Layer> {m_layers.data()}; }
    auto end() { return Iterator<Layer> {m_layers.data() + m_layers.size()}; }
    auto begin() const { return Iterator<const Layer> {m_layers.data()}; }
    auto end() const { return Iterator<const Layer> {m_layers.data() + m_layers.size()}; }

private:
    template <typename Each>
    struct Iterator
    {
        const std::unique_ptr<Layer>* place;

        Each& operator*() const { return **place; }
        Iterator& operator++()
        {
            ++place;
            return *this;
        }
        bool operator==(const Iterator&) const = default;
    };

    std::vector<std::unique_ptr<Layer>> m_layers;
};

} // namespace ff
