#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A network that ForwardForward Explorer trained, as a PyTorch module. Needs torch, and weights.safetensors beside it.

    from model import load
    model = load()
    print(model.predict(images))            # images [N, height, width] as they are in the files that were trained on
    model.step(images, labels, negatives)   # goes on training by the rule of its mode; see there

    python3 model.py                        # says what the network is
    python3 model.py images.npy             # prints the class of every image
    python3 model.py --pt2 model.pt2        # writes it through torch.export, for programs without this file

What it computes for one image, p being its prepared pixels / 255 (G. Hinton, The Forward-Forward Algorithm):

    ^v = v / (sqrt(mean(v^2)) + 1e-8): the direction of a row, with a mean square of 1
    x_0 = ^p, and x_l = ^P y_l of layer l: only the direction of its activity gets into the next layer; P takes the
        means of places where a layer pools
    y_l = relu(W_l x_(l-1) + b_l); G_l, its goodness, is a function of its squared activities
    The answer is the class with the largest sum of G_l(class) over the voting layers where layers know of classes,
    and else that of the readout, which is linear in [x_l of the readout layers, side by side].
"""

import argparse
import ast
import json
import math
import pathlib
import re
import struct
import sys

import torch
from torch.nn import functional

FORMAT = "forward-forward-weights 1"  # with its version
FLOOR = 1e-8  # beside a root mean square; also Adam's
SMOOTH_FLOOR = 1e-12  # beside a mean square through which a gradient goes
GROUP_FLOOR = 1e-5  # beside the mean square of a group
NORM_FLOOR = 1e-5  # beside the variance of a batch
MOST_COMPARISONS = 1024  # of a layer that compares images
SQUARE_SMOOTHING = 0.999  # Adam's
ACTIVITY_MEMORY = 0.9  # of the running mean activity, and of running averages over batches
NUMBER_TYPES = {"F64": torch.float64, "F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}


class Layer(torch.nn.Module):
    """Units that see all inputs, W [units, inputs], or as many places with units that each see a field of the input,
    W [places, units of each, inputs of each]. `fields` are the inputs that each place sees."""

    def __init__(self, shape, fields=None):
        super().__init__()
        self.units = self.outputs = math.prod(shape[:-1])
        self._make(shape, self.units)
        self.register_buffer("fields", fields, persistent=False)

    def _make(self, shape, features):
        self.weight = torch.nn.Parameter(torch.zeros(shape))
        self.bias = torch.nn.Parameter(torch.zeros(features))
        self.register_buffer("mean_activity", torch.zeros(features))
        self.gain = None

    def normalise_batches(self):
        """Brings what drives each unit, or each channel, to mean 0 and deviation 1 over a batch, times its gain."""
        features = len(self.bias)
        self.gain = torch.nn.Parameter(torch.ones(features))
        self.register_buffer("running_mean", torch.zeros(features))
        self.register_buffer("running_variance", torch.ones(features))

    def drive(self, x, of_batch=False):
        """W x + b, [N, units]. Where batches are normalised, W x is by its running averages, or, if x is a batch that
        is learnt from, by this, and they follow it."""
        product = self.product(x)
        if self.gain is not None:
            product = self._normalised(product, of_batch)
        return product + self.bias.repeat(self.units // len(self.bias))

    def _normalised(self, product, of_batch):
        rows = product.reshape(-1, len(self.gain))
        mean, variance = self.running_mean, self.running_variance
        if of_batch:
            mean, variance = rows.mean(0), rows.var(0, unbiased=False)
            for running, now in ((self.running_mean, mean), (self.running_variance, variance)):
                running.mul_(ACTIVITY_MEMORY).add_(now.detach(), alpha=1 - ACTIVITY_MEMORY)
        return ((rows - mean) * (self.gain / (variance + NORM_FLOOR).sqrt())).reshape(product.shape)

    def product(self, x):
        """W x, [N, units]."""
        if self.fields is None:
            return functional.linear(x, self.weight)
        seen = x[:, self.fields].transpose(0, 1)  # [places, N, inputs of each]
        return torch.bmm(seen, self.weight.transpose(1, 2)).transpose(0, 1).reshape(x.shape[0], -1)

    def up(self, y):
        """What the layer above and the readout see of activities y, before it is brought to one length."""
        return y


class Convolution(Layer):
    """The same units at every place, W [channels, channels below, lines, columns]. Units go place by place, the
    channels of a place together. `grid` is that below, of (lines, columns, numbers at each place)."""

    def __init__(self, plan, grid, first):
        torch.nn.Module.__init__(self)
        channels, window, self.stride, padded, pool = plan
        self.below, self.planes = grid, first
        self.padding = window // 2 if padded else 0
        sides = [window if padded else min(window, side) for side in grid[:2]]
        places = [(side + 2 * self.padding - length) // self.stride + 1 for side, length in zip(grid, sides)]
        self.grid, self.pool = (*places, channels), [min(pool, side) for side in places]
        self.output = (*(side // length for side, length in zip(places, self.pool)), channels)
        self.units, self.outputs = math.prod(self.grid), math.prod(self.output)
        self._make((channels, grid[2], *sides), channels)

    def product(self, x):
        lines, columns, channels = self.below
        if self.planes:
            images = x.reshape(-1, channels, lines, columns)
        else:
            images = x.reshape(-1, lines, columns, channels).permute(0, 3, 1, 2)
        product = functional.conv2d(images, self.weight, stride=self.stride, padding=self.padding)
        return product.permute(0, 2, 3, 1).reshape(x.shape[0], -1)

    def up(self, y):
        if self.outputs == self.units:
            return y
        pooled = functional.avg_pool2d(y.reshape(-1, *self.grid).permute(0, 3, 1, 2), self.pool)
        return pooled.permute(0, 2, 3, 1).reshape(y.shape[0], -1)


class ForwardForward(torch.nn.Module):
    """The network. `settings` are those that it was trained with, `classes` the names of the classes: none where the
    images had no labels, so that there is no readout and nothing can be classified."""

    def __init__(self, metadata):
        super().__init__()
        self.metadata = metadata
        self.settings = json.loads(metadata["settings"])
        self.classes = json.loads(metadata["classes"])
        self.height, self.width = int(metadata["height"]), int(metadata["width"])
        self.channels = int(metadata.get("channels", 1))
        self.preparation = {"low": 0, "high": 255, "order": "rows", "inverted": False, "ground": 0, "labels": [],
                            "centre": [], **json.loads(metadata.get("preparation", "{}"))}
        self.mode = self.settings["mode"]
        self.judges_answers = self.mode in ("supervised", "topdown", "mono-forward", "channel-groups")
        self.compares = self.mode == "mono-forward" and self.settings.get("similarity", 0) > 0
        self.layers = torch.nn.ModuleList(self._make_layers())
        count = len(self.layers)
        some = {"all": range(count), "all-but-first": range(min(1, count - 1), count), "last": range(count - 1, count)}
        self.readout_layers = some[self.settings["readout-layers"]]
        self.voting_layers = some[self.settings["voting-layers"]]
        seen = sum(self.layers[i].outputs for i in self.readout_layers)
        self.readout = torch.nn.Linear(seen, len(self.classes), bias=False) if self.classes else None
        if self.mode == "supervised":
            kept, patterns = self._make_labels()
            self.register_buffer("kept", kept.float(), persistent=False)
            self.register_buffer("patterns", patterns.float(), persistent=False)
        self._memory = {}  # what the optimiser remembers of each parameter

    # What it answers

    def forward(self, images):
        """The scores [N, classes] by which the network answers, of images [N, height, width] or [N, pixels], or the
        first with 1 or 3 channels first or last, in the numbers of the files that were trained on."""
        pixels = self.prepare(images)
        return self.goodness(pixels) if self.judges_answers else self.read_out(pixels)

    def predict(self, images):
        """The class of every image, as indices [N] of `classes`."""
        with torch.no_grad():
            return self(images).argmax(1)

    def goodness(self, pixels):
        """The goodness [N, classes] of inputs [N, pixels] with each class, summed over the voting layers."""
        layers = {"supervised": self._with_labels, "topdown": self._settled, "mono-forward": self._scored,
                  "channel-groups": self._scored}[self.mode]
        return sum(layer for i, layer in enumerate(layers(pixels)) if i in self.voting_layers)

    def read_out(self, pixels):
        """The readout's output [N, classes]; its softmax is the probability of each class."""
        if self.readout is None:
            raise ValueError("the network learnt from images without labels, so it has no readout: it can classify "
                             "nothing; see activities()")
        activities = self.activities(self.with_label(pixels) if self.mode == "supervised" else pixels)
        return self.readout(self._seen_by_readout(activities))

    def activities(self, inputs):
        """The activities y of every layer, [N, units] each, in one pass of the network's inputs [N, pixels]."""
        result, x = [], self._direction(inputs)
        for layer in self.layers:
            result.append(torch.relu(layer.drive(x)))
            x = self._upwards(layer, result[-1])
        return result

    def with_label(self, pixels, labels=None):
        """Inputs that carry the labels, a number or int64 [N]; None is the neutral label."""
        if labels is None:
            return self.kept * pixels + self.patterns.mean(0)
        labels = torch.as_tensor(labels, device=pixels.device).expand(pixels.shape[0])
        return self.kept * pixels + self.patterns[labels]

    # How it learns

    @torch.no_grad()
    def step(self, images, labels, negatives=None, gain=1.0):
        """One step of training on a batch, as the program does it where dropout is 0, jitter 0 and averaging off.

        labels      of the images, int64 [B]; of a network without classes nobody looks at them
        negatives   supervised, topdown: the wrong labels [B] that the images get to be negatives
                    unsupervised: the hybrids [B, height, width] or [B, pixels], made as the images are
                    scff: the image that each is paired with, by its place in the batch, int64 [B]
                    mono-forward, channel-groups, backprop: none
        gain        the share of the learning rates that the schedule leaves

        Every layer climbs the slope of its own loss alone: no error goes from one to another, except in the mode
        backprop, which is that. The readout learns the labels, and changes no layer. The optimiser begins without a
        memory.
        """
        ways = {"supervised": self._supervised_steps, "unsupervised": self._unsupervised_steps,
                "topdown": self._topdown_steps, "mono-forward": self._score_steps, "channel-groups": self._score_steps,
                "scff": self._paired_steps,
                "backprop": self._backprop_steps}
        still = {parameter for layer in self.layers if self._is_frozen(layer) for parameter in layer.parameters()}
        for parameter, ascent, rate, decay in ways[self.mode](self.prepare(images), labels, negatives):
            if parameter not in still:
                self._climb(parameter, ascent, rate * gain, decay)

    def _supervised_steps(self, pixels, labels, wrong):
        seen = min(max(1, math.floor(self.settings["readout-share"] * len(pixels) + 0.5)), len(pixels))
        reading = self.activities(self.with_label(pixels[:seen]))
        inputs = torch.cat([self.with_label(pixels, labels), self.with_label(pixels, wrong)])
        return self._readout_steps(reading, labels[:seen]) + self._contrast_steps(inputs)

    def _unsupervised_steps(self, pixels, labels, hybrids):
        inputs = torch.cat([pixels, self.prepare(hybrids)])
        return self._readout_steps(self.activities(pixels), labels) + self._contrast_steps(inputs)

    def _contrast_steps(self, inputs):
        """Of every layer, from the inputs of positives and then of as many negatives."""
        steps, x = [], self._direction(inputs)
        for layer in self.layers:
            below, x = x, self._upwards(layer, torch.relu(layer.drive(x)))
            steps += self._layer_steps(layer, below, len(below) // 2)
        return steps

    def _paired_steps(self, pixels, labels, partners):
        """SCFF: an image paired with itself is a positive, one paired with another is a negative."""
        steps, x = self._readout_steps(self.activities(pixels), labels), self._direction(pixels)
        for layer in self.layers:
            single, x = x, self._upwards(layer, torch.relu(layer.drive(x)))
            steps += self._layer_steps(layer, torch.cat([single, (single + single[partners]) / 2]), len(pixels))
        return steps

    def _topdown_steps(self, pixels, labels, wrong):
        """Every iteration teaches each layer as a batch does, what drives it being constants."""
        steps = self._readout_steps(self.activities(pixels), labels)
        count, damping = len(pixels), self.settings["damping"]
        top = self._top(torch.cat([labels, wrong]))
        pixels = pixels.repeat(2, 1)
        activities, heights = self.activities(pixels), [0] * len(self.layers)
        for _ in range(self.settings["iterations"]):
            with torch.enable_grad():
                drives = self._drives(pixels, [y.detach() for y in activities], top)
                activities = [damping * before.detach() + (1 - damping) * torch.relu(drive)
                              for before, drive in zip(activities, drives)]
                heights = [height + self._height(layer, drive, y, count) / self.settings["iterations"]
                           for height, layer, drive, y in zip(heights, self.layers, drives, activities)]
        for layer, height in zip(self.layers, heights):
            steps += self._slope_steps(height, [layer.weight, layer.top_down, layer.bias])
        return steps

    def _score_steps(self, pixels, labels, _):
        """Every layer descends the cross-entropy of its own scores, and where it compares images, with that share, what
        is amiss with how alike they are to it. Its classifier M and its comparison S learn from all of theirs."""
        steps, activities, x = [], [], self._direction(pixels)
        for layer in self.layers:
            with torch.enable_grad():
                y = torch.relu(layer.drive(x, of_batch=not self._is_frozen(layer)))
                loss, own = self._score_loss(layer, y, labels)
                learnt = [layer.weight, layer.bias] + ([] if layer.gain is None else [layer.gain])
                for parameters, descent in [(learnt, loss), *own]:
                    steps += self._slope_steps(-descent, parameters)
            self._follow_activity(layer, y)
            activities.append(y.detach())
            x = self._upwards(layer, activities[-1])
        return self._readout_steps(activities, labels) + steps

    def _score_loss(self, layer, y, labels):
        """What the units of a layer descend, and a list of what its classifier and its comparison do."""
        errors = [lambda rows: functional.cross_entropy(self._scores(layer, rows), labels)]
        shares, own = [1], []
        if self.compares:
            errors.append(lambda rows: self._misjudged(layer, rows, labels))
            shares = [1 - self.settings["similarity"], self.settings["similarity"]]
        if self.mode == "mono-forward":
            own = [layer.projection] + ([layer.comparison] if self.compares else [])
        return (sum(share * error(y) for share, error in zip(shares, errors)),
                [([parameter], error(y.detach())) for parameter, error in zip(own, errors)])

    def _misjudged(self, layer, y, labels):
        """The mean square by which the cosines between comparisons S y of images, each less its mean, are not those
        between their labels: 1 in one class, -1 / (C - 1) in two."""
        rows = y @ layer.comparison.T
        rows = rows - rows.mean(1, keepdim=True)
        rows = rows / (rows.square().sum(1, keepdim=True) + SMOOTH_FLOOR).sqrt()
        wanted = torch.where(labels[:, None] == labels, 1.0, -1 / max(1, len(self.classes) - 1))
        return (rows @ rows.T - wanted).square().mean()

    def _backprop_steps(self, pixels, labels, _):
        with torch.enable_grad():
            hidden, x = [], self._direction(pixels)
            for layer in self.layers:
                x = _smoothly_normalised(torch.relu(layer.drive(x)))
                x = x if layer.outputs == layer.units else _smoothly_normalised(layer.up(x))
                hidden.append(x)
            seen = torch.cat([hidden[i] for i in self.readout_layers], dim=1)
            height = -functional.cross_entropy(self.readout(seen), labels)
            learnt = [parameter for layer in self.layers for parameter in (layer.weight, layer.bias)]
            return self._slope_steps(height, [*learnt, self.readout.weight])

    def _layer_steps(self, layer, x, positives):
        """(parameter, ascent, rate, decay) for weights and biases, from positives and then as many negatives."""
        with torch.enable_grad():
            drive = layer.drive(x)
            height = self._height(layer, drive, torch.relu(drive), positives)
            return self._slope_steps(height, [layer.weight, layer.bias])

    def _height(self, layer, drive, y, positives):
        """What the layer climbs: less of its loss per positive, and towards the activity of its peers."""
        self._follow_activity(layer, y[:positives])
        # Peer normalisation pulls every unit towards the mean activity of its layer, also one that is off.
        # Where places share weights, its peers are the other channels, and it is pulled at the mean place.
        pull = self.settings["peer-normalisation"] * (layer.mean_activity.mean() - layer.mean_activity)
        places = layer.units // len(pull)
        pull = (pull / places).repeat(places)
        share = self._share(layer)
        loss = self._loss(share * self._goodness(y), positives, share * self._goodness_unit(y.shape[1]))
        return ((pull * drive[:positives]).sum() - loss) / positives

    def _slope_steps(self, height, parameters):
        """(parameter, ascent, rate, decay) of each, up the slope of `height`. Biases do not decay."""
        rate, decay = self.settings["learning-rate"], self.settings["weight-decay"]
        ascents = torch.autograd.grad(height, parameters)
        return [(parameter, ascent, rate, decay if parameter.dim() > 1 else 0.0)
                for parameter, ascent in zip(parameters, ascents)]

    def _is_frozen(self, layer):
        return any(layer is self.layers[number - 1] for number in self.settings["frozen"])

    def _follow_activity(self, layer, y):
        if not self._is_frozen(layer):
            mean = y.detach().mean(0).reshape(-1, len(layer.mean_activity)).mean(0)
            layer.mean_activity.mul_(ACTIVITY_MEMORY).add_(mean, alpha=1 - ACTIVITY_MEMORY)

    def _readout_steps(self, activities, labels):
        if self.readout is None:
            return []
        seen = self._seen_by_readout(activities)
        error = functional.one_hot(labels, len(self.classes)) - torch.softmax(self.readout(seen), 1)
        ascent = error.T @ seen / len(labels)
        return [(self.readout.weight, ascent, self.settings["readout-rate"], self.settings["readout-decay"])]

    def _loss(self, goodness, positives, unit):
        """The layer's loss, summed over the batch, of goodness [2B]: positives, and then their negatives. `unit` is
        the goodness that a threshold of 1 stands for."""
        settings, (positive, negative) = self.settings, goodness.split(positives)
        sharp = settings["sharpness"]
        threshold, other = settings["threshold"] * unit, settings["negative-threshold"] * unit
        if settings["loss"] in ("symba", "swish"):
            of_pair = functional.softplus if settings["loss"] == "symba" else functional.silu
            return of_pair(sharp * (negative - positive)).sum()
        other = other if settings["loss"] == "two-thresholds" else threshold
        return 0.5 * (functional.softplus(sharp * (threshold - positive)).sum()
                      + functional.softplus(sharp * (negative - other)).sum())

    def _climb(self, parameter, ascent, rate, decay):
        """Momentum: v <- m v + (1 - m) g, W <- W + rate (v - decay W). Adam of the layers as Kingma and Ba have it."""
        smoothing = self.settings["momentum"]
        memory = self._memory.setdefault(parameter, {"steps": 0, "mean": torch.zeros_like(parameter),
                                                     "square": torch.zeros_like(parameter)})
        memory["steps"] += 1
        memory["mean"].mul_(smoothing).add_(ascent, alpha=1 - smoothing)
        climb = memory["mean"]
        if self.settings["optimiser"] == "adam" and (self.readout is None or parameter is not self.readout.weight):
            memory["square"].mul_(SQUARE_SMOOTHING).addcmul_(ascent, ascent, value=1 - SQUARE_SMOOTHING)
            square = memory["square"] / (1 - SQUARE_SMOOTHING ** memory["steps"])
            climb = climb / (1 - smoothing ** memory["steps"]) / (square.sqrt() + FLOOR)
        parameter.mul_(1 - rate * decay).add_(climb, alpha=rate)

    # Goodness

    def _goodness(self, y):
        """G [N] of activities y [N, units]."""
        squares, kind = y ** 2, self.settings["goodness"]
        if kind == "top":
            return squares.topk(self._counted(y.shape[1]), dim=1).values.sum(1)
        return {"sum": squares.sum(1), "mean": squares.mean(1), "minimise": -squares.sum(1)}[kind]

    def _share(self, layer):
        """What the goodness of all units is multiplied by: where places share weights, sums are for the mean place."""
        return 1 if self.settings["goodness"] == "mean" else len(layer.bias) / layer.units

    def _goodness_unit(self, units):
        """What one unit of the threshold, which is goodness per unit of the layer, is worth."""
        kind = self.settings["goodness"]
        return {"sum": units, "mean": 1, "minimise": -units, "top": self._counted(units)}[kind]

    def _counted(self, units):
        return max(1, math.floor(self.settings["top-share"] * units + 0.5))

    def _with_labels(self, pixels):
        """Goodness [N, classes] of every layer, from one pass per label that the image may carry."""
        return self._per_class(lambda label: [
            self._share(layer) * self._goodness(y)
            for layer, y in zip(self.layers, self.activities(self.with_label(pixels, label)))])

    def _settled(self, pixels):
        """Goodness [N, classes] of every layer, from the iterations with each label fixed at the top."""
        bottom_up = self.activities(pixels)
        return self._per_class(lambda label: self._settle(pixels, bottom_up, label))

    def _settle(self, pixels, activities, label):
        """The mean goodness [N] of every layer with this label, over the window of iterations: the top-down network
        takes y_l <- damping y_l + (1 - damping) relu(W_l x_(l-1) + V_l x_(l+1) + b_l), all layers at once."""
        damping, first, last = (self.settings[name] for name in ("damping", "window-first", "window-last"))
        top = self._top(torch.full((pixels.shape[0],), label, device=pixels.device))
        goodness = [0] * len(self.layers)
        for iteration in range(1, last + 1):
            now = self._drives(pixels, activities, top)
            activities = [damping * before + (1 - damping) * torch.relu(drive)
                          for before, drive in zip(activities, now)]
            if iteration >= first:
                goodness = [sum_ + self._goodness(y) / (last - first + 1) for sum_, y in zip(goodness, activities)]
        return goodness

    def _drives(self, pixels, activities, top):
        """W_l x_(l-1) + V_l x_(l+1) + b_l of every layer of the top-down network."""
        x = [_normalised(pixels), *map(_normalised, activities), top]
        return [layer.drive(x[i]) + x[i + 2] @ layer.top_down.T for i, layer in enumerate(self.layers)]

    def _top(self, labels):
        """What stands at the top of the top-down network, [N, classes]."""
        count = len(self.classes)
        value = self.settings["label-strength"] * math.sqrt(count)
        return value * functional.one_hot(labels, count).to(self.readout.weight.dtype)

    def _scored(self, pixels):
        """The class scores [N, classes] of every layer."""
        return [self._scores(layer, y) for layer, y in zip(self.layers, self.activities(pixels))]

    def _scores(self, layer, y):
        """Of activities y [N, units]: by the layer's own projection M onto the classes; or, where its channels are in
        groups, one for each class, by the mean activity of each group."""
        return y @ layer.projection.T if self.mode == "mono-forward" else self._group_means(layer, y)

    def _group_of(self, layer):
        """The class to which each channel or unit of a layer belongs."""
        features = len(layer.bias)
        return torch.arange(features, device=layer.bias.device) * len(self.classes) // features

    def _group_means(self, layer, rows):
        """Of each group of channels over all places, [N, classes]."""
        members = functional.one_hot(self._group_of(layer), len(self.classes)).to(rows.dtype)
        features = rows.reshape(rows.shape[0], -1, len(members)).mean(1)
        return features @ (members / members.sum(0))

    def _per_class(self, goodness):
        """goodness(label) gives [N] for every layer; the labels side by side give [N, classes] for every layer."""
        labels = [goodness(label) for label in range(len(self.classes))]
        return [torch.stack(layer, dim=1) for layer in zip(*labels)]

    def _direction(self, rows):
        """What a layer sees of a row; SCFF takes its mean away too."""
        return _normalised(rows - rows.mean(1, keepdim=True) if self.mode == "scff" else rows)

    def _upwards(self, layer, y):
        """What the layer above sees of activities y. By groups each of them gets mean 0 and mean square 1, so that its
        mean, which is its goodness, does not go up."""
        up = layer.up(y)
        if self.mode != "channel-groups":
            return self._direction(up)
        group, copies = self._group_of(layer), layer.outputs // len(layer.bias)
        spread = lambda of_groups: of_groups[:, group].repeat(1, copies)
        centred = up - spread(self._group_means(layer, up))
        return centred / spread((self._group_means(layer, centred ** 2) + GROUP_FLOOR).sqrt())

    def _seen_by_readout(self, activities):
        seen = self._upwards if self.mode == "channel-groups" else lambda layer, y: _normalised(layer.up(y))
        return torch.cat([seen(self.layers[i], activities[i]) for i in self.readout_layers], dim=1)

    # Images as the network sees them

    def prepare(self, images):
        """Images as they are in the files as inputs, 0 to 1 less their centre: what loading did to them, in its
        order. They are [N, pixels], of colours [N, red, green and blue pixels]."""
        plan = self.preparation
        planes = self._planes(torch.as_tensor(images).to(torch.float64))
        values = planes.reshape(-1, self.height * self.width)
        pixels = torch.floor(((values - plan["low"]) * 255 / (plan["high"] - plan["low"])).clamp(0, 255) + 0.5)
        if plan["order"] == "columns":
            pixels = pixels.reshape(-1, self.width, self.height).transpose(1, 2).reshape(pixels.shape)
        if plan["inverted"]:
            pixels = 255 - pixels
        if plan["ground"]:
            pixels = self._without_ground(pixels)
        inputs = pixels.reshape(planes.shape).to(self.layers[0].weight.dtype) / 255
        if plan["centre"]:
            inputs = inputs - torch.tensor(plan["centre"])[:, None] / 255
        return inputs.flatten(1).to(self.layers[0].weight)

    def _planes(self, images):
        """[N, channels, pixels] of images of any shape."""
        size, count, shape = (self.height, self.width), self.height * self.width, tuple(images.shape)
        if len(shape) == 4 and shape[1:3] == size and shape[3] in (1, 3):
            images = images.permute(0, 3, 1, 2)
        elif not (shape[1:] in (size, (count,), (3 * count,))
                  or len(shape) == 4 and shape[2:] == size and shape[1] in (1, 3)):
            raise ValueError(f"expected images [N, {self.height}, {self.width}], found {list(shape)}")
        planes = images.reshape(shape[0], -1, count)
        if planes.shape[1] == 3 and self.channels == 1:
            return 0.299 * planes[:, 0:1] + 0.587 * planes[:, 1:2] + 0.114 * planes[:, 2:3]
        return planes.expand(-1, self.channels, -1)

    def _without_ground(self, pixels):
        """Of each plane its own ground, the middle of its border's values but at most this level, becomes 0."""
        grid = pixels.reshape(-1, self.height, self.width)
        border = torch.cat([grid[:, 0], grid[:, -1], grid[:, :, 0], grid[:, :, -1]], dim=1)
        middle = border.sort(dim=1).values[:, border.shape[1] // 2]
        ground = middle.clamp(max=self.preparation["ground"])[:, None]
        left = 255 - ground  # what ink can be lighter than the ground
        return torch.floor(((pixels - ground).clamp(min=0) * 255 + torch.floor(left / 2)) / left.clamp(min=1))

    # Its shape

    def _make_labels(self):
        """k and w [classes, pixels]: pixels p become k p + w_c with label c, and with the neutral one k p + the mean
        of all w_c. Labels are in the first pixels, or waves over the whole image."""
        classes, strength = len(self.classes), self.settings["label-strength"]
        inputs, form = self.channels * self.height * self.width, self.settings.get("label-form", "auto")
        if form == "pixels" or form == "auto" and all(layer.weight.dim() == 2 for layer in self.layers):
            return (torch.arange(inputs) >= classes), strength * torch.eye(classes, inputs)
        g = 1.324717957244746  # g^3 = g + 1
        c = torch.arange(classes, dtype=torch.float64)[:, None, None]
        direction, length = math.pi * (c / g % 1), max(self.height, self.width) / 4 ** (c / g ** 2 % 1)
        y, x = torch.arange(self.height)[:, None], torch.arange(self.width)
        phase = 2 * math.pi * (x * direction.cos() + y * direction.sin()) / length
        kept = 5 / (5 + strength)
        patterns = (1 - kept) * (1 + phase.cos()) / 2
        return torch.tensor(kept), patterns.reshape(classes, -1).repeat(1, self.channels)

    def _make_layers(self):
        grid = (self.height, self.width, self.channels)  # lines, columns, numbers at each place
        layers = []
        for plan in _layer_plans(self.settings["layers"]):
            units, window, kind, first = plan[0], plan[1], self.settings["layer-kind"], not layers
            if window or kind == "convolutional":
                if not window:
                    pool = 2 if min(grid[:2]) >= 4 else 1
                    plan = (max(1, units // (grid[0] * grid[1])), 5 if first else 3, 1, True, pool)
                layers.append(Convolution(plan, grid, first))
                grid = layers[-1].output
            elif kind == "local":
                places, fields = _fields(grid, first)
                shape = (len(fields), max(1, units // len(fields)), fields.shape[1])
                layers.append(Layer(shape, fields))
                grid = (*places, shape[1])
            else:
                layers.append(Layer((units, math.prod(grid))))
                grid = (1, 1, units)
        return self._with_own(layers)

    def _with_own(self, layers):
        """What the mode has besides: V [units, units above] of the top-down network, M [classes, units] and S
        [comparisons, units] of local classifiers."""
        classes, units = len(self.classes), [layer.units for layer in layers]
        for layer, own, above in zip(layers, units, [*units[1:], classes]):
            if self.mode == "topdown":
                layer.top_down = torch.nn.Parameter(torch.zeros(own, above))
            if self.mode == "mono-forward":
                layer.projection = torch.nn.Parameter(torch.zeros(classes, own))
                if self.compares:
                    layer.comparison = torch.nn.Parameter(torch.zeros(min(own, MOST_COMPARISONS), own))
                if self.settings.get("batch-norm", "off") == "on":
                    layer.normalise_batches()
        return layers


def _normalised(rows):
    """Rows scaled so that the mean of their squares is 1; rows of zeros stay."""
    return rows / (rows.square().mean(1, keepdim=True).sqrt() + FLOOR)


def _smoothly_normalised(rows):
    return rows / (rows.square().mean(1, keepdim=True) + SMOOTH_FLOOR).sqrt()


def _layer_plans(words):
    """(units, window, stride, whether windows stand over the border, pool) of each layer of the setting "layers":
    numbers of units, whose window is 0, and words as "c5x32" with "p2" behind them."""
    plans = []
    for word in map(str, words):
        convolution = re.fullmatch(r"c(\d+)x(\d+)(?:s(\d+))?(v?)", word)
        if convolution:
            window, channels, stride, within = convolution.groups()
            plans.append((int(channels), int(window), int(stride or 1), not within, 1))
        elif word.startswith("p"):
            plans[-1] = (*plans[-1][:4], int(word[1:]))
        else:
            plans.append((int(word), 0, 1, True, 1))
    return plans


def _fields(grid, first):
    """(lines, columns) of the places that look at a grid, and what each sees: numbers of inputs [places, inputs]."""
    (tops, tall), (lefts, wide) = (_side(inputs, first) for inputs in grid[:2])
    if first:  # an image lies plane by plane
        planes = torch.arange(math.prod(grid)).reshape(grid[2], *grid[:2])
        seen = [planes[:, top:top + tall, left:left + wide].reshape(-1) for top in tops for left in lefts]
    else:
        numbers = torch.arange(math.prod(grid)).reshape(grid)
        seen = [numbers[top:top + tall, left:left + wide].reshape(-1) for top in tops for left in lefts]
    return (len(tops), len(lefts)), torch.stack(seen)


def _side(inputs, first):
    """Where fields start along one side, and how long they are: 4 of 10 pixels where there are 28 of them, in the
    same proportion elsewhere; higher up 2, each starting one further."""
    length = -(-inputs * 10 // 28) if first else min(2, inputs)
    count = min(4, inputs - length + 1) if first else inputs - length + 1
    return [(i * (inputs - length) + (count - 1) // 2) // max(1, count - 1) for i in range(count)], length


def load(path=pathlib.Path(__file__).with_name("weights.safetensors")):
    """The network in a weights file. Raises ValueError for a file that is not of this format or is damaged."""
    try:
        metadata, tensors = read_safetensors(pathlib.Path(path).read_bytes())
        found = f"{metadata.get('format')} {metadata.get('format_version')}"
        if found != FORMAT:
            raise ValueError(f"this model.py reads the format '{FORMAT}', the file has '{found}'")
        model = ForwardForward(metadata)
        model.load_state_dict(tensors)
    except (ValueError, KeyError, TypeError, RuntimeError, struct.error) as error:
        raise ValueError(f"{path}: not the weights of a network, or damaged: {error}") from None
    return model.eval()


def read_safetensors(content):
    """The metadata and the tensors, in float32, of a safetensors file: 8 bytes with the length of the header,
    little-endian, the header in JSON, and the numbers, row by row, at the offsets that it names."""
    (length,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8:8 + length])
    metadata, numbers = header.pop("__metadata__", {}), bytearray(content[8 + length:])
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        flat = torch.frombuffer(numbers[begin:end], dtype=NUMBER_TYPES[entry["dtype"]])
        tensors[name] = flat.reshape(entry["shape"]).float()
    return metadata, tensors


def read_npy(path):
    """The array of numbers in an .npy file, without numpy."""
    content = pathlib.Path(path).read_bytes()
    if content[:6] != b"\x93NUMPY":
        raise ValueError(f"{path}: expected an .npy file")
    size = 2 if content[6] == 1 else 4
    begin = 8 + size + int.from_bytes(content[8:8 + size], "little")
    header = ast.literal_eval(content[8 + size:begin].decode("latin1"))
    types = {"|u1": torch.uint8, "|i1": torch.int8, "<i2": torch.int16, "<i4": torch.int32, "<i8": torch.int64,
             "<f4": torch.float32, "<f8": torch.float64}
    if header["descr"] not in types or header["fortran_order"]:
        raise ValueError(f"{path}: expected numbers stored row by row, of one of the types {', '.join(types)}")
    return torch.frombuffer(bytearray(content[begin:]), dtype=types[header["descr"]]).reshape(header["shape"])


def write_pt2(model, path):
    """Writes forward() through torch.export, for any number of images [N, height, width] of bytes, in colour
    [N, 3, height, width]."""
    if not hasattr(torch, "export"):
        raise ValueError(f"torch {torch.__version__} has no torch.export; 2.1 and newer have")
    size = (model.height, model.width) if model.channels == 1 else (3, model.height, model.width)
    images = torch.zeros(2, *size, dtype=torch.uint8)
    with torch.no_grad():
        program = torch.export.export(model, (images,), dynamic_shapes=({0: torch.export.Dim("images")},))
    torch.export.save(program, path)


def description(model):
    """What the network is, in a few lines for people."""
    metadata, settings = model.metadata, model.settings
    colour = " in colour" if model.channels > 1 else ""
    classes = f"in the classes {', '.join(model.classes)}" if model.classes else "without labels"
    lines = [f"{settings['mode']} network of layers {', '.join(map(str, settings['layers']))}, for images of "
             f"{model.width} x {model.height} pixels{colour} {classes}",
             f"trained on {metadata.get('data', 'unknown data')} for {metadata['epochs_trained']} epochs"]
    for key, name in (("test_error_readout", "readout"), ("test_error_goodness", "goodness")):
        if key in metadata:
            lines.append(f"test error by {name}: {100 * float(metadata[key]):.2f} %")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description="Say what the network beside this file is, or classify images.")
    parser.add_argument("images", nargs="?", help="an .npy file of images [N, height, width], as the network's data")
    parser.add_argument("--pt2", metavar="FILE", help="write the network through torch.export")
    arguments = parser.parse_args()
    try:
        model = load()
        if arguments.pt2:
            write_pt2(model, arguments.pt2)
        if arguments.images:
            print("\n".join(model.classes[i] for i in model.predict(read_npy(arguments.images)).tolist()))
        elif not arguments.pt2:
            print(description(model))
    except (ValueError, OSError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
