import { isPassing } from '@interlace/api-client';
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Faults, faultsOf } from './faults.ts';

export interface Command<Input, Output> {
  run(input: Input): void;
  /** Resolves with the answer; rejects with what the API refused. */
  runAsync(input: Input): Promise<Output>;
  readonly isRunning: boolean;
  readonly isDone: boolean;
  readonly output: Output | undefined;
  readonly faults: Faults;
  reset(): void;
}

interface CommandOptions<Output> {
  /** Queries that show something else afterwards. */
  readonly refreshes?: readonly QueryKey[];
  /** True where the last one counts: each waits for the one before. */
  readonly areInOrder?: boolean;
  readonly onDone?: (output: Output) => void;
}

/**
 * A write, as a form or a button does it. `send` gets the headers of one intention: a try after a lost connection bears
 * the same idempotency key, so that what was carried out is not carried out twice; a refusal or success ends the intention.
 */
export function useCommand<Input, Output>(
  send: (input: Input, headers: { 'idempotency-key': string }) => Promise<Output>,
  { refreshes = [], areInOrder = false, onDone }: CommandOptions<Output> = {},
): Command<Input, Output> {
  const { t } = useTranslation('problems');
  const queries = useQueryClient();
  const intention = useRef<{ input: string; key: string } | null>(null);
  const id = useId();
  const mutation = useMutation({
    ...(areInOrder && { scope: { id } }),
    async mutationFn(input: Input) {
      const fingerprint = JSON.stringify(input) ?? '';
      if (intention.current?.input !== fingerprint)
        intention.current = { input: fingerprint, key: crypto.randomUUID() };
      try {
        const output = await send(input, { 'idempotency-key': intention.current.key });
        intention.current = null;
        return output;
      } catch (error) {
        if (!isPassing(error)) intention.current = null;
        throw error;
      }
    },
    async onSuccess(output) {
      await Promise.all(refreshes.map((queryKey) => queries.invalidateQueries({ queryKey })));
      onDone?.(output);
    },
  });
  // The same as long as the refusal is: a form goes to a fault when it appears, not with every key.
  const faults = useMemo(() => faultsOf(t, mutation.error), [t, mutation.error]);
  return {
    run: (input) => mutation.mutate(input),
    runAsync: (input) => mutation.mutateAsync(input),
    isRunning: mutation.isPending,
    isDone: mutation.isSuccess,
    output: mutation.data,
    faults,
    reset: mutation.reset,
  };
}
