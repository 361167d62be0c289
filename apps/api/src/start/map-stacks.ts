import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, resolve } from 'node:path';

/** As V8 writes it: function and place. */
interface Frame extends NodeJS.CallSite {
  toString(): string;
}

/**
 * Makes stacks name the lines of the sources where a built file has a map beside it. Node's `--enable-source-maps`
 * does the same, but reads every map when its file is loaded, which no start should wait for: here a map is read when the
 * first stack is looked at that leads through its file.
 */
export function mapStacks(): void {
  const maps = new Map<string, SourceMap | undefined>();
  const mapOf = (file: string): SourceMap | undefined => {
    if (!maps.has(file)) maps.set(file, readMap(file));
    return maps.get(file);
  };
  Error.prepareStackTrace = (error, frames) => {
    const lines = (frames as Frame[]).map((frame) => `\n    at ${mapped(frame, mapOf)}`);
    return headOf(error) + lines.join('');
  };
}

function headOf(error: Error): string {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return 'Error';
  }
}

function readMap(file: string): SourceMap | undefined {
  const mapFile = `${file}.map`;
  if (!existsSync(mapFile)) return undefined;
  try {
    return new SourceMap(JSON.parse(readFileSync(mapFile, 'utf8')) as SourceMap['payload']);
  } catch {
    return undefined;
  }
}

function mapped(frame: Frame, mapOf: (file: string) => SourceMap | undefined): string {
  const text = frame.toString();
  const [file, line, column] = [
    frame.getFileName(),
    frame.getLineNumber(),
    frame.getColumnNumber(),
  ];
  if (typeof file !== 'string' || line === null || column === null) return text;
  const entry = mapOf(file)?.findEntry(line - 1, column - 1);
  if (entry === undefined || !('originalSource' in entry)) return text;
  const source = resolve(dirname(file), entry.originalSource);
  const place = `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  return text.replace(`${file}:${line}:${column}`, place);
}
