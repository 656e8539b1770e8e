import { migrate, openDatabase, serviceMigrations } from '@interlace/service-kit';
import { type TestDatabase, testDatabase } from '@interlace/testkit';
import { PrismaClient } from '../../src/generated/prisma/client.ts';
import type { QuestionnaireDatabase } from '../../src/questionnaire.ts';

/** A fresh database of this service, migrated as in production. */
export const questionnaireDatabase = (): Promise<TestDatabase> =>
  testDatabase({
    name: 'questionnaire',
    migrate: (ownerUrl, runtimeRole) =>
      migrate({
        ownerUrl,
        runtimeRole,
        directories: serviceMigrations(new URL('../../prisma/migrations/', import.meta.url)),
      }),
  });

/** The database as the service itself opens it, under the runtime role. */
export const openAsService = ({ runtimeUrl }: TestDatabase): QuestionnaireDatabase =>
  openDatabase<PrismaClient>({ Client: PrismaClient, url: runtimeUrl });
