/** How long the scripted providers take; what a session adds is beyond these. */
export const PROVIDERS = { hearingMs: 150, firstTokenMs: 150, voiceMs: 100 };

/**
 * What the ears make of what the user says: it sounds complete, so that the turn ends after the shortest wait,
 * and takes a model to answer.
 */
export const WORDS = 'Why do whales sing in the deep sea?';

/** What the model says: three sentences. */
export const TOKENS = [
  'It is ten past three in the afternoon. ',
  'Is there anything else that you want to know? ',
  'I am glad to help you with it.',
];
