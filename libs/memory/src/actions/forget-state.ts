import { z } from 'zod';

export const FORGET_FLOW = 'choose_what_to_forget';

/** What was offered, in the order in which it was said; with `isAll` everything that is known. */
export const forgetState = z.object({
  ids: z.array(z.int()).max(20).readonly(),
  isAll: z.boolean(),
});
export type ForgetState = z.infer<typeof forgetState>;
