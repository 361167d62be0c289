import { readFileSync } from 'node:fs';
import { escapeHtml } from '../http/openapi/escape-html';
import { assetPath } from '../http/project-root';

export interface HomePageValues {
  readonly name: string;
  readonly version: string;
  readonly status: 'healthy' | 'degraded' | 'unhealthy';
  /** Where the visitor reached us, such as `http://localhost:8000`. */
  readonly url: string;
  readonly isOpen: boolean;
}

/** The page that a browser gets at `/`; it asks for nothing but itself. */
export class HomePage {
  private readonly template = readFileSync(assetPath('home.html'), 'utf8');

  render({ url, isOpen, ...values }: HomePageValues): string {
    const filled: Readonly<Record<string, string>> = { ...values, curl: curlLine(url, isOpen) };
    return this.template.replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      escapeHtml(filled[name] ?? ''),
    );
  }
}

function curlLine(url: string, isOpen: boolean): string {
  const lines = [
    `curl ${url}/api/chat`,
    ...(isOpen ? [] : ['-H "Authorization: Bearer $API_KEY"']),
    '-H "Content-Type: application/json"',
    `-d '{"message": "Hello"}'`,
  ];
  return lines.join(' \\\n  ');
}
