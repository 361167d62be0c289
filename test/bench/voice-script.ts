/** How long the scripted providers take; what a session adds is beyond these. */
export const PROVIDERS = { hearingMs: 150, firstTokenMs: 150, voiceMs: 100 };

/** What the user says, and a question that sounds complete: the turn ends after the shortest wait. */
export const WORDS = 'What is the time in London?';

/** What the model says: three sentences. */
export const TOKENS = [
  'It is ten past three in the afternoon. ',
  'Is there anything else that you want to know? ',
  'I am glad to help you with it.',
];
