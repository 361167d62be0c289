import { Counter, Gauge, type Registry } from 'prom-client';

type Labels = Readonly<Record<string, string>>;

/** A value that is read when somebody asks. */
export function addGauge(
  registry: Registry,
  name: string,
  help: string,
  read: () => number | Promise<number>,
): void {
  const gauge: Gauge = new Gauge({
    name,
    help,
    registers: [registry],
    collect: async () => gauge.set(await read()),
  });
}

/** Totals that are kept elsewhere and only grow, read when somebody asks; one a set of labels. */
export function addCounter(
  registry: Registry,
  name: string,
  help: string,
  read: () => readonly (readonly [labels: Labels, total: number])[],
): void {
  const counter: Counter = new Counter({
    name,
    help,
    labelNames: Object.keys(read()[0]?.[0] ?? {}),
    registers: [registry],
    collect: () => {
      counter.reset();
      for (const [labels, total] of read()) counter.inc(labels, total);
    },
  });
}
