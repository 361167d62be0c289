export { InlineWorkers } from './inline-workers';
