#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ff-train --data takes: every format, any size and number of classes, own samples, and what it says of the rest.

Usage: ff_train_data_test.py PROGRAM
"""
import gzip
import io
import json
import os
import struct
import subprocess
import sys
import tempfile
import unittest
import zipfile

PROGRAM = sys.argv.pop(1)
PATIENCE = 3600  # seconds: against hanging, whatever the machine
QUICK = ["--layers", "24,16", "--epochs", "1", "--threads", "1", "--set", "batch=10", "--set", "precision=float32"]
SIDE, CLASSES, COUNT = 6, 3, 60


def images(side, classes, count):
    """Images with one bright row of their own for each class, and their labels."""
    labels = [i % classes for i in range(count)]
    pixels = [bytes(255 if place // 4 % classes == label and place >= side else 0 for place in range(side * side))
              for label in labels]
    return pixels, labels


def idx(shape, values):
    return struct.pack(">HBB%dI" % len(shape), 0, 8, len(shape), *shape) + bytes(values)


def npy(shape, values):
    header = "{'descr': '|u1', 'fortran_order': False, 'shape': (%s,), }" % ", ".join(map(str, shape))
    header += " " * (63 - (len(header) + 10) % 64) + "\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + bytes(values)


def safetensors(tensors, metadata=None):
    header, data = {"__metadata__": metadata or {}}, b""
    for name, (shape, values) in tensors.items():
        header[name] = {"dtype": "U8", "shape": shape, "data_offsets": [len(data), len(data) + len(values)]}
        data += bytes(values)
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def zipped(files):
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return memory.getvalue()


def idx_files(side, classes, count):
    pixels, labels = images(side, classes, count)
    return {"train-images-idx3-ubyte": idx((count, side, side), b"".join(pixels)),
            "train-labels-idx1-ubyte": idx((count,), labels)}


def formats():
    """(what it is, files by name, what to open) for each format, with the same content."""
    pixels, labels = images(SIDE, CLASSES, COUNT)
    plain = idx_files(SIDE, CLASSES, COUNT)
    arrays = {"x_train.npy": npy((COUNT, SIDE, SIDE), b"".join(pixels)), "y_train.npy": npy((COUNT,), labels)}
    table = "".join(",".join(map(str, [label, *image])) + "\n" for image, label in zip(pixels, labels)).encode()
    pictures = {"%d/%d.pgm" % (label, i): b"P5 %d %d 255\n" % (SIDE, SIDE) + image
                for i, (image, label) in enumerate(zip(pixels, labels))}
    tensors = {"images": ([COUNT, SIDE, SIDE], b"".join(pixels)), "labels": ([COUNT], labels)}
    return [("IDX", plain, ""),
            ("IDX, packed", {name + ".gz": gzip.compress(content) for name, content in plain.items()}, ""),
            ("IDX in a zip", {"set.zip": zipped(plain)}, "set.zip"),
            ("NumPy", {"set.npz": zipped(arrays)}, "set.npz"),
            ("NumPy, one file each", arrays, ""),
            ("CSV", {"set.csv": table}, "set.csv"),
            ("CSV, packed", {"set.csv.gz": gzip.compress(table)}, "set.csv.gz"),
            ("pictures", pictures, ""),
            ("pictures in a zip", {"set.zip": zipped(pictures)}, "set.zip"),
            ("safetensors", {"set.safetensors": safetensors(tensors)}, "set.safetensors")]


def numbers(path):
    """The bytes of a safetensors file behind its header, which names the data."""
    with open(path, "rb") as file:
        content = file.read()
    return content[8 + struct.unpack("<Q", content[:8])[0]:]


def run(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=PATIENCE)


class FfTrainData(unittest.TestCase):
    def written(self, files, opened=""):
        """The path to open after writing the files to a folder of their own."""
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        for name, content in files.items():
            path = os.path.join(folder.name, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content)
        return os.path.join(folder.name, opened)

    def trained(self, *arguments):
        done = run(*QUICK, *arguments)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertRegex(done.stdout.splitlines()[-1], r"^test error \d")
        return done

    def test_every_format_trains_and_gives_the_same_weights(self):
        weights = {}
        for what, files, opened in formats():
            with self.subTest(what):
                kept = self.written({}, "weights")
                self.trained("--data", self.written(files, opened), "--export", kept)
                weights[what] = numbers(kept)
        first = next(iter(weights))
        # Pictures are read class by class, so their order is another one.
        for what in (each for each in weights if "pictures" not in each):
            self.assertEqual(weights[what], weights[first], what)

    def test_62_classes_of_64_by_64_pixels_train_in_every_mode(self):
        data = self.written(idx_files(64, 62, 310))
        for mode in ("supervised", "unsupervised"):
            report = self.written({}, "r.json")
            self.trained("--data", data, "--mode", mode, "--report", report)
            with open(report, encoding="utf-8") as file:
                self.assertIsNotNone(json.load(file)["test_error_readout"], mode)

    def test_own_samples_are_mixed_in_and_tested_alone(self):
        data = self.written(idx_files(SIDE, CLASSES, COUNT))
        pixels, _ = images(SIDE, CLASSES, 1)
        own = self.written({"own.safetensors": safetensors({"images": ([1, SIDE, SIDE], pixels[0]),
                                                            "labels": ([1], [0])}, {"classes": '["2"]'})},
                           "own.safetensors")
        done = self.trained("--data", data, "--mix", own, "--mix-weight", "20", "--test-data", own)
        self.assertIn("The 1 image of own is trained 20 times in each epoch", done.stderr)
        self.assertRegex(done.stdout, r"test error (0|100)\.00 %")

    def test_images_that_memory_is_not_to_hold_give_the_same_weights(self):
        cache = self.written({}, "cache")
        for what, files, opened in formats():
            data, kept = self.written(files, opened), self.written({}, "weights")
            with self.subTest(what):
                self.trained("--data", data, "--export", kept)
                in_memory = numbers(kept)
                done = self.trained("--data", data, "--export", kept, "--memory", "1K", "--cache", cache)
                self.assertIn(f"they were copied into a file in {cache}", done.stderr)
                self.assertEqual(numbers(kept), in_memory)
                self.assertEqual(os.listdir(cache), [])

    def test_a_run_goes_on_whether_its_images_lie_in_memory_or_not(self):
        data = self.written(idx_files(SIDE, CLASSES, COUNT))
        small = ["--memory", "1K", "--cache", self.written({}, "cache")]
        weights = []
        for first, second in (([], []), (small, []), ([], small)):
            run_folder, kept = self.written({}, "run"), self.written({}, "weights")
            self.trained("--data", data, "--run", run_folder, *first)
            done = run("--resume", run_folder, "--epochs", "2", "--export", kept, *second)
            self.assertEqual(done.returncode, 0, done.stderr)
            weights.append(numbers(kept))
        self.assertEqual(weights[1:], weights[:1] * 2)

    def test_a_wrong_amount_of_memory_or_folder_is_told(self):
        data = self.written(idx_files(SIDE, CLASSES, COUNT))
        done = run(*QUICK, "--data", data, "--memory", "much")
        self.assertEqual(done.returncode, 2)
        self.assertIn("such as 500M or 2G, not", done.stderr)
        done = run(*QUICK, "--data", data, "--memory", "1K", "--cache", "/dev/null/cache")
        self.assertEqual(done.returncode, 1)
        self.assertIn("ff-train: The folder /dev/null/cache, where images lie that do not fit into memory, cannot be used",
                      done.stderr)

    def test_what_is_no_data_ends_in_one_sentence(self):
        data = self.written(idx_files(SIDE, CLASSES, COUNT))
        broken = self.written({"set.csv": b"1,2,x\n"}, "set.csv")
        for arguments in (["--data", broken], ["--data", data, "--mix", broken],
                          ["--data", data, "--mix", data, "--mix-weight", "0"],
                          ["--data", data, "--test-data", os.path.join(data, "nowhere")]):
            done = run(*QUICK, *arguments)
            self.assertIn(done.returncode, (1, 2), arguments)
            self.assertTrue(done.stderr.splitlines()[-1].startswith("ff-train: "), done.stderr)


if __name__ == "__main__":
    unittest.main()
