/** A mark, or how questions begin in English, German, French, Spanish, Italian and Russian, or end in Japanese. */
const QUESTION =
  /[?？¿؟]|か。?$|^(?:(?:and|so|well|hey|ok|okay|please)[ ,]+)*(?:what|which|who|whose|whom|when|where|why|how|do|does|did|is|are|was|were|can|could|may|must|should|will|tell me|wer|wen|wem|was|wann|wo|wohin|womit|warum|wieso|wie|welche[mnrs]?|kann|darf|muss|gibt es|qui|que|quand|où|pourquoi|comment|combien|quel(?:le)?s?|est-ce|peut-on|y a-t-il|quién|qué|cuándo|dónde|cómo|cuánt[oa]s?|por qué|hay|chi|che|quando|dove|come|quanto|кто|что|когда|где|куда|почему|как|какой|какая|какие|сколько|можно ли|есть ли)(?!\p{L})/iu;

/** Whether somebody asks; what is transcribed has no marks. */
export function isQuestion(text: string): boolean {
  return QUESTION.test(text.trim());
}
