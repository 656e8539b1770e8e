import { createEventBus } from '@interlace/event-bus';
import { type App, busTransport, createLogger, createServiceApp, openDatabase } from '@interlace/service-kit';
import { Registry as MetricsRegistry } from 'prom-client';
import './problems.ts';
import { assignments } from './assignments/index.ts';
import { cityFactsOf } from './city-facts/city-facts.consumer.ts';
import type { QuestionnaireConfig } from './config.ts';
import { discussion } from './discussion/index.ts';
import { documents } from './documents/index.ts';
import { evidenceShelf } from './evidence/evidence-shelf.ts';
import { evidence } from './evidence/index.ts';
import { extensions } from './extensions/index.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { history } from './history/index.ts';
import { instruments } from './instruments/index.ts';
import { createInstrumentLibrary } from './instruments/instrument-library.ts';
import { readPreviousRoute } from './previous/read-previous.route.ts';
import type { Questionnaire, QuestionnaireBus } from './questionnaire.ts';
import { readSubmissionsWaiting } from './reviews/blind-review.store.ts';
import { reviews } from './reviews/index.ts';
import { rounds } from './rounds/index.ts';
import { jobsOf, schedule } from './schedule/index.ts';
import { createScheduler, type Scheduler } from './schedule/scheduler.ts';
import { submissions } from './submissions/index.ts';

export interface QuestionnaireService extends Questionnaire {
  readonly app: App;
  readonly bus: QuestionnaireBus;
  readonly scheduler: Scheduler;
}

/** What a test puts in place of what runs in production. */
export interface QuestionnaireOverrides {
  keys?: Parameters<typeof createServiceApp>[0]['keys'];
  topicPrefix?: string;
  now?: () => Date;
}

/** The whole service, built and not yet started. */
export async function createQuestionnaire(
  config: QuestionnaireConfig,
  overrides: QuestionnaireOverrides = {},
): Promise<QuestionnaireService> {
  const { keys, topicPrefix, now = () => new Date() } = overrides;
  const service = 'questionnaire';
  const logger = createLogger(config, service);
  const shelf = evidenceShelf(config);
  const metrics = new MetricsRegistry();
  const database = openDatabase<PrismaClient>({
    Client: PrismaClient,
    url: config.INTERLACE_DATABASE_URL,
    poolSize: config.INTERLACE_DATABASE_POOL_SIZE,
  });
  const transport = busTransport(config);
  const bus = createEventBus({ service, database, transport, logger, registry: metrics, now, topicPrefix });
  bus.subscribe(cityFactsOf(database));
  const questionnaire: Questionnaire = { database, bus, library: createInstrumentLibrary(), now };
  const scheduler = createScheduler({ jobs: jobsOf(questionnaire), now, logger, registry: metrics });
  const app = await createServiceApp({
    service,
    version: '0.1.0',
    config,
    database,
    bus,
    keys,
    logger,
    registry: metrics,
    // Answers are for the city and those it works with, drafts above all.
    confidentialKinds: ['submission'],
    // Whoever is to judge blind does not read there what was judged before.
    hiddenObjects: ({ subject }) => readSubmissionsWaiting(database.pool, subject),
    tags: {
      instruments: 'Questionnaires as immutable published versions',
      rounds: 'A network answers one instrument version until a deadline',
      extensions: 'Later deadlines that cities ask for and offices grant or refuse',
      submissions: 'The answers of a city in a round, from the draft to what was sent',
      answers: 'Saving and clearing the answers of a draft',
      reviews: 'What evaluators say of each answer that was sent, and what the city says to that',
      documents: 'Questionnaires, answers and receipts as PDF, workbook and XLSForm',
      evidence: 'Files and links that show answers to be so',
      discussion: 'What a city and its partner say to each other about the answers',
    },
    registerRoutes(routes) {
      instruments(routes, questionnaire);
      rounds(routes, questionnaire);
      submissions(routes, questionnaire);
      reviews(routes, questionnaire);
      evidence(routes, questionnaire, shelf);
      extensions(routes, questionnaire);
      schedule(routes, questionnaire, scheduler);
      assignments(routes, questionnaire);
      documents(routes, questionnaire);
      history(routes, questionnaire);
      discussion(routes, questionnaire);
      readPreviousRoute(routes, questionnaire);
    },
  });
  return { app, ...questionnaire, bus, scheduler };
}
