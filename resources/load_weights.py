#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Use weights exported by ForwardForward Explorer from Python. Needs numpy and nothing else.

    from load_weights import load
    model = load("weights.safetensors")
    print(model.predict(images))  # images: bytes [N, height, width], 255 = full ink

On the command line it prints the class of every image or, with labels, the share of wrong answers:

    python3 load_weights.py weights.safetensors images-idx3-ubyte[.gz] [labels-idx1-ubyte[.gz]]

What the network computes (G. Hinton, The Forward-Forward Algorithm, 2022), for one image:

    x = pixels / 255, flattened. A supervised network sees a label in the first C of them, C being the number
        of classes: label_strength at the label's place and 0 elsewhere, or label_strength / C in each, which
        is the neutral label.
    h = x for the first layer, and the activities y of the layer below for every other one
    y = relu(W h / (sqrt(mean(h^2)) + 1e-8) + b): only the direction of h gets into a layer, not its length
    G = sum(y^2) or mean(y^2), the goodness of the layer

    by goodness: the class whose label gives the largest sum of G over the voting layers
    by readout:  one pass, with the neutral label if there are labels; the class with the largest entry of
                 R [y / (sqrt(mean(y^2)) + 1e-8) of the readout layers, one after the other]
"""

import argparse
import gzip
import json
import math
import struct
import sys
import zlib

import numpy

FORMAT = "forward-forward-weights"
FORMAT_VERSION = "1"
LONGEST_HEADER = 100_000_000  # bytes, a limit of the safetensors format
NUMBER_TYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "I64": "<i8", "I32": "<i4", "U8": "|u1"}
EPSILON = numpy.float32(1e-8)
CHUNK = 1000  # images computed at a time, so that memory stays small


class WeightsError(ValueError):
    """A file or array that is not what it should be; the text says what was expected and what was found."""


class Model:
    """A trained network.

    metadata   what the file says about itself: text by name
    settings   the settings that it was trained with: value by id
    tensors    arrays by name: layers.0.weight [units, inputs], layers.0.bias [units], ...,
               readout.weight [classes, units of all readout layers]
    classes    the names of the classes; a prediction is an index into them
    """

    def __init__(self, metadata, tensors):
        self.metadata = metadata
        self.tensors = tensors
        self.settings = json.loads(metadata["settings"])
        self.classes = json.loads(metadata["classes"])
        self.width, self.height = int(metadata["width"]), int(metadata["height"])
        count = len(self.settings["layers"])
        self.weights = [tensors[f"layers.{i}.weight"].astype(numpy.float32) for i in range(count)]
        self.biases = [tensors[f"layers.{i}.bias"].astype(numpy.float32) for i in range(count)]
        self.readout = tensors["readout.weight"].astype(numpy.float32)
        self.supervised = self._choice("mode", {"supervised": True, "unsupervised": False})
        self.reduce = self._choice("goodness", {"sum": numpy.sum, "mean": numpy.mean})
        # A network of one layer always uses it.
        some = {"all": range(count), "all-but-first": range(min(1, count - 1), count),
                "last": range(count - 1, count)}
        self.readout_layers = self._choice("readout-layers", some)
        self.voting_layers = self._choice("voting-layers", some)
        self._check_shapes()

    def predict(self, images):
        """The class of every image, as indices [N]: by goodness if labels were learnt, else by readout."""
        return self.predict_by_goodness(images) if self.supervised else self.predict_by_readout(images)

    def predict_by_goodness(self, images):
        """The class [N] whose label makes the voting layers most active. Supervised networks only."""
        return self.goodness(images).argmax(axis=1)

    def predict_by_readout(self, images):
        """The class [N] that the linear readout finds in the activities of a single pass."""
        return self.readout_scores(images).argmax(axis=1)

    def goodness(self, images):
        """The goodness [N, classes] of every image with every label, summed over the voting layers."""
        _expect(self.supervised, "a network that learnt without labels has none to judge; use the readout")
        return self._in_chunks(self._chunk_goodness, images)

    def readout_scores(self, images):
        """The readout's output [N, classes]; its softmax is the probability of each class."""
        return self._in_chunks(self._chunk_readout, images)

    def activities(self, hidden):
        """The activities of every layer, [N, units] each, for the network's input [N, pixels]."""
        result = []
        for weight, bias in zip(self.weights, self.biases):
            hidden = numpy.maximum(_normalised(hidden) @ weight.T + bias, 0)
            result.append(hidden)
        return result

    def with_label(self, pixels, label=None):
        """A copy of pixels [N, pixels] that carries a label; None is the neutral one."""
        count = len(self.classes)
        strength = self.settings["label-strength"]
        inputs = pixels.copy()
        inputs[:, :count] = strength / count if label is None else 0
        if label is not None:
            inputs[:, label] = strength
        return inputs

    def _chunk_goodness(self, pixels):
        scores = []
        for label in range(len(self.classes)):
            activities = self.activities(self.with_label(pixels, label))
            scores.append(sum(self.reduce(activities[i] ** 2, axis=1) for i in self.voting_layers))
        return numpy.stack(scores, axis=1)

    def _chunk_readout(self, pixels):
        activities = self.activities(self.with_label(pixels) if self.supervised else pixels)
        seen = [_normalised(activities[i]) for i in self.readout_layers]
        return numpy.concatenate(seen, axis=1) @ self.readout.T

    def _in_chunks(self, function, images):
        images = self._flattened(images)
        begins = range(0, max(len(images), 1), CHUNK)
        return numpy.concatenate([function(_scaled(images[i:i + CHUNK])) for i in begins])

    def _flattened(self, images):
        """Images [N, height, width] or [N, pixels] as [N, pixels]."""
        images = numpy.asarray(images)
        pixels = self.width * self.height
        _expect(images.shape[1:] in ((self.height, self.width), (pixels,)),
                f"expected images [N, {self.height}, {self.width}], found an array of shape {images.shape}")
        return images.reshape(-1, pixels)

    def _choice(self, setting, options):
        value = self.settings[setting]
        _expect(value in options, f"setting {setting} must be one of {', '.join(options)}, found {value}")
        return options[value]

    def _check_shapes(self):
        sizes = [self.width * self.height, *self.settings["layers"]]
        seen = sum(sizes[i + 1] for i in self.readout_layers)
        expected = {"readout.weight": (len(self.classes), seen)}
        for i, (inputs, units) in enumerate(zip(sizes, sizes[1:])):
            expected[f"layers.{i}.weight"] = (units, inputs)
            expected[f"layers.{i}.bias"] = (units,)
        for name, shape in expected.items():
            found = self.tensors[name].shape
            _expect(found == shape, f"tensor {name} must have the shape {shape}, found {found}")


