export { SpecDatabase } from './spec-database';
