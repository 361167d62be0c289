export { specWorkers } from './spec-workers';
