#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time a training step of ours and the same step as one writes it with PyTorch, in turns, and print the ratio.

    python3 tests/bench/pytorch_step.py --mode unsupervised --layers 500,500 --batch 100 --threads 1

Needs PyTorch (pip install torch), MNIST's files and ff_bench_rounds, which -DFF_BENCH=ON builds. Both learn the same
from a fresh start, on the same number of threads: layers with length normalisation and peer normalisation, the
logistic loss on goodness, hard negatives drawn from the readout's own probabilities or hybrids of two images, a
readout that is trained beside the layers, gradient descent with momentum and decay. A machine stands for one with
AVX2 only when the environment says ATEN_CPU_CAPABILITY=avx2 DNNL_MAX_CPU_ISA=AVX2 MKL_ENABLE_INSTRUCTIONS=AVX2
BLIS_ARCH_TYPE=haswell.

Ours becomes faster while it learns, as samples that are judged rightly need no gradient: the table goes by the samples
that both have learnt from.
"""

import argparse
import gzip
import os
import pathlib
import statistics
import subprocess
import time

# Threads that wait in a loop would take the cores from the program whose turn it is.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
os.environ.setdefault("KMP_BLOCKTIME", "0")

import torch  # noqa: E402: reads the two
from torch.nn import functional  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
FLOOR = 1e-8
CLASSES = 10
RATE, MOMENTUM, DECAY = 0.01, 0.9, 0.001
READOUT_RATE, READOUT_DECAY = 0.1, 0.003
PEERS, PEER_MEMORY = 0.03, 0.9
MASKS, MASK_BLUR = 2000, 6


def read_idx(folder, name, header):
    path = next(path for path in sorted(folder.iterdir()) if name in path.name)
    data = (gzip.open if path.suffix == ".gz" else open)(path, "rb").read()
    return torch.frombuffer(bytearray(data[header:]), dtype=torch.uint8)


def normalised(rows):
    return rows / (rows.square().mean(1, keepdim=True).sqrt() + FLOOR)


def make_masks(count):
    image = (torch.rand(count, 1, 28, 28) < 0.5).float() + (torch.rand(count, 1, 28, 28) - 0.5) * 2e-3
    kernel = torch.tensor([0.25, 0.5, 0.25])
    kernel = (kernel[:, None] * kernel).view(1, 1, 3, 3)
    for _ in range(MASK_BLUR):
        image = functional.conv2d(functional.pad(image, (1, 1, 1, 1), mode="replicate"), kernel)
    return (image > 0.5).float().view(count, -1)


class Net(torch.nn.Module):
    def __init__(self, widths):
        super().__init__()
        sizes = [28 * 28, *widths]
        self.layers = torch.nn.ModuleList(torch.nn.Linear(*pair) for pair in zip(sizes, sizes[1:]))
        for layer in self.layers:
            torch.nn.init.normal_(layer.weight, std=layer.in_features ** -0.5)
            torch.nn.init.zeros_(layer.bias)
        self.readout = torch.nn.Linear(sum(widths), CLASSES, bias=False)
        torch.nn.init.zeros_(self.readout.weight)
        self.means = [torch.full((width,), 0.5) for width in widths]

    def activities(self, rows):
        seen = []
        for layer in self.layers:
            rows = normalised(layer(rows if seen else normalised(rows)).relu())
            seen.append(rows)
        return torch.cat(seen, 1)

    def local_loss(self, rows):
        """Of positives and then their negatives: the sum over the layers, and the activities of the positives."""
        pairs = len(rows) // 2
        loss, seen, hidden = 0.0, [], normalised(rows)
        for i, layer in enumerate(self.layers):
            drive = layer(hidden)
            activity = drive.relu()
            goodness = activity.square().sum(1)
            wrong = torch.cat([layer.out_features - goodness[:pairs], goodness[pairs:] - layer.out_features])
            self.means[i] = PEER_MEMORY * self.means[i] + (1 - PEER_MEMORY) * activity[:pairs].detach().mean(0)
            pull = PEERS * (self.means[i].mean() - self.means[i])
            loss = loss + 0.5 * functional.softplus(wrong).sum() / pairs - (pull * drive[:pairs].mean(0)).sum()
            hidden = normalised(activity).detach()
            seen.append(hidden[:pairs])
        return loss, torch.cat(seen, 1)


class Step:
    """The same as ours. PyTorch's momentum, v <- m v + g, is ours with a rate smaller by 1 - m."""

    def __init__(self, options, images, labels):
        self.net = Net(options.layers)
        self.images, self.labels, self.batch = images, labels, options.batch
        self.supervised = options.mode == "supervised"
        self.masks = make_masks(MASKS)
        self.order = torch.empty(0, dtype=torch.long)
        layers = [{"params": self.net.layers.parameters(), "lr": RATE * (1 - MOMENTUM), "weight_decay": DECAY}]
        readout = [{"params": self.net.readout.parameters(), "lr": READOUT_RATE * (1 - MOMENTUM),
                    "weight_decay": READOUT_DECAY}]
        self.layer_descent = torch.optim.SGD(layers, momentum=MOMENTUM)
        self.readout_descent = torch.optim.SGD(readout, momentum=MOMENTUM)
        self.activities, self.local_loss = self.net.activities, self.net.local_loss
        if options.compile:
            self.activities, self.local_loss = torch.compile(self.activities), torch.compile(self.local_loss)

    def next_batch(self):
        if len(self.order) < self.batch:
            self.order = torch.randperm(len(self.images))
        rows, self.order = self.order[:self.batch], self.order[self.batch:]
        return self.images[rows].float() / 255, self.labels[rows].long()

    def learn_readout(self, seen, labels):
        logits = self.net.readout(seen)
        self.readout_descent.zero_grad()
        functional.cross_entropy(logits, labels).backward()
        self.readout_descent.step()
        return logits.detach().softmax(1)

    def learn_layers(self, rows):
        loss, seen = self.local_loss(rows)
        self.layer_descent.zero_grad()
        loss.backward()
        self.layer_descent.step()
        return seen

    def __call__(self):
        images, labels = self.next_batch()
        if self.supervised:
            neutral = images.clone()
            neutral[:, :CLASSES] = 1 / CLASSES
            with torch.no_grad():
                seen = self.activities(neutral)
            chances = self.learn_readout(seen, labels).clamp_min(1e-6).scatter(1, labels[:, None], 0)
            both = images.repeat(2, 1)
            both[:, :CLASSES] = functional.one_hot(
                torch.cat([labels, chances.multinomial(1).squeeze(1)]), CLASSES).float()
            self.learn_layers(both)
        else:
            masks = self.masks[torch.randint(MASKS, (self.batch,))]
            hybrids = masks * images + (1 - masks) * images.roll(1, 0)
            self.learn_readout(self.learn_layers(torch.cat([images, hybrids])), labels)


