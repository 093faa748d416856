#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What scripts may rely on when they call ff-train: exit codes, the last line, the files it leaves.

Usage: ff_train_test.py PROGRAM
"""
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import unittest

from folder_case import FolderCase, small_data

PROGRAM = sys.argv.pop(1)
PATIENCE = 3600  # seconds: against hanging, whatever the machine
DATA = ["--data", small_data()]
# 32 bits: what is faster is measured, and may turn out otherwise from one start to the next.
ON_DIGITS = ["--layers", "24,16", "--limit", "400", "--epochs", "2", "--threads", "1", "--set", "precision=float32"]
QUICK = [*DATA, *ON_DIGITS]
SUMMARY = (r"test error \d+\.\d\d % \(readout\)( \d+\.\d\d % \((goodness|class score|class goodness)\))? "
           r"after [\d.]+ epochs, \d+\.\d s, seed \d+")


def run(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=PATIENCE)


class FfTrain(FolderCase):
    def test_trains_in_every_mode_and_says_so_in_its_last_line(self):
        modes = re.search(r"\bmode=\w+\s+\(one of ([^)]*)\)", run("--help").stdout).group(1).split(", ")
        self.assertIn("supervised", modes)
        for mode in modes:
            figures = 2 if mode in ("supervised", "topdown", "mono-forward", "channel-groups") else 1
            done = run(*QUICK, "--mode", mode, "--seed", "5")
            self.assertEqual(done.returncode, 0, mode + ": " + done.stderr)
            last = done.stdout.splitlines()[-1]
            self.assertRegex(last, "^" + SUMMARY + "$")
            self.assertEqual(last.count("%"), figures)
            self.assertTrue(last.endswith("seed 5"), last)
            self.assertRegex(done.stderr, r"epoch (\d+)\.00 of \1\b")

    def test_the_same_seed_gives_the_same_weights(self):
        for name, seed in (("a", "3"), ("b", "3"), ("c", "4")):
            self.assertEqual(run(*QUICK, "--seed", seed, "--export", self.path(name)).returncode, 0)
        contents = [pathlib.Path(self.path(name)).read_bytes() for name in "abc"]
        self.assertEqual(contents[0], contents[1])
        self.assertNotEqual(contents[0], contents[2])

    def test_the_report_holds_settings_and_figures(self):
        self.assertEqual(run(*QUICK, "--set", "threshold=1.5", "--report", self.path("r.json")).returncode, 0)
        with open(self.path("r.json"), encoding="utf-8") as file:
            report = json.load(file)
        self.assertEqual(report["settings"]["threshold"], 1.5)
        self.assertEqual(report["settings"]["layers"], [24, 16])
        self.assertEqual([test["epoch"] for test in report["tests"]], [1, 2])
        self.assertEqual(report["test_error_readout"], report["tests"][-1]["test_error_readout"])
        for key in ("program", "libtorch", "blas", "threads", "data", "test_error_goodness", "seconds",
                    "samples_per_second"):
            self.assertIn(key, report)

    def test_every_preset_trains_and_the_command_line_overrules_it(self):
        listed = run("--help").stdout.split("Presets for --preset:")[1].split("Settings for --set")[0]
        presets = re.findall(r"^  ([a-z-]+)$", listed, re.MULTILINE)
        self.assertIn("quick-unsupervised", presets)
        modes = {}
        for preset in presets:
            done = run("--preset", preset, *QUICK, "--set", "batch=32", "--set", "refit-epochs=0", "--seed", "4",
                       "--report", self.path("r.json"))
            self.assertEqual(done.returncode, 0, preset + ": " + done.stderr)
            with open(self.path("r.json"), encoding="utf-8") as file:
                settings = json.load(file)["settings"]
            self.assertEqual((settings["layers"], settings["batch"], settings["seed"]), ([24, 16], 32, 4), preset)
            modes[preset] = settings["mode"]
        self.assertEqual(modes["quick-unsupervised"], "unsupervised")

    def test_a_mode_brings_what_goes_well_with_it(self):
        for arguments, strength in ((["--mode", "supervised"], 1), (["--mode", "topdown"], 3), ([], 1),
                                    (["--mode", "topdown", "--set", "label-strength=2"], 2)):
            done = run(*QUICK, *arguments, "--report", self.path("r.json"))
            self.assertEqual(done.returncode, 0, done.stderr)
            with open(self.path("r.json"), encoding="utf-8") as file:
                settings = json.load(file)["settings"]
            self.assertEqual((settings["label-strength"], settings["layers"]), (strength, [24, 16]), arguments)

    def test_convolutions_get_labels_that_they_see(self):
        small = [*QUICK, "--set", "layers=c5x4s2,c3x6s2", "--set", "epochs=1"]
        done = run(*small, "--mode", "supervised", "--report", self.path("r.json"))
        self.assertEqual(done.returncode, 0, done.stderr)
        refused = run(*small, "--set", "label-form=pixels")
        self.assertEqual(refused.returncode, 1, refused.stderr)
        self.assertIn("set 'label-form' to 'waves'", refused.stderr)
        with open(self.path("r.json"), encoding="utf-8") as file:
            self.assertEqual(json.load(file)["settings"]["label-form"], "auto")

    def test_tests_in_passing_say_how_many_images_they_took(self):
        done = run(*ON_DIGITS, "--report", self.path("r.json"))
        self.assertRegex(done.stderr, r"epoch 1\.00 of 2 .* test error [\d.]+ % of \d+ images\n")
        with open(self.path("r.json"), encoding="utf-8") as file:
            report = json.load(file)
        self.assertLess(report["tests"][0]["test_images"], report["data"]["test_images"])
        self.assertEqual(report["tests"][-1]["test_images"], report["data"]["test_images"])

    def test_a_config_file_is_overruled_by_the_command_line(self):
        with open(self.path("c.json"), "w", encoding="utf-8") as file:
            json.dump({"layers": [12], "epochs": 1, "limit": 300, "seed": 9}, file)
        done = run(*DATA, "--config", self.path("c.json"), "--seed", "2", "--threads", "1")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertRegex(done.stdout, r"after 1 epochs, .* seed 2\n$")

    def test_settings_come_from_preset_then_config_then_command_line(self):
        with open(self.path("c.json"), "w", encoding="utf-8") as file:
            json.dump({"epochs": 1, "limit": 300, "layers": [20], "dropout": 0.2, "batch": 30}, file)
        done = run(*DATA, "--preset", "record", "--config", self.path("c.json"), "--layers", "12", "--set", "batch=40",
                   "--threads", "1", "--report", self.path("r.json"))
        self.assertEqual(done.returncode, 0, done.stderr)
        with open(self.path("r.json"), encoding="utf-8") as file:
            settings = json.load(file)["settings"]
        for setting, value in (("jitter", 1), ("weight-decay", 0.002),  # of the preset alone
                               ("dropout", 0.2), ("epochs", 1), ("limit", 300),  # of the file
                               ("layers", [12]), ("batch", 40)):  # of the command line
            self.assertEqual(settings[setting], value, setting)
        self.assertRegex(run("--help").stdout, r"--preset, --config, --mode [^.]*--set\.")

    def test_a_run_that_diverges_keeps_its_last_good_weights_and_writes_what_was_asked_for(self):
        done = run("--layers", "24,16", "--limit", "400", "--threads", "1", "--epochs", "1000",
                   *(part for each in ("precision=float32", "batch=50", "goodness=mean", "learning-rate=1",
                                       "peer-normalisation=1", "momentum=0", "threshold=100", "weight-decay=0")
                     for part in ("--set", each)),
                   "--export", self.path("w"), "--report", self.path("r.json"))
        self.assertEqual(done.returncode, 1, done.stderr)
        with open(self.path("r.json"), encoding="utf-8") as file:
            report = json.load(file)
        kept = report["steps_trained"]
        self.assertEqual((report["ended"], kept % 8), ("diverged", 0))  # 8 batches an epoch
        self.assertGreaterEqual(report["diverged_at_step"], kept)
        self.assertEqual(report["findings"][0]["kind"], "non-finite")
        self.assertIsNotNone(report["test_error_readout"])
        self.assertIn(report["findings"][0]["remedy"], done.stderr)
        last = done.stdout.splitlines()[-1]
        self.assertRegex(last, f"^{SUMMARY}; turned non-finite at step {report['diverged_at_step']}, "
                               f"weights of step {kept} kept$")
        again = run("--import", self.path("w"), "--epochs", str(kept // 8), "--threads", "1")
        self.assertEqual(again.returncode, 0, again.stderr)
        self.assertIn(f"after {kept // 8} epochs", again.stdout)

    def test_a_run_that_learns_nothing_says_so_with_a_cause_and_a_remedy(self):
        done = run(*ON_DIGITS, "--set", "learning-rate=1e-6", "--set", "readout-rate=1e-6", "--report", self.path("r.json"))
        self.assertEqual(done.returncode, 0, done.stderr)
        with open(self.path("r.json"), encoding="utf-8") as file:
            findings = json.load(file)["findings"]
        self.assertTrue(findings)
        for finding in findings:
            self.assertIn(finding["what"], done.stderr)
            self.assertEqual(done.stderr.count(f"{finding['cause']} {finding['remedy']}"), 1)
        self.assertIn("is too low", findings[0]["cause"])
        self.assertEqual(findings[0]["set"], {"learning-rate": 0.01})
        self.assertIn("(ff-train --set learning-rate=0.01)", done.stderr)
        well = run("--layers", "60", "--limit", "4000", "--epochs", "4", "--threads", "1", "--set", "precision=float32")
        self.assertNotIn("warning: Layer", well.stderr)

    def test_wrong_arguments_end_with_2_and_say_what_is_right(self):
        for arguments, said in ((["--epochs", "0"], "epochs"), (["--set", "nothing=1"], "nothing"),
                                (["--set", "threshold"], "id=value"), (["--mode", "guess"], "supervised"),
                                (["--unknown"], "--unknown"), (["--preset", "magic"], "quick-supervised"),
                                (["--data", self.path("nowhere")], "nowhere")):
            done = run(*arguments)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertIn(said, done.stderr + done.stdout)

    def test_a_failed_run_ends_with_1_and_one_sentence(self):
        os.mkdir(self.path("empty"))
        for arguments in (["--config", self.path("missing.json")], [*QUICK, "--export", self.path("empty")],
                          [*QUICK, "--device", "abacus"], ["--mode", "topdown", "--set", "layer-kind=local"]):
            done = run(*arguments)
            self.assertEqual(done.returncode, 1, done.stderr)
            self.assertTrue(done.stderr.splitlines()[-1].startswith("ff-train: "), done.stderr)

    def test_a_wrong_setting_is_known_before_the_data_are_read(self):
        with open(self.path("c.json"), "w", encoding="utf-8") as file:
            json.dump({"epochs": 0}, file)
        done = run("--config", self.path("c.json"))
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(len(done.stderr.splitlines()), 1, "the data were read and described")
        self.assertIn("epochs", done.stderr)

    def test_interrupting_finishes_the_batch_and_writes_what_was_asked_for(self):
        started = subprocess.Popen([PROGRAM, *DATA, "--layers", "24", "--epochs", "10000", "--threads", "1",
                                    "--export", self.path("w"), "--report", self.path("r.json")],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        while not started.stderr.readline().startswith("epoch"):
            pass  # what was opened is said first
        started.send_signal(signal.SIGINT)
        stdout, _ = started.communicate(timeout=PATIENCE)
        self.assertEqual(started.returncode, 130)
        self.assertRegex(stdout.splitlines()[-1], "^" + SUMMARY + "$")
        self.assertTrue(os.path.getsize(self.path("w")) > 0)
        with open(self.path("r.json"), encoding="utf-8") as file:
            self.assertGreater(json.load(file)["epochs_trained"], 0)

    def test_the_plain_way_ends_where_the_quick_one_does(self):
        summaries = []
        for way in ([], ["--plain"]):
            done = run(*ON_DIGITS, "--set", "wrong-label=random", *way)
            self.assertEqual(done.returncode, 0, done.stderr)
            summaries.append(float(re.match(r"test error ([\d.]+)", done.stdout.splitlines()[-1]).group(1)))
        self.assertAlmostEqual(*summaries, delta=1)

    def test_automatic_precision_is_decided_once_and_kept(self):
        weights, first, then = (self.path(name) for name in ("w", "first.json", "then.json"))
        for arguments in ([*QUICK, "--set", "precision=auto", "--export", weights, "--report", first],
                          [*DATA, "--import", weights, "--set", "epochs=3", "--threads", "1", "--report", then]):
            done = run(*arguments)
            self.assertEqual(done.returncode, 0, done.stderr)
        precisions = []
        for path in (first, then):
            with open(path, encoding="utf-8") as file:
                precisions.append(json.load(file)["settings"]["precision"])
        self.assertIn(precisions[0], ("float32", "bfloat16"))
        self.assertEqual(precisions[1], precisions[0])

    def test_the_benchmark_ends_with_the_ratios(self):
        done = run(*QUICK, "--benchmark")
        self.assertEqual(done.returncode, 0, done.stderr)
        lines = done.stdout.splitlines()
        self.assertRegex(lines[-1],
                         r"^ratio to autograd \d+\.\d\dx float32(, \d+\.\d\dx bfloat16)?; \d+ % of the sgemm peak$")
        self.assertNotEqual("x bfloat16;" in lines[-1], "bfloat16 is left out" in done.stdout)
        self.assertTrue(done.stderr, "no progress")

    def test_an_interrupted_benchmark_prints_what_it_has(self):
        started = subprocess.Popen([PROGRAM, *DATA, "--layers", "200,200", "--threads", "1", "--benchmark"],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for line in started.stderr:
            if re.match(r"round ([2-9]|1\d)", line):  # everything was measured once
                break
        started.send_signal(signal.SIGINT)
        stdout, _ = started.communicate(timeout=300)
        self.assertEqual(started.returncode, 130)
        self.assertRegex(stdout, r"ours, float32 +\d+ samples/s")
        self.assertTrue(stdout.splitlines()[-1].startswith("ratio to autograd"), stdout)

    def test_nothing_is_said_of_the_speed_before_it_is_known(self):
        done = run(*DATA, "--layers", "16", "--epochs", "1", "--threads", "1")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("epoch 1.00 of 1", done.stderr)
        self.assertNotRegex(done.stderr, r"\b0 samples/s")

    def test_version_names_program_library_and_blas(self):
        done = run("--version")
        self.assertEqual(done.returncode, 0)
        for word in ("ForwardForward Explorer", "LibTorch", "BLAS", "threads", "device"):
            self.assertIn(word, done.stdout)


if __name__ == "__main__":
    unittest.main()
