import type { About } from '../about';
import { escapeHtml } from './escape-html';

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
const MONOSPACE = 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace';

/** Redoc's own page would fetch its fonts elsewhere; the visitor's system has some. */
const THEME = {
  typography: {
    fontFamily: FONT,
    headings: { fontFamily: FONT },
    code: { fontFamily: MONOSPACE },
  },
};

export function redocPage(about: About): string {
  const theme = escapeHtml(JSON.stringify(THEME));
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(about.name)} API reference</title>
    <link rel="icon" href="data:,">
    <style>body { margin: 0; padding: 0; }</style>
  </head>
  <body>
    <redoc spec-url="/openapi.json" theme="${theme}"></redoc>
    <script src="/redoc/redoc.standalone.js"></script>
  </body>
</html>
`;
}