class Ours:
    def __init__(self, options):
        settings = [f"mode={options.mode}", f"batch={options.batch}", f"layers={','.join(map(str, options.layers))}"]
        self.process = subprocess.Popen([options.program, options.data, str(options.threads), *settings],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def seconds(self, batches):
        print(batches, file=self.process.stdin, flush=True)
        return [float(text) for text in self.process.stdout.readline().split()]


def seconds_of(step, batches):
    start, processor = time.perf_counter(), time.process_time()
    for _ in range(batches):
        step()
    return [time.perf_counter() - start, time.process_time() - processor]


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mode", choices=["supervised", "unsupervised"], default="supervised")
    parser.add_argument("--layers", type=lambda text: [int(width) for width in text.split(",")], default=[500, 500])
    parser.add_argument("--batch", type=int, default=100)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--compile", action="store_true", help="let torch.compile make code of forward and loss")
    parser.add_argument("--processor-time", action="store_true",
                        help="count the time of all threads instead of the clock's: on a busy machine")
    parser.add_argument("--data", default=os.environ.get("FF_MNIST_DIR", str(ROOT / "../shared/data/mnist")))
    parser.add_argument("--program", default=str(ROOT / "build/release/tests/bench/ff_bench_rounds"))
    parser.add_argument("--samples", type=int, default=120_000, help="that each learns from in all")
    parser.add_argument("--turns", type=int, default=40, help="that they take")
    return parser.parse_args()


def main():
    options = read_options()
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    torch.manual_seed(1)
    folder = pathlib.Path(options.data)
    images = read_idx(folder, "train-images", 16).view(-1, 28 * 28)
    step, ours = Step(options, images, read_idx(folder, "train-labels", 8)), Ours(options)
    batches = max(1, options.samples // options.batch // options.turns)
    seconds_of(step, 3)  # code and memory are made
    ours.seconds(3)
    print(f"{options.mode} {options.layers}, batch {options.batch}, {options.threads} threads, "
          f"PyTorch {torch.__version__} {'compiled' if options.compile else 'eager'}")
    turns, kind = [], int(options.processor_time)
    for _ in range(options.turns):
        turns.append((seconds_of(step, batches)[kind], ours.seconds(batches)[kind]))
    samples = batches * options.batch
    for part in range(4):
        some = turns[part * len(turns) // 4:(part + 1) * len(turns) // 4]
        theirs, own = (statistics.median(samples / seconds for seconds in column) for column in zip(*some))
        ratio = statistics.median(theirs / own for theirs, own in some)
        print(f"  to {(part + 1) * options.samples // 4:7} samples: PyTorch {theirs:6.0f} samples/s, ours {own:6.0f}, "
              f"ratio {ratio:.2f}")
    theirs, own = zip(*turns)
    print(f"  all: {sum(theirs):.1f} s and {sum(own):.1f} s of {'processor' if kind else 'wall clock'} time, "
          f"ratio {sum(theirs) / sum(own):.2f}, of the fastest turns {min(theirs) / min(own):.2f}")


if __name__ == "__main__":
    main()
