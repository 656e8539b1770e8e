import { type AddedEvidence, isPassing } from '@interlace/api-client';
import type { LocalRefusal } from './evidence.ts';

export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** The question it shall back; null for the library alone. */
  readonly question: string | null;
  /** Checking: everything is sent, the platform looks at it. Waiting: for a connection. */
  readonly state: 'queued' | 'sending' | 'checking' | 'waiting' | 'refused';
  /** Share that is sent, 0 to 1. */
  readonly sent: number;
  /** Why it waits or was refused. */
  readonly why?: { readonly code: LocalRefusal } | { readonly error: unknown };
}

export interface SendingOptions {
  /** The same for every try, so that what arrived is not stored twice. */
  readonly key: string;
  readonly signal: AbortSignal;
  /** Share from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

export interface UploadPorts {
  /** @throws ApiProblem, ApiUnreachable */
  readonly send: (file: File, options: SendingOptions) => Promise<AddedEvidence>;
  /** What follows once the file is there: the answer refers to it. @throws ApiProblem, ApiUnreachable */
  readonly onStored: (added: AddedEvidence, question: string | null) => Promise<void>;
  readonly newId: () => string;
  /** Calls back after so many milliseconds. */
  readonly after: (milliseconds: number, then: () => void) => void;
}

export interface UploadQueue {
  /** For useSyncExternalStore. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly snapshot: () => readonly Upload[];
  /** `onAdded` hears of the item once it is in the library. */
  add(
    file: File,
    question: string | null,
    refusal: LocalRefusal | null,
    onAdded?: (item: string) => void,
  ): void;
  /** Stops it, or takes a refused one away. */
  cancel(id: string): void;
  /** Tries what waits, now. */
  resume(): void;
}

interface Held {
  readonly file: File;
  readonly key: string;
  readonly stop: AbortController;
  readonly onAdded?: ((item: string) => void) | undefined;
}

const AGAIN_MS = 10_000;

/** Files on their way, one after the other. A lost connection makes them wait, a refusal is told and the next one goes on. */
export function createUploadQueue({ send, onStored, newId, after }: UploadPorts): UploadQueue {
  const files = new Map<string, Held>();
  const listeners = new Set<() => void>();
  let uploads: readonly Upload[] = [];
  let isSending = false;

  function become(next: readonly Upload[]): void {
    uploads = next;
    for (const listener of listeners) listener();
  }
  const change = (id: string, changed: Partial<Upload>) =>
    become(uploads.map((upload) => (upload.id === id ? { ...upload, ...changed } : upload)));

  function remove(id: string): void {
    files.delete(id);
    become(uploads.filter((upload) => upload.id !== id));
  }

  async function sendNext(): Promise<void> {
    const next = uploads.find(({ state }) => state === 'queued');
    const held = next && files.get(next.id);
    if (isSending || !next || !held) return;
    const { id, question } = next;
    isSending = true;
    change(id, { state: 'sending', sent: 0 });
    try {
      const onProgress = (sent: number) => change(id, { sent, state: sent < 1 ? 'sending' : 'checking' });
      const added = await send(held.file, { key: held.key, signal: held.stop.signal, onProgress });
      await onStored(added, question);
      held.onAdded?.(added.id);
      remove(id);
    } catch (error) {
      failed(id, error);
    } finally {
      isSending = false;
    }
    void sendNext();
  }

  function failed(id: string, error: unknown): void {
    if (!files.has(id)) return;
    change(id, { state: isPassing(error) ? 'waiting' : 'refused', sent: 0, why: { error } });
    if (isPassing(error)) after(AGAIN_MS, resume);
  }

  function resume(): void {
    if (!uploads.some(({ state }) => state === 'waiting')) return;
    become(
      uploads.map((upload) =>
        upload.state === 'waiting' ? { ...upload, state: 'queued' as const } : upload,
      ),
    );
    void sendNext();
  }

  return {
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    snapshot: () => uploads,
    add(file, question, refusal, onAdded) {
      const id = newId();
      const upload = { id, name: file.name, bytes: file.size, question, sent: 0 };
      files.set(id, { file, key: newId(), stop: new AbortController(), onAdded });
      become([
        ...uploads,
        refusal ? { ...upload, state: 'refused', why: { code: refusal } } : { ...upload, state: 'queued' },
      ]);
      void sendNext();
    },
    cancel(id) {
      files.get(id)?.stop.abort();
      remove(id);
    },
    resume,
  };
}
