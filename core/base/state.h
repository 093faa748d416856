// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// One piece of a state by its name: a tensor, a single number (int64 or float64), or what a generator of
/// random numbers will draw (uint8).
struct StateValue
{
    std::string name; ///< as "learner.layers.0.weight"
    at::Tensor value;
};

/// Everything of an object that decides what it does next; what was fixed when it was made is not part of it.
using RunState = std::vector<StateValue>;

/// Adds a state to `whole` under names that begin with `prefix`; takePart() gets it out again.
void addPart(RunState& whole, std::string_view prefix, RunState part);
RunState takePart(RunState& whole, std::string_view prefix);

/// What a state is for.
enum class StateScope {
    Whole, ///< to go on from as if nothing had happened: the same bits
    WithoutOptimisers ///< to go back to: optimisers forget what led away from it
};

/// Is shown each value that belongs to a state, under its name. A class with a state has one function
/// visitState(StateVisitor&) that shows them all, so that what is saved and what is restored cannot differ.
class StateVisitor
{
public:
    explicit StateVisitor(StateScope scope)
        : m_scope(scope)
    { }
    virtual ~StateVisitor() = default;
    StateVisitor(const StateVisitor&) = delete;
    StateVisitor& operator=(const StateVisitor&) = delete;

    /// The value must be defined, of the shape and type that it has in this object whatever its numbers are.
    void tensor(std::string_view name, at::Tensor& value) { visit(m_path + std::string(name), value); }

    /// The same for one of which only type and number of dimensions are known; who restores it looks at its
    /// shape. A value that is not there yet is shown with no rows.
    void resizable(std::string_view name, at::Tensor& value)
    {
        visitResized(m_path + std::string(name), value);
    }

    void number(std::string_view name, std::int64_t& value);
    void real(std::string_view name, double& value);
    /// One that states of older versions do not have: it then stays as it is.
    void addedReal(std::string_view name, double& value);
    void addedNumber(std::string_view name, std::int64_t& value);
    void numbers(std::string_view name, std::vector<float>& values); ///< of any size
    void random(std::string_view name, at::Generator& generator);

    /// `visit()` shows values whose names begin with `name` and a dot.
    template <typename Visit>
    void within(std::string_view name, const Visit& visit)
    {
        const std::size_t before = m_path.size();
        m_path.append(name).push_back('.');
        visit();
        m_path.resize(before);
    }

    /// Whether values are put in place; otherwise they are only looked at.
    virtual bool restores() const = 0;

    StateScope scope() const { return m_scope; }

protected:
    virtual void visit(const std::string& name, at::Tensor& value) = 0;

    virtual void visitResized(const std::string& name, at::Tensor& value) = 0;

    virtual bool has(const std::string&) const { return true; }

private:
    StateScope m_scope;
    std::string m_path; // of the values being shown: empty, or ends with a dot
};

/// Copies what is shown to it.
class StateCopier : public StateVisitor
{
public:
    using StateVisitor::StateVisitor;

    bool restores() const override { return false; }
    RunState take() { return std::move(m_state); }

protected:
    void visit(const std::string& name, at::Tensor& value) override;
    void visitResized(const std::string& name, at::Tensor& value) override { visit(name, value); }

private:
    RunState m_state;
};

/// Takes what is shown to it as it is.
class StateViewer : public StateVisitor
{
public:
    using StateVisitor::StateVisitor;

    bool restores() const override { return false; }
    RunState take() { return std::move(m_state); }

protected:
    void visit(const std::string& name, at::Tensor& value) override { m_state.push_back({name, value}); }
    void visitResized(const std::string& name, at::Tensor& value) override { visit(name, value); }

private:
    RunState m_state;
};

/// Puts a state in place. What throws Error, with the name, what was expected and what was found, leaves the
/// object with a part of it.
class StateRestorer : public StateVisitor
{
public:
    /// `state` must outlive this.
    StateRestorer(const RunState& state, StateScope scope);

    bool restores() const override { return true; }

    /// Throws Error when the state has values that nobody asked for.
    void finish() const;

protected:
    void visit(const std::string& name, at::Tensor& value) override;
    void visitResized(const std::string& name, at::Tensor& value) override;
    bool has(const std::string& name) const override;

private:
    const at::Tensor& find(const std::string& name, const at::Tensor& like, bool sameShape);

    const RunState& m_state;
    std::size_t m_next = 0; // states are mostly restored in the order in which they were copied
    std::size_t m_found = 0;
};

/// The state of an object, sharing no memory with it.
template <typename Object>
RunState copyOfState(Object& object, StateScope scope = StateScope::Whole)
{
    StateCopier copier(scope);
    object.visitState(copier);
    return copier.take();
}

/// The state of an object, sharing memory with it as far as it can: good until the object changes.
template <typename Object>
RunState viewOfState(Object& object, StateScope scope = StateScope::Whole)
{
    StateViewer viewer(scope);
    object.visitState(viewer);
    return viewer.take();
}

/// Puts a state of the same scope into an object that was made in the same way as the one it was copied from.
/// Throws Error when it does not fit.
template <typename Object>
void restoreState(Object& object, const RunState& state, StateScope scope = StateScope::Whole)
{
    StateRestorer restorer(state, scope);
    object.visitState(restorer);
    restorer.finish();
}

} // namespace ff