def load(path):
    """Reads exported weights. Raises WeightsError for a file that is not of this format or is damaged."""
    with open(path, "rb") as file:
        content = file.read()
    try:
        metadata, tensors = read_safetensors(content)
        found = metadata.get("format")
        _expect(found == FORMAT, f"expected weights of the format {FORMAT}, found {found}")
        version = metadata.get("format_version")
        _expect(version == FORMAT_VERSION,
                f"this load_weights.py reads format version {FORMAT_VERSION}, the file has {version}; "
                "please take the load_weights.py of the program that wrote it")
        return Model(metadata, tensors)
    except WeightsError as error:
        raise WeightsError(f"{path}: {error}") from None
    except KeyError as error:
        raise WeightsError(f"{path}: {error} is missing") from None
    except (TypeError, ValueError, RecursionError) as error:
        raise WeightsError(f"{path}: the metadata is damaged: {error}") from None


def read_safetensors(content):
    """The metadata and the tensors of a safetensors file, which is

        8 bytes          length of the header, little-endian
        header           JSON: {"__metadata__": {name: text},
                                name: {"dtype": "F32", "shape": [2, 3], "data_offsets": [begin, end]}, ...}
        numbers          little-endian, row by row; the offsets count from here
    """
    _expect(len(content) >= 8, f"expected a safetensors file of at least 8 bytes, found {len(content)}")
    (length,) = struct.unpack("<Q", content[:8])
    _expect(length <= min(LONGEST_HEADER, len(content) - 8),
            f"not a safetensors file, or cut short: expected a header of {length} bytes")
    try:
        header = json.loads(content[8:8 + length].decode("utf-8"), object_pairs_hook=_without_repetition)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        raise WeightsError("not a safetensors file: the header is not JSON") from None
    _expect(isinstance(header, dict), "not a safetensors file: the header is not a JSON object")
    metadata = header.pop("__metadata__", {})
    _expect(isinstance(metadata, dict) and all(isinstance(text, str) for text in metadata.values()),
            "the metadata must be text by name")
    return metadata, _read_tensors(header, memoryview(content)[8 + length:])


