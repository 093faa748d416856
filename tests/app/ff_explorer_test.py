#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the explorer does when nobody is there: pictures, exit codes and reasons, off screen.

Usage: ff_explorer_test.py PROGRAM
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)
PATIENCE = 3600  # seconds: against hanging, whatever the machine
# A run that is over within a moment: a picture waits no longer than that.
QUICK = ["--layers", "16", "--epochs", "2", "--set", "limit=400", "--set", "batch=50"]


class FfExplorer(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def run_program(self, *arguments):
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=str(self.folder / "config"),
                           XDG_DATA_HOME=str(self.folder / "share"))
        return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, env=environment,
                              timeout=PATIENCE, check=False)

    def test_a_screenshot_is_a_picture(self):
        picture = self.folder / "window.png"
        done = self.run_program(*QUICK, "--screenshot", picture)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertTrue(picture.read_bytes().startswith(b"\x89PNG"))

    def test_data_that_cannot_be_read_end_it_with_the_reason(self):
        data = self.folder / "unreadable"
        data.mkdir()
        (data / "notes.txt").write_text("no pictures")
        for purpose, result in (("--screenshot", self.folder / "window.png"), ("--demo", self.folder / "demo")):
            done = self.run_program(*QUICK, purpose, result, "--data", data)
            self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
            self.assertIn("FAILED", done.stderr)
            self.assertIn("unreadable", done.stderr)
            self.assertFalse(result.is_file())

    def test_a_picture_that_cannot_be_written_ends_it_with_the_reason(self):
        picture = self.folder / "missing" / "window.png"
        done = self.run_program(*QUICK, "--screenshot", picture)
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertIn(str(picture), done.stderr)

    def test_the_demo_fails_where_nothing_is_learnt(self):
        done = self.run_program(*QUICK, "--set", "learning-rate=1e-6", "--set", "readout-rate=1e-6", "--demo",
                                self.folder / "demo")
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertRegex(done.stderr, r"FAILED, supervised training learns: .*the run ended with test error \d")


if __name__ == "__main__":
    unittest.main()
