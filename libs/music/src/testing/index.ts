export { aSong } from './a-song';
export { toneWav } from './tone';
