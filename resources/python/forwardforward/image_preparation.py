# SPDX-License-Identifier: GPL-3.0-or-later
"""What ForwardForward Explorer does to images when it loads them, done again. Needs numpy, and weights_file.py.

In this order, as the metadata "preparation" of a weights file say:

    channels    1: colours become grey, 0.299 red + 0.587 green + 0.114 blue
                3: red, green and blue lie in a plane each; what follows is done to every plane as to a grey image
    low, high   the numbers of the files that become 0 and 255; those between are rounded, those outside are cut
    order       "columns": the files have each image column by column, as EMNIST's; it is set upright
    inverted    x becomes 255 - x: the files have dark ink on a light ground
    ground      of each image its own ground, the middle of its border's values but at most this level, becomes 0
    centre      of each plane the level that the network gets as zero; none where black is
    labels      what the files call class 0, 1 ...; none where they use the names of the classes
"""

import json

import numpy

from .weights_file import WeightsError, expect

AS_IT_IS = {"low": 0, "high": 255, "order": "rows", "inverted": False, "ground": 0, "labels": [],
            "centre": []}


class Preparation:
    """What is done to images of height x width pixels, in grey or in colour, before the network sees them."""

    def __init__(self, text, height, width, channels=1):
        """`text` is the JSON of the metadata; None in weights of old, which were trained on images as they are."""
        members = {} if text is None else json.loads(text)
        expect(isinstance(members, dict), f"the preparation is damaged: {text}")
        expect(text is None or set(AS_IT_IS) - set(members) <= {"centre"},
               f"the preparation must have {', '.join(AS_IT_IS)}")
        members = {**AS_IT_IS, **members}
        expect(set(members) == set(AS_IT_IS),
               f"the preparation must have {', '.join(AS_IT_IS)}")
        self.low, self.high, self.ground = (float(members["low"]), float(members["high"]), int(members["ground"]))
        expect(self.low < self.high and 0 <= self.ground <= 255 and members["order"] in ("rows", "columns"),
               f"the preparation is damaged: {text}")
        self.by_columns = members["order"] == "columns"
        self.inverted = bool(members["inverted"])
        self.labels = [str(label) for label in members["labels"]]
        self.centre = numpy.array(members["centre"], numpy.float32)
        expect(len(self.centre) in (0, channels), f"the preparation must have a centre for each of {channels} planes")
        self.is_known = text is not None
        self.height, self.width, self.channels = height, width, channels

    def pixels(self, images):
        """Images as they are in the files, [N, height, width] or [N, pixels], or the first with 1 or 3 channels
        first or last, as the network's inputs, 0 to 1 less their centre: [N, pixels], of colours [N, red, green and
        blue pixels]."""
        images = self._flattened(numpy.asarray(images))
        count = len(images)
        pixels = numpy.floor(self._levels(images) + 0.5).astype(numpy.int32)
        if self.by_columns:
            pixels = pixels.reshape(-1, self.width, self.height).transpose(0, 2, 1).reshape(len(pixels), -1)
        if self.inverted:
            pixels = 255 - pixels
        if self.ground:
            pixels = self._without_ground(pixels)
        inputs = pixels.reshape(count, self.channels * self.height * self.width).astype(numpy.float32)
        inputs /= numpy.float32(255)
        if len(self.centre):
            inputs -= numpy.repeat(self.centre / numpy.float32(255), self.height * self.width)
        return inputs

    def _flattened(self, images):
        """Images of any shape as [N, pixels, channels]."""
        expect(images.dtype.kind in "biuf", f"expected an array of numbers, found one of {images.dtype}")
        size, count = (self.height, self.width), self.height * self.width
        shape = images.shape
        if shape[1:] in (size, (count,)):
            return images.reshape(-1, count, 1)
        if shape[1:] == (3 * count,):
            return images.reshape(-1, 3, count).transpose(0, 2, 1)
        if len(shape) == 4 and shape[1:3] == size and shape[3] in (1, 3):
            return images.reshape(-1, count, shape[3])
        if len(shape) == 4 and shape[2:] == size and shape[1] in (1, 3):
            return images.reshape(-1, shape[1], count).transpose(0, 2, 1)
        raise WeightsError(f"expected images [N, {self.height}, {self.width}], found an array of shape {shape}")

    def _levels(self, images):
        """[N channels, pixels], 0 to 255: the planes of an image follow each other."""
        low, high = self._range_of(images)
        values = images.astype(numpy.float64)
        if values.shape[2] == 3 and self.channels == 1:
            values = 0.299 * values[:, :, 0:1] + 0.587 * values[:, :, 1:2] + 0.114 * values[:, :, 2:3]
        values = numpy.broadcast_to(values, (*values.shape[:2], self.channels)).transpose(0, 2, 1)
        return numpy.clip((values.reshape(-1, self.height * self.width) - low) * 255 / (high - low), 0, 255)

    def _range_of(self, images):
        """The numbers that become 0 and 255: those of the files that were trained on. Broken numbers from about 0
        to 1 are understood where bytes were trained on; anything else far from them is refused."""
        least, most = (float(images.min()), float(images.max())) if images.size else (self.low, self.high)
        if images.dtype.kind == "f" and (self.low, self.high) == (0, 255) and -0.125 <= least and most <= 1.125:
            return 0, 1
        slack = 0.5 * (self.high - self.low)
        expect(self.low - slack <= least and most <= self.high + slack,
               f"the network was trained on images with numbers from {self.low:g} to {self.high:g}, found "
               f"{least:g} to {most:g}; please scale them to that range")
        return self.low, self.high

    def _without_ground(self, pixels):
        grid = pixels.reshape(-1, self.height, self.width)
        border = numpy.concatenate([grid[:, 0], grid[:, -1], grid[:, :, 0], grid[:, :, -1]], axis=1)
        middle = numpy.sort(border, axis=1)[:, border.shape[1] // 2]
        ground = numpy.minimum(middle, self.ground)[:, None]
        left = 255 - ground  # what ink can be lighter than the ground
        return (numpy.maximum(0, pixels - ground) * 255 + left // 2) // numpy.maximum(1, left)


def indices_of(labels, classes, preparation):
    """Labels as they are in the files, numbers or text, as indices of the classes [N]."""
    texts = [_text(label) for label in numpy.asarray(labels).ravel().tolist()]
    numbers = [] if preparation.is_known else [str(i) for i in range(len(classes))]
    known = [names for names in (preparation.labels, classes, numbers) if names]
    fitting = [names for names in known if set(texts) <= set(names)]
    expect(fitting, f"the network learnt the labels {_some(known[0])}, found {_some(_others(texts, known[0]))} besides")
    place = {name: i for i, name in enumerate(fitting[0])}
    return numpy.array([place[text] for text in texts], dtype=numpy.int64)


def _text(label):
    if isinstance(label, bytes):
        return label.decode("utf-8", "replace")
    return str(int(label)) if isinstance(label, (bool, float)) and label == int(label) else str(label)


def _others(texts, names):
    return sorted(set(texts) - set(names))


def _some(names):
    return ", ".join(names[:12]) + (", ..." if len(names) > 12 else "")
