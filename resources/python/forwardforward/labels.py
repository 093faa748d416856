# SPDX-License-Identifier: GPL-3.0-or-later
"""How labels become part of the images of a supervised network. Needs numpy.

Prepared pixels p become k p + w_c with label c, and with the neutral label k p + the mean of all w_c:

    pixels  The first C pixels, in colour those of red, carry the label, C being the number of classes: k is 0 and w_c
            is label_strength in pixel c, 0 in the others. The other pixels stay.
    waves   k = 5 / (5 + label_strength) for all pixels, and w_c = (1 - k) (1 + cos(2 pi (x cos t + y sin t) / l)) / 2
            at column x and line y of every plane, with t = pi frac(c / g), l = the longer side / 4^frac(c / g^2),
            g^3 = g + 1.

A setting of "auto", and one that is missing, means pixels where all layers are dense, and waves elsewhere.
"""

import numpy

from .weights_file import expect


class Labels:
    """Those of `classes` classes, for images of (channels, lines, columns)."""

    def __init__(self, settings, classes, size, all_dense):
        form = settings.get("label-form", "auto")
        expect(form in ("auto", "pixels", "waves"), f"setting label-form must be auto, pixels or waves, found {form}")
        by_pixels = form == "pixels" or form == "auto" and all_dense
        self.kept, patterns = (_pixels if by_pixels else _waves)(settings["label-strength"], classes, size)
        self.patterns = patterns.astype(numpy.float32)
        self.neutral = patterns.mean(axis=0).astype(numpy.float32)

    def on(self, pixels, label=None):
        """Pixels [N, pixels] with a label; None is the neutral one."""
        return self.kept * pixels + (self.neutral if label is None else self.patterns[label])


def _pixels(strength, classes, size):
    kept = numpy.ones(numpy.prod(size), numpy.float32)
    kept[:classes] = 0
    return kept, strength * numpy.eye(classes, len(kept))


def _waves(strength, classes, size):
    channels, lines, columns = size
    g = 1.324717957244746
    c = numpy.arange(classes)[:, None, None]
    direction, length = numpy.pi * (c / g % 1), max(lines, columns) / 4 ** (c / g ** 2 % 1)
    y, x = numpy.arange(lines)[:, None], numpy.arange(columns)
    phase = 2 * numpy.pi * (x * numpy.cos(direction) + y * numpy.sin(direction)) / length
    kept = 5 / (5 + strength)
    patterns = (1 - kept) * (1 + numpy.cos(phase)) / 2
    return numpy.float32(kept), numpy.tile(patterns.reshape(classes, -1), channels)
