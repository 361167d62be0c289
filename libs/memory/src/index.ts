export { type ExtractedFact, type FactCategory } from './extraction/extracted-fact';
export { extractFacts } from './extraction/extract-facts';
