import { alternatives } from '../lexicon';
import { command, type CommandPattern } from './command-pattern';

const DOCUMENT = `(?:the|my|our|this) (?<document>(?:[\\p{L}]+ )?(?:${alternatives('DOC')}))\\b(?: i uploaded)?`;

export const DOCUMENT_GRAMMAR: readonly CommandPattern[] = [
  command('ask_document', `(?:according to|in) ${DOCUMENT}.*`),
  command(
    'ask_document',
    `(?:what|how|which|when|who|where|does|do|is)\\b.* (?:in|according to|does|do|from|of) ${DOCUMENT}(?: (?:say|says|mention|allow)\\b.*)?`,
  ),
  command('ask_document', `(?:does|do) ${DOCUMENT} (?:say|mention|allow|contain|talk)\\b.*`),
  command(
    'ask_document',
    `(?:search|check|look in|look through|summari[sz]e|(?:give me )?(?:a summary|the main points) of|look it up in) (?:in )?${DOCUMENT}.*`,
  ),
  command('ask_document', `(?:find|look up|look|quote|read me|tell me) .+ (?:in|from) ${DOCUMENT}`),
  command('ask_document', `tell me what ${DOCUMENT} says.*`),
];
