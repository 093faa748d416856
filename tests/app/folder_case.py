# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of programs share."""
import atexit
import pathlib
import random
import struct
import tempfile
import unittest


def write_idx(path, shape, values):
    path.write_bytes(struct.pack(">HBB%dI" % len(shape), 0, 8, len(shape), *shape) + bytes(values))


def small_data():
    """A folder of 400 images to learn and 200 to test, each with a noisy stroke that says its class. Opened in no
    time, where the built-in digits are all written at each start of a program."""
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    chance = random.Random(1)
    for part, count in (("train", 400), ("t10k", 200)):
        labels = [i % 10 for i in range(count)]
        pixels = bytearray()
        for label in labels:
            row, column = 4 + 2 * label, chance.randrange(4, 10)
            pixels += bytes(chance.randrange(100, 256) if row <= y < row + 3 and column <= x < column + 14
                            and chance.random() < 0.8 else 0 for y in range(28) for x in range(28))
        write_idx(pathlib.Path(folder.name, part + "-images-idx3-ubyte"), (count, 28, 28), pixels)
        write_idx(pathlib.Path(folder.name, part + "-labels-idx1-ubyte"), (count,), labels)
    return folder.name


class FolderCase(unittest.TestCase):
    """Each test has an empty folder of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def path(self, name):
        return str(self.folder / name)
