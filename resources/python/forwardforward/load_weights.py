# SPDX-License-Identifier: GPL-3.0-or-later
"""What the networks of ForwardForward Explorer compute, on images as they are in the files that were trained on: what
loading did to these, image_preparation.py does here.

What a network computes for one image, p being its prepared pixels / 255 (G. Hinton, The Forward-Forward Algorithm):

    ^v = v / (sqrt(mean(v^2)) + 1e-8): the direction of a row, with a mean square of 1
    x_0 = ^p, and x_l = ^P y_l of layer l: only the direction of its activity gets into the next layer. P takes the
        means of places where the layer pools, and leaves others as they are.
    y_l = relu(W_l x_(l-1) + b_l). A layer of local fields has places, each with weights of its own for the part
        of x_(l-1) that it sees: up to 4 x 4 overlapping parts of the image, 2 x 2 neighbouring places of a layer.
        The places of a convolution share their weights. layers.py has what each kind sees.
    G_l = goodness of layer l: "sum" sum(y^2), "mean" mean(y^2), "minimise" -sum(y^2), "top" the sum of the
        largest y^2, top_share of the units; where places share weights, sums are divided by their number

    by readout:  one pass; the class with the largest entry of R [x_l of the readout layers, side by side]
    by goodness: the class that has the largest sum of G_l(class) over the voting layers

    supervised    The image carries a label, as labels.py has it; G_l(class) is the goodness with that label. The
                  readout's pass has the neutral label.
    topdown       y_l is what the pass from the bottom up gives, at first. Then, iteration after iteration and all
                  layers at once: y_l <- damping y_l + (1 - damping) relu(W_l x_(l-1) + V_l x_(l+1) + b_l), where
                  above the last layer stands the label: label_strength sqrt(C) at its place, 0 elsewhere.
                  G_l(class) is the mean goodness over the iterations window_first to window_last.
    mono-forward  G_l(class) is the class score: the entry of M_l y_l. With batch normalisation W_l x_(l-1) becomes
                  gain (W_l x_(l-1) - running_mean) / sqrt(running_variance + 1e-5), of every unit or channel.
    channel-groups  The channels of a layer, or its units, are in C groups, one after the other. G_l(class) is the mean
                  activity of its group over all places; and x_l is P y_l with each group brought to mean 0 and mean
                  square 1, which the readout sees too.
    scff          x_l = ^(v - mean(v)), v being p or P y_l; the readout sees ^P y_l. By readout only.
    unsupervised, backprop: by readout only.
"""

import json
import math

import numpy

from .image_preparation import Preparation, indices_of
from .labels import Labels
from .layers import Groups, Layer, kind_of, layer_plans
from .weights_file import errors_about, expect, read_weights

FORMAT = "forward-forward-weights 1"  # with its version
EPSILON = numpy.float32(1e-8)
NORM_FLOOR = numpy.float32(1e-5)  # beside a running variance
CHUNK = 1000  # images computed at a time, so that memory stays small


