import { cpus } from 'node:os';
import { cpuMs, descendants, machineCpuMs, processesNamed } from './process-figures';

/** Less than this share of a core is what any machine does beside. */
const QUIET_CORES = 0.15;

/** Watches how busy the machine is with work that is not the benchmark's, from its creation on. */
export class Disturbance {
  private readonly startedMs = performance.now();
  private readonly foreignBeforeMs = foreignCpuMs();

  /** One sentence for whoever reads the figures. */
  describe(): string {
    const foreignMs = Math.max(0, foreignCpuMs() - this.foreignBeforeMs);
    const cores = foreignMs / (performance.now() - this.startedMs);
    const used = `Other work used ${cores.toFixed(2)} of this machine's ${cpus().length} cores meanwhile`;
    return cores < QUIET_CORES
      ? `${used}: a quiet machine.`
      : `${used}: times, throughput and delays are DISTURBED; trust ratios of processor time.`;
  }
}

/** All that is neither ours nor PostgreSQL's, whose workers are nobody's children here. */
function foreignCpuMs(): number {
  const ours = new Set([...descendants(process.pid), ...processesNamed('postgres')]);
  const oursMs = [...ours].reduce((sum, pid) => sum + (cpuMs(pid) || 0), 0);
  return machineCpuMs() - oursMs;
}
