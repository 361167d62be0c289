import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts process time in ticks of 10 ms. */
const MS_PER_TICK = 10;
const BYTES_PER_MB = 1e6;

/** Processor time that a process has used so far, user and system, in milliseconds (Linux, proc(5)). */
export function cpuMs(pid: number): number {
  return statOf(pid)?.cpuMs ?? NaN;
}

/** Processor time that the whole machine has spent on work so far, in milliseconds. */
export function machineCpuMs(): number {
  const [first = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [, user, nice, system, , , irq, softIrq, steal] = first.split(/\s+/).map(Number);
  const spent = [user, nice, system, irq, softIrq, steal];
  return spent.reduce<number>((sum, ticks) => sum + (ticks ?? 0), 0) * MS_PER_TICK;
}

/** The process itself and everything it started, however deep. */
export function descendants(pid: number): number[] {
  const children = processes().filter((each) => statOf(each)?.parent === pid);
  return [pid, ...children.flatMap(descendants)];
}

/** Every process whose program has this name. */
export function processesNamed(name: string): number[] {
  return processes().filter((each) => statOf(each)?.name === name);
}

/** Proportional memory of a process and all its descendants, in MB (10⁶ bytes). */
export function treeMemoryMb(pid: number): number {
  const others = descendants(pid).slice(1);
  return others.reduce((sum, each) => sum + memoryOfMb(each), memoryMb(pid));
}

/** Nothing for one that ended while it was looked at. */
function memoryOfMb(pid: number): number {
  try {
    return memoryMb(pid);
  } catch {
    return 0;
  }
}

/**
 * Proportional memory of one process, in MB (10⁶ bytes): what it shares with others counts by share, so
 * that other Node processes on the machine make it a little smaller.
 */
export function memoryMb(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return (Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1]) * 1024) / BYTES_PER_MB;
}

function processes(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}

interface Stat {
  readonly name: string;
  readonly parent: number;
  readonly cpuMs: number;
}

/** Nothing for a process that has ended. */
function statOf(pid: number): Stat | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The name stands in parentheses and may hold blanks and parentheses itself.
  const end = text.lastIndexOf(')');
  const fields = text.slice(end + 2).split(' ');
  const [, parent] = fields;
  const [userTicks, systemTicks] = fields.slice(11);
  return {
    name: text.slice(text.indexOf('(') + 1, end),
    parent: Number(parent),
    cpuMs: (Number(userTicks) + Number(systemTicks)) * MS_PER_TICK,
  };
}
