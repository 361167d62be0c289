export { RollDiceAction } from './roll-dice.action';
export { aContext } from './a-context';
