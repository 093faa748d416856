# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of programs share."""
import pathlib
import tempfile
import unittest


class FolderCase(unittest.TestCase):
    """Each test has an empty folder of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def path(self, name):
        return str(self.folder / name)
