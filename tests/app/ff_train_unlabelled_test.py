#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ff-train does with images of which nobody says what they show: layers learn, nothing is made up.

Usage: ff_train_unlabelled_test.py PROGRAM
"""
import json
import os
import pathlib
import shutil
import socket
import struct
import subprocess
import sys
import unittest

from folder_case import FolderCase, small_data

PROGRAM = sys.argv.pop(1)
LABELLED = pathlib.Path(small_data())
LONG = 600  # seconds after which something hangs, however slow the machine
SMALL = ["--layers", "24,16", "--threads", "1", "--set", "precision=float32"]
NO_LABELS = "These images have no labels: layers learn, nothing can be classified."


def run(*arguments, **how):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=LONG, check=False, **how)


def tensors_of(path):
    """The bytes of every tensor of a safetensors file, by name."""
    data = pathlib.Path(path).read_bytes()
    size = struct.unpack("<Q", data[:8])[0]
    return {name: data[8 + size + each["data_offsets"][0]:8 + size + each["data_offsets"][1]]
            for name, each in json.loads(data[8:8 + size]).items() if name != "__metadata__"}


def unlike(some, others):
    """The names of the tensors that differ, or are on one side alone."""
    return sorted(name for name in some.keys() | others.keys() if some.get(name) != others.get(name))


def free_port():
    with socket.socket() as free:
        free.bind(("", 0))
        return free.getsockname()[1]


class Unlabelled(FolderCase):
    def setUp(self):
        super().setUp()
        self.data = self.path("images")
        os.mkdir(self.data)
        for images in LABELLED.glob("*images*"):
            shutil.copy(images, self.data)

    def trained(self, *arguments, data=None, mode="unsupervised", epochs=2):
        done = run("--data", data or self.data, *SMALL, "--mode", mode, "--epochs", str(epochs), *arguments)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done

    def test_layers_learn_the_same_bits_as_with_labels(self):
        for mode in ("unsupervised", "scff"):
            with self.subTest(mode):
                self.trained("--export", self.path("labelled.safetensors"), data=str(LABELLED), mode=mode)
                self.trained("--export", self.path("unlabelled.safetensors"), mode=mode)
                labelled = tensors_of(self.path("labelled.safetensors"))
                self.assertEqual(set(labelled) - set(tensors_of(self.path("unlabelled.safetensors"))),
                                 {"readout.weight"})
                del labelled["readout.weight"]
                self.assertEqual(unlike(labelled, tensors_of(self.path("unlabelled.safetensors"))), [])

    def test_it_says_so_and_no_error_is_made_up(self):
        done = self.trained("--report", self.path("report.json"))
        self.assertIn("28 x 28 pixels without labels.\n" + NO_LABELS, done.stderr)
        self.assertNotIn("test error", done.stderr)
        self.assertRegex(done.stdout, r"^test error - \(the images have no labels\) after 2 epochs")
        report = json.loads((self.folder / "report.json").read_text(encoding="utf-8"))
        self.assertEqual(report["tests"], [])
        self.assertIsNone(report["test_error_readout"])
        self.assertIsNone(report["test_error_goodness"])
        self.assertIs(report["data"]["labelled"], False)
        self.assertEqual(report["data"]["classes"], [])
        self.assertEqual(report["ended"], "finished")

    def test_modes_that_need_labels_are_refused(self):
        for mode in ("supervised", "topdown", "mono-forward", "channel-groups", "backprop"):
            done = run("--data", self.data, "--mode", mode, "--epochs", "1", "--threads", "1")
            self.assertEqual(done.returncode, 1, mode)
            self.assertIn(f"the images have no labels, which the mode '{mode}' learns from; take one of the modes "
                          "'unsupervised', 'scff', or give the images labels", done.stderr)

    def test_what_goes_by_errors_is_refused_or_left_out(self):
        best = run("--data", self.data, *SMALL, "--mode", "unsupervised", "--set", "validation=50", "--run", self.path("run"),
                   "--export", self.path("w.safetensors"), "--best")
        self.assertNotEqual(best.returncode, 0)
        self.assertIn("these images have no labels", best.stderr)
        done = self.trained("--set", "validation=50", "--set", "patience=1", "--set", "refit-epochs=3")
        self.assertIn("after 2 epochs", done.stdout)
        self.assertNotIn("stopped early", done.stdout)

    def test_a_kept_run_goes_on_in_the_same_bits(self):
        steady = ["--set", "schedule=constant"]  # others go by how many epochs there are to be
        self.trained(*steady, "--export", self.path("whole.safetensors"), epochs=4)
        self.trained(*steady, "--run", self.path("run"))
        done = run("--resume", self.path("run"), "--epochs", "4", "--threads", "1", "--export",
                   self.path("resumed.safetensors"))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(unlike(tensors_of(self.path("resumed.safetensors")),
                                tensors_of(self.path("whole.safetensors"))), [])
        listed = run("runs", self.path("run"), "--json")
        entry = json.loads(listed.stdout)[0]
        self.assertEqual((entry["standing"], entry["best"], entry["last"]), ("finished", None, None))
        page = run("report", self.path("run"), self.path("page.html"))
        self.assertEqual(page.returncode, 0, page.stderr)
        text = (self.folder / "page.html").read_text(encoding="utf-8")
        self.assertIn(NO_LABELS, text)
        self.assertIn("pixels without labels", text)

    def test_a_sweep_trains_and_says_that_nothing_ranks_it(self):
        (self.folder / "sweep.json").write_text(json.dumps(
            {"data": self.data, "settings": {"mode": "unsupervised", "layers": "24", "epochs": 1,
                                             "refit-epochs": 2, "jitter": [0, 1]}}), encoding="utf-8")
        for _ in range(2):
            done = run("sweep", self.path("sweep.json"), self.path("runs"), "--threads", "1")
            self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stderr.count("finished before"), 2)
        ranked = run("runs", self.path("runs"), "--by", "jitter")
        self.assertEqual(ranked.returncode, 0, ranked.stderr)
        self.assertIn("runs on images without labels have no error to rank them by", ranked.stderr)

    def test_several_processes_train_as_one(self):
        one = self.trained("--export", self.path("one.safetensors"))
        self.assertEqual(one.returncode, 0)
        port = str(free_port())
        both = [subprocess.Popen([PROGRAM, "--data", self.data, *SMALL, "--mode", "unsupervised", "--epochs", "2", "--export",
                                  self.path("two.safetensors")],
                                 env=dict(os.environ, RANK=str(rank), WORLD_SIZE="2", MASTER_ADDR="127.0.0.1",
                                          MASTER_PORT=port), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                for rank in range(2)]
        done = [each.communicate(timeout=LONG) for each in both]
        if "cannot train in several processes" in done[0][1]:
            self.skipTest(done[0][1])
        self.assertEqual([each.returncode for each in both], [0, 0], done)
        self.assertIn("test error - (the images have no labels)", done[0][0])
        self.assertEqual(set(tensors_of(self.path("two.safetensors"))), set(tensors_of(self.path("one.safetensors"))))


if __name__ == "__main__":
    unittest.main()
