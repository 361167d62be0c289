import { escapeHtml } from '../../http/openapi/escape-html';
import type {
  AsyncApiChannel,
  AsyncApiDocument,
  AsyncApiMessage,
  AsyncApiOperation,
} from './asyncapi-document';
import { fieldTable } from './field-table';

const STYLE = `
  :root { --page: #f6f7f9; --card: #fff; --ink: #17202a; --soft: #5b6776; --line: #dfe4ea; --accent: #0b6bcb; }
  @media (prefers-color-scheme: dark) {
    :root { --page: #0f141a; --card: #181f27; --ink: #e8edf2; --soft: #9aa7b5; --line: #2a333d; --accent: #6cb2ff; }
  }
  body { margin: 0; padding: 1.5rem; background: var(--page); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
  main { max-width: 60rem; margin: 0 auto; }
  a { color: var(--accent); }
  section, details { margin: 1rem 0; padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
  details { margin: .5rem 0; padding: .5rem 1rem; }
  summary { cursor: pointer; }
  summary span, p, td:last-child { color: var(--soft); }
  code { font: .9em ui-monospace, Menlo, Consolas, monospace; }
  table { width: 100%; border-collapse: collapse; font-size: .9rem; }
  td { padding: .3rem .6rem .3rem 0; border-top: 1px solid var(--line); vertical-align: top; }`;

/** The document for people: one page that runs no script and asks nobody for anything. */
export function asyncApiPage(document: AsyncApiDocument): string {
  const { info, channels } = document;
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escapeHtml(info.title)}</title>
    <link rel="icon" href="data:,">
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
      <h1>${escapeHtml(info.title)}</h1>
      <p>${text(info.description)}</p>
      <p>For your code generator: <a href="/asyncapi.json">asyncapi.json</a>. For REST: <a href="/docs">/docs</a>.</p>
      ${Object.entries(channels)
        .map(([name, channel]) => channelSection(document, name, channel))
        .join('')}
    </main>
  </body>
</html>
`;
}

function channelSection(
  document: AsyncApiDocument,
  name: string,
  channel: AsyncApiChannel,
): string {
  const operations = Object.values(document.operations).filter(
    (operation) => operation.channel.$ref === `#/channels/${name}`,
  );
  return `<section>
  <h2>${escapeHtml(channel.title)} <code>${escapeHtml(channel.address)}</code></h2>
  <p>${text(channel.description)}</p>
  <h3>Query parameters</h3>
  ${fieldTable(channel.bindings.ws.query)}
  ${operations.map((operation) => operationPart(document, name, operation)).join('')}
</section>`;
}

function operationPart(
  document: AsyncApiDocument,
  channel: string,
  operation: AsyncApiOperation,
): string {
  const messages = operation.messages
    .map(({ $ref }) => $ref.split('/').at(-1) ?? '')
    .map((type) => document.components.messages[`${channel}.${type}`])
    .filter((message) => message !== undefined);
  return `<h3>${escapeHtml(operation.summary)}</h3>${messages.map(messagePart).join('')}`;
}

function messagePart(message: AsyncApiMessage): string {
  return `<details>
  <summary><code>${escapeHtml(message.title)}</code> <span>${text(message.summary ?? '')}</span></summary>
  ${fieldTable(message.payload)}
</details>`;
}

/** Backquotes are code, as in Markdown. */
function text(markdown: string): string {
  return escapeHtml(markdown).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}
