#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights into ff-train and out of it.

Usage: ff_train_weights_test.py PROGRAM
"""
import json
import os
import pathlib
import re
import struct
import subprocess
import sys
import unittest

from folder_case import FolderCase, small_data

PROGRAM = sys.argv.pop(1)
PATIENCE = 3600  # seconds: against hanging, whatever the machine
DATA = ["--data", small_data()]
QUICK = [*DATA, "--layers", "24,16", "--limit", "400", "--epochs", "2", "--threads", "1", "--set", "precision=float32"]


def run(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=PATIENCE)


class Weights(FolderCase):
    def test_imported_weights_go_on_where_they_were(self):
        self.assertEqual(run(*QUICK, "--export", self.path("w")).returncode, 0)
        again = run(*DATA, "--import", self.path("w"), "--threads", "1")
        self.assertIn("after 2 epochs", again.stdout)
        longer = run(*DATA, "--import", self.path("w"), "--epochs", "3", "--threads", "1")
        self.assertIn("after 3 epochs", longer.stdout)
        other = run(*DATA, "--import", self.path("w"), "--layers", "30", "--threads", "1")
        self.assertEqual(other.returncode, 1)
        self.assertIn("w'", other.stderr)

    def test_weights_of_another_program_bring_their_layers(self):
        header = json.dumps({"fc1.weight": {"dtype": "F32", "shape": [12, 784], "data_offsets": [0, 4 * 12 * 784]}}).encode()
        content = struct.pack("<Q", len(header)) + header + bytes(4 * 12 * 784)
        pathlib.Path(self.path("net.safetensors")).write_bytes(content)
        done = run(*DATA, "--import", self.path("net.safetensors"), "--mode", "unsupervised", "--epochs", "1",
                   "--limit", "200", "--threads", "1", "--report", self.path("r.json"))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("fc1.weight [12, 784] becomes layers.0.weight\n", done.stderr)
        settings = json.loads(pathlib.Path(self.path("r.json")).read_text(encoding="utf-8"))["settings"]
        self.assertEqual((settings["layers"], settings["mode"]), ([12], "unsupervised"))

        pathlib.Path(self.path("net.pt")).write_bytes(b"\x80\x02}q\x00.")
        refused = run(*DATA, "--import", self.path("net.pt"))
        self.assertEqual(refused.returncode, 1)
        self.assertIn("net.pt", refused.stderr)
        self.assertIn("save_file(torch.load(", refused.stderr)

    def test_half_precision_takes_half_the_room(self):
        for name, way in (("full", []), ("half", ["--half"])):
            self.assertEqual(run(*QUICK, "--export", self.path(name), *way).returncode, 0)
        self.assertLess(os.path.getsize(self.path("half")), 0.6 * os.path.getsize(self.path("full")))

    def test_every_format_of_the_help_is_exported_by_its_suffix_and_by_its_name(self):
        formats = re.findall(r"^  (\S+)  \(\.(\w+)\)$", run("--help").stdout, re.MULTILINE)
        self.assertIn(("safetensors", "safetensors"), formats)
        for name, suffix in formats:
            path = self.path(name + "." + suffix)
            done = run(*QUICK, "--export", path, "--format", name)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertTrue(os.path.exists(path), name)
        half = self.path("half.safetensors")
        self.assertEqual(run(*QUICK, "--export", half, "--half").returncode, 0)
        self.assertEqual(pathlib.Path(half).read_bytes(),
                         pathlib.Path(self.path("safetensors-f16.safetensors")).read_bytes())

    def test_a_format_that_is_none_is_refused_before_training(self):
        for way, said in ((["w.pickle"], "'w.pickle'"), (["w.npz", "--half"], "'w.npz'"),
                          (["w", "--format", "pickle"], "'pickle'"), (["w", "--half", "--format", "npz"], "--half")):
            done = run(*QUICK, "--export", *way)
            self.assertEqual(done.returncode, 2, way)
            self.assertIn(said, done.stderr)
            self.assertNotIn("epoch", done.stderr)


if __name__ == "__main__":
    unittest.main()
