#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the explorer does when nobody is there: pictures, exit codes and reasons, off screen.

Usage: ff_explorer_test.py PROGRAM
"""
import os
import subprocess
import sys
import unittest

from folder_case import FolderCase

PROGRAM = sys.argv.pop(1)
PATIENCE = 3600  # seconds: against hanging, whatever the machine
# A run that is over within a moment: a picture waits no longer than that.
QUICK = ["--layers", "16", "--epochs", "2", "--set", "limit=400", "--set", "batch=50"]


class FfExplorer(FolderCase):
    def run_program(self, *arguments):
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=str(self.folder / "config"),
                           XDG_DATA_HOME=str(self.folder / "share"))
        return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, env=environment,
                              timeout=PATIENCE, check=False)

    def test_the_help_names_the_program(self):
        self.assertIn("Usage: ff-explorer [options]", self.run_program("--help").stdout)

    def test_a_screenshot_is_a_picture(self):
        picture = self.folder / "window.png"
        done = self.run_program(*QUICK, "--screenshot", picture)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertNotIn("plugin", done.stderr)  # what Qt itself has to say of there being no screen
        self.assertTrue(picture.read_bytes().startswith(b"\x89PNG"))
        self.assertEqual(list(self.folder.rglob("run.json")), [])  # nobody's run is kept with the user's own

    def test_runs_are_kept_where_it_is_told_to(self):
        runs = self.folder / "runs"
        done = self.run_program(*QUICK, "--screenshot", self.folder / "first.png", "--runs", runs)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        records = list(self.folder.rglob("run.json"))
        self.assertEqual([record.parent.parent for record in records], [runs])
        done = self.run_program(records[0].parent, "--screenshot", self.folder / "second.png")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(list(self.folder.rglob("run.json")), records)

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


def run_without_display(*arguments, **environment):
    clean = {key: value for key, value in os.environ.items()
             if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run([PROGRAM, *arguments], env=clean | environment, capture_output=True, text=True,
                          timeout=PATIENCE, check=False)


class WithoutDisplay(unittest.TestCase):
    def assert_one_sentence(self, result):
        self.assertEqual(result.returncode, 1, result.stderr)  # negative: ended by a signal
        self.assertIn("There is no display", result.stderr)
        self.assertIn("ff-train", result.stderr)
        self.assertLess(len(result.stderr), 600)

    def test_display_that_is_not_there(self):
        self.assert_one_sentence(run_without_display(DISPLAY=":987", QT_QPA_PLATFORM="xcb"))

    def test_no_display_at_all(self):
        self.assert_one_sentence(run_without_display())

    def test_platform_that_is_not_there(self):
        self.assert_one_sentence(run_without_display("-platform", "no-such-platform"))


class WithQtsOptions(unittest.TestCase):
    def test_they_are_no_errors(self):
        result = run_without_display("-style", "fusion", "-reverse", "-platform=offscreen", "--version")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("ForwardForward", result.stdout)

    def test_others_still_are(self):
        self.assertEqual(run_without_display("-stile", "fusion", "--version").returncode, 2)


if __name__ == "__main__":
    unittest.main()