def _read_tensors(header, numbers):
    """The tensors, which must fill the numbers' bytes without gap or overlap."""
    tensors = {}
    position = 0
    for begin, end, shape, number_type, name in sorted(_entry(*item) for item in header.items()):
        _expect(begin == position, f"tensor {name} must begin at byte {position}, found {begin}")
        _expect(end <= len(numbers), f"cut short: expected {end} bytes of numbers, found {len(numbers)}")
        tensors[name] = numpy.frombuffer(numbers[begin:end], dtype=number_type).reshape(shape)
        position = end
    _expect(position == len(numbers), f"expected {position} bytes of numbers, found {len(numbers)}")
    return tensors


def _entry(name, entry):
    """(begin, end, shape, number type, name) of a tensor's header entry, checked by itself."""
    _expect(isinstance(entry, dict) and set(entry) == {"dtype", "shape", "data_offsets"},
            f"tensor {name} must have dtype, shape and data_offsets")
    kind, shape, offsets = entry["dtype"], entry["shape"], entry["data_offsets"]
    _expect(isinstance(kind, str) and kind in NUMBER_TYPES, f"tensor {name} has the unknown dtype {kind}")
    _expect(_are_whole_numbers(shape) and _are_whole_numbers(offsets) and len(offsets) == 2,
            f"tensor {name} must have whole numbers from 0 in shape and data_offsets")
    expected = math.prod(shape) * numpy.dtype(NUMBER_TYPES[kind]).itemsize
    found = offsets[1] - offsets[0]
    _expect(expected == found, f"tensor {name} needs {expected} bytes for its shape, found {found}")
    return *offsets, shape, NUMBER_TYPES[kind], name


def read_idx(path):
    """The array in an IDX file of bytes, as MNIST comes in, plain or gzip."""
    try:
        with (gzip.open if str(path).endswith(".gz") else open)(path, "rb") as file:
            content = file.read()
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise WeightsError(f"{path}: {error}") from None
    _expect(len(content) >= 4 and content[:3] == b"\0\0\x08", f"{path}: expected an IDX file of bytes")
    rank = content[3]
    _expect(len(content) >= 4 + 4 * rank, f"{path}: the header is cut short")
    shape = struct.unpack(f">{rank}I", content[4:4 + 4 * rank])
    found = len(content) - 4 - 4 * rank
    _expect(found == math.prod(shape), f"{path}: expected {math.prod(shape)} values, found {found}")
    return numpy.frombuffer(content, numpy.uint8, offset=4 + 4 * rank).reshape(shape)


def _normalised(activities):
    """Rows scaled so that the mean of their squares is 1; rows of zeros stay."""
    return activities / (numpy.sqrt(numpy.mean(activities ** 2, axis=1, keepdims=True)) + EPSILON)


def _scaled(images):
    """Pixels from 0 to 1: whole numbers are divided by 255, real ones must be there already."""
    largest = 255 if numpy.issubdtype(images.dtype, numpy.integer) else 1
    _expect(images.min(initial=0) >= 0 and images.max(initial=0) <= largest,
            "pixels must be whole numbers from 0 to 255 or real numbers from 0 to 1")
    return images.astype(numpy.float32) / numpy.float32(largest)


def _are_whole_numbers(values):
    return isinstance(values, list) and all(type(value) is int and value >= 0 for value in values)


def _without_repetition(pairs):
    result = dict(pairs)
    _expect(len(result) == len(pairs), "the header gives a name twice")
    return result


def _expect(condition, message):
    if not condition:
        raise WeightsError(message)


def _report(model, images, labels):
    _expect(labels.shape == images.shape[:1], f"expected {len(images)} labels, found {labels.shape}")
    text = f"error {100 * numpy.mean(model.predict_by_readout(images) != labels):.2f} % (readout)"
    if model.supervised:
        text += f" {100 * numpy.mean(model.predict_by_goodness(images) != labels):.2f} % (goodness)"
    print(f"{text} on {len(images)} images")


def main():
    parser = argparse.ArgumentParser(description="Classify images with exported weights.")
    parser.add_argument("weights", help="weights.safetensors, as exported")
    parser.add_argument("images", help="images-idx3-ubyte, plain or .gz")
    parser.add_argument("labels", nargs="?", help="labels-idx1-ubyte, plain or .gz: print the error instead")
    arguments = parser.parse_args()
    try:
        model = load(arguments.weights)
        images = read_idx(arguments.images)
        if arguments.labels:
            _report(model, images, read_idx(arguments.labels))
        else:
            print("\n".join(model.classes[i] for i in model.predict(images)))
    except (WeightsError, OSError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
