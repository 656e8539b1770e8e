import { MethodError } from '../../src/method-error.ts';
import { Generator } from '../../src/random/generator.ts';
import type { DrawModel } from '../../src/uncertainty/draw-model.ts';

/** A model for threads to import: units with normal scores, some of them missing. */
export function changingModel({ units, seed }: { units: number; seed: number }): DrawModel {
  const draw = (generator: Generator) => ({
    values: Float64Array.from({ length: units }, (_, unit) => unit + 5 * generator.normal()),
    present: Uint8Array.from({ length: units }, () => (generator.uniform() < 0.9 ? 1 : 0)),
  });
  return {
    units: Array.from({ length: units }, (_, unit) => `unit ${unit}`),
    reference: draw(Generator.of(seed, 2 ** 40)),
    score(number, into) {
      const { values, present } = draw(Generator.of(seed, number));
      into.values.set(values);
      into.present.set(present);
      return present.reduce((count, here) => count + here, 0);
    },
  };
}

/** A model that fails from a certain draw on. */
export function failingModel({ from }: { from: number }): DrawModel {
  const model = changingModel({ units: 3, seed: 1 });
  return {
    ...model,
    score(draw, into) {
      if (draw >= from) throw new MethodError('not-positive', `draw ${draw} fails`);
      return model.score(draw, into);
    },
  };
}
