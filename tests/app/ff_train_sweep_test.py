#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many runs from one table: trained, gone on with, handed to other programs, compared.

Usage: ff_train_sweep_test.py PROGRAM
"""
import csv
import json
import os
import signal
import subprocess
import sys
import time
import unittest

from folder_case import FolderCase, small_data

PROGRAM = sys.argv.pop(1)
TABLE = {"data": small_data(), "settings": {"layers": "24", "epochs": 1, "jitter": [0, 1], "precision": "float32"},
         "seeds": 2}
NAMES = ["jitter-0_seed-1", "jitter-0_seed-2", "jitter-1_seed-1", "jitter-1_seed-2"]
LONG = 300  # seconds after which something hangs, however slow the machine


def run(*arguments, **how):
    return subprocess.run([PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          timeout=LONG, **how)


class Sweep(FolderCase):
    def setUp(self):
        super().setUp()
        self.write(TABLE)

    def write(self, table):
        (self.folder / "sweep.json").write_text(json.dumps(table), encoding="utf-8")

    def sweep(self, *arguments):
        return run("sweep", self.path("sweep.json"), self.path("runs"), "--threads", "1", *arguments)

    def standings(self):
        listed = run("runs", self.path("runs"), "--json")
        self.assertEqual(listed.returncode, 0, listed.stderr)
        return {each["id"]: each["standing"] for each in json.loads(listed.stdout)}

    def test_every_run_is_trained_once(self):
        done = self.sweep()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.standings(), dict.fromkeys(NAMES, "finished"))
        states = {name: os.stat(self.folder / "runs" / name / "state.safetensors").st_mtime_ns for name in NAMES}
        again = self.sweep()
        self.assertEqual(again.returncode, 0, again.stderr)
        self.assertEqual(again.stderr.count("finished before"), 4)
        for name, before in states.items():
            self.assertEqual(os.stat(self.folder / "runs" / name / "state.safetensors").st_mtime_ns, before)

    def test_one_that_was_killed_goes_on(self):
        self.write(dict(TABLE, settings=dict(TABLE["settings"], epochs=3000)))
        started = subprocess.Popen([PROGRAM, "sweep", self.path("sweep.json"), self.path("runs"), "--threads", "1",
                                    "--checkpoint", "0"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(started.kill)
        state = self.folder / "runs" / NAMES[0] / "state.safetensors"
        end = time.monotonic() + LONG
        while not state.exists():
            self.assertIsNone(started.poll())
            self.assertLess(time.monotonic(), end)
            time.sleep(0.01)
        started.send_signal(signal.SIGKILL)
        started.wait()
        self.assertEqual(self.standings(), {NAMES[0]: "stopped"})
        asked = subprocess.Popen([PROGRAM, "sweep", self.path("sweep.json"), self.path("runs"), "--only", "1"],
                                 stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.addCleanup(asked.kill)
        self.addCleanup(asked.stderr.close)
        for line in asked.stderr:
            if line.startswith("epoch"):
                break
        asked.terminate()
        asked.communicate(timeout=LONG)  # reads on, or what is written would have to wait
        self.assertEqual(asked.returncode, 128 + signal.SIGTERM)
        self.assertEqual(self.standings(), {NAMES[0]: "stopped"})

    def test_another_program_can_hand_the_runs_out(self):
        for command in self.sweep("--commands").stdout.splitlines():
            done = subprocess.run(command, shell=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                  timeout=LONG, check=False)
            self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.standings(), dict.fromkeys(NAMES, "finished"))
        script = self.sweep("--slurm")
        self.assertIn("#SBATCH --array=1-4\n", script.stdout)
        task = subprocess.run(["sh"], input=script.stdout, env={**os.environ, "SLURM_ARRAY_TASK_ID": "4"},
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=LONG, check=False)
        self.assertEqual(task.returncode, 0, task.stderr)
        self.assertIn("finished before", task.stderr)

    def test_where_images_lie_and_in_which_colours_is_the_same_for_each_run(self):
        given = ["--grey", "--memory", "1G", "--cache", self.path("my images")]
        commands = self.sweep(*given, "--commands").stdout.splitlines()
        self.assertEqual(len(commands), 4)
        self.assertIn("'--grey' '--memory' '1G' '--cache' '" + self.path("my images") + "'", commands[0])
        done = subprocess.run(commands[0], shell=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              timeout=LONG, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.standings(), {NAMES[0]: "finished"})
        self.assertIn("finished before", self.sweep(*given, "--only", "1").stderr)
        other = self.sweep("--only", "1")
        self.assertEqual(other.returncode, 1)
        self.assertIn("has a run of images without their colours", other.stderr)

    def test_a_run_that_cannot_be_trained_stops_no_other(self):
        (self.folder / "runs" / NAMES[1]).mkdir(parents=True)
        (self.folder / "runs" / NAMES[1] / "mine.txt").write_text("kept", encoding="utf-8")
        done = self.sweep()
        self.assertEqual(done.returncode, 1)
        self.assertIn(NAMES[1], done.stderr)
        self.assertEqual((self.folder / "runs" / NAMES[1] / "mine.txt").read_text(encoding="utf-8"), "kept")
        standings = self.standings()
        self.assertEqual([standings.get(name) for name in NAMES if name != NAMES[1]], ["finished"] * 3)

    def test_runs_of_another_table_are_not_taken_for_these(self):
        self.assertEqual(self.sweep("--only", "1").returncode, 0)
        self.write(dict(TABLE, settings=dict(TABLE["settings"], epochs=2)))
        done = self.sweep("--only", "1")
        self.assertEqual(done.returncode, 1)
        self.assertIn("its epochs is 1, in the table it is 2", done.stderr)

    def test_seeds_stand_together_and_everything_can_be_plotted(self):
        self.assertEqual(self.sweep().returncode, 0)
        seeds = list(csv.DictReader(self.lines("--seeds", "--csv")))
        self.assertEqual(sorted(row["jitter"] for row in seeds), ["0", "1"])
        self.assertEqual([row["runs"] for row in seeds], ["2", "2"])
        each = {row["run"]: row for row in csv.DictReader(self.lines("--csv"))}
        self.assertEqual(sorted(each), NAMES)
        for row in seeds:
            errors = [float(each[f"jitter-{row['jitter']}_seed-{seed}"]["error by readout (%)"]) for seed in (1, 2)]
            self.assertAlmostEqual(float(row["error by readout (%)"]), sum(errors) / 2)
            self.assertAlmostEqual(float(row["error by readout best (%)"]), min(errors))
        for_people = run("runs", self.path("runs"), "--seeds").stdout.splitlines()
        self.assertEqual(len(for_people), 3)
        self.assertIn("error by readout deviation (%)", for_people[0])

    def test_every_value_of_a_setting_has_its_best_run(self):
        self.assertEqual(self.sweep().returncode, 0)
        each = list(csv.DictReader(self.lines("--csv")))
        error = "error by readout (%)"
        values = list(csv.DictReader(self.lines("--by", "seed", "--csv")))
        self.assertEqual([(row["seed"], row["runs"]) for row in values], [("1", "2"), ("2", "2")])
        for row in values:
            errors = {run["run"]: float(run[error]) for run in each if run["seed"] == row["seed"]}
            self.assertAlmostEqual(float(row["error by readout best (%)"]), min(errors.values()))
            self.assertIn(row["best run"], errors)
        for arguments, words in ((["--by", "colour"], "there is no setting 'colour'"),
                                 (["--by", "seed", "--seeds"], "excludes")):
            refused = run("runs", self.path("runs"), *arguments)
            self.assertNotEqual(refused.returncode, 0)
            self.assertIn(words, refused.stderr)

    def lines(self, *arguments):
        listed = run("runs", self.path("runs"), *arguments)
        self.assertEqual(listed.returncode, 0, listed.stderr)
        return listed.stdout.splitlines()[1:]  # after the comment

    def test_what_is_wrong_is_said_before_anything_is_trained(self):
        self.write({"settings": {"epochs": "many"}})
        done = self.sweep()
        self.assertEqual(done.returncode, 1)
        self.assertIn("sweep.json': setting 'epochs' takes", done.stderr)
        self.write(TABLE)
        self.assertIn("from 1 to 4, not 5", self.sweep("--only", "5").stderr)
        self.assertEqual(run("sweep", self.path("none.json"), self.path("runs")).returncode, 1)
        self.assertFalse((self.folder / "runs").exists())


if __name__ == "__main__":
    unittest.main()
