#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How ff-train ends: where it may write, what it says of foreign files, signals, full disks and short memory.

Usage: ff_train_ending_test.py PROGRAM
"""
import json
import os
import pathlib
import resource
import signal
import struct
import subprocess
import sys
import unittest

from folder_case import FolderCase, small_data

PROGRAM = sys.argv.pop(1)
DATA = ["--data", small_data()]
QUICK = [*DATA, "--layers", "24", "--epochs", "1", "--threads", "1", "--set", "precision=float32"]
ENDLESS = [*DATA, "--layers", "24", "--epochs", "10000", "--threads", "1"]
LONG = 300  # seconds after which something hangs, however slow the machine


def run(*arguments, **how):
    how.setdefault("stdout", subprocess.PIPE)
    return subprocess.run([PROGRAM, *arguments], stderr=subprocess.PIPE, text=True, errors="replace", timeout=LONG, **how)


class Ending(FolderCase):
    def start(self, *arguments, **how):
        """An endless run that has trained an epoch."""
        started = subprocess.Popen([PROGRAM, *ENDLESS, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   text=True, **how)
        self.addCleanup(started.kill)
        self.read_until(started, "epoch 1.00")
        return started

    def read_until(self, started, words):
        for line in started.stderr:
            if words in line:
                return
        self.fail(f"'{words}' was not said")

    # Where it may write

    def test_a_target_that_cannot_be_written_is_known_before_the_training(self):
        os.mkdir(self.path("folder"))
        no_file = [(self.path("folder"), "it is a folder"),
                   (self.path("missing/file"), "No such file or directory"),
                   ("/proc/file", "Cannot write '/proc/file'")]
        for option, targets in (("--export", [*no_file, (self.path("missing/folder") + "/", "No such file or directory")]),
                                ("--report", [*no_file, (self.path("folder") + "/", "it names no file")])):
            for target, reason in targets:
                done = run(*ENDLESS, option, target)  # would not end if it trained
                self.assertEqual(done.returncode, 1, target)
                self.assertIn(reason, done.stderr)
        self.assertEqual(run(*ENDLESS, "--export", "/dev/null").returncode, 1)

    def test_an_empty_value_is_a_wrong_argument(self):
        for option in ("--export", "--report", "--import", "--config", "--data", "--test-data", "--mix", "--preset"):
            done = run(*ENDLESS, option, "")
            self.assertEqual(done.returncode, 2, option)
            self.assertIn(option, done.stderr + done.stdout)

    def test_nothing_replaces_what_the_same_command_names(self):
        pathlib.Path(self.path("config")).write_text("{}", encoding="utf-8")
        os.symlink("config", self.path("link"))
        same = self.path("x")
        for arguments in (["--export", same, "--report", same],
                          ["--export", same, "--report", str(self.folder / "." / "x")],
                          ["--config", self.path("config"), "--report", self.path("config")],
                          ["--config", self.path("config"), "--export", self.path("link")]):
            done = run(*ENDLESS, *arguments)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertIn("would replace", done.stderr)
        self.assertEqual(pathlib.Path(self.path("config")).read_text(encoding="utf-8"), "{}")

    def test_the_report_goes_into_a_pipe_and_after_what_was_redirected(self):
        for target in ("/dev/stdout", "/dev/fd/1"):
            done = run(*QUICK, "--report", target)
            self.assertEqual(done.returncode, 0, done.stderr)
            report, summary = done.stdout.strip().rsplit("\n", 1)
            self.assertIn("settings", json.loads(report))
            self.assertTrue(summary.startswith("test error"))
        with open(self.path("all"), "w+", encoding="utf-8") as file:
            file.write("before\n")
            file.flush()
            self.assertEqual(run(*QUICK, "--report", "/dev/stdout", stdout=file).returncode, 0)
        lines = pathlib.Path(self.path("all")).read_text(encoding="utf-8").splitlines()
        self.assertEqual((lines[0], lines[1], lines[-2]), ("before", "{", "}"))
        self.assertTrue(lines[-1].startswith("test error"))

    def test_a_full_disk_under_the_output_is_a_failure(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            for arguments in (["--version"], ["--help"], [*QUICK, "--export", self.path("w")]):
                done = run(*arguments, stdout=full)
                self.assertEqual(done.returncode, 1, arguments)
                self.assertIn("standard output", done.stderr)
        self.assertGreater(os.path.getsize(self.path("w")), 0)
        self.assertEqual(run(*QUICK, "--report", "/dev/full").returncode, 1)

    # What it says of foreign files

    def expect_harmless(self, done):
        self.assertIn(done.returncode, (1, 2))
        said = done.stderr + done.stdout
        self.assertTrue(said.splitlines()[-1].startswith("ff-train: "), said[:200])
        self.assertLess(len(said), 3000)
        self.assertFalse(any(ord(letter) < 32 and letter != "\n" or 127 <= ord(letter) < 160 for letter in said),
                         ascii(said))

    def test_what_files_say_is_obeyed_by_no_terminal(self):
        evil = "\x1b[2J\x1b]0;owned\x07\x9b31m"
        for text in (evil, "k" * 1_000_000):
            for content in ({text: 1}, {"mode": text}, {"layers": text}):
                pathlib.Path(self.path("c")).write_text(json.dumps(content), encoding="utf-8")
                self.expect_harmless(run("--config", self.path("c")))
        os.mkdir(self.path(evil))
        for option in ("--data", "--config", "--import", "--export"):
            self.expect_harmless(run(*(QUICK if option != "--data" else []), option, self.path(evil)))

    def test_what_weights_say_is_obeyed_by_no_terminal(self):
        self.assertEqual(run(*QUICK, "--export", self.path("w")).returncode, 0)
        whole = pathlib.Path(self.path("w")).read_bytes()
        length = struct.unpack("<Q", whole[:8])[0]
        for key in json.loads(whole[8:8 + length])["__metadata__"]:
            header = json.loads(whole[8:8 + length])
            header["__metadata__"][key] = "\x1b[2J" + "m" * 100_000
            changed = json.dumps(header).encode()
            pathlib.Path(self.path("bad")).write_bytes(struct.pack("<Q", len(changed)) + changed + whole[8 + length:])
            done = run(*DATA, "--import", self.path("bad"), "--threads", "1")
            if done.returncode != 0:  # some are only for people
                self.expect_harmless(done)
            self.assertNotIn("\x1b", done.stderr + done.stdout)

    # Signals

    def test_every_signal_to_end_writes_what_was_asked_for(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            started = self.start("--export", self.path("w"), "--report", self.path("r"))
            started.send_signal(number)
            stdout, stderr = started.communicate(timeout=LONG)
            self.assertEqual(started.returncode, 128 + number)
            self.assertIn("interrupted", stderr)
            self.assertTrue(stdout.startswith("test error"), stdout)
            self.assertGreater(os.path.getsize(self.path("w")), 0)
            steps = json.loads(pathlib.Path(self.path("r")).read_text(encoding="utf-8"))["tests"][-1]["steps"]
            self.assertIn(f"learnt in {steps} steps", stderr)
            os.remove(self.path("w"))

    def test_the_second_signal_ends_at_once(self):
        os.mkfifo(self.path("r"))  # nobody reads: the report cannot be written to its end
        started = self.start("--export", self.path("w"), "--report", self.path("r"))
        started.send_signal(signal.SIGINT)
        self.read_until(started, "testing what was learnt")
        started.send_signal(signal.SIGINT)
        started.communicate(timeout=LONG)
        self.assertEqual(started.returncode, 130)
        self.assertGreater(os.path.getsize(self.path("w")), 0)

    def test_what_was_ignored_at_the_start_stays_ignored(self):
        started = self.start(preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
        started.send_signal(signal.SIGHUP)
        self.read_until(started, "epoch 9.00")
        started.send_signal(signal.SIGTERM)
        started.communicate(timeout=LONG)
        self.assertEqual(started.returncode, 128 + signal.SIGTERM)

    # Short memory

    @unittest.skipIf(os.environ.get("FF_SANITIZE"), "a sanitizer reserves more addresses than the limit leaves")
    def test_where_memory_is_short_it_says_what_takes_less(self):
        def limit():
            resource.setrlimit(resource.RLIMIT_AS, (3 << 29, 3 << 29))

        done = run(*DATA, "--layers", "8192,8192,8192,8192", "--threads", "1", preexec_fn=limit)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("There is not enough memory", done.stderr)
        self.assertIn("smaller", done.stderr)


if __name__ == "__main__":
    unittest.main()
