import { z } from 'zod';
import { allow } from './access.ts';
import type { App } from './app-type.ts';
import { cursorQuery, page } from './paging.ts';

export interface BusPort {
  health(): { ready: boolean; reasons: string[] };
  stopConsumers(): Promise<void>;
  stop(): Promise<void>;
}

export async function operations(app: App, options: { service: string; bus: BusPort }): Promise<void> {}
