export { SpecDatabase } from './spec-database';
export { placePreparedCluster } from './prepared-cluster';
export { hasExtension } from './has-extension';
