#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs into a folder, takes the build's programs for granted nowhere, and works from there.

Usage: install_test.py CMAKE BUILD_FOLDER
"""
import gzip
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

from folder_case import small_data

CMAKE, BUILD = sys.argv[1:3]
del sys.argv[1:3]
LONG = 3600  # seconds after which something hangs, however slow the machine


def run(*command, **how):
    return subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          errors="replace", timeout=LONG, **how)


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.prefix = pathlib.Path(folder.name) / "prefix"
        cls.home = pathlib.Path(folder.name) / "home"
        cls.home.mkdir()
        done = run(CMAKE, "--install", BUILD, "--prefix", cls.prefix)
        assert done.returncode == 0, done.stdout
        cls.weights = cls.home / "weights.safetensors"
        cls.environment = {"PATH": f"{cls.prefix}/bin:/usr/bin:/bin", "HOME": str(cls.home), "LC_ALL": "C.UTF-8",
                           "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(cls.home)}

    def program(self, name, *arguments):
        done = run(name, *arguments, cwd=self.home, env=self.environment)
        self.assertEqual(done.returncode, 0, done.stdout)
        return done.stdout

    def needed(self, pattern):
        found = sorted(self.prefix.glob(pattern))
        self.assertTrue(found, f"no {pattern}")
        return found

    def has_window(self):
        return (self.prefix / "bin" / "ff-explorer").exists()

    def test_programs_run_and_python_reads_what_they_export(self):
        self.program("ff-train", "--data", small_data(), "--layers", "24", "--epochs", "1", "--export", self.weights)
        package = self.needed("lib/python3*/dist-packages/forwardforward/__init__.py")[0].parent.parent
        asked = run(sys.executable, "-c", "import sys\nfrom forwardforward import load\n"
                    "print(load(sys.argv[1]).predict([[[0] * 28] * 28]).shape)", self.weights,
                    env=dict(self.environment, PYTHONPATH=str(package)))
        self.assertEqual(asked.stdout, "(1,)\n")

    def test_the_window_opens(self):
        if not self.has_window():
            self.skipTest("this build has no window")
        self.program("ff-explorer", "--data", small_data(), "--screenshot", self.home / "window.png")
        self.assertTrue((self.home / "window.png").read_bytes().startswith(b"\x89PNG"))

    def test_manual_pages_name_every_option(self):
        pages = sorted(self.prefix.glob("share/man/man1/*.1.gz"))
        if not pages:
            self.skipTest("made without help2man")
        self.assertEqual(len(pages), 2 if self.has_window() else 1)
        for page in pages:
            text = gzip.decompress(page.read_bytes()).decode().replace("\\-", "-").replace("\\", "")
            for option in re.findall(r"^ +(?:-\w,? ?)?(--[a-z-]+)", self.program(page.name[:-5], "--help"), re.MULTILINE):
                self.assertIn(option, text, page.name)

    def test_a_desktop_finds_what_it_needs(self):
        if not self.has_window():
            self.skipTest("this build has no window")
        entry = self.needed("share/applications/*.desktop")[0].read_text(encoding="utf-8")
        program = re.search("^Exec=([^ ]+)", entry, re.MULTILINE).group(1)
        self.assertTrue(os.access(self.prefix / "bin" / program, os.X_OK))
        icon = re.search("^Icon=(.+)$", entry, re.MULTILINE).group(1)
        self.needed(f"share/icons/hicolor/scalable/apps/{icon}.svg")
        self.needed(f"share/icons/hicolor/*x*/apps/{icon}.png")
        types = xml.etree.ElementTree.parse(self.needed("share/mime/packages/*.xml")[0])
        for each in types.iter("{*}mime-type"):
            self.assertIn(each.get("type") + ";", entry)
        about = xml.etree.ElementTree.parse(self.needed("share/metainfo/*.metainfo.xml")[0])
        for binary in about.iter("binary"):
            self.assertTrue((self.prefix / "bin" / binary.text).exists(), binary.text)


if __name__ == "__main__":
    unittest.main()
