"""The Monte-Carlo run of monte-carlo.ts in numpy: one run for every line read, its milliseconds as the answer."""

import sys
import time

import numpy

units, indicators, draws, within = 142, 18, 10_000, 0.25
random = numpy.random.default_rng(1)
values = 100 * random.random((units, indicators))


def run():
    weights = 1 + within * (2 * random.random((draws, indicators)) - 1)
    weights /= weights.sum(axis=1, keepdims=True)
    scores = weights @ values.T
    best_first = numpy.argsort(-scores, axis=1)
    cells = best_first * units + numpy.arange(units)
    counts = numpy.bincount(cells.ravel(), minlength=units * units)
    return counts, scores.mean(axis=0)


print(numpy.__version__, flush=True)
for _ in sys.stdin:
    start = time.perf_counter()
    counts, _means = run()
    elapsed = 1000 * (time.perf_counter() - start)
    assert counts.sum() == draws * units
    print(elapsed, flush=True)
