import autocannon from 'autocannon';

export interface ReadLoad {
  origin: string;
  paths: readonly string[];
  token: string;
  seconds: number;
}

const CONNECTIONS = 32;

/** Answers per second over 32 keep-alive connections that ask for the paths in turn. @throws Error for any bad answer. */
export async function readsPerSecond({ origin, paths, token, seconds }: ReadLoad): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  const requests = paths.map((path) => ({ method: 'GET', path, headers }));
  const {
    requests: rate,
    non2xx,
    errors,
  } = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: seconds,
    requests,
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx} refusals and ${errors} errors from ${origin}`);
  return rate.average;
}
