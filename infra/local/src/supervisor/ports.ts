import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { StartFault, systemCode } from './start-fault.ts';

const RETRY_MS = 100;
const LOOPBACK = '127.0.0.1';

/** Listens for a moment: resolves with the port (0 asks the system for a free one) or rejects with the system error. */
function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}

/** Below the range from which systems take the ports of outgoing connections: what is free here stays free a while. */
const RANGE = { first: 20_000, count: 12_000 };
const TRIES = 100;

async function anyPort(): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const port = RANGE.first + randomInt(RANGE.count);
    const isFree = await tryPort(port).then(
      () => true,
      () => false,
    );
    if (isFree) return port;
  }
  return tryPort(0);
}

/** The preferred port when it is free, so that ports stay the same between starts; else any free one. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred === undefined) return anyPort();
  return tryPort(preferred).catch(anyPort);
}

/** Waits up to `patience` milliseconds for the public port; a StartFault says how to go on when it cannot be had. */
export async function demandPort(port: number, patience = 0): Promise<void> {
  try {
    await tryPort(port);
  } catch (error) {
    if (patience > 0) {
      await wait(RETRY_MS);
      return demandPort(port, patience - RETRY_MS);
    }
    const another = `choose another one, e.g. INTERLACE_PORT=${port < 1024 ? 8080 : port + 1} npm start`;
    const code = systemCode(error);
    if (code === 'EADDRINUSE')
      throw new StartFault(`Port ${port} is in use by another program. Stop that program or ${another}`);
    if (code === 'EACCES')
      throw new StartFault(`Port ${port} needs special rights on this machine: ${another}`);
    throw error;
  }
}
