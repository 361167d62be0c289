import type { Disturbance } from './disturbance';
import type { Figure, Unit } from './figure';
import { median } from './statistics';

const TITLES = ['figure', 'measured (lowest–highest)', 'baseline', 'against it', 'target', ''];

/** Prints what a benchmark found, as one table of medians. */
export function printReport(
  conditions: readonly string[],
  figures: readonly Figure[],
  disturbance: Disturbance,
): void {
  const rows = [TITLES, ...figures.map(cellsOf)];
  const widths = TITLES.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = '-'.repeat(Math.max(...lines.map((line) => line.length)));
  const [head = '', ...body] = lines;
  console.log(
    ['', ...conditions, '', head, rule, ...body, rule, disturbance.describe()].join('\n'),
  );
}

function cellsOf(figure: Figure): readonly string[] {
  const { name, unit, values, baseline } = figure;
  const range = `(${number(Math.min(...values))}–${number(Math.max(...values))})`;
  return [
    name,
    `${quantity(median(values), unit)} ${range}`,
    baseline === undefined ? '' : `${quantity(median(baseline.values), unit)} ${baseline.name}`,
    baseline === undefined ? '' : inComparison(comparisonOf(figure), figure),
    targetOf(figure),
    verdictOf(figure),
  ];
}

function comparisonOf({ values, baseline }: Figure): number {
  switch (baseline?.compare) {
    case 'ratio':
      return median(values) / median(baseline.values);
    case 'added':
      return median(values) - median(baseline.values);
    case undefined:
      return median(values);
  }
}

function inComparison(value: number, { unit, baseline }: Figure): string {
  switch (baseline?.compare) {
    case 'ratio':
      return `× ${value.toFixed(2)}`;
    case 'added':
      return `${value < 0 ? '−' : '+'} ${quantity(Math.abs(value), unit)}`;
    case undefined:
      return quantity(value, unit);
  }
}

function targetOf({ target, unit, baseline }: Figure): string {
  if (target === undefined) return '';
  const isAtMost = 'atMost' in target;
  const limit = isAtMost ? target.atMost : target.atLeast;
  const sign = { ratio: '× ', added: '+ ', none: '' }[baseline?.compare ?? 'none'];
  const shown = baseline?.compare === 'ratio' ? limit.toString() : `${limit} ${unit}`;
  return `${isAtMost ? '≤' : '≥'} ${sign}${shown}`;
}

function verdictOf(figure: Figure): string {
  const { target } = figure;
  if (target === undefined) return '';
  const value = comparisonOf(figure);
  const isMet = 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
  return isMet ? 'ok' : 'MISSED';
}

function quantity(value: number, unit: Unit): string {
  return `${number(value)} ${unit}`;
}

/** Three digits that count. */
function number(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toString();
  return value.toFixed(Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3);
}
