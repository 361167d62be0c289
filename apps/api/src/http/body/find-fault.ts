import type { FieldError } from '@parley/common';
import { faultOfName, faultOfText, printableName } from './text-rule';

interface Field {
  readonly path: string;
  readonly name: string;
  readonly value: unknown;
}

/** The first text or name in a parsed value that must not reach storage; walked without recursion. */
export function findFault(root: object): FieldError | undefined {
  const pending: Field[] = [{ path: '', name: '', value: root }];
  for (let parent = pending.pop(); parent !== undefined; parent = pending.pop()) {
    for (const field of fieldsOf(parent)) {
      const message = faultOf(field, parent.name);
      if (message !== undefined) return { field: printableName(field.path), message };
      if (typeof field.value === 'object') pending.push(field);
    }
  }
  return undefined;
}

function fieldsOf({ path, value }: Field): readonly Field[] {
  const entries: [string, unknown][] = Object.entries(value ?? {});
  const prefix = path === '' ? '' : `${path}.`;
  return entries.map(([name, inner]) => ({ path: prefix + name, name, value: inner }));
}

function faultOf({ name, value }: Field, parent: string): string | undefined {
  return faultOfName(name, parent) ?? (typeof value === 'string' ? faultOfText(value) : undefined);
}
