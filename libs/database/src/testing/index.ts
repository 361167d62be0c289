export { SpecDatabase } from './spec-database';
export { hasExtension } from './has-extension';
