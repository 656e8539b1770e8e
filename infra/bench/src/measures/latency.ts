import { openLoop } from '../load/loops.ts';
import { type Figure, figureOf } from '../report/figure.ts';
import { percentile } from '../report/statistics.ts';
import { ScoreNews } from '../survey/score-news.ts';
import { SurveySender } from '../survey/survey-sender.ts';
import type { MeasureContext } from './context.ts';

const PER_SECOND = 50;
const CONNECTIONS = 64;

/** From sending a survey to reading its benchmark, with a fixed number of surveys per second arriving. */
export async function measureLatency(context: MeasureContext): Promise<Figure[]> {
  const { platform, quick, say } = context;
  const { bus } = platform;
  const [surveys, repeats] = quick ? [150, 2] : [500, 5];
  const runs: number[][] = [];
  const bare: number[][] = [];
  await platformTimes(context, 100); // warms the platform
  for (let repeat = 1; repeat <= repeats; repeat += 1) {
    say(`latency on ${bus}: ${repeat} of ${repeats}`);
    runs.push(await platformTimes(context, surveys));
    bare.push(await bareTimes(context, surveys));
  }
  return ([0.5, 0.99] as const).map((p) =>
    figureOf({
      measure: 'latency',
      bus,
      what: `submit to visible at ${PER_SECOND}/s, p${p * 100}`,
      unit: 'ms',
      runs: runs.map((times) => percentile(times, p)),
      baseline: { what: 'bare chain', runs: bare.map((times) => percentile(times, p)) },
      aim: p === 0.99 && bus === 'postgres' ? { of: 'value', is: 'at most', bound: 100 } : undefined,
    }),
  );
}

async function platformTimes({ platform, network }: MeasureContext, surveys: number): Promise<number[]> {
  const roundId = await network.openRound();
  const news = await ScoreNews.listen(platform.url, network.administrator);
  const questionnaire = platform.serviceUrl('questionnaire');
  const sender = new SurveySender(
    { questionnaire, comparison: platform.serviceUrl('comparison') },
    CONNECTIONS,
  );
  const times = await openLoop(network.cities.slice(0, surveys), PER_SECOND, async (city) => {
    const path = await sender.write(roundId, city);
    const began = performance.now();
    await sender.submit(path, city);
    await sender.visible(roundId, city, news);
    return performance.now() - began;
  });
  await sender.atRest(roundId, network.administrator);
  await Promise.all([sender.close(), news.close()]);
  return times;
}

async function bareTimes({ bare }: MeasureContext, surveys: number): Promise<number[]> {
  return openLoop(Array.from({ length: surveys }), PER_SECOND, async () => {
    const id = await bare.write();
    const began = performance.now();
    await bare.submit(id);
    return performance.now() - began;
  });
}
