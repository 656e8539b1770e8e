import type { CityFacts } from './city-facts.ts';
import { fingerprint, SetVersion } from './fingerprint.ts';
import { type Member, toMember } from './member.ts';
import type { InstrumentItem, Round } from './round.ts';
import { Sample, sampleKey } from './sample.ts';
import { type Score, type ScoreOrigin, scoreOrigins } from './score.ts';

/** A city's score for one origin as it now stands; null when it no longer counts. */
export interface ScoreChange {
  readonly cityId: string;
  readonly origin: ScoreOrigin;
  readonly score: Score | null;
}

/** Beyond this share of changed rows, sorting everything anew is cheaper than moving single values. */
const REFILL_SHARE = 1 / 16;

/**
 * Everything one round's benchmarks are read from, kept current change by change. Holds the same figures as a table
 * built afresh from the same rows, in whatever order the changes came.
 */
export class RoundTable {
  readonly round: Round;
  readonly items: readonly InstrumentItem[];
  readonly #factsOf: (cityId: string) => CityFacts;
  readonly #scores = new Map<string, Score>();
  readonly #samples = new Map<string, Sample>();
  readonly #version = new SetVersion();
  #inOrder: readonly Sample[] | undefined;
  #stamped = { data: '', version: '' };

  constructor(round: Round, items: readonly InstrumentItem[], factsOf: (cityId: string) => CityFacts) {
    this.round = round;
    this.items = items;
    this.#factsOf = factsOf;
    this.#version.toggle([round, items]);
  }

  /** Changes whenever any figure, name or band the table shows does; equal data give an equal version. */
  get dataVersion(): string {
    const shown = this.samples.flatMap((sample) =>
      sample.doubt ? [`${sampleKey(sample)} ${sample.doubt.stamp}`] : [],
    );
    if (shown.length === 0) return this.#version.toString();
    const data = [this.#version.toString(), ...shown].join('\n');
    if (this.#stamped.data !== data) this.#stamped = { data, version: fingerprint(data).slice(0, 32) };
    return this.#stamped.version;
  }

  get rows(): number {
    return this.#scores.size;
  }

  apply(changes: readonly ScoreChange[]): void {
    const refill = changes.length > this.#scores.size * REFILL_SHARE;
    for (const change of changes) this.#replace(change, !refill);
    if (refill) this.#refill();
  }

  /** To be called when what is known of a city apart from its scores has changed. */
  cityChanged(cityId: string): void {
    for (const origin of scoreOrigins) {
      const score = this.#scores.get(`${cityId} ${origin}`);
      if (!score) continue;
      this.#remove(score);
      this.#add(score);
    }
  }

  /** Samples with at least one city, the one to show first: see `preferSample`. */
  get samples(): readonly Sample[] {
    this.#inOrder ??= [...this.#samples.values()].filter(({ size }) => size > 0).sort(preferSample);
    return this.#inOrder;
  }

  /** The sample to read unless another origin is asked for; undefined in a round without scores. */
  sample(origin?: ScoreOrigin): Sample | undefined {
    return this.samples.find((sample) => origin === undefined || sample.origin === origin);
  }

  /** The samples in which a city stands, the one to show first. */
  samplesOf(cityId: string): Sample[] {
    return this.samples.filter((sample) => sample.member(cityId) !== undefined);
  }

  /** A city's standing in every sample; empty for a city without a score. */
  membersOf(cityId: string): Member[] {
    return this.samplesOf(cityId).flatMap((sample) => sample.member(cityId) ?? []);
  }

  #replace({ cityId, origin, score }: ScoreChange, inPlace: boolean): void {
    const key = `${cityId} ${origin}`;
    const former = this.#scores.get(key);
    if (former && inPlace) this.#remove(former);
    if (score) this.#scores.set(key, score);
    else this.#scores.delete(key);
    if (score && inPlace) this.#add(score);
  }

  #refill(): void {
    for (const sample of this.#samples.values()) for (const member of sample.members) this.#changed(member);
    this.#samples.clear();
    for (const score of this.#scores.values()) this.#add(score);
  }

  #add(score: Score): void {
    const key = sampleKey(score);
    const sample = this.#samples.get(key) ?? new Sample(score, this.round.minimumGroup);
    this.#samples.set(key, sample);
    const member = toMember(score, this.#factsOf(score.cityId), this.round);
    sample.add(member);
    this.#changed(member);
  }

  #remove(score: Score): void {
    const sample = this.#samples.get(sampleKey(score));
    const member = sample?.member(score.cityId);
    if (!sample || !member) return;
    sample.remove(member);
    this.#changed(member);
  }

  #changed({ score, facts }: Member): void {
    this.#inOrder = undefined;
    this.#version.toggle([score.fingerprint, facts]);
  }
}

/**
 * The sample shown first is one large enough for statistics, of the strongest origin, then the larger one (while a new
 * method version re-scores a round, its sample is still growing), then the newer method.
 */
function preferSample(a: Sample, b: Sample): number {
  return (
    Number(b.size >= b.minimumGroup) - Number(a.size >= a.minimumGroup) ||
    scoreOrigins.indexOf(a.origin) - scoreOrigins.indexOf(b.origin) ||
    b.size - a.size ||
    b.methodVersion.localeCompare(a.methodVersion, 'en', { numeric: true })
  );
}
