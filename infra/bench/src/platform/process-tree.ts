import { readdir, readFile } from 'node:fs/promises';

/** Linux counts processor time in hundredths of a second. */
const TICKS_PER_SECOND = 100;
/** Fields of /proc/<pid>/stat behind the name of the command, counted from the state. */
const [PARENT, USER_TIME, SYSTEM_TIME] = [1, 11, 12];

interface ProcessFacts {
  pid: number;
  parent: number;
  /** Seconds on a processor since the process began. */
  cpuSeconds: number;
}

async function readFacts(pid: number): Promise<ProcessFacts | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined; // it has ended meanwhile
  // The command stands in brackets and may hold anything, brackets too.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const number = (index: number) => Number(fields[index]);
  return {
    pid,
    parent: number(PARENT),
    cpuSeconds: (number(USER_TIME) + number(SYSTEM_TIME)) / TICKS_PER_SECOND,
  };
}

/** A process and everything below it, alive at this moment. */
async function treeOf(root: number): Promise<ProcessFacts[]> {
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger);
  const facts = (await Promise.all(pids.map(readFacts))).filter((found) => found !== undefined);
  const children = Map.groupBy(facts, ({ parent }) => parent);
  const tree = facts.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...(children.get(pid) ?? [])); // grows while it is walked
  return tree;
}

/** Proportional set size of a process and everything below it, in MB (10^6 bytes): shared pages count once in all. */
export async function memoryOf(root: number): Promise<number> {
  const sizes = (await treeOf(root)).map(async ({ pid }) => {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
  });
  return ((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) * 1024) / 1e6;
}

/** Processor time of each process of a tree so far. */
async function cpuTimes(root: number): Promise<Map<number, number>> {
  return new Map((await treeOf(root)).map(({ pid, cpuSeconds }) => [pid, cpuSeconds]));
}

/** Seconds on a processor a process and everything below it used meanwhile; of those that were there all the time. */
export async function cpuSecondsDuring(root: number, work: () => Promise<unknown>): Promise<number> {
  const before = await cpuTimes(root);
  await work();
  const after = await cpuTimes(root);
  return [...before].reduce((sum, [pid, seconds]) => sum + (after.get(pid) ?? seconds) - seconds, 0);
}
