/** How people start this program; usage lines and examples can be copied as they stand. */
export const PROGRAM_NAME = 'npm run cli --';
