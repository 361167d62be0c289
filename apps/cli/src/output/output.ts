import { Injectable } from '@nestjs/common';
import { toJsonDocument } from './json-document';
import type { Report } from './report';

/** The standard output: one report, as text or as a single JSON document. */
@Injectable()
export class Output {
  write({ json, text, exitCode = 0 }: Report, isJson: boolean): void {
    process.stdout.write(`${isJson ? toJsonDocument(json) : text}\n`);
    process.exitCode = exitCode;
  }
}
