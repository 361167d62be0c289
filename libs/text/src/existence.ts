/** Beginnings, or where the language has them endings, of questions whether there is something at all. */
const QUESTIONS: readonly RegExp[] = [
  /^(?:is|are) there(?!\p{L})|^(?:do|does|can) (?:you|they|it) (?:have|sell|offer|provide|stock|include)(?!\p{L})|^have you got(?!\p{L})/iu,
  /^(?:gibt es|gibt's|habt ihr|haben sie|hat (?:der|die|das|es)|verkauf(?:t ihr|en sie)|bietet|bieten sie)(?!\p{L})/iu,
  /^(?:(?:est-ce qu(?:'il|’il) )?y a(?:-t-il)?|avez-vous|vendez-vous|proposez-vous|existe-t-il|est-ce que vous (?:avez|vendez|proposez))(?!\p{L})/iu,
  /^¿?\s*(?:hay|tienen?|tenéis|venden?|vendéis|ofrecen?|hacen|existe)(?!\p{L})/iu,
  /^(?:c'è|ci sono|avete|vendete|há|tem|têm|vendem)(?!\p{L})/iu,
  /^(?:есть ли|есть|имеется ли|продаёте ли|продаете ли|продаются ли|у вас есть|бывает ли|делаете ли)(?!\p{L})/iu,
  /(?:あり|おき|置いてい|売ってい|扱ってい)ますか/u,
];

/** Whether the question is whether there is something, which nothing answers that does not name it. */
export function asksForExistence(question: string): boolean {
  return QUESTIONS.some((pattern) => pattern.test(question.trim()));
}
