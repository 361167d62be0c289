import { escapeHtml } from '../../http/openapi/escape-html';
import type { JsonSchema } from './asyncapi-document';

/** The fields of an object, one a row: name, type, and what it is about. */
export function fieldTable(schema: JsonSchema): string {
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0) return '<p>None.</p>';
  const required = new Set(schema.required);
  const rows = fields.map(([name, field]) => row(name, field, required.has(name)));
  return `<table>${rows.join('')}</table>`;
}

function row(name: string, field: JsonSchema, isRequired: boolean): string {
  const cells = [
    `<code>${escapeHtml(name)}</code>${isRequired ? '' : '?'}`,
    `<code>${escapeHtml(typeText(field))}</code>`,
    escapeHtml(remarks(field)),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function typeText(field: JsonSchema): string {
  if (field.const !== undefined) return JSON.stringify(field.const);
  if (field.enum !== undefined) return field.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (field.anyOf !== undefined) return field.anyOf.map(typeText).join(' | ');
  if (field.items !== undefined) return `${typeText(field.items)}[]`;
  const inner = Object.entries(field.properties ?? {});
  if (inner.length > 0) {
    return `{ ${inner.map(([name, of]) => `${name}: ${typeText(of)}`).join(', ')} }`;
  }
  return field.format ?? [field.type ?? 'any'].flat().join(' | ');
}

function remarks({ description, default: byDefault }: JsonSchema): string {
  const left = byDefault === undefined ? '' : `Default ${JSON.stringify(byDefault)}.`;
  return [description, left].filter(Boolean).join(' ');
}
