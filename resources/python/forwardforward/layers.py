# SPDX-License-Identifier: GPL-3.0-or-later
"""The layers of a network: which inputs their units see, and what goes up from them. Every layer's units go place by
place, the units of a place together."""

import math
import re
import typing

import numpy


class Plan(typing.NamedTuple):
    """A layer as the settings write it: 500, "c5x32" with "p2" behind it. A window of 0 is no convolution's."""
    units: int
    window: int = 0
    stride: int = 1
    padded: bool = True
    pool: int = 1


def layer_plans(words):
    """The layers that the words of the setting "layers" stand for: numbers of units, and words as "c5x32" and "p2"."""
    plans = []
    for word in map(str, words):
        convolution = re.fullmatch(r"c(\d+)x(\d+)(?:s(\d+))?(v?)", word)
        if convolution:
            window, channels, stride, within = convolution.groups()
            plans.append(Plan(int(channels), int(window), int(stride or 1), not within))
        elif word.startswith("p"):
            plans[-1] = plans[-1]._replace(pool=int(word[1:]))
        else:
            plans.append(Plan(int(word)))
    return plans


class Dense:
    """Units that see all inputs, W [units, inputs]."""

    def __init__(self, plan, grid):
        self.shape = (plan.units, math.prod(grid))
        self.grid = self.output = (1, 1, plan.units)

    def product(self, x, weight):
        return x @ weight.T


class Local:
    """Places with units that each see a field of the input, W [places, units of each, inputs of each]: up to 4 x 4
    overlapping parts of the image, 2 x 2 neighbouring places of a layer."""

    def __init__(self, plan, grid, first):
        places, self.fields = _fields(grid, first)
        self.shape = (len(self.fields), max(1, plan.units // len(self.fields)), self.fields.shape[1])
        self.grid = self.output = (*places, self.shape[1])

    def product(self, x, weight):
        seen = x[:, self.fields].transpose(1, 0, 2)  # [places, N, inputs of each]
        return (seen @ weight.transpose(0, 2, 1)).transpose(1, 0, 2).reshape(len(x), -1)


class Convolution:
    """The same units at every place, W [channels, channels below, lines, columns]: each sees the window that stands
    there. What is only a number of units gets windows of 5 x 5, above the first layer of 3 x 3, and pools 2 x 2."""

    def __init__(self, plan, grid, first):
        if plan.window == 0:
            plan = Plan(max(1, plan.units // (grid[0] * grid[1])), 5 if first else 3,
                        pool=2 if min(grid[:2]) >= 4 else 1)
        self.input, self.planes, self.stride = grid, first, plan.stride
        self.padding = plan.window // 2 if plan.padded else 0
        sides = [plan.window if plan.padded else min(plan.window, side) for side in grid[:2]]
        self.shape = (plan.units, grid[2], *sides)
        places = [(side + 2 * self.padding - window) // plan.stride + 1 for side, window in zip(grid, sides)]
        self.grid = (*places, plan.units)
        self.pool = [min(plan.pool, side) for side in places]
        self.output = (*(side // pool for side, pool in zip(places, self.pool)), plan.units)

    def product(self, x, weight):
        lines, columns, channels = self.input
        if self.planes:
            images = x.reshape(-1, channels, lines, columns)
        else:
            images = x.reshape(-1, lines, columns, channels).transpose(0, 3, 1, 2)
        edge = (self.padding, self.padding)
        images = numpy.pad(images, ((0, 0), (0, 0), edge, edge))
        windows = numpy.lib.stride_tricks.sliding_window_view(images, weight.shape[2:], axis=(2, 3))
        windows = windows[:, :, ::self.stride, ::self.stride].transpose(0, 2, 3, 1, 4, 5)
        return (windows.reshape(-1, weight[0].size) @ weight.reshape(len(weight), -1).T).reshape(len(x), -1)

    def up(self, y):
        """The means of the places that are pooled; what is left over at the edges stays below."""
        (tall, wide), (lines, columns, channels) = self.pool, self.output
        places = y.reshape(len(y), *self.grid)[:, :lines * tall, :columns * wide]
        return places.reshape(-1, lines, tall, columns, wide, channels).mean(axis=(2, 4)).reshape(len(y), -1)


class Groups:
    """The features of a layer, which are its channels or units, in as many groups as there are classes: feature j of f
    belongs to class j C / f, at every place."""

    FLOOR = numpy.float32(1e-5)  # beside a mean square

    def __init__(self, features, classes):
        self.of = numpy.arange(features) * classes // features
        members = (self.of[:, None] == numpy.arange(classes)).astype(numpy.float32)
        self.shares = members / members.sum(axis=0)

    def means(self, rows):
        """Of each group over its features and all places, [N, C], of rows [N, places x features]."""
        return rows.reshape(len(rows), -1, len(self.of)).mean(axis=1) @ self.shares

    def normalised(self, rows):
        """Rows in which each group has mean 0 and mean square 1."""
        centred = rows - self._spread(self.means(rows), rows)
        return centred / self._spread(numpy.sqrt(self.means(centred ** 2) + self.FLOOR), rows)

    def _spread(self, of_groups, rows):
        return numpy.tile(of_groups[:, self.of], rows.shape[1] // len(self.of))


def kind_of(plan, grid, first, kind):
    """The layer of a plan on a grid of (lines, columns, numbers at each place), `kind` being the setting."""
    if plan.window or kind == "convolutional":
        return Convolution(plan, grid, first)
    return Local(plan, grid, first) if kind == "local" else Dense(plan, grid)


class Layer:
    """A layer with its weights W and biases b, of units or, where places share them, of channels."""

    def __init__(self, kind, weight, bias):
        self.kind, self.weight, self.bias = kind, weight, bias
        self.units, self.outputs = math.prod(kind.grid), math.prod(kind.output)

    def drive(self, x):
        """W x + b, [N, units]."""
        return self.kind.product(x, self.weight) + numpy.tile(self.bias, self.units // len(self.bias))

    def up(self, y):
        """What the layer above and the readout see of activities y, before it is brought to one length."""
        return y if self.outputs == self.units else self.kind.up(y)


def _fields(grid, first):
    """(lines, columns) of the places that look at a grid, and what each sees: numbers of inputs [places, inputs]."""
    (tops, tall), (lefts, wide) = (_side(inputs, first) for inputs in grid[:2])
    if first:  # an image lies plane by plane
        planes = numpy.arange(math.prod(grid)).reshape(grid[2], *grid[:2])
        seen = [planes[:, top:top + tall, left:left + wide].ravel() for top in tops for left in lefts]
    else:
        numbers = numpy.arange(math.prod(grid)).reshape(grid)
        seen = [numbers[top:top + tall, left:left + wide].ravel() for top in tops for left in lefts]
    return (len(tops), len(lefts)), numpy.array(seen)


def _side(inputs, first):
    """Where fields start along one side, and how long they are: 4 of 10 pixels where there are 28 of them, in the
    same proportion elsewhere; higher up 2, each starting one further."""
    length = -(-inputs * 10 // 28) if first else min(2, inputs)
    count = min(4, inputs - length + 1) if first else inputs - length + 1
    return [(i * (inputs - length) + (count - 1) // 2) // max(1, count - 1) for i in range(count)], length
