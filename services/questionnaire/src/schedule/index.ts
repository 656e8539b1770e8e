import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { openReviewsJob } from '../reviews/open-reviews.job.ts';
import { closeRoundsJob } from './close-rounds.job.ts';
import { deadlines } from './deadline.source.ts';
import type { Job } from './job.ts';
import { queries } from './query.source.ts';
import { readScheduleRoute } from './read-schedule.route.ts';
import { remindJob } from './remind.job.ts';
import type { Scheduler } from './scheduler.ts';
import { sections } from './section.source.ts';

/** Everything the clock asks of this service. */
export const jobsOf = (questionnaire: Questionnaire): Job[] => [
  openReviewsJob(questionnaire),
  closeRoundsJob(questionnaire),
  ...[deadlines, sections, queries].map((source) => remindJob(questionnaire, source)),
];

/** The room of the schedule: it begins when the service listens, and ends before what it needs is closed. */
export function schedule(app: App, questionnaire: Questionnaire, scheduler: Scheduler): void {
  readScheduleRoute(app, questionnaire);
  app.addHook('onListen', async () => scheduler.begin());
  app.addHook('onClose', () => scheduler.end());
}
