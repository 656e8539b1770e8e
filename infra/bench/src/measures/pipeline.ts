import { closedLoop } from '../load/loops.ts';
import { type Figure, figureOf } from '../report/figure.ts';
import { type Fronts, SurveySender } from '../survey/survey-sender.ts';
import type { MeasureContext } from './context.ts';

/** Surveys under way at a time, on both sides. */
const WIDTH = 32;

/** Surveys per second, from the first draft until the last benchmark can be read, beside the same writes by bare `pg`. */
export async function measurePipeline(context: MeasureContext): Promise<Figure[]> {
  const { platform, quick, say } = context;
  const { bus } = platform;
  const [surveys, repeats] = quick ? [150, 2] : [500, 5];
  const services = {
    questionnaire: platform.serviceUrl('questionnaire'),
    comparison: platform.serviceUrl('comparison'),
  };
  const runs = { service: [] as number[], gateway: [] as number[], bare: [] as number[] };
  await platformRate(context, services, 100); // warms the platform
  await bareRate(context, 100);
  for (let repeat = 1; repeat <= repeats; repeat += 1) {
    say(`pipeline on ${bus}: ${repeat} of ${repeats}`);
    runs.service.push(await platformRate(context, services, surveys));
    runs.bare.push(await bareRate(context, surveys));
    const gateway = { questionnaire: platform.url, comparison: platform.url };
    runs.gateway.push(await platformRate(context, gateway, surveys));
  }
  const facts = { measure: 'pipeline', bus, unit: '/s' } as const;
  const baseline = { what: 'bare loop', runs: runs.bare };
  return [
    figureOf({
      ...facts,
      what: 'surveys sent to the services until visible',
      runs: runs.service,
      baseline,
      aim: { of: 'ratio', is: 'at least', bound: 0.5 },
    }),
    figureOf({
      ...facts,
      what: 'surveys sent through the gateway until visible',
      runs: runs.gateway,
      baseline,
    }),
  ];
}

async function platformRate({ network }: MeasureContext, fronts: Fronts, surveys: number): Promise<number> {
  const roundId = await network.openRound();
  const sender = new SurveySender(fronts, WIDTH);
  const began = performance.now();
  await closedLoop(network.cities.slice(0, surveys), WIDTH, async (city) => {
    await sender.submit(await sender.write(roundId, city), city);
  });
  await sender.allVisible(roundId, network.administrator, surveys);
  const seconds = (performance.now() - began) / 1_000;
  await sender.atRest(roundId, network.administrator);
  await sender.close();
  return surveys / seconds;
}

async function bareRate({ bare }: MeasureContext, surveys: number): Promise<number> {
  const milliseconds = await closedLoop(Array.from({ length: surveys }), WIDTH, async () =>
    bare.submit(await bare.write()),
  );
  return (surveys * 1_000) / milliseconds;
}