class Model:
    """A trained network.

    metadata   what the file says about itself: text by name
    settings   the settings that it was trained with: value by id
    tensors    arrays by name: layers.0.weight [units, inputs], [places, units of each, inputs of each] or [channels,
               channels below, lines, columns], layers.0.bias [units] or [channels], ..., readout.weight [classes, what
               goes up from all readout layers] unless there are no classes, and
               layers.0.top_down [units, units above] or layers.0.projection [classes, units] where the mode has them
    classes    the names of the classes; a prediction is an index into them. None where the images had no labels
    preparation     what is done to images before the network sees them
    judges_answers  whether the layers' goodness says which class an image is of
    """

    def __init__(self, metadata, tensors):
        self.metadata = metadata
        self.tensors = tensors
        self.settings = json.loads(metadata["settings"])
        self.classes = json.loads(metadata["classes"])
        self.width, self.height = int(metadata["width"]), int(metadata["height"])
        self.channels = int(metadata.get("channels", 1))
        expect(self.channels in (1, 3), f"images must have 1 or 3 channels, found {self.channels}")
        self.preparation = Preparation(metadata.get("preparation"), self.height, self.width, self.channels)
        plans = layer_plans(self.settings["layers"])
        count = len(plans)
        # A network of one layer always uses it.
        some = {"all": range(count), "all-but-first": range(min(1, count - 1), count),
                "last": range(count - 1, count)}
        self.readout_layers = self._choice("readout-layers", some)
        self.voting_layers = self._choice("voting-layers", some)
        # Goodness of every class per layer; None where the layers know of no classes.
        self._class_goodness = self._choice("mode", {
            "supervised": self._with_labels, "topdown": self._settled, "mono-forward": self._projected,
            "channel-groups": self._grouped,
            "unsupervised": None, "scff": None, "backprop": None})
        self.judges_answers = self._class_goodness is not None
        self._prepare = _standardised if self.settings["mode"] == "scff" else _normalised
        self._goodness = self._choice("goodness", {
            "sum": lambda y: numpy.sum(y ** 2, axis=1), "mean": lambda y: numpy.mean(y ** 2, axis=1),
            "minimise": lambda y: -numpy.sum(y ** 2, axis=1), "top": self._top_squares})
        self.layers = self._make_layers(plans)
        self.own = self._make_own()
        self.labels = (Labels(self.settings, len(self.classes), (self.channels, self.height, self.width),
                              all(layer.weight.ndim == 2 for layer in self.layers))
                       if self.settings["mode"] == "supervised" else None)
        self.groups = ([Groups(len(layer.bias), len(self.classes)) for layer in self.layers]
                       if self.settings["mode"] == "channel-groups" else None)
        seen = sum(self.layers[i].outputs for i in self.readout_layers)
        self.readout = self._tensor("readout.weight", len(self.classes), seen) if self.classes else None

    def predict(self, images):
        """The class of every image, as indices [N]: by goodness if the layers judge answers, else by readout."""
        return self.predict_by_goodness(images) if self.judges_answers else self.predict_by_readout(images)

    def indices(self, labels):
        """Labels as they are in the files, numbers or text, as indices into the classes [N]."""
        return indices_of(labels, self.classes, self.preparation)

    def predict_by_goodness(self, images):
        """The class [N] for which the voting layers have most goodness. Where layers judge answers only."""
        return self.goodness(images).argmax(axis=1)

    def predict_by_readout(self, images):
        """The class [N] that the linear readout finds in the activities of a single pass."""
        return self.readout_scores(images).argmax(axis=1)

    def goodness(self, images):
        """The goodness [N, classes] of every image and class, summed over the voting layers."""
        expect(self.judges_answers, "a network that learnt without labels has none to judge; use the readout")
        return self._in_chunks(self._voted, images)

    def readout_scores(self, images):
        """The readout's output [N, classes]; its softmax is the probability of each class."""
        expect(self.classes, "the network learnt from images without labels, so it has no readout: it can classify "
                             "nothing; see activities()")
        return self._in_chunks(self._read_out, images)

    def activities(self, inputs):
        """The activities y of every layer, [N, units] each, in one pass of the network's inputs [N, pixels]."""
        result, x = [], self._prepare(inputs)
        for i, layer in enumerate(self.layers):
            result.append(numpy.maximum(layer.drive(x), 0))
            x = self._upwards(i, result[-1], self._prepare)
        return result

    def _upwards(self, i, activity, prepare):
        """What goes up of the activities of layer i, which `prepare` normalises where that is not by groups."""
        up = self.layers[i].up(activity)
        return self.groups[i].normalised(up) if self.groups else prepare(up)

    def _voted(self, pixels):
        return sum(layer for i, layer in enumerate(self._class_goodness(pixels)) if i in self.voting_layers)

    def _read_out(self, pixels):
        activities = self.activities(self.labels.on(pixels) if self.labels else pixels)
        seen = [self._upwards(i, activities[i], _normalised) for i in self.readout_layers]
        return numpy.concatenate(seen, axis=1) @ self.readout.T

    def _with_labels(self, pixels):
        """Goodness [N, classes] of every layer, from one pass per label that the image may carry."""
        return self._per_class(lambda label: [
            self._share(layer) * self._goodness(y)
            for layer, y in zip(self.layers, self.activities(self.labels.on(pixels, label)))])

    def _settled(self, pixels):
        """Goodness [N, classes] of every layer, from the iterations with each label fixed at the top."""
        bottom_up = self.activities(pixels)
        return self._per_class(lambda label: self._settle(pixels, bottom_up, label))

    def _projected(self, pixels):
        """Goodness [N, classes] of every layer, by its own projection onto the classes."""
        return [y @ own.T for own, y in zip(self.own, self.activities(pixels))]

    def _grouped(self, pixels):
        """Goodness [N, classes] of every layer: the mean activity of the group of each class."""
        return [groups.means(y) for groups, y in zip(self.groups, self.activities(pixels))]

    def _settle(self, pixels, activities, label):
        """The mean goodness [N] of every layer with this label, over the window of iterations."""
        damping, first, last = (self.settings[name] for name in ("damping", "window-first", "window-last"))
        top = numpy.zeros((len(pixels), len(self.classes)), numpy.float32)
        top[:, label] = self.settings["label-strength"] * math.sqrt(len(self.classes))
        goodness = [0] * len(self.layers)
        for iteration in range(1, last + 1):
            x = [_normalised(pixels), *map(_normalised, activities), top]
            now = [numpy.maximum(layer.drive(x[i]) + x[i + 2] @ self.own[i].T, 0)
                   for i, layer in enumerate(self.layers)]
            activities = [damping * before + (1 - damping) * y for before, y in zip(activities, now)]
            if iteration >= first:
                goodness = [sum_ + self._goodness(y) / (last - first + 1) for sum_, y in zip(goodness, activities)]
        return goodness

    def _per_class(self, goodness):
        """goodness(label) gives [N] for every layer; the labels side by side give [N, classes] for every layer."""
        labels = [goodness(label) for label in range(len(self.classes))]
        return [numpy.stack(layer, axis=1) for layer in zip(*labels)]

    def _share(self, layer):
        """What the goodness of all units is multiplied by: where places share weights, sums are for the mean place."""
        return 1 if self.settings["goodness"] == "mean" else len(layer.bias) / layer.units

    def _top_squares(self, y):
        counted = max(1, math.floor(self.settings["top-share"] * y.shape[1] + 0.5))
        return numpy.sum(numpy.sort(y, axis=1)[:, -counted:] ** 2, axis=1)

    def _make_layers(self, plans):
        kind = self._choice("layer-kind", {name: name for name in ("dense", "local", "convolutional")})
        grid = (self.height, self.width, self.channels)  # lines, columns, numbers at each place
        layers = []
        for i, plan in enumerate(plans):
            layer = kind_of(plan, grid, i == 0, kind)
            biases = layer.shape[0] if len(layer.shape) == 4 else math.prod(layer.grid)
            layers.append(Layer(layer, *self._without_norm(i, self._tensor(f"layers.{i}.weight", *layer.shape),
                                                           self._tensor(f"layers.{i}.bias", biases))))
            grid = layer.output
        return layers

    def _without_norm(self, i, weight, bias):
        """Weights and biases of layer i of which batch normalisation has become a part, where there is any."""
        if self.settings["mode"] != "mono-forward" or self.settings.get("batch-norm", "off") == "off":
            return weight, bias
        gain, mean, variance = (self._tensor(f"layers.{i}.{name}", len(bias))
                                for name in ("gain", "running_mean", "running_variance"))
        scale = gain / numpy.sqrt(variance + NORM_FLOOR)
        return (weight.reshape(len(bias), -1) * scale[:, None]).reshape(weight.shape), bias - mean * scale

    def _make_own(self):
        """What the mode has besides for every layer: V, or M."""
        units, classes = [layer.units for layer in self.layers], len(self.classes)
        name, shapes = {"topdown": ("top_down", zip(units, [*units[1:], classes])),
                        "mono-forward": ("projection", [(classes, n) for n in units])
                        }.get(self.settings["mode"], ("", []))
        return [self._tensor(f"layers.{i}.{name}", *shape) for i, shape in enumerate(shapes)]

    def _tensor(self, name, *shape):
        found = self.tensors[name]
        expect(found.shape == shape, f"tensor {name} must have the shape {shape}, found {found.shape}")
        # A group of almost equal activities is divided by almost nothing: 32 bits would keep too few digits of it.
        return found.astype(numpy.float64 if self.settings["mode"] == "channel-groups" else numpy.float32)

    def _in_chunks(self, function, images):
        pixels = self.preparation.pixels(images)
        return numpy.concatenate([function(pixels[i:i + CHUNK]) for i in range(0, max(len(pixels), 1), CHUNK)])

    def _choice(self, setting, options):
        value = self.settings[setting]
        expect(value in options, f"setting {setting} must be one of {', '.join(options)}, found {value}")
        return options[value]


def load(path):
    """Reads exported weights. Raises WeightsError for a file that is not of this format or is damaged."""
    with open(path, "rb") as file:
        content = file.read()
    with errors_about(path):
        metadata, tensors = read_weights(content)
        found = f"{metadata.get('format')} {metadata.get('format_version')}"
        expect(found == FORMAT, f"this load_weights.py reads the format '{FORMAT}', the file has '{found}'; "
                                "please take the load_weights.py of the program that wrote it")
        return Model(metadata, tensors)


def _normalised(rows):
    """Rows scaled so that the mean of their squares is 1; rows of zeros stay."""
    return rows / (numpy.sqrt(numpy.mean(rows ** 2, axis=1, keepdims=True)) + EPSILON)


def _standardised(rows):
    """Rows of mean 0 and mean square 1."""
    return _normalised(rows - numpy.mean(rows, axis=1, keepdims=True))
