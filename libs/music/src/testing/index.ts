export { aSong } from './a-song';
export { toneWav, type ToneTags } from './tone';
