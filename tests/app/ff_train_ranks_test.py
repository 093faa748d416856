#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several processes that train one run: as one process would, written by the first, ended in an orderly way.

Usage: ff_train_ranks_test.py PROGRAM
"""
import json
import os
import pathlib
import shutil
import signal
import socket
import struct
import subprocess
import sys
import time
import unittest

from folder_case import FolderCase, small_data

PROGRAM = sys.argv.pop(1)
DATA = small_data()
SMALL = ["--data", DATA, "--layers", "24,16", "--limit", "400", "--threads", "1", "--set", "precision=float32"]
LONG = 600  # seconds after which something hangs, however slow the machine
LAUNCHERS = ("RANK", "WORLD_SIZE", "MASTER", "SLURM", "OMPI", "LOCAL", "TORCHELASTIC")


def free_port():
    with socket.socket() as free:
        free.bind(("", 0))
        return free.getsockname()[1]


def listening():
    """Somebody who has a port of this machine and never answers."""
    if socket.has_dualstack_ipv6():
        return socket.create_server(("", 0), family=socket.AF_INET6, dualstack_ipv6=True)
    return socket.create_server(("", 0))


def environment(rank, count, port):
    own = {name: value for name, value in os.environ.items() if not name.startswith(LAUNCHERS)}
    if count > 1:
        own.update(RANK=str(rank), WORLD_SIZE=str(count), MASTER_ADDR="127.0.0.1", MASTER_PORT=str(port))
    return own


def weights_of(path):
    """All float32 tensors of a safetensors file, by name."""
    data = pathlib.Path(path).read_bytes()
    size = struct.unpack("<Q", data[:8])[0]
    tensors = {}
    for name, each in json.loads(data[8:8 + size]).items():
        if name != "__metadata__" and each["dtype"] == "F32":
            begin, end = each["data_offsets"]
            tensors[name] = struct.unpack(f"<{(end - begin) // 4}f", data[8 + size + begin:8 + size + end])
    return tensors


class Ranks(FolderCase):
    def start(self, rank, count, port, *arguments):
        started = subprocess.Popen([PROGRAM, *arguments], env=environment(rank, count, port), text=True,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(started.stdout.close)
        self.addCleanup(started.stderr.close)
        self.addCleanup(started.kill)
        return started

    def start_all(self, count, *arguments, of_rank=None):
        port = free_port()
        return [self.start(rank, count, port, *arguments, *(of_rank or {}).get(rank, []))
                for rank in range(count)]

    def ended(self, processes):
        """Exit code, standard output and standard error of each."""
        all_of_them = []
        for each in processes:
            out, err = each.communicate(timeout=LONG)
            all_of_them.append((each.returncode, out, err))
        return all_of_them

    def train(self, count, *arguments):
        """What all of them said, once they have ended well."""
        ends = self.ended(self.start_all(count, *arguments))
        for code, _, err in ends:
            self.assertEqual(code, 0, err)
        return ends

    def assert_one_sentence(self, text):
        lines = [line for line in text.splitlines() if line.startswith("ff-train: ")]
        self.assertEqual(len(lines), 1, text)
        self.assertNotIn("c10d]", text, "what the library logs")
        return lines[0]

    def assert_same_weights(self, one, other):
        left, right = weights_of(one), weights_of(other)
        self.assertEqual(left.keys(), right.keys())
        self.assertGreater(len(left), 4)
        for name, values in left.items():
            largest = max(abs(a - b) for a, b in zip(values, right[name], strict=True))
            self.assertLess(largest, 1e-5, name)

    def await_file(self, path, processes):
        end = time.monotonic() + LONG
        while not os.path.exists(path):
            self.assertLess(time.monotonic(), end)
            for each in processes:
                self.assertIsNone(each.poll(), "it ended by itself")
            time.sleep(0.01)

    def start_kept(self, *arguments):
        """Two processes whose run has been kept once."""
        started = self.start_all(2, *SMALL, "--run", self.path("run"), "--checkpoint", "0", *arguments)
        self.await_file(self.folder / "run" / "state.safetensors", started)
        return started

    def test_two_train_what_one_does(self):
        for mode in ("supervised", "unsupervised", "scff"):
            options = [*SMALL, "--mode", mode, "--epochs", "1", "--set", "wrong-label=random"]
            self.train(1, *options, "--export", self.path("one"))
            first, other = self.train(2, *options, "--export", self.path("two"), "--report", self.path("report"))
            self.assert_same_weights(self.path("one"), self.path("two"))
            self.assertIn("error", first[1])
            self.assertEqual(other[1:], ("", ""), "the other one has nothing to say")
            self.assertTrue(json.loads(pathlib.Path(self.path("report")).read_text())["program"])

    def test_a_run_of_two_goes_on_in_one_and_in_two(self):
        options = [*SMALL, "--set", "averaging=7", "--set", "dropout=0.2", "--set", "wrong-label=random"]
        self.train(1, *options, "--epochs", "1", "--run", self.path("alone"))
        self.train(2, *options, "--epochs", "1", "--run", self.path("run"))
        shutil.copytree(self.path("run"), self.path("again"))
        for count, name in ((1, "alone"), (1, "run"), (2, "again")):
            self.train(count, "--resume", self.path(name), "--epochs", "2", "--export", self.path(name + "-end"))
            self.assert_same_weights(self.path("alone-end"), self.path(name + "-end"))

    def test_one_that_is_killed_ends_the_other(self):
        for killed, left in ((0, 1), (1, 0)):
            started = self.start_kept("--epochs", "10000")
            started[killed].send_signal(signal.SIGKILL)
            code, _, err = self.ended([started[left]])[0]
            self.assertEqual(code, 1, err)
            self.assertIn("another process of this run has ended", self.assert_one_sentence(err))
            self.ended([started[killed]])
            done = self.ended([self.start(0, 1, 0, "--resume", self.path("run"), "--set", "epochs=1")])[0]
            self.assertEqual(done[0], 0, done[2])
            shutil.rmtree(self.path("run"))

    def test_others_see_that_it_is_trained(self):
        def standing():
            done = self.ended([self.start(0, 1, 0, "runs", self.path("run"), "--json")])[0]
            self.assertEqual(done[0], 0, done[2])
            return json.loads(done[1])[0]

        started = self.start_kept("--epochs", "10000")
        self.assertIn("running", standing().values())
        started[1].send_signal(signal.SIGTERM)
        self.ended(started)
        self.assertNotIn("running", standing().values())

    def test_a_signal_to_one_ends_all_in_order(self):
        for told in (0, 1):
            started = self.start_kept("--epochs", "10000")
            started[told].send_signal(signal.SIGTERM)
            ends = self.ended(started)
            self.assertEqual([code for code, _, _ in ends], [128 + signal.SIGTERM] * 2, ends)
            self.assertIn("error", ends[0][1], "the first says how far they came")
            shutil.rmtree(self.path("run"))

    def test_other_settings_and_other_data_are_told(self):
        others = {"--epochs 2": "the setting 'epochs': 2; in process 0 it is 1",
                  "--data builtin": "the checksum of the data",
                  "--plain": "--plain: yes; in process 0 it is no"}
        for other, what in others.items():
            options = [*SMALL, "--epochs", "1"]
            name = other.split()[0]
            theirs = [each for i, each in enumerate(options) if name not in (each, options[i - 1])]
            port = free_port()
            started = [self.start(0, 2, port, *options, "--run", self.path("run")),
                       self.start(1, 2, port, *theirs, *other.split())]
            (code, _, first), (other_code, _, second) = self.ended(started)
            self.assertEqual((code, other_code), (1, 1), first + second)
            self.assertIn(what, self.assert_one_sentence(second))
            self.assertIn("another process has other settings", self.assert_one_sentence(first))
            self.assertFalse(os.path.exists(self.path("run")), "nothing was begun")

    def test_a_port_in_use_is_told(self):
        with listening() as taken:
            port = taken.getsockname()[1]
            code, _, err = self.ended([self.start(0, 2, port, *SMALL)])[0]
            self.assertEqual(code, 1)
            self.assertIn(f"port {port} of this machine is in use", self.assert_one_sentence(err))
            # Whoever has it does not answer as a first process would.
            code, _, err = self.ended([self.start(1, 2, port, *SMALL, "--join-timeout", "2")])[0]
            self.assertEqual(code, 1)
            self.assertIn("did not all meet at 127.0.0.1", self.assert_one_sentence(err))

    def test_those_who_do_not_come_are_told(self):
        for rank in (0, 1):
            code, _, err = self.ended([self.start(rank, 2, free_port(), *SMALL, "--join-timeout", "2")])[0]
            self.assertEqual(code, 1)
            self.assertIn("did not all meet at 127.0.0.1", self.assert_one_sentence(err))
            self.assertIn("within 2 s", err)

    def test_a_wrong_environment_is_told(self):
        wrong = {**environment(0, 2, 1), "RANK": "2"}
        done = subprocess.run([PROGRAM, *SMALL], env=wrong, capture_output=True, text=True, timeout=LONG)
        self.assertEqual(done.returncode, 1)
        self.assertIn("RANK: expected a number from 0 to 1, found '2'", self.assert_one_sentence(done.stderr))
        wrong = {**environment(0, 2, 1), "GLOO_SOCKET_IFNAME": "no-such-network"}
        done = subprocess.run([PROGRAM, *SMALL], env=wrong, capture_output=True, text=True, timeout=LONG)
        self.assertEqual(done.returncode, 1)
        self.assertIn("GLOO_SOCKET_IFNAME: expected", self.assert_one_sentence(done.stderr))

    def test_what_one_process_does_alone_is_refused(self):
        table = self.folder / "sweep.json"
        table.write_text('{"settings": {"epochs": [1, 2]}}')
        for arguments in (["--benchmark"], ["sweep", str(table), self.path("runs")]):
            done = subprocess.run([PROGRAM, *arguments], env=environment(0, 2, 1), capture_output=True, text=True,
                                  timeout=LONG)
            self.assertEqual(done.returncode, 1)
            self.assertIn("expected one process for", self.assert_one_sentence(done.stderr))


if __name__ == "__main__":
    unittest.main()
