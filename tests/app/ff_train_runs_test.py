#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs as folders: kept whatever ends ff-train, gone on with in the same bits, listed.

Usage: ff_train_runs_test.py PROGRAM
"""
import csv
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
import unittest
import xml.dom.minidom

from folder_case import FolderCase, small_data

PROGRAM = sys.argv.pop(1)
ON_DIGITS = ["--layers", "24", "--limit", "400", "--threads", "1", "--set", "precision=float32", "--set", "averaging=7"]
SMALL = ["--data", small_data(), *ON_DIGITS]
LONG = 300  # seconds after which something hangs, however slow the machine


def run(*arguments, **how):
    return subprocess.run([PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          errors="replace", timeout=LONG, **how)


class Runs(FolderCase):
    def start(self, *arguments):
        """A run in the folder "run" that has kept its state at least once."""
        started = subprocess.Popen([PROGRAM, *SMALL, "--run", self.path("run"), "--checkpoint", "0", *arguments],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.addCleanup(started.stderr.close)
        self.addCleanup(started.kill)
        end = time.monotonic() + LONG
        while not os.path.exists(self.folder / "run" / "state.safetensors"):
            self.assertIsNone(started.poll(), "it ended by itself")
            self.assertLess(time.monotonic(), end)
            time.sleep(0.01)
        return started

    def exported(self, name, *arguments):
        """The bytes of the weights at the end of a run."""
        done = run(*arguments, "--export", self.path(name))
        self.assertEqual(done.returncode, 0, done.stderr)
        return pathlib.Path(self.path(name)).read_bytes()

    def header_of(self, path):
        """What a weights file says of itself."""
        data = path.read_bytes()
        return json.loads(data[8:8 + int.from_bytes(data[:8], "little")])["__metadata__"]

    def steps(self, table):
        """Of the points; a row with nothing but a step says that the run went back there."""
        with open(self.folder / "run" / table, encoding="utf-8", newline="") as file:
            return [int(row["step"]) for row in csv.DictReader(file) if row["epoch"]]

    def test_a_run_that_was_killed_ends_in_the_same_bits(self):
        for mode in ("supervised", "unsupervised"):
            options = ["--mode", mode, "--epochs", "200"]
            whole = self.exported("whole", *SMALL, *options)
            started = self.start(*options)
            started.send_signal(signal.SIGKILL)
            started.wait(LONG)
            self.assertEqual(self.exported("resumed", "--resume", self.path("run")), whole, mode)
            shutil.rmtree(self.path("run"))

    def test_every_signal_to_end_leaves_a_run_that_goes_on(self):
        whole = self.exported("whole", *SMALL, "--epochs", "30")
        for name in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            started = self.start("--epochs", "10000")
            started.send_signal(name)
            started.communicate(timeout=LONG)
            self.assertEqual(started.returncode, 128 + name)
            self.assertTrue((self.folder / "run" / "state.safetensors").exists(), name)
            shutil.rmtree(self.path("run"))
        started = self.start("--epochs", "30")
        started.send_signal(signal.SIGTERM)
        started.communicate(timeout=LONG)
        self.assertEqual(self.exported("resumed", "--resume", self.path("run")), whole)

    def test_a_folder_holds_the_whole_run(self):
        self.assertEqual(run(*SMALL, "--epochs", "3", "--run", self.path("run")).returncode, 0)
        record = json.loads((self.folder / "run" / "run.json").read_text(encoding="utf-8"))
        self.assertEqual(record["settings"]["layers"], [24])
        self.assertEqual(self.steps("curve.csv"), list(range(1, 13)))
        self.assertEqual(self.steps("tests.csv")[-1], 12)
        with open(self.folder / "run" / "layers.csv", encoding="utf-8", newline="") as file:
            layers = list(csv.DictReader(file))
        self.assertEqual([int(row["step"]) for row in layers], [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12])
        self.assertEqual({(row["layer"], row["inputs"], row["units"]) for row in layers}, {("1", "784", "24")})
        for row in layers:
            self.assertAlmostEqual(sum(float(row[f"positive_{i}"]) for i in range(1, 61)), 1, places=4)
        self.assertIn("000000.safetensors", os.listdir(self.folder / "run" / "moments"))
        self.assertIn("000012.safetensors", os.listdir(self.folder / "run" / "moments"))
        weights = self.folder / "run" / "moments" / "000012.safetensors"
        self.assertEqual(run(*SMALL, "--epochs", "3", "--import", str(weights)).returncode, 0)

    def test_a_run_that_ended_goes_on_with_more_epochs(self):
        whole = self.exported("whole", *SMALL, "--set", "schedule=constant", "--epochs", "5")
        self.exported("part", *SMALL, "--set", "schedule=constant", "--epochs", "3", "--run", self.path("run"))
        self.assertEqual(self.exported("more", "--resume", self.path("run"), "--epochs", "5"), whole)
        self.assertEqual(self.steps("curve.csv"), list(range(1, 21)))

    def test_what_cannot_go_on_is_refused_with_a_reason(self):
        self.assertEqual(run(*SMALL, "--epochs", "1", "--run", self.path("run")).returncode, 0)
        again = run(*SMALL, "--epochs", "1", "--run", self.path("run"))
        self.assertEqual(again.returncode, 1)
        self.assertIn(self.path("run"), again.stderr)
        structural = run("--resume", self.path("run"), "--layers", "30")
        self.assertEqual(structural.returncode, 1)
        self.assertIn("only live settings", structural.stderr)
        for arguments in (["--resume", self.path("run"), "--run", self.path("other")],
                          ["--resume", self.path("run"), "--import", self.path("w")],
                          ["--resume", self.path("run"), "--preset", "quick-supervised"]):
            self.assertEqual(run(*arguments).returncode, 2, arguments)
        nothing = run("--resume", self.path("nothing"))
        self.assertEqual(nothing.returncode, 1)
        self.assertIn("nothing", nothing.stderr)
        self.assertFalse(os.path.exists(self.path("nothing")))
        os.remove(self.folder / "run" / "state.safetensors")
        without = run("--resume", self.path("run"))
        self.assertEqual(without.returncode, 1)
        self.assertIn("state.safetensors", without.stderr)

    def test_a_broken_state_is_refused_by_name(self):
        self.assertEqual(run(*SMALL, "--epochs", "1", "--run", self.path("run")).returncode, 0)
        state = self.folder / "run" / "state.safetensors"
        whole = state.read_bytes()
        for broken in (b"", whole[:7], whole[:1000], whole[:-1], whole + b"x", whole.replace(b'"I64"', b'"U64"', 1)):
            state.write_bytes(broken)
            done = run("--resume", self.path("run"))
            self.assertEqual(done.returncode, 1)
            self.assertIn("state.safetensors", done.stderr)
            self.assertIn("found", done.stderr)

    def test_a_run_in_one_file_goes_on_in_the_same_bits(self):
        whole = self.exported("whole", *SMALL, "--epochs", "30")
        started = self.start("--epochs", "30", "--seed", "1")
        packed = run("pack", self.path("run"), self.path("digits.ffx"))  # while it is written, or just after
        self.assertEqual(packed.returncode, 0, packed.stderr)
        started.kill()
        started.wait(LONG)
        shutil.rmtree(self.path("run"))
        beside = self.exported("resumed", "--resume", self.path("digits.ffx"))
        self.assertEqual(beside, whole)
        self.assertTrue((self.folder / "digits" / "run.json").exists())
        self.assertEqual(run("--resume", self.path("digits.ffx")).returncode, 1)  # that folder holds the run now
        there = self.exported("there", "--resume", self.path("digits.ffx"), "--run", self.path("elsewhere"))
        self.assertEqual(there, whole)
        for wrong in (["pack", self.path("digits"), self.path("digits.zip")], ["pack", self.path("digits")]):
            self.assertNotEqual(run(*wrong).returncode, 0, wrong)
        nothing = run("pack", self.path("nothing"), self.path("nothing.ffx"))
        self.assertEqual(nothing.returncode, 1)
        self.assertIn("nothing", nothing.stderr)

    def test_one_process_at_a_time_writes_a_run(self):
        self.start("--epochs", "10000")
        done = run("--resume", self.path("run"))
        self.assertEqual(done.returncode, 1)
        self.assertIn(self.path("run"), done.stderr)

    def test_a_disk_that_takes_nothing_stops_what_is_kept_and_not_the_run(self):
        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))

        done = run(*SMALL, "--epochs", "5", "--run", self.path("run"), "--checkpoint", "0", preexec_fn=limit)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("warning: ", done.stderr)
        self.assertIn("training goes on", done.stderr)
        self.assertIn("after 5 epochs", done.stdout)
        self.assertFalse(any(".part" in name or name.endswith("~") for name in os.listdir(self.folder / "run")))

    def test_a_run_that_diverged_says_so(self):
        reckless = [option for each in ("learning-rate=1", "peer-normalisation=1", "momentum=0", "threshold=100",
                                        "weight-decay=0") for option in ("--set", each)]
        done = run(*ON_DIGITS, "--epochs", "400", *reckless, "--run", self.path("run"))
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("diverged", run("runs", self.path("run")).stdout)

    def test_a_run_whose_held_out_error_does_not_fall_stops_early_and_says_so(self):
        done = run(*SMALL, "--epochs", "30", "--run", self.path("run"), "--report", self.path("report.json"),
                   "--set", "validation=1", "--set", "patience=2")  # a single image: its error falls once at most
        self.assertEqual(done.returncode, 0, done.stderr)
        last = done.stdout.splitlines()[-1]
        found = re.search(r"stopped early at epoch (\d+): the held-out error last fell at epoch (\d+)", last)
        self.assertTrue(found, last)
        stopped, fell = (int(number) for number in found.groups())
        self.assertEqual(stopped, fell + 2)
        with open(self.path("report.json"), encoding="utf-8") as file:
            report = json.load(file)
        self.assertEqual(report["ended"], "finished")
        self.assertEqual(report["epochs_trained"], stopped)
        self.assertEqual(report["settings"]["epochs"], 30, "what was asked for, which brings the same run again")
        self.assertEqual(report["stopped_early"], {"epoch": stopped, "held_out_error_fell_at_epoch": fell})
        self.assertIn("finished", run("runs", self.path("run")).stdout)
        on = run("--resume", self.path("run"), "--set", "patience=0", "--epochs", str(stopped + 2))
        self.assertIn(f"after {stopped + 2} epochs", on.stdout)
        self.assertIn(f" {stopped + 2} of {stopped + 2} ", run("runs", self.path("run")).stdout)

    def test_the_best_moment_is_exported(self):
        arguments = [*SMALL, "--epochs", "3", "--set", "validation=100", "--export", self.path("best.safetensors"),
                     "--best"]
        done = run(*arguments, "--run", self.path("run"))
        self.assertEqual(done.returncode, 0, done.stderr)
        listed = json.loads(run("runs", self.path("run"), "--json").stdout)[0]
        step = listed["best_moment"]
        self.assertEqual(step, listed["best"]["step"])
        moment = self.folder / "run" / "moments" / f"{step:06}.safetensors"
        self.assertTrue(moment.exists())
        kept, written = (self.header_of(path) for path in (moment, self.folder / "best.safetensors"))
        self.assertEqual(kept["epochs_trained"], written["epochs_trained"])
        for wrong, reason in ((arguments, "--run or --resume"),
                              ([*SMALL, "--run", self.path("other"), "--export", self.path("w.npz"), "--best"],
                               "held out")):
            refused = run(*wrong)
            self.assertNotEqual(refused.returncode, 0)
            self.assertIn(reason, refused.stderr)

    def test_a_report_is_a_page_of_its_own(self):
        self.exported("whole", *SMALL, "--epochs", "2", "--run", self.path("run"))
        for arguments, page in ((["run/"], "run.html"), (["run", "other.html"], "other.html")):
            done = run("report", *arguments, cwd=self.folder)
            self.assertEqual((done.returncode, done.stdout), (0, f"wrote {page}\n"), done.stderr)
            text = pathlib.Path(self.path(page)).read_text(encoding="utf-8")
            for picture in re.findall("<svg.*?</svg>", text, re.DOTALL):
                xml.dom.minidom.parseString(picture)
            self.assertNotRegex(text, "(src|href)=\"(?!data:)", "needs nothing from elsewhere")
        self.assertIn("run.json", run("report", self.path("nowhere")).stderr)

    def test_runs_are_listed_for_people_and_for_programs(self):
        store = self.folder / "runs"
        os.mkdir(store)
        for name, mode in (("one", "supervised"), ("other", "unsupervised")):
            done = run(*SMALL, "--mode", mode, "--epochs", "2", "--run", str(store / name))
            self.assertEqual(done.returncode, 0, done.stderr)
        (store / "broken").mkdir()
        (store / "broken" / "run.json").write_text("{", encoding="utf-8")
        table = run("runs", str(store))
        self.assertEqual(table.returncode, 0, table.stderr)
        for words in ("one", "other", "supervised", "unsupervised", "broken"):
            self.assertIn(words, table.stdout)
        listed = json.loads(run("runs", str(store), "--json").stdout)
        self.assertEqual({each["id"] for each in listed}, {"one", "other", "broken"})
        self.assertIn("one", run("runs", str(store / "one")).stdout)
        self.assertEqual(run("runs", self.path("missing")).returncode, 1)
        empty = run("runs", env={**os.environ, "XDG_DATA_HOME": self.path("home")})
        self.assertEqual(empty.returncode, 0, empty.stderr)


if __name__ == "__main__":
    unittest.main()
