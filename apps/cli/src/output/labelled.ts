import { escapeControls } from './printable';

const INDENT = '  ';

/** A heading and, below it, lines such as `  Username: you@example.com`. */
export function labelled(
  heading: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const lines = Object.entries(values).map(([label, value]) => {
    return `${INDENT}${label}: ${indented(escapeControls(String(value)))}`;
  });
  return [heading, ...lines].join('\n');
}

/** A text of several lines must not look like lines of ours. */
function indented(text: string): string {
  return text.replaceAll('\n', `\n${INDENT.repeat(2)}`);
}
