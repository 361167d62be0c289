export { hostileAudio } from './hostile-audio';
export { aSong } from './a-song';
export { toneWav } from './tone';
